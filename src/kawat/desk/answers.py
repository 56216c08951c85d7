"""The ledger's answers drawn for people. Every text of a story is made printable by the page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from kawat.desk.dates import drawn
from kawat.desk.excerpt import shorten
from kawat.desk.page import QUAD_STYLE, Page

if TYPE_CHECKING:
    from kawat.ledger.questions.acts import Act, Party
    from kawat.ledger.questions.search import Hit
    from kawat.ledger.questions.sources import Report
    from kawat.ledger.questions.sql import Table
    from kawat.ledger.questions.stats import Count, Stats
    from kawat.ledger.questions.timeline import Period
    from kawat.ledger.questions.who import Who

_QUOTES, _CLOSING = ('"', "“", "„", "«"), '"”»’ \n'
_CELL = 200  # characters of one value of a query's answer


def draw_acts(page: Page, acts: Sequence[Act]) -> None:
    """Each act with its evidence and the id that `kawat sources` takes."""
    for act in acts:
        page.gap()
        _act(page, act)


def draw_periods(page: Page, periods: Sequence[Period]) -> None:
    """A table; cooperation and conflict each in words and in deeds."""
    head = ("", "acts", "reports", "scale\nsum", "\nmean", "coop.\nwords", "\ndeeds", "conflict\nwords", "\ndeeds", "not\ndone")
    rows = []
    for p in periods:
        quads = p.acts_by_quad
        rows.append((
            p.period or "undated", str(p.acts), str(p.reports), _signed(p.scale_sum) if p.acts else "",
            "" if p.scale_mean is None else _signed(p.scale_mean),
            *map(_number, (quads.verbal_cooperation, quads.material_cooperation, quads.verbal_conflict, quads.material_conflict,
                           p.not_done)),
        ))  # fmt: skip
    page.table(head, rows, right=range(1, len(head)))


def draw_who(page: Page, found: Sequence[Who]) -> None:
    """One after another: who, offices, counterparts, words and acts."""
    for one in found:
        page.gap()
        page.line((one.name, "bold"), f" · {', '.join(filter(None, (one.kind, one.country, one.wikidata)))}")
        page.line((f"{_of(one.stories, 'story', 'stories')} · {_of(one.acts, 'act')} · id {one.identity}", "dim"), indent=1)
        others = [name for name in one.names if name != one.name]
        if others:
            page.line("also ", shorten(", ".join(others), page.width), indent=1)
        if one.offices:
            page.line(("offices", "bold blue"), indent=1)
            page.table(("", ""), [(_days(o.first_on, o.last_on), o.office) for o in one.offices], indent=3)
        if one.counterparts:
            page.line(("acts with", "bold blue"), indent=1)
            page.table(("", "", ""), [(f"{c.acts}×", c.name, c.country or "") for c in one.counterparts], right=(0,), indent=3)
        if one.latest_acts:
            page.line(("latest acts", "bold blue"), indent=1)
            for act in one.latest_acts:
                _act(page, act, indent=3)
        if one.latest_statements:
            page.line((f"said, in {_of(one.statements, 'statement')}", "bold blue"), indent=1)
            for said in one.latest_statements:
                page.line(_quoted(said.content, 2 * page.width), indent=3)
                page.line((_origin(_days(said.said_on, said.said_on), said.outlet, said.statement_id), "dim"), indent=5)


def draw_hits(page: Page, hits: Sequence[Hit]) -> None:
    """Each story with the passage that was found, what was sought in it underlined."""
    for hit in hits:
        page.gap()
        page.line((hit.headline or "(no headline)", "bold"))
        page.line((_origin(drawn(hit.published) if hit.published else "no date", hit.outlet, hit.story_id), "dim"), indent=1)
        parts: list[str | tuple[str, str]] = []
        at = hit.start_char
        for start, end in hit.hits:
            parts += [hit.snippet[at - hit.start_char : start - hit.start_char],
                      (hit.snippet[start - hit.start_char : end - hit.start_char], "underline")]  # fmt: skip
            at = end
        rest = hit.snippet[at - hit.start_char :]
        cut = "" if rest.rstrip(_CLOSING).endswith((".", "!", "?")) else "…"
        page.line("…" if hit.start_char else "", *parts, f"{rest.rstrip()}{cut}", indent=1)
        if hit.events:
            page.line((f"events {' '.join(hit.events)}", "dim"), indent=1)


def draw_reports(page: Page, reports: Sequence[Report]) -> None:
    """Each report word for word, who says so and through which wires, and of which wire story it is a copy."""
    for report in reports:
        page.gap()
        published = drawn(report.published) if report.published else "no date"
        page.line((report.headline or "(no headline)", "bold"))
        page.line((_origin(published, report.outlet, report.event_id), "dim"), indent=1)
        if report.url:
            page.line((report.url, "dim"), indent=1)
        kind = f"{report.type}:{report.mode}" if report.mode else report.type
        page.line(f"{kind} {report.aux}, {_days(report.date_from, report.date_to)}, confidence {report.confidence:.2f}", indent=1)
        low = report.start_char - report.sentence_start
        high = report.end_char - report.sentence_start
        page.line("“", report.sentence[:low], (report.sentence[low:high], "underline"), report.sentence[high:], "”", indent=1)
        page.line((f"characters {report.start_char} to {report.end_char}: {report.trigger}", "dim"), indent=1)
        if report.assertion:
            chain = [hop.name for hop in report.assertion.chain] or [report.assertion.speaker or "speaker not named"]
            page.line("said by ", " > ".join(chain), indent=1)
        else:
            page.line("in the outlet's own voice", indent=1)
        if report.lineage and report.lineage.relation != "origin":
            near = report.lineage.near_story_id or report.lineage.origin_story_id
            page.line(f"{report.lineage.relation} of {report.lineage.origin or 'an unnamed wire'} ({near})", indent=1)
        elif report.lineage and report.lineage.known_stories > 1:
            page.line(f"the earliest known of {_of(report.lineage.known_stories, 'copy', 'copies')}", indent=1)
        others = [p for p in report.printings if (p.outlet, p.url) != (report.outlet, report.url)]
        if others:
            page.line("also printed by ", ", ".join(p.outlet or p.url or "unknown" for p in others), indent=1)


def draw_stats(page: Page, stats: Stats) -> None:
    """Numbers first, then the commonest of each kind."""
    size = f"{stats.bytes / 1024 / 1024:,.1f} MiB" if stats.bytes is not None else ""
    numbers = [
        ("stories", f"{stats.stories:,}", f"{stats.wire_stories:,} when copies count once"),
        ("published", _days(stats.first_on, stats.last_on), f"{stats.undated:,} without a date" if stats.undated else ""),
        ("acts", f"{stats.acts:,}", f"in {_of(stats.reports, 'report')}"),
        ("statements", f"{stats.statements:,}", ""),
        ("identities", f"{stats.identities:,}", f"of {stats.entities:,} entities"),
        ("text", f"{stats.characters:,}", "characters"),
        ("file", size, ""),
        ("rejected", f"{stats.rejected:,}", "inputs"),
    ]
    page.table(("", "", ""), [row for row in numbers if row[1]])
    for name, counts in (("outlets", stats.outlets), ("languages", stats.languages), ("types", stats.types),
                         ("readers", stats.readers), ("rejected for", stats.rejected_for)):  # fmt: skip
        _counts(page, name, counts)


def draw_table(page: Page, table: Table) -> None:
    """Side by side where they fit, else each row's values under one another."""
    rows = [[shorten("" if v is None else str(v), _CELL) for v in row] for row in table.rows]
    widths = [max(map(len, column)) for column in zip(table.columns, *rows, strict=True)]
    if sum(widths) + 2 * len(widths) <= page.width:
        numbers = [i for i in range(len(widths)) if all(isinstance(r[i], int | float) or r[i] is None for r in table.rows)]
        page.table(table.columns, rows, right=numbers)
    else:
        for row in rows:
            page.gap()
            page.table(("", ""), [((name, "dim"), value) for name, value in zip(table.columns, row, strict=True)])
    if table.more:
        page.line((f"the first {_of(len(rows), 'row')}; --limit gives more", "dim"))


