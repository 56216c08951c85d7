"""Write what commands print into README.md and docs/ anew: `python bench/readme.py`.

A region begins with a line that names its command, <!-- output of `kawat read STORY` -->, and ends with <!-- /output -->.
With `--check`, change nothing and exit 1 where a page is stale.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
_REGION = re.compile(r"^(<!-- output of `([^`\n]+)` -->\n).*?^(<!-- /output -->)$", re.MULTILINE | re.DOTALL)


def printed(command: str) -> str:
    """What a shell command prints, at 80 columns and without colour. Raises CalledProcessError where it fails."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8",
        env={**os.environ, "PATH": path, "COLUMNS": "80"},
    ).stdout  # fmt: skip


def renewed(page: str) -> str:
    """The page with every region's output printed now."""
    return _REGION.sub(lambda m: f"{m[1]}```text\n$ {m[2]}\n{printed(m[2])}```\n{m[3]}", page)


def main() -> int:
    """Renew every page; 1 where `--check` finds one stale."""
    stale = 0
    for path in PAGES:
        old = path.read_text(encoding="utf-8")
        new = renewed(old)
        stale |= new != old
        if "--check" not in sys.argv[1:]:
            path.write_text(new, encoding="utf-8")
    return int(stale and "--check" in sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
