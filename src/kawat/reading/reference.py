"""Who a span stands for: a name, a pronoun, an epithet, a title or a description."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from kawat.reading.cast import Cast, Draft
from kawat.reading.described import described, folded, single_office, titled
from kawat.reading.gazetteer import country_of
from kawat.reading.names import STATES
from kawat.reading.phrases import any_of, listed
from kawat.reading.units import Sentence
from kawat.record import MentionForm, Span

PLACES = ("place", *STATES)
SINGULAR, PLURAL, NEUTER, FIRST = listed("singular"), listed("plural"), listed("neuter"), listed("first_person")
SUBJECTS = listed("subjects")
REACH = 8  # sentences that an antecedent may lie back
CROWD = 200  # mentions looked at in one sentence
# "kedua negara", "ketiga negara": so many parties named before.
_SEVERAL = {
    number: re.compile(rf"(?i)^(?:{any_of(key)})\s+(?:{any_of('pair_nouns')})\b")
    for number, key in ((2, "pair_numbers"), (3, "triple_numbers"))
}
_COUNTRY_EPITHET = re.compile(rf"(?i)^(?:{any_of('country_epithets')})\b")
_PERSON_EPITHET = re.compile(rf"(?i)\b(?:(?:sang|si|the|that|this) )?(?:{any_of('person_epithets')})\b")
_BODY_EPITHET = re.compile(rf"(?i)^(?:(?:the|that|this) )?(?:{any_of('body_epithets')})(?: (?:itu|ini|tersebut))?$")
_DEICTIC = re.compile(r"(?i)(?:\b(?:itu|tersebut|ini)$|^(?:the|that|this)\b)")
_POINTING = re.compile(r"(?i)\s+(?:itu|tersebut|ini)$")


class References:
    """Looks antecedents up in a cast by the sentences of the story."""

    def __init__(self, cast: Cast, sentences: Sequence[Sentence]) -> None:
        self.cast, self.sentences = cast, sentences
        order = sorted(range(len(sentences)), key=lambda k: sentences[k].start)
        self._order, self._starts = order, [sentences[k].start for k in order]

    def sentence_at(self, at: int) -> int:
        """Index of the sentence that `at` lies in; 0 where it lies in none."""
        k = bisect_right(self._starts, at) - 1
        return self._order[k] if k >= 0 and at < self.sentences[self._order[k]].end else 0

    def antecedent(self, at: int, kinds: Sequence[str], skip: Sequence[Draft] = ()) -> Draft | None:
        """The nearest entity of the kinds before `at`: in its own sentence, else the first named in an earlier one.

        The first name of a sentence is most often its subject, and subjects are what pronouns take up again.
        """
        here = self.sentence_at(at)
        for k in range(here, max(-1, here - REACH), -1):
            s = self.sentences[k]
            stop = at if k == here else s.end
            for _, end, draft in self.cast.mentions.starting(s.start, stop, CROWD):
                if draft.kind in kinds and draft not in skip and end <= stop:
                    return draft
        return None

    def _crowd(self, at: int) -> Draft | None:
        """The nearest group before `at`, one that nobody has pointed at yet included (`ribuan buruh ... Mereka`)."""
        here = self.sentence_at(at)
        for k in range(here, max(-1, here - REACH), -1):
            s = self.sentences[k]
            stop = at if k == here else s.end
            for start, end, hit in self.cast.hits.starting(s.start, stop, CROWD):
                if any(e.kind == "group" for e in hit.entries) and end <= stop:
                    return next((d for d in self.cast.at(start, end) if d.kind == "group"), None) or next(
                        iter(described(self.cast, start, end)), None
                    )
            for _, end, draft in self.cast.mentions.starting(s.start, stop, CROWD):
                if draft.kind == "group" and end <= stop:
                    return draft
        return None

    def resolve(self, start: int, end: int, speaker: Draft | None = None) -> list[Draft]:
        """Entities that text[start:end] stands for; `speaker` is whose words it is in, if anyone's."""
        cast = self.cast
        if "\n" in cast.text[start:end]:
            middle = cast.text.index("\n", start, end)
            return list(dict.fromkeys((*self.resolve(start, middle, speaker), *self.resolve(middle + 1, end, speaker))))
        for _, e, _ in cast.hits.overlapping(end - 1, end):
            end = max(end, e)  # a name is not pointed at by half: "Presiden Afrika [Selatan]"
        surface = cast.text[start:end].strip(' ,.;:"“”()')
        word = folded(surface)
        if word in FIRST:
            return self._spot([speaker] if speaker else [], start, end, "pronoun")
        if word in SINGULAR:
            return self._found(self.antecedent(start, ("person",)), start, end)
        if word in NEUTER:
            return self._found(self.antecedent(start, ("organization", *STATES, "group")), start, end)
        if word in PLURAL:
            near = self._crowd(start) or self.antecedent(start, ("organization", "person"))
            return self._found(near or self.antecedent(start, STATES), start, end)
        for number, pattern in _SEVERAL.items():
            if pattern.match(surface):
                return self._spot(self._several(number, start), start, end, "title")
        named = cast.at(start, end)
        if any(d.kind == "person" for d in named):
            return named
        if _DEICTIC.search(surface) and 1 < len(surface.split()) <= (12 if self._heads(start, end) else 6):
            found = self._epithet(surface, start)
            if found:
                return self._spot([found], start, end, "title")
        if named and len(surface) <= 160:
            # "juru bicara KPK", "Honduras' president": the holder of the office speaks, not what it is of
            office = single_office(surface) if len(named) == 1 and self._heads(start, end) else None
            if office:
                return [titled(cast, surface, office, start, end)]
        return named or described(cast, start, end)

    def place(self, start: int, end: int) -> list[Draft]:
        """Where something happens: a place, country or body named in text[start:end], else a proper name of no table.

        `di dekat Langkawi` is Langkawi; `di depan kantor gubernur` names no place.
        """
        named = [d for d in self.cast.at(start, end) if d.kind != "person"]
        if named:
            return named[:1]
        for hit in self.cast.hits_in(start, end):
            entry = next((e for e in hit.entries if e.kind in PLACES), None)
            if entry:
                draft = self.cast.from_entry(entry, self.cast.text[hit.start : hit.end])
                self.cast.mention(draft, hit.start, hit.end, "name")
                return [draft]
        return described(self.cast, start, end, place=True)

    def _heads(self, start: int, end: int) -> bool:
        """Whether an office word heads the span: it opens it, or closes it in English."""
        hits = self.cast.hits_in(start, end)
        return bool(hits) and "office" in (hits[0].entries[0].kind, hits[-1].entries[0].kind)

    def _several(self, number: int, at: int) -> list[Draft]:
        """The last states named before, so many of them; the last persons where no state is named."""
        found: list[Draft] = []
        kinds = STATES if self.antecedent(at, STATES) else ("person",)
        while len(found) < number and (one := self.antecedent(at, kinds, tuple(found))):
            found.append(one)
        return found

    def _epithet(self, surface: str, at: int) -> Draft | None:
        """`presiden itu`, `negara itu`, `politikus tersebut`, `partai itu`, `the minister`."""
        bare = _POINTING.sub("", surface)
        office = single_office(bare)
        if office:
            country = country_of(bare)
            held = self.cast.holder(office, country, at)
            if held or (country and bare == surface):
                return held
            return self.antecedent(at, ("person",))
        if _COUNTRY_EPITHET.match(surface):
            return self.antecedent(at, STATES)
        if _PERSON_EPITHET.match(surface):
            return self.antecedent(at, ("person",))
        if _BODY_EPITHET.match(surface):
            return self.antecedent(at, ("organization", "group"))
        return None

    def epithet(self, start: int, end: int) -> Span | None:
        """The whole of an epithet of which only the end was pointed at (`Doktor Ilmu Politik [UI ini]`); None if it is none."""
        text = self.cast.text
        if not _POINTING.search(text, max(start, end - 12), end):
            return None
        sentence = self.sentences[self.sentence_at(start)] if self.sentences else None
        floor = max(sentence.start if sentence else 0, end - 60)
        found = [m for m in _PERSON_EPITHET.finditer(text, floor, end) if "," not in text[m.start() : end]]
        return Span(start=found[-1].start(), end=end) if found else None

    def _found(self, draft: Draft | None, start: int, end: int) -> list[Draft]:
        return self._spot([draft] if draft else [], start, end, "pronoun")

    def _spot(self, drafts: list[Draft], start: int, end: int, form: MentionForm) -> list[Draft]:
        for draft in drafts:
            self.cast.mention(draft, start, end, form)
        return drafts
