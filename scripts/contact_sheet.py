"""Draws docs/badge-art.png: the art of the shipped catalogue, at 64 and at 32 pixels, on light and on dark.

    .venv/bin/python scripts/contact_sheet.py

It needs Debian's chromium.
"""

import subprocess
import tempfile
from itertools import product
from pathlib import Path

from rebootcamp.domain.badges import BadgeDesign
from rebootcamp.pictures.badge_art import SIZE, medal_of
from rebootcamp.repositories.seeds import read_badges

PROJECT = Path(__file__).parents[1]
GROUNDS = ("#ffffff", "#14181c")
SIDES = (64, 32)
WIDTH, HEIGHT = 768, 376


def picture(design: BadgeDesign, side: int) -> str:
    """Returns a badge's medal of that size."""
    return f'<svg width="{side}" height="{side}" viewBox="0 0 {SIZE} {SIZE}">{medal_of(design)}</svg>'


def sheet() -> str:
    """Returns the sheet as a web page."""
    designs = read_badges(PROJECT)
    rows = (
        f'<div style="background:{ground};padding:6px 8px">'
        f'<div style="display:flex;flex-wrap:wrap;gap:2px">{"".join(picture(one, side) for one in designs)}</div></div>'
        for ground, side in product(GROUNDS, SIDES)
    )
    return f'<body style="margin:0">{"".join(rows)}</body>'


def main() -> None:
    """Writes the picture."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "sheet.html"
        page.write_text(sheet(), "utf-8")
        browser = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        output = f"--screenshot={PROJECT / 'docs' / 'badge-art.png'}"
        subprocess.run([*browser, f"--window-size={WIDTH},{HEIGHT}", output, page.as_uri()], check=True)  # noqa: S603


if __name__ == "__main__":
    main()
