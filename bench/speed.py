"""Speed of reading: python bench/speed.py STORIES.jsonl [--jobs 2] [--repeat 1]

Prints, from whole processes that a user would start: seconds from starting Python to the first record; stories a second from
JSONL to records over all of STORIES; and the peak memory of the whole process tree while it ran.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil


def tree_memory(process: psutil.Process) -> int:
    """Proportional resident bytes of a process and its children (shared pages counted once)."""
    total = 0
    for p in (process, *process.children(recursive=True)):
        try:
            total += p.memory_full_info().pss
        except psutil.Error:
            continue
    return total


def run(arguments: list[str], output: Path) -> tuple[float, int]:
    """Wall seconds and peak bytes of one `kawat read --json`."""
    started = time.perf_counter()
    with output.open("wb") as sink:
        child = subprocess.Popen([sys.executable, "-m", "kawat", "read", "--json", *arguments], stdout=sink)
        process, peak = psutil.Process(child.pid), 0
        while child.poll() is None:
            try:
                peak = max(peak, tree_memory(process))
            except psutil.Error:
                break
            time.sleep(0.2)
    if child.wait() not in (0, 1):
        raise SystemExit(f"kawat read ended with {child.returncode}")
    return time.perf_counter() - started, peak


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--cold", type=int, default=5, help="how many cold starts (the median is printed)")
    args = parser.parse_args()
    lines = [line for line in args.stories.read_text(encoding="utf-8").split("\n") if line.strip()]
    with tempfile.TemporaryDirectory() as folder:
        one, out = Path(folder) / "one.jsonl", Path(folder) / "out.jsonl"
        one.write_text(lines[0] + "\n", encoding="utf-8")
        cold = sorted(run([str(one)], out)[0] for _ in range(args.cold))[args.cold // 2]
        seconds, peak = run(["--jobs", str(args.jobs), str(args.stories)], out)
        records = sum(1 for line in out.read_text(encoding="utf-8").split("\n") if line)
    words = sum(len(json.loads(line).get("text", "").split()) for line in lines)
    print(f"cold start to first record   {cold:.2f} s (median of {args.cold})")
    print(f"stories                      {len(lines)} ({words / len(lines):.0f} words each), records {records}")
    print(f"stories a second             {len(lines) / seconds:.1f} with {args.jobs} processes, {seconds:.1f} s in all")
    print(f"peak memory                  {peak / 2**20:.0f} MiB (proportional set size of all processes)")


if __name__ == "__main__":
    main()
