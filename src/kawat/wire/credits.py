"""Credit lines: labels (`Pewarta: ...`), bylines (`By A and B`), reporting notes, bare names over a story."""

from __future__ import annotations

import re
from functools import cache

from kawat.record import Credit
from kawat.wire.dateline import date_words
from kawat.wire.outlets import alternation, generic, is_media, outlets

_NAME_WORD = r"(?:[^\W\d_a-z][\w'’.\-]*|(?:bin|binti|al|ag|van|von|de|da|di|el|la|der|den|dos)(?=\s)|al-[^\W\d_][\w'’\-]*)"
PERSON = rf"{_NAME_WORD}(?:[ \t\xa0]+{_NAME_WORD}){{0,5}}"
_AND = re.compile(r"\s*(?:,|;|\||/|&|\band\b|\bdan\b|\bserta\b)\s*")
_IN_PLACE = re.compile(r"\s+(?:in|di|from|dari)\s+[^\W\d_a-z].*$")
_AROUND_NAME = " \t\xa0*()[]-:"
_LONGEST_LINE = 200
_LONGEST_NAME = 80


@cache
def _labels() -> tuple[re.Pattern[str], dict[str, str]]:
    roles = {label.casefold(): role for role, labels in generic().credits.items() for label in labels}
    for outlet in outlets().values():
        roles |= {label.casefold(): role for role, labels in outlet.credits.items() for label in labels}
    label = rf"(?i:{alternation(set(roles))})"
    return re.compile(rf"\(?\*?(?P<labels>{label}(?:\s*(?:&|/|dan|and)\s*{label})*)\s*:\s*(?P<value>[^\n]+)"), roles


def label_line(text: str, start: int, end: int) -> list[Credit]:
    """Credits of a line made of labelled names, `Reporter: A | Editor: B` included; empty where the line is none.

    Where the name is a medium's the role is source, whatever the label (`Pewarta: Xinhua`).
    """
    if end - start > _LONGEST_LINE or ":" not in text[start:end]:
        return []
    pattern, roles = _labels()
    found: list[Credit] = []
    position = start
    for part in re.split(r"(?<=\S)\s+\|\s+(?=[^|:]{2,30}:)|(?<=\S)\s*[;•]\s+(?=[^|:]{2,30}:)", text[start:end]):
        at = text.index(part, position)
        position = at + len(part)
        labelled = pattern.fullmatch(text, at, position)
        if not labelled:
            return []
        wanted = [
            roles[label.strip().casefold()] for label in re.split(r"&|/|\bdan\b|\band\b", labelled["labels"]) if label.strip()
        ]
        if wanted != ["source"] and any(len(piece.split()) > 8 for piece in _AND.split(labelled["value"])):
            return []
        for role in dict.fromkeys(wanted):
            found += named(text, *labelled.span("value"), role)
    return found


def named(text: str, start: int, end: int, role: str) -> list[Credit]:
    """Credits of `role` for a list of names (`A, B and C`), each with its own span; a medium's name is a source."""
    found = []
    value = text[start:end]
    offset = 0
    pieces = [(piece.start(), piece.end()) for piece in _AND.finditer(value)]
    for cut, resume in [*pieces, (len(value), len(value))]:
        credit = _one_name(text, start + offset, start + cut, role)
        if credit:
            found.append(credit)
        offset = resume
    return found


_CONTRIBUTOR = re.compile(r"(?:Kontributor|Koresponden|Wartawan|Biro)\b")


def _one_name(text: str, start: int, end: int, role: str) -> Credit | None:
    raw = text[start:end]
    kept = _IN_PLACE.sub("", raw)
    kept = re.sub(r"\s*[(\[].*$", "", kept) if not is_media(raw.strip()) else kept
    lead = len(kept) - len(kept.lstrip(_AROUND_NAME))
    name = kept.strip(_AROUND_NAME)
    if name.endswith(".") and len(name.split()[-1]) > 4:
        name = name[:-1]
    if not re.search(r"\w", name) or len(name) > _LONGEST_NAME or _CONTRIBUTOR.match(name):
        return None
    if role != "photographer" and is_media(name):
        role = "source"
    at = start + lead
    return Credit(role=role, name=name, start=at, end=at + len(name))


@cache
def _byline() -> re.Pattern[str]:
    words = alternation(generic().bylines.words)
    return re.compile(
        rf"(?:{words})\s*:?\s+(?P<medium>[^,\n]{{2,40}}?(?:,| writer| correspondent| reporter)\s+)?"
        rf"(?P<names>{PERSON}(?:\s*(?:,|and|dan|&)\s+{PERSON})*)"
        r"(?P<rest>\s+(?:in|di)\s+[^\n]{2,40}|\s*\((?:with|dengan)?\s*[^()\n]{2,60}\)|,[^\n]{2,120}|\s*\|\s*[^\n|]{2,40})?\s*\.?"
    )


