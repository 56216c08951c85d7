"""Who a pronoun or an epithet stands for: nearest fitting entity, sentence by sentence backwards."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kawat.reading.cast import STATES, Cast, Draft
from kawat.reading.gazetteer import fold, office_of
from kawat.reading.units import Sentence

SINGULAR = frozenset(["dia", "ia", "beliau", "nya", "-nya", "he", "she", "him", "her", "his", "hers", "who", "yang"])
PLURAL = frozenset(["mereka", "they", "them", "their", "keduanya"])
FIRST = frozenset(["saya", "aku", "kami", "kita", "i", "we", "us", "our", "my", "me", "ours"])
NEUTER = frozenset(["it", "its"])
_PAIR = re.compile(
    r"(?i)^(?:kedua(?: belah)?|dua|both|the two|two)\s+(?:negara|pihak|pemimpin|presiden|menteri|pemerintah|kubu|countries|nations|"
    r"sides|leaders|governments|parties)\b"
)
_COUNTRY_EPITHET = re.compile(r"(?i)^(?:negara|negeri|pemerintah|the country|the nation|that country|its government)\b")
_PERSON_EPITHET = re.compile(
    r"(?i)^(?:sang |si |the |that |this )?(?:pria|wanita|perempuan|lelaki|politikus|politisi|pengusaha|miliarder|taipan|bos|mantan|eks|"
    r"doktor|profesor|dokter|jenderal|purnawirawan|tokoh|man|woman|politician|businessman|billionaire|tycoon|former|veteran|legislator|"
    r"lawmaker|official|diplomat|envoy|ketum|waketum|alumnus|alumni|lulusan|ayah|ibu)\b"
)
_DEICTIC = re.compile(r"(?i)(?:\b(?:itu|tersebut|ini)$|^(?:the|that|this)\b)")


class References:
    """Looks antecedents up in a cast by the sentences of the story."""

    def __init__(self, cast: Cast, sentences: Sequence[Sentence]) -> None:
        self.cast, self.sentences = cast, sentences

    def sentence_at(self, at: int) -> int:
        return next((k for k, s in enumerate(self.sentences) if s.start <= at < s.end), 0)

    def antecedent(self, at: int, kinds: Sequence[str], skip: Sequence[Draft] = ()) -> Draft | None:
        """The nearest entity of the kinds before `at`: in its own sentence, else the first named in an earlier one.

        The first name of a sentence is most often its subject, and subjects are what pronouns take up again.
        """
        here = self.sentence_at(at)
        for k in range(here, max(-1, here - 8), -1):
            s = self.sentences[k]
            stop = at if k == here else s.end
            spots = [
                (spot[0], n, d) for n, d in enumerate(self.cast.drafts) if d.kind in kinds and d not in skip
                for spot in d.spots if s.start <= spot[0] and spot[1] <= stop
            ]  # fmt: skip
            if spots:
                return min(spots, key=lambda x: x[:2])[2]
        return None

    def resolve(self, start: int, end: int, speaker: Draft | None = None) -> list[Draft]:
        """Entities that text[start:end] stands for; `speaker` is whose words it is in, if anyone's."""
        cast = self.cast
        surface = cast.text[start:end].strip(' ,.;:"“”()')
        folded = fold(surface)
        if folded in FIRST:
            return self._spot(speaker, start, end, "pronoun")
        if _DEICTIC.search(surface) and 1 < len(surface.split()) <= 6:
            found = self._epithet(surface, start)
            if found:
                return self._spot(found, start, end, "title")
        named = cast.at(start, end)
        if named:
            return named
        if folded in SINGULAR or folded in NEUTER:
            things = ("organization", *STATES, "group")
            return self._spot(self.antecedent(start, things if folded in NEUTER else ("person",)), start, end, "pronoun")
        if folded in PLURAL:
            many = ("group", "organization", *STATES, "person")
            return self._spot(self.antecedent(start, many), start, end, "pronoun")
        if _PAIR.match(surface):
            return self._pair(start, end)
        return cast.described(start, end)

    def _pair(self, start: int, end: int) -> list[Draft]:
        first = self.antecedent(start, STATES) or self.antecedent(start, ("person",))
        if not first:
            return []
        second = self.antecedent(start, STATES if first.kind in STATES else ("person",), (first,))
        pair = [d for d in (first, second) if d]
        for d in pair:
            d.spots.setdefault((start, end), "title")
        return pair

    def _epithet(self, surface: str, at: int) -> Draft | None:
        """`presiden itu`, `negara itu`, `politikus tersebut`, `the minister`."""
        bare = re.sub(r"(?i)\s+(?:itu|tersebut|ini)$", "", surface)
        office = office_of(bare)
        if office:
            for draft in sorted(self.cast.drafts, key=lambda d: -max((s for s, _ in d.spots if s < at), default=-1)):
                known = office_of(draft.office) if draft.kind == "person" and draft.office else None
                if known and known.name == office.name:
                    return draft
            return self.antecedent(at, ("person",))
        if _COUNTRY_EPITHET.match(surface):
            return self.antecedent(at, STATES)
        if _PERSON_EPITHET.match(surface):
            return self.antecedent(at, ("person",))
        return None

    @staticmethod
    def _spot(draft: Draft | None, start: int, end: int, form: str) -> list[Draft]:
        if draft is None:
            return []
        draft.spots.setdefault((start, end), "pronoun" if form == "pronoun" else "title")
        return [draft]
