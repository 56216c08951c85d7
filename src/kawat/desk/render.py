"""A record drawn for people: plain text of a given width, with colour where the caller wants it."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kawat.desk.dates import column, drawn
from kawat.desk.excerpt import around, sentence, shorten
from kawat.desk.printable import printable
from kawat.record import Entity, Event, Explanation, Record, Span, Statement, Time

NARROWEST, WIDEST = 60, 120
_QUAD_STYLE = {
    "verbal_cooperation": "green",
    "material_cooperation": "bold green",
    "verbal_conflict": "red",
    "material_conflict": "bold red",
}
_AUX_STYLE = {"future": "cyan", "hypothetical": "yellow", "negated": "magenta", "historical": "dim"}
_PEOPLE_SHOWN = 12  # the rest of a long cast is counted, not listed
_PROBABILITIES_SHOWN = 5
_UNSURE = 0.3  # events of less confidence are dimmed
_DATE_WIDTH = 14  # at most: `22–28 Sep 2024`
_WHO_FROM = 22  # columns below which actor and recipient get a line of their own
_GAP = 2
_QUOTES = ('"', "“", "‘", "'", "«", "„")


def render(record: Record, *, width: int = 80, colour: bool = False) -> str:
    """The record as text: headline, sources, who's who, statements, events, agenda, related links and credits.

    `width` is in terminal columns and held between 60 and 120; wide and combining characters count as they are drawn.
    `colour` adds ANSI styles. Evidence is the story's own words; control, escape and bidi characters are taken out.
    A record with explanations (`explain=True`) shows them under each event.
    """
    return _Page(record, max(NARROWEST, min(width, WIDEST)), colour).draw()


class _Page:
    def __init__(self, record: Record, width: int, colour: bool) -> None:
        self.record = record
        self.story = record.story
        self.text = self.story.text if isinstance(self.story.text, str) else None
        self.entities: Mapping[str, Entity] = {e.id: e for e in record.entities}
        self.times: Mapping[str, Time] = {t.id: t for t in record.times}
        self.statements: Mapping[str, Statement] = {s.id: s for s in record.statements}
        explanations = record.explain if isinstance(record.explain, tuple) else ()
        self.explanations: Mapping[str, Explanation] = {x.event: x for x in explanations}
        self.wires = self._wires()
        self.width = width
        self.out = io.StringIO()
        self.console = Console(
            file=self.out, width=width, force_terminal=colour, color_system="standard" if colour else None,
            no_color=not colour, highlight=False, markup=False, emoji=False, legacy_windows=False,
        )  # fmt: skip

    def draw(self) -> str:
        self._head()
        self._people()
        self._statements()
        self._events()
        self._agenda()
        self._foot()
        # Table cells are padded to their column: trailing blanks carry nothing.
        return "\n".join(line.rstrip() for line in self.out.getvalue().splitlines()) + "\n"

    # Words

    def _print(self, what: RenderableType, indent: int = 0) -> None:
        self.console.print(Padding(what, (0, 0, 0, indent)) if indent else what)

    def _title(self, title: str) -> None:
        self.console.print()
        self._print(Text(title, style="bold blue"))

    def _name(self, entity_id: str | None) -> str:
        if entity_id is None:
            return ""
        entity = self.entities.get(entity_id)
        return printable(entity.name if entity else entity_id)

    def _names(self, ids: Iterable[str]) -> str:
        return ", ".join(self._name(i) for i in ids)

    def _slice(self, span: Span, limit: int) -> str:
        """The words of `span`, or where they stand when the record came without its text."""
        if self.text is None:
            return f"(characters {span.start} to {span.end})"
        return shorten(span.text(self.text), limit)

    def _who(self, event: Event, width: int | None = None) -> str:
        """Actor → recipient, the recipient on a line of its own where one line of `width` would not do."""
        actor, recipient = self._names(event.actor) or "—", self._names(event.recipient)
        if not recipient:
            return actor
        line = f"{actor} → {recipient}"
        return line if width is None or cell_len(line) <= width else f"{actor}\n→ {recipient}"

    def _date(self, time_id: str | None) -> str:
        """ISO 8601, to sort by; "" where there is none."""
        time = self.times.get(time_id) if time_id else None
        return time.value if time else ""

    # Parts

    def _head(self) -> None:
        story = self.story
        if story.headline and self.text is not None:
            headline = printable(story.headline.text(self.text))
        else:
            headline = f"(no headline: {printable(story.ref or story.id)})"
        self._print(Text(headline, style="bold"))
        if story.dateline:
            place = [printable(p) for p in (story.dateline.place, story.dateline.country, story.dateline.agency) if p]
            self._field("Dateline", ", ".join(place))
        if story.published:
            self._field("Published", f"{drawn(story.published.value)} ({story.published.basis})")
        else:
            self._field("Published", "publication date unknown: nothing relative was resolved")
        if self.wires:
            self._field("Sources", " > ".join(self.wires))

    def _field(self, label: str, value: str) -> None:
        grid = Table.grid(padding=(0, 1))
        grid.add_column(width=9)
        grid.add_column(ratio=1)
        grid.add_row(Text(label, style="dim"), Text(value))
        self._print(grid)

    def _wires(self) -> tuple[str, ...]:
        """The way most statements came; where none tells, what the credits and the dateline say."""
        told = Counter(way for way in map(_way, self.record.statements) if way)
        if told:
            return max(told, key=lambda way: (told[way], len(way)))
        names = [c.name for role in ("source", "outlet") for c in self.story.credits if c.role == role]
        if self.story.dateline and self.story.dateline.agency:
            names.append(self.story.dateline.agency)
        return tuple(dict.fromkeys(map(printable, names)))

    def _people(self) -> None:
        """Who acts or speaks, then who is acted on, each the most mentioned first; the others are counted."""
        active = {s.speaker for s in self.record.statements} | {i for e in self.record.events for i in e.actor}
        passive = {i for e in self.record.events for i in e.recipient}
        cast = sorted(
            self.record.entities, key=lambda e: (0 if e.id in active else 1 if e.id in passive else 2, -len(e.mentions))
        )
        if not cast:
            return
        shown = ([e for e in cast if e.id in active | passive] or cast)[:_PEOPLE_SHOWN]
        self._title("WHO'S WHO")
        table = Table(box=None, show_header=False, padding=(0, 1), pad_edge=False, expand=True)
        table.add_column(ratio=5)
        table.add_column(ratio=7)
        table.add_column(width=12)
        table.add_column(width=4, justify="right")
        for entity in shown:
            role = [printable(part) for part in (entity.office, entity.country) if part]
            table.add_row(
                Text(printable(entity.name)),
                Text(", ".join(role)),
                Text(entity.kind, style="dim"),
                Text(f"{len(entity.mentions)}×"),
            )
        self._print(table, indent=1)
        if len(cast) > len(shown):
            self._print(Text(f"and {len(cast) - len(shown)} more", style="dim"), indent=1)

    def _statements(self) -> None:
        if not self.record.statements:
            return
        self._title("STATEMENTS")
        for statement in self.record.statements:
            line = Text(self._name(statement.speaker) or "speaker not named", style="bold")
            line.append(": ", style="not bold")
            content = self._slice(statement.content, 3 * (self.width - 4))
            if statement.kind == "direct" and self.text is not None and content[:1] not in _QUOTES:
                content = f"“{content}”"
            line.append(content, style="not bold")
            self._print(line, indent=1)
            how: list[str] = [statement.kind]
            if statement.cue and self.text is not None:
                how.insert(0, f"“{self._slice(statement.cue, 40)}”")
            if date := self._date(statement.time):
                how.append(drawn(date))
            if (way := _way(statement)) and way != self.wires:
                how.append("via " + " > ".join(way))
            self._print(Text(" · ".join(how), style="dim"), indent=3)

    def _events(self) -> None:
        self._title("EVENTS")
        if not self.record.events:
            self._print(Text("none coded"), indent=1)
            return
        # Each event is a table row of its own with the evidence under it over the whole width; the columns are as wide as
        # the longest of the story, and where too little is left for actor and recipient, they get a line of their own.
        events = sorted(self.record.events, key=lambda e: (e.trigger.start, e.trigger.end))
        dates = [column(self._date(e.time), _DATE_WIDTH) or "—" for e in events]
        date_width = max(len("date"), *(cell_len(line) for date in dates for line in date.splitlines()))
        date_width = min(date_width, _DATE_WIDTH)
        kind_width = max(len("type"), *(cell_len(_kind(e)) for e in events))
        aux_width = max(len("aux"), *(len(e.aux) for e in events))
        who_width = self.width - 1 - date_width - kind_width - aux_width - 4 - 4 * _GAP
        wide = who_width >= _WHO_FROM
        widths = (date_width, *((who_width,) if wide else ()), kind_width, aux_width, 4)
        titles = ("date", "actor → recipient", "type", "aux", "conf") if wide else ("date", "type", "aux", "conf")
        self._row(widths, [Text(t, style="dim") for t in titles])
        for event, date in zip(events, dates, strict=True):
            faint = "dim" if event.confidence < _UNSURE else ""
            who = Text(self._who(event, who_width if wide else self.width - 3), style=faint)
            cells = [
                Text(date, style=faint),
                Text(_kind(event), style=faint or _QUAD_STYLE[event.quad]),
                Text(event.aux, style=faint or _AUX_STYLE.get(event.aux, "")),
                Text(f"{event.confidence:.2f}", style=faint),
            ]
            if wide:
                cells.insert(1, who)
            self._row(widths, cells)
            if not wide:
                self._print(who, indent=3)
            explanation = self.explanations.get(event.id)
            evidence = self._evidence(event.trigger, 10_000 if explanation else 2 * (self.width - 8))
            evidence.stylize(faint)
            self._print(evidence, indent=3)
            if explanation:
                self._explain(explanation)

    def _row(self, widths: Sequence[int], cells: list[Text]) -> None:
        grid = Table.grid(padding=(0, _GAP, 0, 0))
        for width in widths:
            grid.add_column(width=width, overflow="fold")
        grid.add_row(*cells)
        self._print(grid, indent=1)

    def _evidence(self, span: Span, limit: int) -> Text:
        """The words of the act, then the sentence they stand in, with those words underlined on a terminal."""
        if self.text is None:
            return Text(self._slice(span, limit))
        before, trigger, after = around(self.text, span, self.story.body, limit - (span.end - span.start) - 2)
        return Text.assemble((f"{trigger}: ", "italic"), before, (trigger, "underline"), after)

    def _explain(self, explanation: Explanation) -> None:
        ranked = sorted(explanation.probabilities.items(), key=lambda item: -item[1])[:_PROBABILITIES_SHOWN]
        for label, value in (
            ("lexicon", "; ".join(explanation.lexicon) or "proposed nothing"),
            ("model", "  ".join(f"{name} {value:.2f}" for name, value in ranked)),
            *(("argument", note) for note in explanation.notes),
        ):
            if value:
                grid = Table.grid(padding=(0, 1))
                grid.add_column(width=9)
                grid.add_column(ratio=1)
                grid.add_row(Text(label, style="dim"), Text(printable(value), style="dim"))
                self._print(grid, indent=5)

    def _agenda(self) -> None:
        future = [e for e in self.record.events if e.aux == "future" and not self._past(self._date(e.time))]
        if not future:
            return
        self._title("AGENDA")
        for event in sorted(future, key=lambda e: self._date(e.time) or "~"):
            date = column(self._date(event.time), _DATE_WIDTH) or "no date"
            self._row((_DATE_WIDTH, self.width - 1 - _DATE_WIDTH - 2 * _GAP), [Text(date), self._announcement(event)])

    def _past(self, value: str) -> bool:
        """Whether it was over when the story was published, as far as both are known."""
        last = value.rpartition("/")[2]
        published = self.story.published.value if self.story.published else ""
        return bool(last) and last < published[: len(last)]

    def _announcement(self, event: Event) -> Text:
        """Who will do what to whom, in the story's words from the act to the end of its sentence, and who says so."""
        what = event.trigger
        if self.text is not None:
            what = Span(start=what.start, end=max(what.end, sentence(self.text, what, self.story.body)[1]))
        statement = self.statements.get(event.statement) if event.statement else None
        outlet = self.story.dateline.agency if self.story.dateline else None
        if statement and statement.speaker:
            source = f"announced by {self._name(statement.speaker)}"
        else:
            source = f"reported by {printable(outlet)}" if outlet else "reported in the story's own voice"
        return Text(f"{self._who(event)}: {self._slice(what, self.width)} ({source})")

    def _foot(self) -> None:
        story = self.story
        if story.related:
            self._title("RELATED")
            for link in story.related:
                self._print(Text(printable(f"{link.title} {link.url or ''}")), indent=1)
        if story.credits or story.copyright:
            self._title("CREDITS")
            for role in dict.fromkeys(credit.role for credit in story.credits):
                names = dict.fromkeys(printable(credit.name) for credit in story.credits if credit.role == role)
                self._print(Text(f"{printable(role)}: {', '.join(names)}"), indent=1)
            if story.copyright:
                owner = " ".join(str(part) for part in (story.copyright.holder, story.copyright.year) if part)
                self._print(Text(f"copyright: {printable(owner) or 'claimed, holder not named'}"), indent=1)


def _kind(event: Event) -> str:
    return printable(f"{event.type}:{event.mode}" if event.mode else event.type)


def _way(statement: Statement) -> tuple[str, ...]:
    """Through whom the words came after they were spoken, each named once."""
    return tuple(dict.fromkeys(printable(link.name) for link in statement.chain if link.role != "speaker"))
