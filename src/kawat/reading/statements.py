"""Statements: a cue, what was said, who said it, and through whom it reached the reader."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kawat.reading.cast import Draft
from kawat.reading.cues import Cue, cue_at, cues_in
from kawat.reading.features import covered
from kawat.reading.phrases import any_of
from kawat.reading.pieces import Floats
from kawat.reading.quotes import quotations
from kawat.reading.ranges import Ranges
from kawat.reading.reference import SUBJECTS, References
from kawat.reading.units import Cut, Unit
from kawat.record import Span, Story

EDGES = ' \t\n,;:–—-"“”«»„'
MIN_QUOTE_WORDS = 3
POINTED, RUN = 0.3, 0.4  # a speaker is pointed at from the first on, and its words go on from the second on
_ADDRESSEE = re.compile(r"(?i)\b(?:kepada|terhadap|pada|to)\s+(?:the |para )?$")
_BREAK = re.compile(rf"(?i)(?<=\s)(?:{any_of('after_speaker')})\b")
_DOCUMENT = re.compile(rf"(?i)(?:{any_of('documents')})\b")
_AUTHOR = re.compile(rf"(?i)\s(?:{any_of('before_author')})\s")
_PLACED = re.compile(r"(?i)(?<=\s)(?:di|in|at)\s")


@dataclass
class Said:
    """A statement before ids are given out."""

    kind: str
    cue: Span | None
    content: Span
    speaker: Draft | None


@dataclass(frozen=True)
class CueFrame:
    """What the model says of one cue: its unit and, over the story's units from `base` on, speaker and content."""

    unit: int
    base: int
    speaker: Floats
    content: Floats


def best_run(probabilities: Floats, cost: float = 0.4) -> tuple[int, int] | None:
    """The unbroken stretch with the largest sum of (p - cost); None where no unit reaches the cost."""
    best, best_sum, start, total = None, 0.0, 0, 0.0
    for i, p in enumerate(probabilities.tolist()):
        if total <= 0:
            start, total = i, 0.0
        total += p - cost
        if total > best_sum:
            best, best_sum = (start, i + 1), total
    return best


