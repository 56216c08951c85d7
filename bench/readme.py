"""Write the rendered record in README.md anew from the command printed above it: `python bench/readme.py`.

With `--check`, change nothing and exit 1 where README.md is stale.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
COMMAND = "kawat read examples/moscow-envoy.txt --published 2024-09-17"
_REGION = re.compile(r"(<!-- rendering: [^\n]*-->\n).*?(<!-- /rendering -->)", re.DOTALL)


def rendering() -> str:
    """What the command prints, at 80 columns and without colour. Raises CalledProcessError where it fails."""
    argv = [sys.executable, "-m", *COMMAND.split()]
    return subprocess.run(argv, cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


def main() -> int:
    """Replace what stands between the markers; 1 where `--check` finds it stale."""
    old = README.read_text(encoding="utf-8")
    block = f"```text\n$ {COMMAND}\n{rendering()}```\n"
    new, found = _REGION.subn(lambda m: m.group(1) + block + m.group(2), old)
    if found != 1:
        sys.exit("README.md must hold the rendering markers exactly once")
    if "--check" in sys.argv[1:]:
        return int(new != old)
    README.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
