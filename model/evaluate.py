"""Score the reader on an annotated folder: python evaluate.py DATA/stories/dev [--weights FOLDER] [--scorer PATH] [--details]

Reads every NAME.txt with its published date from meta.json, as `kawat read --json` would, and runs the scorer on the records.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from kawat.reading.reader import Reader
from kawat.wire.sources import story_from_json


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--scorer", type=Path)
    parser.add_argument("--details", action="store_true")
    args = parser.parse_args()
    scorer = args.scorer or args.folder.parents[2] / "tools" / "score_stories.py"
    meta = json.loads((args.folder / "meta.json").read_text(encoding="utf-8"))
    reader = Reader(args.weights)
    with tempfile.TemporaryDirectory() as work:
        out = Path(work) / "records.jsonl"
        with out.open("w", encoding="utf-8") as sink:
            for path in sorted(args.folder.glob("*.txt")):
                given = {"id": path.stem, "text": path.read_text(encoding="utf-8"), "published": meta[path.stem]["published"]}
                sink.write(reader.read(story_from_json(given, str(path))).to_json() + "\n")
        command = [sys.executable, str(scorer), str(args.folder), str(out), *(["--details"] if args.details else [])]
        raise SystemExit(subprocess.run(command, check=False).returncode)


if __name__ == "__main__":
    main()
