"""What is announced, in words: its kind, whether it is to come for certain, whether it is called off."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from kawat.ledger.affairs import Report

_AFTER_TRIGGER = 60
_CLAUSE_ENDS = re.compile(r"[;:.]\s|\b(?:while|sementara|sedangkan|tetapi|but)\b")


def kind(report: Report) -> str:
    """What kind of act it is: by the trigger, the issue, the words after the trigger, at last by its type."""
    for text in (report.trigger, " ".join(i.text for i in report.issues), near(report)):
        found = [(m.start(), k) for k, pattern in _kinds().items() if (m := pattern.search(text))]
        if found:
            return min(found)[1]
    return str(_table()["by_type"].get(report.type, "other"))


def speaks_of(kind: str, text: str) -> bool:
    """Whether a text has a word of a kind; all texts may speak of what is of no kind."""
    return kind not in _kinds() or bool(_kinds()[kind].search(text))


def near(report: Report) -> str:
    """The trigger with the words after it, to the end of the clause."""
    start = max(0, report.start - report.sentence_start)
    return _CLAUSE_ENDS.split(report.sentence[start : report.end - report.sentence_start + _AFTER_TRIGGER])[0]


def scheduled(before: str) -> bool:
    """Whether the words before a verb say that it will be."""
    return bool(_words("scheduled", r"[^,;.]{0,30}$").search(before))


def coming(sentence: str) -> bool:
    """Whether a sentence speaks of something to come."""
    return bool(_words("coming").search(sentence))


def uncertain(sentence: str) -> bool:
    """Whether a sentence has an if or a perhaps."""
    return bool(_words("uncertain").search(sentence))


def called_off(text: str) -> bool:
    """Whether something is called off, put off or stayed away from."""
    return bool(_words("called_off").search(text))


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("knowledge", "agenda.toml").read_text("utf-8"))


@cache
def _kinds() -> dict[str, re.Pattern[str]]:
    return {kind: _pattern(words) for kind, words in _table()["kinds"].items()}


@cache
def _words(name: str, then: str = "") -> re.Pattern[str]:
    return _pattern(_table()["words"][name], then)


def _pattern(words: list[str], then: str = "") -> re.Pattern[str]:
    forms = "|".join(w.removesuffix("$") + r"\b" if w.endswith("$") else w for w in words)
    return re.compile(rf"\b(?:{forms}){then}", re.IGNORECASE)
