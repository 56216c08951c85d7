"""One record to the rows of the tables that hold it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from kawat.ledger.fingerprint import COLUMNS as FINGERPRINT
from kawat.ledger.fingerprint import fingerprint_row
from kawat.ledger.store import insert
from kawat.reading.units import sentence_spans
from kawat.record import Record, Span, Story

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Row = dict[str, Any]

_SPAN = {"start_char": "INTEGER", "end_char": "INTEGER"}
#: Columns of each table, parents before children.
STORY = dict.fromkeys((
    "story_id", "ref", "url", "outlet", "language", "headline", "published", "published_basis", "published_on",
    "dateline_place", "dateline_country", "dateline_agency", "copyright_holder", "copyright_year", "text",
), "VARCHAR") | {"published_on": "DATE", "copyright_year": "INTEGER"}  # fmt: skip
READING = dict.fromkeys(("story_id", "reader_version", "model", "record"), "VARCHAR") | {"unfolded": "BOOLEAN"}
PRINTING = dict.fromkeys(("printing_id", "story_id", "outlet", "url", "ref", "published"), "VARCHAR")
TABLES: dict[str, dict[str, str]] = {
    "credit": {"story_id": "VARCHAR", "role": "VARCHAR", "name": "VARCHAR", **_SPAN},
    "entity": dict.fromkeys(("entity_id", "story_id", "name", "kind", "country", "sector", "office", "wikidata"), "VARCHAR"),
    "mention": {"entity_id": "VARCHAR", **_SPAN, "form": "VARCHAR"},
    "time": {"time_id": "VARCHAR", "story_id": "VARCHAR", **_SPAN, "value": "VARCHAR", "precision": "VARCHAR",
             "date_from": "DATE", "date_to": "DATE"},
    "statement": {"statement_id": "VARCHAR", "story_id": "VARCHAR", "speaker_id": "VARCHAR", "kind": "VARCHAR", "cue": "VARCHAR",
                  "cue_start": "INTEGER", "cue_end": "INTEGER", "content": "VARCHAR", **_SPAN, "time_id": "VARCHAR"},
    "statement_source": {"statement_id": "VARCHAR", "hop": "INTEGER", "role": "VARCHAR", "name": "VARCHAR",
                         "entity_id": "VARCHAR"},
    "event": {"event_id": "VARCHAR", "story_id": "VARCHAR", "type": "VARCHAR", "mode": "VARCHAR", "context": "VARCHAR[]",
              "aux": "VARCHAR", "quad": "VARCHAR", "scale": "DOUBLE", "confidence": "DOUBLE", "trigger": "VARCHAR", **_SPAN,
              "sentence": "VARCHAR", "sentence_start": "INTEGER", "sentence_end": "INTEGER", "time_id": "VARCHAR",
              "place_id": "VARCHAR", "statement_id": "VARCHAR", "date_from": "DATE", "date_to": "DATE", "date_basis": "VARCHAR"},
    "event_actor": {"event_id": "VARCHAR", "role": "VARCHAR", "place": "INTEGER", "entity_id": "VARCHAR"},
    "event_issue": {"event_id": "VARCHAR", "text": "VARCHAR", **_SPAN, "entity_id": "VARCHAR"},
    "fingerprint": FINGERPRINT,
}  # fmt: skip


def story_row(story: Story) -> Row:
    """The row of `story`. Raises ValueError where the record was saved without its text."""
    if not isinstance(story.text, str):
        raise ValueError("the record was saved without its text (--no-text); a ledger needs the text.")
    line, right = story.dateline, story.copyright
    return {
        "story_id": story.id, "ref": story.ref, "url": story.url, "outlet": outlet(story), "language": story.language,
        "headline": story.headline.text(story.text) if story.headline else None,
        "published": story.published.value if story.published else None,
        "published_basis": story.published.basis if story.published else None,
        "published_on": _day(story.published.value) if story.published else None,
        "dateline_place": line.place if line else None, "dateline_country": line.country if line else None,
        "dateline_agency": line.agency if line else None, "copyright_holder": right.holder if right else None,
        "copyright_year": right.year if right else None, "text": story.text,
    }  # fmt: skip


def printing_row(story: Story) -> Row:
    """Where these words were seen: an address is a place of its own, without one the outlet is."""
    place = story.url or outlet(story) or ""
    return {
        "printing_id": f"{story.id} {place}", "story_id": story.id, "outlet": outlet(story), "url": story.url,
        "ref": story.ref, "published": story.published.value if story.published else None,
    }  # fmt: skip


def reading_row(record: Record) -> Row:
    """The record as it was read, without the text, which the story keeps."""
    return {
        "story_id": record.story.id, "reader_version": record.reader.version, "model": record.reader.model,
        "record": record.without_text().to_json(), "unfolded": True,
    }  # fmt: skip


def outlet(story: Story) -> str | None:
    """Whose page it is: the credited outlet, else the host of the address, else the dateline's agency, else the copyright's."""
    credited = next((c.name for c in story.credits if c.role == "outlet"), None)
    host = _host(story.url) if story.url else ""
    agency = story.dateline.agency if story.dateline else None
    return credited or host or agency or (story.copyright.holder if story.copyright else None)


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:  # what stands in brackets is no IPv6 address
        return ""


def unfold(db: DuckDBPyConnection, records: Iterable[Record], texts: dict[str, str]) -> None:
    """Fill the tables from records whose stories stand in the ledger; `texts` by story id."""
    rows: dict[str, list[Row]] = defaultdict(list)
    for record in records:
        for table, row in _rows(record, texts[record.story.id]):
            rows[table].append(row)
    for table, columns in TABLES.items():
        insert(db, table, columns, rows[table])


def _rows(record: Record, text: str) -> Iterable[tuple[str, Row]]:
    story = record.story
    yield "fingerprint", fingerprint_row(record, text)

    def key(part: str | None) -> str | None:
        return f"{story.id}:{part}" if part else None

    def spanned(span: Span) -> Row:
        return {"start_char": span.start, "end_char": span.end}

    for c in story.credits:
        yield "credit", {"story_id": story.id, "role": c.role, "name": c.name, **spanned(c)}
    for e in record.entities:
        yield "entity", {"entity_id": key(e.id), "story_id": story.id, "name": e.name, "kind": e.kind, "country": e.country,
                         "sector": e.sector, "office": e.office, "wikidata": e.wikidata}  # fmt: skip
        for m in e.mentions:
            yield "mention", {"entity_id": key(e.id), **spanned(m), "form": m.form}
    days = {}
    for t in record.times:
        days[t.id] = days_of(t.value)
        yield "time", {"time_id": key(t.id), "story_id": story.id, **spanned(t), "value": t.value, "precision": t.precision,
                       "date_from": days[t.id][0], "date_to": days[t.id][1]}  # fmt: skip
    for s in record.statements:
        yield "statement", {
            "statement_id": key(s.id), "story_id": story.id, "speaker_id": key(s.speaker), "kind": s.kind,
            "cue": s.cue.text(text) if s.cue else None, "cue_start": s.cue.start if s.cue else None,
            "cue_end": s.cue.end if s.cue else None, "content": s.content.text(text), **spanned(s.content),
            "time_id": key(s.time),
        }  # fmt: skip
        for hop, link in enumerate(s.chain, 1):
            yield "statement_source", {"statement_id": key(s.id), "hop": hop, "role": link.role, "name": link.name,
                                       "entity_id": key(link.entity)}  # fmt: skip
    published = _day(story.published.value) if story.published else None
    sentences = [
        s for p in (*([story.headline] if story.headline else []), *story.body) for s in sentence_spans(text, p.start, p.end)
    ]
    for v in record.events:
        first, last = days.get(v.time or "", (None, None))
        basis = "time" if first else "published" if published else None
        low, high = next(((a, b) for a, b in sentences if a <= v.trigger.start < b), (v.trigger.start, v.trigger.end))
        yield "event", {
            "event_id": key(v.id), "story_id": story.id, "type": v.type, "mode": v.mode, "context": v.context, "aux": v.aux,
            "quad": v.quad, "scale": v.scale, "confidence": v.confidence, "trigger": v.trigger.text(text), **spanned(v.trigger),
            "sentence": text[low:high], "sentence_start": low, "sentence_end": high, "time_id": key(v.time),
            "place_id": key(v.place), "statement_id": key(v.statement), "date_from": first or published,
            "date_to": last or published, "date_basis": basis,
        }  # fmt: skip
        for role, sides in (("actor", v.actor), ("recipient", v.recipient)):
            for place, side in enumerate(sides, 1):
                yield "event_actor", {"event_id": key(v.id), "role": role, "place": place, "entity_id": key(side)}
        for i in v.issue:
            yield "event_issue", {"event_id": key(v.id), "text": i.text(text), **spanned(i), "entity_id": key(i.entity)}


_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?|-W(\d\d)|-Q([1-4]))?")


def days_of(value: str) -> tuple[str | None, str | None]:
    """First and last day (ISO 8601) of a date, datetime, week, month, quarter, year or interval; None where it has none."""
    ends = [_ends(part) for part in value.split("/")]
    if not 1 <= len(ends) <= 2 or any(e is None for e in ends):
        return None, None
    first, last = ends[0], ends[-1]
    assert first
    assert last
    return (first[0].isoformat(), last[1].isoformat()) if first[0] <= last[1] else (None, None)


def _ends(part: str) -> tuple[date, date] | None:
    found = _ISO.fullmatch(part)
    if not found:
        return None
    year, month, day, week, quarter = (int(g) if g else None for g in found.groups())
    if not year:
        return None
    try:
        if week is not None:
            return date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7)
        if day is not None and month is not None:
            return date(year, month, day), date(year, month, day)
        low, high = (month, month) if month is not None else (3 * quarter - 2, 3 * quarter) if quarter else (1, 12)
        after = date(year + (high == 12), high % 12 + 1, 1) if (year, high) < (9999, 12) else None
        return date(year, low, 1), after - timedelta(1) if after else date.max
    except ValueError:
        return None


def shifted(day: date, days: int) -> date:
    """So many days later, or earlier; the calendar's first or last day where it ends before."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return date.max if days > 0 else date.min


def _day(value: str) -> str | None:
    return days_of(value)[0]
