import re
from pathlib import Path

import pytest
from typer.core import TyperGroup
from typer.main import get_command

from rebootcamp.cli import app

PROJECT = Path(__file__).parents[2]
PAGES = [*PROJECT.glob("*.md"), *PROJECT.glob("docs/*.md")]
LINK = re.compile(r"\]\((?!https?://)([^)#]*)(?:#([^)]*))?\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    return {
        re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in HEADING.findall(page.read_text("utf-8"))
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for path, anchor in LINK.findall(page.read_text("utf-8")):
        target = page.parent / path if path else page
        assert target.exists(), f"{page.name} links to {path}"
        assert not anchor or anchor in anchors(target), f"{page.name} links to {path}#{anchor}"


def test_the_recipes_name_files_that_exist() -> None:
    recipes = (PROJECT / "CONTRIBUTING.md").read_text("utf-8").partition("## Recipes")[2].partition("\n## ")[0]
    named = set(re.findall(r"`([\w./-]+(?:/|\.\w+))`", recipes))
    assert len(named) > 20
    roots = (PROJECT, PROJECT / "src" / "rebootcamp")
    assert [path for path in sorted(named) if not any((root / path).exists() for root in roots)] == []


def code_blocks(page: str) -> list[tuple[str, str]]:
    """The language and the text of each block."""
    return re.findall(r"^```(\w*)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)


def outline(page: str) -> dict[str, object]:
    """What two pages have in common that say the same in two languages, but for the prose."""
    blocks = code_blocks(page)
    prose = re.sub(r"^```.*?^```$", "", page, flags=re.MULTILINE | re.DOTALL)
    commands = [line for language, block in blocks if language == "sh" for line in block.splitlines()]
    return {
        "headings": [len(marks) for marks in re.findall(r"^(#+) ", prose, re.MULTILINE)],
        "rows of each table": [len(table.splitlines()) for table in re.findall(r"(?:^\|.*\n)+", prose, re.MULTILINE)],
        "blocks": [(language, len(block.splitlines())) for language, block in blocks],
        # Without what follows a #, and without the words that stand for the reader's own.
        "commands": [" ".join(re.sub(r"\[?[A-Z][A-Z-]{2,}\]?", "", line.split(" #")[0]).split()) for line in commands],
    }


@pytest.mark.parametrize("page", ["README.md", "docs/LISEZMOI.md"])
@pytest.mark.parametrize("program", ["example.ts", "example.py"])
def test_the_programs_that_are_shown_are_those_that_are_run(page: str, program: str) -> None:
    shown = [block for _, block in code_blocks((PROJECT / page).read_text("utf-8"))]
    assert (PROJECT / "scripts" / "sdk" / program).read_text("utf-8") in shown, (
        f"copy scripts/sdk/{program} into {page}"
    )


def test_the_french_readme_has_what_the_english_one_has() -> None:
    english, french = (outline((PROJECT / name).read_text("utf-8")) for name in ("README.md", "docs/LISEZMOI.md"))
    assert french == english
    assert english["commands"]


@pytest.mark.parametrize("page", ["README.md", "docs/LISEZMOI.md"])
def test_the_table_of_commands_has_every_command(page: str) -> None:
    rows = re.findall(r"^\| (`rebootcamp .*?) \|", (PROJECT / page).read_text("utf-8"), re.MULTILINE)
    named = set(re.findall(r"`(?!rebootcamp --)(?:rebootcamp )?([a-z-]+)", " ".join(rows)))
    program = get_command(app)
    assert isinstance(program, TyperGroup)
    assert named == set(program.commands)
