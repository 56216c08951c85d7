"""Attribution of re-use inside the prose: `dilansir AFP`, `dikutip dari Reuters`, `telah tayang di ...`, `Xinhua reported`.

Cue words are data (`[attribution]` of `outlets/_generic.toml`). A cue is found by plain search, and only there
a pattern is tried: that keeps a story at a fraction of a millisecond however many media are known.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from kawat.record import Credit, Dateline, Span
from kawat.wire.dateline import date_words
from kawat.wire.outlets import Outlet, alternation, generic, is_media, known_media, looks_like_media, outlet_named

# A crawler may have glued neighbours to a name (`daridetikNews`), so blanks are optional; runs are bounded to stay linear.
_GAP = r"[ \t\xa0]{0,3}"
_UNKNOWN = (
    r"[^\W\d_a-z][\w'’&\-]{0,40}(?:\.[a-z]{2,4})?(?:[ \xa0](?:(?:of|de|del|the|la|da|&)[ \xa0])?"
    r"(?:[^\W\d_a-z]|\d(?=\d{3}\b))[\w'’&\-]{0,40}(?:\.[a-z]{2,4}\b)?){0,5}"
)
_LINK = rf"(?:(?:kembali|ulang|oleh|dari|dalam|di|melalui|pada){_GAP}){{0,2}}"


@cache
def _medium() -> str:
    """A known medium's name; what makes it another name is refused, a glued next word (`Reutersmemperkirakan`) is not."""
    return (
        rf"(?:{alternation(known_media())})(?:[ \xa0]\([A-Z]{{2,6}}\))?"
        rf"(?:(?![A-Z0-9]|-[A-Z]|\.[a-z])|(?={date_words()['weekday']}))"
    )


@cache
def _kind() -> str:
    words = generic().attribution
    nouns, qualifiers = alternation({*words.nouns, *(n.title() for n in words.nouns if " " in n)}), alternation(words.qualifiers)
    return rf"(?:(?:{nouns}){_GAP}(?:(?:{qualifiers})[ \xa0]{{1,3}}){{0,3}}){{0,2}}"


@cache
def _after() -> re.Pattern[str]:
    """What follows a cue, down to a known medium's name."""
    return re.compile(rf"{_GAP}(?P<link>{_LINK})(?P<kind>{_kind()})(?P<name>{_medium()})")


@cache
def _after_unlisted() -> re.Pattern[str]:
    return re.compile(rf"{_GAP}(?P<link>{_LINK})(?P<kind>{_kind()})(?P<name>{_UNKNOWN})")


@cache
def _before() -> re.Pattern[str]:
    """A known medium's name just before a verb of reporting."""
    return re.compile(
        rf"(?P<as>\b[Aa]s )?\b(?P<name>{_medium()})(?:['’]s)?(?: news agency| newspaper| agency)?"
        r"(?: has| have| had)?(?: first| also| later| earlier)?[ \xa0]$"
    )


@cache
def _named_kind() -> re.Pattern[str]:
    """The name after `harian`, `surat kabar`, where a verb of reporting follows it."""
    verbs = alternation(generic().attribution.verbs)
    said = rf"(?:[ \xa0](?:kelmarin|semalam|kemarin|pula|juga|edisi \w{{1,20}}))?[ \xa0](?:{verbs})\b"
    return re.compile(rf"[ \xa0](?P<name>{_UNKNOWN})(?={said})")


@cache
def _no_medium() -> re.Pattern[str]:
    persons = alternation(generic().attribution.persons)
    return re.compile(rf"(?:{date_words()['weekday']}|{date_words()['month']}|{persons})\b")


_AGENCY = re.compile(r"(?:[ \xa0](?:resmi|pemerintah|negara|lokal|setempat|nasional)){0,3}[ \xa0]")
_COUNTRY = re.compile(r"[^\W\d_a-z][\w\-]{1,30}[ \xa0]")
_COMMA = re.compile(rf"{_GAP}(?:,|dan|and|serta|&|/){_GAP}(?:(?:dan|and)[ \xa0])?")
_LAST = re.compile(rf"[ \xa0](?:dan|and)[ \xa0](?P<name>{_UNKNOWN})(?=[,.])")
_FROM = re.compile(rf"{_GAP}dari")


