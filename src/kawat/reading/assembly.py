"""One story from its anatomy to its record: encode, name, hear, find the acts, and put it together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple, TypeVar

import msgspec
import numpy as np

from kawat import plover
from kawat.reading.cast import Cast, Draft
from kawat.reading.chain import chain
from kawat.reading.encoder import Encoder
from kawat.reading.events import ARGUMENTS, Act, Acts, Pointing, apart, choose, told_once
from kawat.reading.features import lexicon_features
from kawat.reading.gazetteer import country_of
from kawat.reading.lexicon import lexicon
from kawat.reading.mentions import decode
from kawat.reading.names import confirmed
from kawat.reading.pieces import Floats
from kawat.reading.ranges import Ranges
from kawat.reading.reference import References
from kawat.reading.statements import CueFrame, Hearing, Said
from kawat.reading.telling import calibrated, company, peaks
from kawat.reading.times import find_times
from kawat.reading.units import Cut, Window, cut, paragraphs, windows
from kawat.record import Event, Explanation, Issue, ReaderInfo, Record, Span, Statement, Story, Time

SPOKEN = frozenset(["REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT"])  # acts done by speaking

T = TypeVar("T")


class Encoded(NamedTuple):
    """One window with its unit states, as they are and with the act lexicon's features added."""

    window: Window
    states: Floats
    marked: Floats


def innermost(ranges: Ranges[T], at: int) -> T | None:
    """The value of the shortest range around an offset."""
    found = ranges.overlapping(at, at + 1)
    return min(found, key=lambda r: r[1] - r[0])[2] if found else None


