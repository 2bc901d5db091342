"""The command as a whole."""

import subprocess
import sys

PROGRAM = "import sys, rebootcamp.cli; print([name for name in ('fastapi', 'starlette') if name in sys.modules])"


def test_commands_begin_without_the_web_framework() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout == "[]\n"