def byline(text: str, start: int, end: int) -> list[Credit]:
    """Reporters of a line such as `By A and B`, `Oleh A`, `Laporan Wartawan Tribunnews.com, A`, `Author A (with AFP, dpa)`."""
    found = _byline().fullmatch(text, start, end) if end - start <= _LONGEST_LINE else None
    if not found or _calendar().match(found["names"]):
        return []
    rest = found["rest"] or ""
    if rest.startswith(",") and " " not in found["names"]:
        return []
    names = named(text, *found.span("names"), "reporter")
    if rest.strip().startswith("("):
        names += [c for c in named(text, *_inside(found), "source") if is_media(c.name)]
    return names


@cache
def _calendar() -> re.Pattern[str]:
    return re.compile(rf"(?:{date_words()['weekday']}|{date_words()['month']})\b")


def _inside(found: re.Match[str]) -> tuple[int, int]:
    rest = found["rest"]
    skip = re.match(r"\s*\((?:with|dengan)?\s*", rest)
    assert skip is not None
    return found.start("rest") + skip.end(), found.end("rest") - 1


@cache
def _name_line() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<names>{PERSON}(?:,? (?:and|dan|&) {PERSON}|, {PERSON})*)"
        rf"(?P<place> in (?P<town>{PERSON}))?(?P<agencies> and agencies)?(?: \((?P<medium>[^()\n]{{2,40}})\))?"
    )


@cache
def _date_line() -> re.Pattern[str]:
    return re.compile(rf"(?i:(?:published|updated|date|diterbitkan|terbit)?:?\s*){date_words()['date']}", re.I)


def names_over_story(text: str, start: int, end: int, following: str) -> tuple[list[Credit], re.Match[str]] | None:
    """Reporters whose bare names stand over the story, as a line that a place, an outlet, a job title or a date confirms.

    `following` is the next line. The match has the groups `town` (`A in Lagos`) and `medium` (`A (The Jakarta Post)`).
    """
    found = _name_line().fullmatch(text, start, end) if end - start <= 120 else None
    titles = generic().bylines.titles
    if not found or len(found["names"].split()) < 2 or any(title in found["names"].casefold() for title in titles):
        return None
    confirmed = (
        found["town"]
        or found["agencies"]
        or (found["medium"] and is_media(found["medium"]))
        or is_media(following)
        or (len(following) <= 60 and any(title in following.casefold() for title in titles))
        or _date_line().match(following)
    )
    if not confirmed or is_media(found["names"]):
        return None
    credits = named(text, *found.span("names"), "reporter")
    if found["agencies"]:
        credits.append(Credit(role="source", name="agencies", start=found.end("agencies") - 8, end=found.end("agencies")))
    return credits, found


_NOTE = re.compile(
    r"(?:(?P<additional>[Aa]dditional )?"
    r"(?P<what>[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslating|[Tt]ranslation|[Cc]ompiled|[Pp]hotography)"
    r"(?: and (?P<also>writing|editing|reporting))?) by (?P<names>[^;)\n]{3,300}?)(?=\s*(?:;|\)|\n|$|\.\s*$))"
)
_NOTE_ROLES = {"editing": "editor", "translating": "translator", "translation": "translator", "photography": "photographer"}
_CONTRIBUTED = re.compile(
    rf"(?P<medium>[^\n,.]{{2,40}}?) (?:[Ww]riters?|[Jj]ournalists?|[Rr]eporters?|[Cc]orrespondents?) "
    rf"(?P<names>{PERSON}(?:(?: in [^,\n]{{2,30}}(?:, [^\W\d_a-z][^,\n]{{2,30}})?,?)?"
    rf",? and {PERSON})*)[^\n]{{0,80}}? contributed to this (?:report|story)"
)
_HELPED = re.compile(rf"(?P<names>{PERSON}(?:(?:,| and|, and) {PERSON})*) contributed to this (?:report|story)")
_CONTRIBUTING = re.compile(rf"Contributing: (?P<names>{PERSON}(?:(?:,| and|;) {PERSON})*)")


def reporting_note(text: str, start: int, end: int) -> list[Credit]:
    """Credits of `(Reporting by A in X; Editing by B)`, `Associated Press writer A contributed to this report.`; else empty."""
    line = text[start:end]
    if "by " not in line and "ontribut" not in line:
        return []
    found: list[Credit] = []
    if re.match(r"[(*\[]?\s*(?:Additional )?(?:[Rr]eport|[Ww]rit|[Ee]dit|[Tt]ransl|[Cc]ompil|[Pp]hotog)", line):
        for note in _NOTE.finditer(text, start, end):
            kinds = [note["what"].casefold(), *([note["also"]] if note["also"] else [])]
            for role in dict.fromkeys(_NOTE_ROLES.get(kind, "reporter") for kind in kinds):
                found += named(text, *note.span("names"), role)
        return found
    if contributed := _CONTRIBUTED.match(text, start, end):
        return named(text, *contributed.span("names"), "reporter")
    if helped := _HELPED.match(text, start, end):
        return named(text, *helped.span("names"), "reporter")
    if contributing := _CONTRIBUTING.match(text, start, end):
        for credit in named(text, *contributing.span("names"), "reporter"):
            role = "source" if re.search(r"\b(?:News|Service|Press|Agency|Post|Times)\b", credit.name) else credit.role
            found.append(Credit(role=role, name=credit.name, start=credit.start, end=credit.end))
    return found
