from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from rich.cells import cell_len

from kawat.desk.excerpt import around, shorten
from kawat.desk.printable import escaped, printable
from kawat.desk.render import render
from kawat.record import Entity, Link, Record, Span

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("width", [60, 80])
def test_golden(record: Record, width: int) -> None:
    assert render(record, width=width) == (GOLDEN / f"oslo-{width}.txt").read_text(encoding="utf-8")


def test_golden_explained(explained: Record) -> None:
    assert render(explained) == (GOLDEN / "oslo-explained-80.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [60, 75, 76, 80, 120])
def test_no_line_is_wider_than_the_page(make_record: Callable[..., Record], width: int) -> None:
    for name in (
        "Astrid Hellvik",
        "中华人民共和国外交部发言人" * 4,
        "a" * 200,
        "e\u0301" * 100,
        "👨\u200d👩\u200d👧" * 60,
    ):
        page = render(make_record(name=name, headline=f"Utusan {name} tiba"), width=width)
        assert max(map(cell_len, page.splitlines())) <= width


def test_width_is_held_between_60_and_120(record: Record) -> None:
    assert render(record, width=5) == render(record, width=60)
    assert render(record, width=1000) == render(record, width=120)


def test_evidence_is_verbatim(record: Record) -> None:
    assert isinstance(record.story.text, str)
    page = " ".join(render(record, width=120).split())
    for event in record.events:
        assert event.trigger.text(record.story.text) + ": " in page
    assert record.statements[0].content.text(record.story.text) in page


def test_colour_marks_only(record: Record) -> None:
    coloured = render(record, colour=True)
    assert "\x1b[" in coloured
    assert "\n".join(re.sub(r"\x1b\[[\d;]*m", "", line).rstrip() for line in coloured.splitlines()) + "\n" == render(record)


def test_hostile_text_never_reaches_the_page(make_record: Callable[..., Record]) -> None:
    evil = "\x1b[2J\x1b]0;judul\x07 \u202eterbalik\u2066 \x9b31m\r\b \U000e0041 [bold red]markup[/] :smile: nama"
    record = make_record(name=evil, headline=f"Utusan {evil} tiba", ref=evil)
    for page in (render(record), render(record.without_text())):
        bad = [c for c in page if c != "\n" and unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
        assert bad == []
        assert "[bold red]markup[/] :smile:" in " ".join(page.split())


def test_the_chain_is_told_once_and_below_only_where_it_differs(record: Record) -> None:
    other = msgspec.structs.replace(record.statements[0], id="s2", chain=(Link(role="outlet", name="Antara TV"),))
    page = render(msgspec.structs.replace(record, statements=(record.statements[0], record.statements[0], other)))
    assert page.count("NTB > ANTARA") == 1
    assert page.count("via Antara TV") == 1


def test_an_interval_is_one_piece_or_two_lines(record: Record) -> None:
    def lines(value: str) -> list[str]:
        times = (record.times[0], msgspec.structs.replace(record.times[1], value=value))
        return [line.strip() for line in render(msgspec.structs.replace(record, times=times)).splitlines()]

    assert any(line.startswith("9–15 Sep 2024  ") for line in lines("2024-09-09/2024-09-15"))
    parted = lines("2023-12-30/2024-01-05")
    at = next(n for n, line in enumerate(parted) if line.startswith("30 Dec 2023 –  "))
    assert parted[at + 1].startswith("5 Jan 2024")


def test_events_stand_in_the_order_of_the_text_and_the_unsure_are_dim(record: Record) -> None:
    unsure = msgspec.structs.replace(record.events[0], confidence=0.12)
    page = render(msgspec.structs.replace(record, events=(record.events[2], unsure)), colour=True)
    assert page.index("CONSULT") < page.index("AGREE")
    assert re.search(r"\x1b\[2m0\.12", page)
    assert not re.search(r"\x1b\[2m0\.80", page)


@pytest.mark.parametrize(
    ("value", "listed"),
    [("2024-09-17", True), ("2024-09-16", False), ("2024-09", True), ("2024-08", False), ("2024-09-09/2024-09-15", False)],
)
def test_the_agenda_lists_what_is_to_come(record: Record, value: str, listed: bool) -> None:
    times = (record.times[0], msgspec.structs.replace(record.times[1], value=value))
    assert ("AGENDA" in render(msgspec.structs.replace(record, times=times))) is listed


def test_who_acts_or_speaks_is_listed_and_the_others_counted(record: Record) -> None:
    crowd = tuple(Entity(id=f"x{n}", name=f"Bystander {n}", kind="person") for n in range(3))
    page = render(msgspec.structs.replace(record, entities=crowd + record.entities))
    assert "Bystander" not in page
    assert "and 3 more" in page


def test_unknown_publication_date_says_so(record: Record) -> None:
    undated = msgspec.structs.replace(record, story=msgspec.structs.replace(record.story, published=None))
    assert "publication date unknown: nothing relative was resolved" in render(undated)


def test_without_text_points_to_offsets(record: Record) -> None:
    page = render(record.without_text())
    trigger = record.events[0].trigger
    assert f"(characters {trigger.start} to {trigger.end})" in page
    assert "menerima" not in page


def test_a_story_with_nothing_to_code(record: Record) -> None:
    empty = msgspec.structs.replace(record, entities=(), statements=(), events=(), times=())
    page = render(empty)
    assert "EVENTS\n none coded" in page
    assert "WHO'S WHO" not in page
    assert "AGENDA" not in page


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("a\tb\n c", "a b c"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\u202eabc\u202c", "abc"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("soft\u00adhyphen\ufeff", "softhyphen"),
    ],
)
def test_printable(raw: str, shown: str) -> None:
    assert printable(raw) == shown


def test_escaped_json_means_the_same() -> None:
    value = "a\u202eb\x9b\x7f\U000e0041é中"
    line = escaped(msgspec.json.encode(value).decode())
    assert msgspec.json.decode(line) == value
    assert not set("\u202e\x9b\x7f\U000e0041") & set(line)


def test_shorten_cuts_at_a_word() -> None:
    assert shorten("satu dua tiga empat", 12) == "satu dua…"
    assert shorten("satu dua", 12) == "satu dua"
    assert len(shorten("x" * 50, 12)) == 12


def test_around_keeps_the_span_and_its_sentence() -> None:
    text = 'Pertama. "Kami menolak itu!" kata dia. Lalu Washington menjatuhkan sanksi. Akhir.'
    start = text.index("menjatuhkan sanksi")
    span = Span(start=start, end=start + len("menjatuhkan sanksi"))
    paragraph = (Span(start=0, end=len(text)),)
    assert "".join(around(text, span, paragraph, 200)) == "Lalu Washington menjatuhkan sanksi."
    before, inside, after = around("kata " * 100 + "menolak " + "lagi " * 100, Span(start=500, end=507), (), 60)
    assert inside == "menolak"
    assert before.startswith("…")
    assert after.endswith("…")
    assert len(before + inside + after) <= 70