def _cues(text: str, words: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Offsets where one of the cue words stands, in any capitals of its first letter, with the longest word that stands there."""
    found: dict[int, str] = {}
    for word in words:
        stem, at = word[1:], text.find(word[1:])
        while at >= 0:
            if (
                at
                and text[at - 1].lower() == word[0]
                and not (at > 1 and text[at - 2].isalnum())
                and len(found.get(at - 1, "")) < len(word)
            ):
                found[at - 1] = word
            at = text.find(stem, at + len(stem))
    yield from sorted(found.items())


class _Prose:
    """The paragraphs looked through, and the credits found in them so far."""

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        self.text = text
        self.spans = spans
        self.starts = [span.start for span in spans]
        self.found: dict[tuple[int, int], Credit] = {}

    def cues(self, words: tuple[str, ...]) -> Iterator[tuple[int, int, int, str]]:
        """Each cue inside a paragraph: its offset, the offset after it, the paragraph's end, the word."""
        for at, word in _cues(self.text, words):
            k = bisect_right(self.starts, at) - 1
            if k >= 0 and at + len(word) <= self.spans[k].end:
                yield at, at + len(word), self.spans[k].end, word

    def paragraph_start(self, at: int) -> int:
        return self.starts[bisect_right(self.starts, at) - 1]

    def add(self, at: int, stop: int, role: str) -> None:
        name = self.text[at:stop].strip()
        if not any(start < stop and at < end for start, end in self.found):
            self.found[at, at + len(name)] = Credit(role=role, name=name, start=at, end=at + len(name))

    def add_rest(self, position: int, end: int) -> None:
        """Add the rest of a list: `AFP, BBC, dan CNN`."""
        for _ in range(5):
            comma = _COMMA.match(self.text, position, end)
            following = _after().match(self.text, comma.end(), end) if comma else None
            if not following or following["link"]:
                break
            self.add(*following.span("name"), "source")
            position = following.end()
        last = _LAST.match(self.text, position, end)
        if last and last["name"].count(" ") <= 2 and not _no_medium().match(last["name"]):
            self.add(*last.span("name"), "source")


def attributions(text: str, spans: Sequence[Span], own: Outlet | None, dateline: Dateline | None) -> list[Credit]:
    """Credits for media that the prose (`spans` of `text`, in order) names as where a story or a fact comes from.

    `own` is the story's outlet: what was said to its own reporters credits it as outlet, not as source. A medium that is
    already the dateline's agency is not credited again for its own reporting.
    """
    prose, words = _Prose(text, spans), generic().attribution
    reused: set[int] = set()
    for _, after, end, _word in prose.cues(words.republished):
        if match := _after().match(text, after, end):
            reused.add(match.start("name"))
            prose.add(*match.span("name"), "outlet")
    for at, after, end, word in prose.cues(words.reuse):
        reused |= _reuse(prose, at, after, end, word)
    for at, after, end, _word in prose.cues(("kantor berita", "kantor Berita", "agensi berita", "agensi Berita")):
        if not _cited(text, at) and (name := _agency(text, at, after, end)):
            prose.add(*name, "source")
    for at, after, end, _word in prose.cues(words.kinds):
        if not _cited(text, at) and (match := _named_kind().match(text, after, end)):
            prose.add(*match.span("name"), "source")
    for _, after, end, word in prose.cues(words.reports):
        match = _after().match(text, after, end)
        if match and (word != "terbit" or match["kind"]) and not _is(own, match["name"], "en"):
            prose.add(*match.span("name"), "source")
            prose.add_rest(match.end(), end)
    for _, after, end, _word in prose.cues(words.told):
        if match := _after().match(text, after, end):
            _told(prose, match, own)
    for at, _, _, _word in prose.cues(words.follows):
        if match := _before().search(text, max(prose.paragraph_start(at), at - 80), at):
            prose.add(*match.span("name"), "outlet" if match["as"] and _is(own, match["name"]) else "source")
    credits = [credit for _, credit in sorted(prose.found.items())]
    return [credit for credit in credits if credit.start in reused or not _repeats_dateline(credit, own, dateline)]


def _is(own: Outlet | None, name: str, language: str | None = None) -> bool:
    return own is not None and outlet_named(name) is own and language in (None, own.language)


def _cited(text: str, at: int) -> bool:
    """Whether the medium is itself what another one cites (`Kantor berita A, mengutip harian B`)."""
    return text[max(0, at - 12) : at].rstrip().endswith(generic().attribution.citing)


def _agency(text: str, at: int, after: int, end: int) -> tuple[int, int] | None:
    """The name of `kantor berita [resmi] [Korut] KCNA`; the whole where it belongs to the name (`Agensi Berita Vietnam`)."""
    whole = _after().match(text, at, end)
    if whole and whole.start("name") == at:
        return whole.span("name")
    position = _AGENCY.match(text, after, end)
    start = position.end() if position else None
    for _ in range(3):
        if start is None:
            break
        match = _after().match(text, start, end)
        if match and match.start("name") == start:
            return match.span("name")
        country = _COUNTRY.match(text, start, end)
        start = country.end() if country else None
    return None


def _reuse(prose: _Prose, at: int, after: int, end: int, word: str) -> set[int]:
    """Credit what a word of re-use names, listed or not; the offsets of the names taken."""
    text, words = prose.text, generic().attribution
    citing = word in words.citing
    if match := _after().match(text, after, end):
        name, via = match.span("name"), _FROM.match(text, match.end(), end)
        origin = (_after().match(text, via.end(), end) or _after_unlisted().match(text, via.end(), end)) if via else None
        outlet = outlet_named(match["name"])
        passed_on = origin is not None and word == "dikutip" and outlet is not None and outlet.kind != "agency"
        prose.add(*name, "outlet" if passed_on else "source")
        if origin:
            prose.add(*origin.span("name"), "source")
        else:
            prose.add_rest(match.end(), end)
        return {name[0]}
    match = _after_unlisted().match(text, after, end)
    if not match or (citing and any(release in match["kind"] for release in words.releases)):
        return set()
    unlisted, start = match["name"], match.start("name")
    if (citing and not (match["link"] or match["kind"] or looks_like_media(unlisted))) or (citing and text[at - 2 : at] == ", "):
        return set()
    for part in list(re.finditer(r"\S+", unlisted))[1:]:
        if is_media(unlisted[part.start() :]):
            prose.add(start + part.start(), match.end("name"), "source")
            return {start + part.start()}
    if _no_medium().match(unlisted) or len(unlisted) < 3:
        return set()
    prose.add(*match.span("name"), "source")
    prose.add_rest(match.end("name"), end)
    return {start}


def _told(prose: _Prose, match: re.Match[str], own: Outlet | None) -> None:
    """Credit whom a speaker told: the story's own outlet as outlet, where it may be that; any other medium as source."""
    if any(credit.name.casefold() == match["name"].casefold() for credit in prose.found.values()):
        return
    outlet = outlet_named(match["name"])
    guessed = own is None and outlet is not None and outlet.kind != "agency" and outlet.language != "en"
    prose.add(*match.span("name"), "outlet" if guessed or (outlet is not None and outlet is own) else "source")


def _repeats_dateline(credit: Credit, own: Outlet | None, dateline: Dateline | None) -> bool:
    """Whether the credit only says again what the dateline says."""
    if dateline is None or not dateline.agency:
        return False
    if credit.name.casefold() == dateline.agency.casefold():
        return True
    outlet = outlet_named(credit.name)
    return outlet is not None and outlet is own and outlet_named(dateline.agency) is own and credit.role == "outlet"
