"""Titles beside names: `Menteri Luar Negeri Rusia Sergei Lavrov`, `jubir KPK, Budi Prasetyo`, `Lavrov, the foreign minister,`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from kawat.reading.gazetteer import Hit, Office, country_of, office_of
from kawat.reading.names import STATES, Name
from kawat.reading.phrases import listed
from kawat.reading.ranges import Ranges
from kawat.reading.units import abbreviated

MAX_TITLE_WORDS = 14
MAX_TITLE = 160  # characters
_WORD = re.compile(r"[^\W_]+")
_CONNECTORS = listed("within_title")
_MODIFIERS = listed("title_modifiers")
_LEADS = _MODIFIERS | listed("before_title")
_GAPS = re.compile(r"(?:[ \-/.]|\. |['’]|, | \(|\) |\), )")
_ACCREDITED = re.compile(r"(?i)\s(?:untuk|bagi|to|for|ke)\s")
_SET_IN = re.compile(r"(?:In|From|Di|Dari) $")
_APPOSITION = re.compile(
    r"(?: \([^()\n]{1,40}\))?(?:, (?:who is |yang (?:juga |kini )?(?:merupakan |menjabat )?(?:sebagai )?)?| selaku | sebagai )"
    r"([^\n,.;:!?()\"“”]{3,120})(?=[,.;\n)]|$)"
)
_AFFILIATION = re.compile(r" (?:of|from|dari|asal) (?:the )?")
_NOT_HELD = re.compile(r"(?i)\b(?:di|in|at|ke|dari|from|near|dengan|with|untuk|for|oleh|by)\s+(?:kota\s+)?$")


@dataclass(frozen=True)
class Title:
    """An office phrase beside a name: its span, the office and the country it names."""

    start: int
    end: int
    office: Office
    country: str | None


class Titles:
    """Finds the titles of one text; `people` holds where persons are named, which no title runs across.

    `country_of` says which country a phrase names.
    """

    def __init__(
        self, text: str, hits: Ranges[Hit], people: Ranges[Name], country_of: Callable[[str], str | None] = country_of
    ) -> None:
        self.text, self.hits, self.people, self.country_of = text, hits, people, country_of

    def before(self, start: int) -> Title | None:
        """The office phrase that ends where a name begins, at most a comma between."""
        text = self.text
        floor = max(0, text.rfind("\n", max(0, start - MAX_TITLE), start) + 1, start - MAX_TITLE)
        near = list(_WORD.finditer(text, floor, start))[-MAX_TITLE_WORDS:]
        begin = following = start
        for match in reversed(near):
            gap = text[match.end() : following]
            if not _GAPS.fullmatch(gap) or ("," in gap and following != start) or self._of_another(match.start(), start):
                break
            if gap == ". " and not abbreviated(text, floor, match.end()):
                break  # the sentence before
            word = match.group()
            if not (word[0].isupper() or word in _CONNECTORS or word in _MODIFIERS or self._in_hit(match.start())):
                break
            begin = following = match.start()
        title = self._title(begin, start)
        if title and title.country is None:
            return Title(title.start, title.end, title.office, self._scene(title.start))
        return title

    def _scene(self, start: int) -> str | None:
        """`In Berlin, Defense Minister Katrin Vollrath`: the country of the place that opens the sentence."""
        if self.text[max(0, start - 2) : start] != ", ":
            return None
        for s, _, hit in self.hits.ending_at(start - 2):
            if _SET_IN.search(self.text, max(0, s - 5), s):
                return hit.entries[0].country
        return None

    def after(self, end: int) -> Title | None:
        """The office phrase in apposition to a name: `Lavrov, the Russian foreign minister,`, `Budi selaku Ketua KPK`."""
        match = _APPOSITION.match(self.text, end, min(len(self.text), end + MAX_TITLE))
        if not match:
            return None
        start, stop = match.span(1)
        if any(True for _ in self.people.starting(start, stop + 3)):
            return None  # the office of the next one named
        at = start  # nothing but articles and countries may stand before the office
        for s, e, hit in self.hits.starting(start, stop):
            if not set(_WORD.findall(self.text[at:s].casefold())) <= _LEADS:
                return None
            if hit.entries[0].kind == "office":
                break
            at = e
        else:
            return None
        return self._title(start, self._phrase_end(start, stop))

    def _phrase_end(self, start: int, stop: int) -> int:
        """Where the words of a title end that begins at `start`: `juru bicara KPK | menolak`."""
        end = start
        for match in _WORD.finditer(self.text, start, stop):
            word, lead = match.group(), end == start
            if word[0].isupper() or self._in_hit(match.start()) or (lead and word.casefold() in _LEADS):
                end = match.end()
            elif word not in _CONNECTORS:
                break
        return end

    def _title(self, begin: int, end: int) -> Title | None:
        phrase = self.text[begin:end]
        office = office_of(phrase) if phrase.strip() else None
        if office is None:
            return None
        inside = [s for s, _, h in self.hits.starting(begin, end)]
        first = min(inside, default=begin)
        lead = _WORD.findall(self.text[begin:first])
        if lead and lead[-1].casefold() in _MODIFIERS:
            first = self.text.rindex(lead[-1], begin, first)
        # An ambassador to Kuala Lumpur is nobody of Malaysia's.
        return Title(first, end, office, self.country_of(_ACCREDITED.split(self.text[first:end], maxsplit=1)[0]))

    def country_beside(self, start: int, end: int) -> str | None:
        """The country a name is said to be of without any office: `Adeel Raza of Pakistan`, `warga Palestina Ahmad Saleh`."""
        match = _AFFILIATION.match(self.text, end)
        if match:
            for s, _, hit in self.hits.starting(match.end(), match.end() + 1):
                if s == match.end():
                    return hit.entries[0].country
        possessive = self.text[max(0, start - 3) : start] in ("'s ", "’s ")
        for s, _, hit in self.hits.ending_at(start - (3 if possessive else 1)):
            entry = hit.entries[0]
            if entry.kind in STATES and entry.form != "metonym" and not _NOT_HELD.search(self.text, max(0, s - 16), s):
                return entry.country
        return None

    def _of_another(self, at: int, start: int) -> bool:
        return any(e <= start for _, e, _ in self.people.overlapping(at, at + 1))

    def _in_hit(self, at: int) -> bool:
        return bool(self.hits.overlapping(at, at + 1))