class Hearing:
    """Statements of one story."""

    def __init__(self, story: Story, text: str, cut: Cut, references: References, language: str | None) -> None:
        self.story, self.text, self.cut, self.references = story, text, cut, references
        self.quotes = Ranges((q.start, q.end, q) for q in quotations(text, story.body))
        self.language = language
        self.said: list[Said] = []
        self._contents: Ranges[Span] = Ranges()

    def trim(self, start: int, end: int) -> Span | None:
        while start < end and self.text[start] in EDGES:
            start += 1
        while end > start and self.text[end - 1] in EDGES:
            end -= 1
        return Span(start=start, end=end) if end > start else None

    def listen(self, frames: Sequence[CueFrame]) -> list[Said]:
        """All statements in text order: those the model's cues give, then quotations left without one."""
        for frame in sorted(frames, key=lambda f: f.unit):
            said = self._from_frame(frame)
            if said:
                self._keep(said)
        self._unattributed(frames)
        self.said.sort(key=lambda s: s.content.start)
        self._carry_on()
        return self.said

    def _keep(self, said: Said) -> None:
        """One statement for one stretch: a second cue's claim on most of the same words is dropped."""
        content = said.content
        for _, _, other in self._contents.overlapping(content.start, content.end):
            shared = min(content.end, other.end) - max(content.start, other.start)
            if shared > 0.6 * min(_size(content), _size(other)):
                return
        self.said.append(said)
        self._contents.add(content.start, content.end, content)

    def _from_frame(self, frame: CueFrame) -> Said | None:
        run = best_run(frame.content)
        if run is None:
            return None
        content = self.cut.span(frame.base + run[0], frame.base + run[1])
        unit = self.cut.units[frame.unit]
        content = self._without_cue(content, unit)
        content, kind = self._snap(content)
        trimmed = self.trim(content.start, content.end)
        if trimmed is None:
            return None
        return Said(kind, self._cue_span(unit), trimmed, self._speaker(frame))

    def _without_cue(self, content: Span, cue: Unit) -> Span:
        """A content that runs over its own cue is cut there, the longer side kept."""
        if not content.start <= cue.start < content.end:
            return content
        before, after = Span(start=content.start, end=cue.start), Span(start=cue.end, end=content.end)
        return before if _size(before) >= _size(after) else after

    def _cue_span(self, unit: Unit) -> Span:
        known = cue_at(self.text, unit.start, self.language)
        return Span(start=known.start, end=known.end) if known else Span(start=unit.start, end=unit.end)

    def _snap(self, content: Span) -> tuple[Span, str]:
        """Quotation marks settle where direct speech begins and ends."""
        for _, _, q in self.quotes.overlapping(content.start, content.end):
            shared = min(content.end, q.end) - max(content.start, q.start)
            if shared >= 0.75 * _size(content):
                return q, "direct"
            if shared >= 0.5 * _size(q) and _size(q) > 12:
                return Span(start=min(content.start, q.start), end=max(content.end, q.end)), "mixed"
        return content, "indirect"

    def _speaker(self, frame: CueFrame) -> Draft | None:
        best = int(frame.speaker.argmax())
        if frame.speaker[best] < POINTED:
            return None
        peak = self.cut.span(frame.base + best, frame.base + best + 1)
        if self.text[peak.start : peak.end].casefold() in SUBJECTS:
            return next(iter(self.references.resolve(peak.start, peak.end)), None)
        first, last = self._run(frame.speaker, best, -1), self._run(frame.speaker, best, 1)
        where = self._within(self.cut.span(frame.base + first, frame.base + last + 1), peak, self.cut.units[frame.unit])
        if where is None:
            return None
        author = self._author(where)
        if author:
            return author
        found = self.references.resolve(where.start, where.end)
        if not found or found[0].kind != "person":
            # A long title often stands apart from its holder's name: "Wakil Ketua MPR RI, Eddy Soeparno".
            person = self.references.cast.person_beside(where.start, where.end)
            if person:
                return person
        people = [d for d in found if d.kind == "person"]
        known = cue_at(self.text, self.cut.units[frame.unit].start, self.language)
        if known and known.position == "self" and not people:
            return None  # the -nya of `ujarnya` is a person
        return next(iter(people or [d for d in found if d.kind != "place"]), None)

    def _within(self, where: Span, peak: Span, cue: Unit) -> Span | None:
        """A pointed run without the phrases around its peak; None for one who is spoken to.

        `ujarnya` has its speaker in an earlier sentence, so what follows it is at most an addressee.
        """
        known = cue_at(self.text, cue.start, self.language)
        said = known.end if known else cue.end
        spoken_to = _ADDRESSEE.search(self.text, max(0, where.start - 14), where.start)
        if spoken_to and not cue.start <= spoken_to.start() < said:
            return None
        if known and known.position == "self" and where.start >= cue.end:
            return None
        start = max(where.start, self.text.rfind("\n", where.start, peak.start) + 1)
        end = self.text.find("\n", peak.end, where.end)
        end = where.end if end < 0 else end
        if start < cue.start < end:
            start, end = (start, cue.start) if peak.start < cue.start else (cue.end, end)
        if match := _BREAK.search(self.text, start + 1, end):
            end = match.start()
        placed = _PLACED.search(self.text, start + 1, end)
        if placed and not any(d.kind == "person" for d in self.references.cast.at(placed.end(), end)):
            end = placed.start()
        return self.references.epithet(start, end) or self.trim(start, end)

    def _author(self, where: Span) -> Draft | None:
        """Of a document that "says" something, the body named as its author: `Menurut laporan terbaru dari Bank Dunia`."""
        if not _DOCUMENT.match(self.text, where.start, where.end):
            return None
        here = self.references.sentences[self.references.sentence_at(where.start)]
        stop = max(where.end, here.end)
        by = _AUTHOR.search(self.text, where.start, min(stop, where.start + 160))
        near = self.references.cast.at(by.end(), min(stop, by.end() + 60)) if by else []
        return next((d for d in near if d.kind != "place"), None)

    @staticmethod
    def _run(scores: Floats, at: int, step: int) -> int:
        """The end of a pointed run in one direction, over gaps of up to two units such as a comma."""
        edge, gap = at, 0
        i = at + step
        while 0 <= i < len(scores) and gap <= 2:
            gap = 0 if scores[i] >= RUN else gap + 1
            if gap == 0:
                edge = i
            i += step
        return edge

    def _carry_on(self) -> None:
        """A cue without a speaker of its own (`imbuhnya`, `lanjut dia`) goes on with who spoke or was named last."""
        previous: Draft | None = None
        person: Draft | None = None  # who spoke last of the persons: the -nya of `ujarnya` is nobody else
        until = -1  # where the previous speaker's words end
        for said in self.said:
            if said.speaker is None and said.cue is not None:
                at = min(said.cue.start, said.content.start)
                named = self.references.antecedent(at, ("person",))
                newer = named is not None and named.last_before(said.content.start) > until
                known = cue_at(self.text, said.cue.start, self.language)
                going_on = person if known and known.position == "self" else previous
                said.speaker = named if going_on is None or newer else going_on
            if said.speaker is not None:
                person = said.speaker if said.speaker.kind == "person" else person
                previous, until = said.speaker, max(until, said.content.end) if said.speaker is previous else said.content.end

    def _unattributed(self, frames: Sequence[CueFrame]) -> None:
        """Quotations of some length that no cue claimed: a reporting word beside them, else the speech goes on."""
        units = {f.unit: f for f in frames}
        for start, end, q in self.quotes:
            if len(self.text[start:end].split()) < MIN_QUOTE_WORDS or self._contents.overlapping(start, end):
                continue
            cue = self._cue_beside(q)
            trimmed = self.trim(q.start, q.end)
            if cue is None or trimmed is None:
                continue
            speaker = self._speaker_beside(cue, units)
            self._keep(Said("direct", Span(start=cue.start, end=cue.end), trimmed, speaker))

    def _cue_beside(self, quote: Span) -> Cue | None:
        after = cues_in(self.text, quote.end, min(len(self.text), quote.end + 60), self.language)
        after = [c for c in after if "\n" not in self.text[quote.end : c.start]]
        before = cues_in(self.text, max(0, quote.start - 80), quote.start, self.language)
        before = [c for c in before if "\n" not in self.text[c.end : quote.start]]
        return next(iter(after), None) or (before[-1] if before else None)

    def _speaker_beside(self, cue: Cue, frames: Mapping[int, CueFrame]) -> Draft | None:
        for unit in covered(self.cut.units, cue.start, cue.end):
            if unit in frames:
                return self._speaker(frames[unit])
        if cue.position == "self":
            return None
        window = (cue.end, cue.end + 90) if cue.position in ("after", "of", "both") else (cue.start - 90, cue.start)
        near = self.references.cast.at(max(0, window[0]), window[1])
        people = [d for d in near if d.kind == "person"] or near
        return people[0] if people else None


def _size(span: Span) -> int:
    return span.end - span.start
