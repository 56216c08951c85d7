"""Which extractor keeps the story and drops the furniture: precision, recall and F1 of words, and time a page.

    python bench/extractors.py

The pages in bench/pages are written in the manner of agencies, portals and dailies; the elements that belong to the
story (headline, prose, credits, copyright line, related links within) carry `data-body`, which is removed before the
extractors see the page. Needs `pip install readability-lxml newspaper4k resiliparse` beside Kawat.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from lxml import html as lxml_html

PAGES = Path(__file__).parent / "pages"
REPEATS = 5
OURS = "kawat.wire.html"
WORD = re.compile(r"\w+")


def gold_and_page(path: Path) -> tuple[list[str], str]:
    """The story's parts, headline first, and the page as an extractor would meet it."""
    source = path.read_text("utf-8")
    tree = lxml_html.document_fromstring(source.encode())
    parts = [" ".join(e.itertext()) for e in tree.iter() if e.get("data-body") is not None]
    return parts, source.replace(" data-body", "")


def with_kawat(page: str) -> str:
    from kawat.wire.html import read_page

    return read_page(page).text


def with_trafilatura(**options: bool) -> Callable[[str], str]:
    from trafilatura import extract

    return lambda page: extract(page, include_comments=False, include_tables=False, **options) or ""


def with_readability(page: str) -> str:
    from readability import Document

    return " ".join(lxml_html.fromstring(Document(page).summary()).itertext())


def with_newspaper(page: str) -> str:
    from newspaper import article

    return str(article("https://example.org/story", input_html=page, language="id").text)


def with_resiliparse(page: str) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(page, main_content=True, alt_texts=False, links=False))


def main() -> None:
    pages = [gold_and_page(path) for path in sorted(PAGES.glob("*.html"))]
    extractors: dict[str, Callable[[str], str]] = {
        OURS: with_kawat,
        "trafilatura": with_trafilatura(),
        "trafilatura, recall": with_trafilatura(favor_recall=True),
        "trafilatura, precision": with_trafilatura(favor_precision=True),
        "trafilatura, fast": with_trafilatura(fast=True),
        "readability-lxml": with_readability,
        "newspaper4k": with_newspaper,
        "resiliparse": with_resiliparse,
    }
    print(f"{len(pages)} pages; words; mean of pages\n")
    print(f"{'extractor':<24}{'precision':>10}{'recall':>10}{'F1':>10}{'worst F1':>10}{'ms a page':>11}")
    for name, extract in extractors.items():
        scores = []
        extract(pages[0][1])  # import and first-use costs stay out of the time
        started = time.perf_counter()
        for _ in range(REPEATS):
            found = [extract(page) for _, page in pages]
        spent = (time.perf_counter() - started) / REPEATS / len(pages) * 1000
        for (gold, _), text in zip(pages, found, strict=True):
            if gold[0] not in text and name != OURS:  # theirs give the headline elsewhere, ours must find it
                text = f"{gold[0]}\n{text}"
            want, got = Counter(WORD.findall(" ".join(gold).lower())), Counter(WORD.findall(text.lower()))
            both = (want & got).total()
            precision, recall = both / max(got.total(), 1), both / want.total()
            scores.append((precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)))
        row = [sum(column) / len(scores) for column in zip(*scores, strict=True)] + [min(f1 for _, _, f1 in scores)]
        print(f"{name:<24}" + "".join(f"{value:>10.3f}" for value in row) + f"{spent:>11.1f}")


if __name__ == "__main__":
    main()