class Assembly:
    """One story being read; everything mutable about it lives and dies here."""

    def __init__(self, encoder: Encoder, story: Story, info: ReaderInfo) -> None:
        self.encoder, self.reader = encoder, info
        assert isinstance(story.text, str)
        self.text: str = story.text
        if story.dateline and story.dateline.place and not story.dateline.country:
            line = msgspec.structs.replace(story.dateline, country=country_of(story.dateline.place))
            story = msgspec.structs.replace(story, dateline=line)
        self.story = story
        self.spans, headlines = paragraphs(story)
        self.published = date.fromisoformat(story.published.value[:10]) if story.published else None
        self.cut: Cut = cut(self.text, self.spans)
        self.number = self.cut.numbers()
        self.head_units = self.cut.units_before(headlines)
        self.times = find_times(self.text, self.spans, self.published, story.language)
        self._dated = Ranges((t.start, t.end, t) for t in self.times)
        self.acts: list[Act] = []

    def record(self, explain: bool) -> Record:
        text, story = self.text, self.story
        proposals = [p for s in self.spans for p in lexicon(story.language).scan(text, s.start, s.end)]
        self.features, self.heads = lexicon_features(self.cut.units, proposals)
        self.cast = Cast(text, self.spans, story.language, self.published)
        self.references = References(self.cast, self.cut.sentences)
        encoded = self._encode()
        self._names(encoded)
        said = self._hear(encoded)
        self._find_acts(encoded, said)
        return self._assemble(said, explain)

    def _encode(self) -> list[Encoded]:
        pieces = [self.encoder.pieces.unit(self.text[u.start : u.end], u.spaced) for u in self.cut.units]
        cuts = windows(self.cut, [len(p) for p in pieces], self.head_units)
        out = []
        for window in cuts:
            if window.units:
                states = self.encoder.states([pieces[i] for i in window.units])
                out.append(Encoded(window, states, self.encoder.mark_acts(states, self.features[list(window.units)])))
        return out

    def _names(self, encoded: list[Encoded]) -> None:
        info, names = self.encoder.info, []
        for k, (window, states, _) in enumerate(encoded):
            skip = window.context if k else 0
            units = window.units[skip:]
            sentence = [self.number[u] for u in units]
            for m in decode(self.encoder.mentions(states[skip:]), info["mention"], sentence, info["mention_threshold"]):
                where = self.cut.span(units[m.first], units[m.last - 1] + 1)
                names.append((where.start, where.end, m.kind, m.probability))
        headline = self.story.headline
        self.cast.add_names(confirmed(self.text, names, headline) if headline and self.story.body else names)

    def _relations(self, names: Sequence[str], window: Window, marked: Floats, heads: list[int]) -> Floats:
        sentence = np.array([self.number[u] for u in window.units])
        rows = self.encoder.relations(names, np.array(heads), marked, sentence)
        # What a headline names is found again in the body; pointing there would leave the evidence behind.
        rows[:, :, : window.context] = 0
        return rows

    def _hear(self, encoded: list[Encoded]) -> list[Said]:
        info, frames = self.encoder.info, []
        for window, _, marked in encoded:
            p = self.encoder.cues(marked)
            heads = [
                i for i in range(window.context, len(window.units)) if p[i] >= info["cue_threshold"]
                and not (i > window.context and p[i - 1] > p[i]) and not (i + 1 < len(p) and p[i + 1] > p[i])
            ]  # fmt: skip
            if not heads:
                continue
            rows = self._relations(("speaker", "content"), window, marked, heads)
            base, body = window.units[window.context], slice(window.context, None)
            for k, i in enumerate(heads):
                frames.append(CueFrame(window.units[i], base, rows[k, 0, body], rows[k, 1, body]))
        hearing = Hearing(self.story, self.text, self.cut, self.references, self.story.language)
        return hearing.listen(frames)

    def _triggers(self, encoded: list[Encoded]) -> list[Floats]:
        """Trigger probabilities of each window's units; 0 where a window only repeats the headline."""
        calibration = self.encoder.info["trigger_calibration"]
        logits = [self.encoder.triggers(marked) for _, _, marked in encoded]
        numbers = [[self.number[u] for u in window.units] for window, _, _ in encoded]
        best: dict[int, float] = {}
        for (window, _, _), x, sentences in zip(encoded, logits, numbers, strict=True):
            for sentence, peak in peaks(x[window.context :], sentences[window.context :]).items():
                best[sentence] = max(best.get(sentence, 0.0), peak)
        near = company(best, calibration[-1])
        out = []
        for (window, _, _), x, sentences in zip(encoded, logits, numbers, strict=True):
            p = np.zeros_like(x)
            p[window.context :] = calibrated(x[window.context :], sentences[window.context :], near, calibration)
            out.append(p)
        return out

    def _find_acts(self, encoded: list[Encoded], said: list[Said]) -> None:
        info = self.encoder.info
        thresholds = np.array(info["trigger_thresholds"], dtype=np.float32)
        spoken = Ranges((s.content.start, s.content.end, s) for s in said)

        def resolve(span: Span, relation: str, at: int) -> list[Draft]:
            if relation == "place":
                return self.references.place(span.start, span.end)
            within = innermost(spoken, at)
            return self.references.resolve(span.start, span.end, within.speaker if within else None)

        build = Acts(info, self.cut.span, resolve)
        for (window, _, marked), p in zip(encoded, self._triggers(encoded), strict=True):
            units, skip = window.units, window.context
            chosen = choose(p, [self.number[u] for u in units], thresholds)
            if not chosen:
                continue
            rows = self._relations(ARGUMENTS, window, marked, [t.unit for t in chosen])
            aux, mode, context = self.encoder.kinds(marked[[t.unit for t in chosen]])
            for k, t in enumerate(chosen):
                unit = units[t.unit]
                moved = replace(t, unit=unit)
                number, base = self.number[unit], units[skip]
                own = range(self.cut.sentences[number].first - base, self.cut.sentences[number].last - base)
                pointing = Pointing(base, own, rows[k][:, skip:])
                kinds = aux[k], mode[k], context[k]
                self.acts.append(build.build(moved, pointing, kinds, number, self.heads.get(unit, []), p[t.unit]))
        self.acts = told_once(apart([a for a in self.acts if a.actor]))

    def _assemble(self, said: list[Said], explain: bool) -> Record:
        # A wire that the story is from has no part in it, unless it speaks or acts.
        wires = {c.name.casefold() for c in self.story.credits if c.role in ("source", "outlet")}
        for draft in self.cast.drafts:
            if draft.kind != "person" and draft.name.casefold() in wires:
                draft.vouched = 0.0
        for s in said:
            if s.speaker:
                s.speaker.vouched = 1.0
        for act in self.acts:
            for draft in (*act.actor, *act.recipient, *act.place):
                draft.vouched = 1.0
        entities, ids = self.cast.record(self.encoder.info["part_threshold"])
        statements = []
        for n, s in enumerate(said, 1):
            speaker = ids.get(id(s.speaker)) if s.speaker else None
            statements.append(Statement(
                id=f"s{n}", speaker=speaker, kind=s.kind, cue=s.cue, content=s.content, time=self._time_near(s),  # type: ignore[arg-type]
                chain=chain(self.story, s.content, s.speaker.name if s.speaker else None, speaker),
            ))  # fmt: skip
        spoken = Ranges((s.content.start, s.content.end, s) for s in statements)
        days = self._speaking_days(statements)
        events = [self._event(n, act, ids, innermost(spoken, act.trigger.start), days) for n, act in enumerate(self.acts, 1)]
        return Record(
            reader=self.reader, story=self.story, entities=entities, times=tuple(self.times), statements=tuple(statements),
            events=tuple(events), explain=self._explained(events) if explain else msgspec.UNSET,
        )  # fmt: skip

    def _explained(self, events: Sequence[Event]) -> tuple[Explanation, ...]:
        return tuple(
            Explanation(
                event=e.id, sentence=self._sentence(a.sentence), lexicon=a.lexicon, probabilities=a.probabilities, notes=a.notes
            )
            for e, a in zip(events, self.acts, strict=True)
        )

    def _sentence(self, k: int) -> Span:
        s = self.cut.sentences[k]
        return Span(start=s.start, end=s.end)

    def _event(
        self, n: int, act: Act, ids: dict[int, str], statement: Statement | None, days: list[tuple[int, str, Time]]
    ) -> Event:
        time = self._time_at(act.time) if act.time else None
        if time is None and act.aux == "realized" and act.type in SPOKEN:
            # Who "also asks" does so on the day that the story says of his speaking before.
            told = [(at, t) for at, who, t in days if at <= act.trigger.start and who in {ids[id(d)] for d in act.actor}]
            time = max(told, key=lambda x: x[0])[1] if told else None
        places = [ids[id(d)] for d in act.place]
        return Event(
            id=f"v{n}", type=act.type, mode=act.mode, context=act.context, aux=act.aux,  # type: ignore[arg-type]
            actor=tuple(ids[id(d)] for d in act.actor), recipient=tuple(ids[id(d)] for d in act.recipient),
            trigger=act.trigger, time=time.id if time else None, place=places[0] if places else None,
            issue=tuple(Issue(start=i.start, end=i.end, entity=self._named_in(i, ids)) for i in act.issue),
            statement=statement.id if statement else None, quad=plover.QUAD[act.type],
            scale=plover.scale(act.type, act.mode), confidence=round(act.probability, 4),
        )  # fmt: skip

    def _named_in(self, span: Span, ids: dict[int, str]) -> str | None:
        """The one entity that an issue names, if it names just one."""
        found = [ids[id(d)] for d in self.cast.at(span.start, span.end) if id(d) in ids]
        return found[0] if len(found) == 1 else None

    def _time_at(self, span: Span) -> Time | None:
        return next((t for _, _, t in self._dated.overlapping(span.start, span.end)), None)

    def _speaking_days(self, statements: Sequence[Statement]) -> list[tuple[int, str, Time]]:
        """Where a statement is dated to a day: its beginning, its speaker's id, and the day."""
        by_id = {t.id: t for t in self.times}
        dated = [(s, by_id[s.time]) for s in statements if s.time and s.speaker]
        return [(s.content.start, str(s.speaker), t) for s, t in dated if t.precision == "day"]

    def _time_near(self, said: Said) -> str | None:
        """The time that dates the saying: in the cue's sentence, outside the content, nearest to the cue."""
        if said.cue is None:
            return None
        k = self.references.sentence_at(said.cue.start)
        s = self.cut.sentences[k]
        inside = (t for _, _, t in self._dated.starting(s.start, s.end))
        near = [t for t in inside if t.end <= s.end and not said.content.start <= t.start < said.content.end]
        cue = said.cue.start
        return min(near, key=lambda t: abs(t.start - cue)).id if near else None
