"""Filling a ledger: python bench/ingest.py [STORIES.jsonl ...] [--stories 2000] [--jobs 2] [--kills 0]

Prints rate, file size and memory. Without files it takes our own stories (corpus, month, lineage set), told again of other
days with other numbers until there are enough. With --kills N a second ledger is filled by a process that is killed (SIGKILL)
at N random moments and started again; both ledgers must hold the same, row for row.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from itertools import islice
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent
OWN = (ROOT / "tests/ledger/month/stories.jsonl", ROOT / "bench/lineage/a.jsonl", ROOT / "bench/lineage/b.jsonl")


def later(turn: int, number: re.Match[str]) -> str:
    return str(int(number[0]) + turn)


def own() -> Iterator[dict[str, str]]:
    """Our own stories without end: each time round some weeks later, with other numbers."""
    sys.path.insert(0, str(ROOT / "corpus"))
    from markup import parse

    rows = [json.loads(line) for file in OWN for line in file.read_text("utf-8").splitlines()]
    for file in sorted((ROOT / "corpus/stories").glob("*.story")):
        told = parse(file.read_text("utf-8"), file.name)
        rows.append({"id": file.stem, "text": told.text, "published": told.published, "language": told.language})
    turn = 0
    while True:
        for row in rows:
            day = date.fromisoformat(row["published"][:10]) + timedelta(28 * turn)
            text = re.sub(r"\d+", partial(later, turn), row["text"]) if turn else row["text"]
            yield {**row, "id": f"{row['id']}-{turn}", "text": text, "published": day.isoformat()}
        turn += 1


def started(stories: Path, ledger: Path, jobs: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "kawat", "ingest", str(stories), "--into", str(ledger), "--jobs", str(jobs)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def memory(process: psutil.Process) -> int:
    """Bytes of a process and its children that are theirs alone, shared pages counted once."""
    total = 0
    for one in (process, *process.children(recursive=True)):
        try:
            total += one.memory_full_info().pss
        except (psutil.Error, AttributeError):
            continue
    return total


def filled(stories: Path, ledger: Path, jobs: int) -> tuple[float, int]:
    """Seconds and peak bytes of one whole run."""
    began, peak = time.monotonic(), 0
    run = started(stories, ledger, jobs)
    watched = psutil.Process(run.pid)
    while run.poll() is None:
        try:
            peak = max(peak, memory(watched))
        except psutil.Error:
            break
        time.sleep(0.5)
    run.wait()
    return time.monotonic() - began, peak


def killed(stories: Path, ledger: Path, jobs: int, times: int, seconds: float) -> None:
    """Fill a ledger although every process but the last is killed."""
    moments = random.Random(2023)
    for _ in range(times):
        run = started(stories, ledger, jobs)
        try:
            run.wait(timeout=moments.uniform(0.5, max(1.0, 1.6 * seconds / times)))
        except subprocess.TimeoutExpired:
            children = psutil.Process(run.pid).children(recursive=True)
            run.send_signal(signal.SIGKILL)
            for child in children:
                child.kill()
            run.wait()
    subprocess.run([sys.executable, "-m", "kawat", "ingest", str(stories), "--into", str(ledger), "--jobs", str(jobs)],
                   check=False, stderr=subprocess.DEVNULL)  # fmt: skip


def main() -> None:
    from kawat.ledger.dump import dump
    from kawat.ledger.store import Store

    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--stories", type=int, default=2000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--kills", type=int, default=0)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = (line.rstrip("\n") for f in args.files for line in f.open(encoding="utf-8"))
        rows = lines if args.files else (json.dumps(row) for row in own())
        stories = folder / "stories.jsonl"
        stories.write_text("\n".join(islice(rows, args.stories)) + "\n", "utf-8")
        whole, cut = folder / "whole.duckdb", folder / "cut.duckdb"
        seconds, peak = filled(stories, whole, args.jobs)
        with Store(whole).reading() as db:
            ((count, events, acts),) = db.execute(
                "SELECT (SELECT count(*) FROM story), (SELECT count(*) FROM event), (SELECT count(*) FROM act)"
            ).fetchall()
        size = whole.stat().st_size
        print(f"{count:,} stories ({events:,} events of {acts:,} acts) in {seconds:.0f} s: {count / seconds:.1f} a second with "
              f"{args.jobs} processes; file {size / 2**20:.1f} MiB ({size / count / 1024:.1f} KiB a story); "
              f"peak memory {peak / 2**20:.0f} MiB")  # fmt: skip
        began = time.monotonic()
        filled(stories, whole, args.jobs)
        print(f"the same again: {time.monotonic() - began:.1f} s, nothing changed: {whole.stat().st_size == size}")
        if args.kills:
            killed(stories, cut, args.jobs, args.kills, seconds)
            same = list(dump(Store(cut))) == list(dump(Store(whole)))
            print(f"killed at {args.kills} random moments, then finished: {'the same, row for row' if same else 'DIFFERENT'}")


if __name__ == "__main__":
    main()