def _act(page: Page, act: Act, indent: int = 0) -> None:
    kind = f"{act.type}:{act.mode}" if act.mode else act.type
    told = _of(act.reports, "report") + (f" ({act.independent_sources} independent)" if act.reports > 1 else "")
    page.line((_days(act.date_from, act.date_to), "bold"), " · ", (kind, QUAD_STYLE.get(act.quad, "")),
              f" · {act.aux} · {_signed(act.scale)} · {told}", indent=indent)  # fmt: skip
    page.line(_side(act.actors) or "—", f" → {_side(act.recipients)}" if act.recipients else "", indent=indent + 3)
    page.line(_quoted(act.sentence, 2 * (page.width - indent) - 10), indent=indent + 3)
    page.line((_origin("", act.outlet, act.event_id), "dim"), indent=indent + 3)


def _quoted(words: str, limit: int) -> str:
    """Words of a story in quotation marks, unless they begin with one."""
    short = shorten(words, limit)
    return short if short.startswith(_QUOTES) else f"“{short}”"


def _side(parties: Sequence[Party]) -> str:
    return ", ".join(p.name for p in parties)


def _origin(when: str, outlet: str | None, key: str) -> str:
    return " · ".join(filter(None, (when, outlet, key)))


def _counts(page: Page, name: str, counts: Sequence[Count]) -> None:
    if counts:
        page.line((name, "bold blue"))
        page.table(("", ""), [(f"{c.count:,}", c.name or "not known") for c in counts], right=(0,), indent=1)


def _days(first: date | None, last: date | None) -> str:
    if first is None:
        return "no date"
    return drawn(first.isoformat() if last is None or last == first else f"{first.isoformat()}/{last.isoformat()}")


def _of(count: int, one: str, many: str = "") -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def _signed(value: float) -> str:
    return f"{value:+.1f}"


def _number(value: float) -> str:
    return f"{value:g}" if value else "·"
