"""The words that calendar expressions are made of, and a story as one letter a word.

Letters: W weekday, w "Minggu" with a capital (Sunday or week), M month, B guarded or abbreviated month, D number
from 1 to 31, Y number that can be a year, # another number, n number word, N "sehari", O ordinal, d day, k week, m
month, q quarter, h semester, c half, y year, e weekend, j "musim", S season, I season after "musim", T "kemarin"
and its kin, P part of a day, a tadi, z nanti, E edge, i this, l last, b ago, x next, v previous, f following, u
earlier, g later, L "lagi", K "ke", J coming, o same, t that, r "harinya", R "keesokan", s filler, F "anggaran"
(fiscal), G "tanggal", p preposition, U until and its kin, & and, X every, C article, @ ordinal mark, Q "Q", H
holiday and * its later words, A counted thing, V mark of a sum or of a number, > future cue, < past cue, ! end of a
sentence, other punctuation itself, _ any other word.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources

from kawat.record import Span

# Linear: each alternative begins with a different kind of character, "s.d." (until) aside, which has a fixed length.
_TOKEN = re.compile(r"\n|\d+|(?<![^\W_])s[./]d\b\.?|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\w\s]")
_PUNCTUATION = {"–": "-", "—": "-", "‑": "-", "−": "-", "&": "&", "\n": "\n"} | {c: c for c in "(),/-.:%"} | {
    "“": '"', "”": '"', '"': '"', "!": "!", "?": "!", "$": "$", "€": "$", "£": "$", "¥": "$", "[": "(", "]": ")",
}  # fmt: skip
_UNIT = {
    "day": "d",
    "week": "k",
    "month": "m",
    "quarter": "q",
    "semester": "h",
    "half": "c",
    "year": "y",
    "weekend": "e",
}
_WORD = {
    "part": "P", "tadi": "a", "nanti": "z", "this": "i", "last": "l", "ago": "b", "next": "x", "previous": "v",
    "following": "f", "before": "u", "later": "g", "hence": "L", "toward": "K", "coming": "J", "same": "o", "that": "t",
    "of_day": "r", "morrow": "R", "filler": "s", "fiscal": "F", "date": "G", "season_of": "j", "and": "&",
    "every": "X", "article": "C", "ordinal_mark": "@", "quarter_mark": "Q",
}  # fmt: skip
_SUNDAY = 6
MAX_TOKENS = 200_000  # beyond this a story is not prose; the rest is left unread

Value = int | str


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel arrays over the words and marks of a story; `classes` has one letter for each."""

    text: str
    starts: list[int]
    ends: list[int]
    values: list[Value]
    classes: str

    def offsets(self, first: int, last: int) -> tuple[int, int]:
        """Character offsets of tokens `first` to `last`, both included."""
        return self.starts[first], self.ends[last]

    def tight(self, first: int, last: int) -> bool:
        """True if no space stands between tokens `first` and `last`."""
        return all(self.ends[k] == self.starts[k + 1] for k in range(first, last))

    def word(self, index: int) -> str:
        return self.text[self.starts[index] : self.ends[index]]

    def number(self, first: int, stop: int) -> int:
        """What tokens `first` up to `stop` count, 0 if vague: "dua puluh lima", "twenty-five", "a"."""
        if self.classes[first] == "C":
            return 1 if first + 1 == stop else 0
        total = 0
        for index in range(first, stop):
            if self.classes[index] == "-":
                continue
            value = int(self.values[index])
            if value == 0 or (total and value > 0 and (total < 20 or total % 10 or value > 9)):
                return 0  # "beberapa", "satu dua"
            total = total + value if value > 0 else total + 10 if value == -1 else total * -value
        return total


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What words mean: `words` gives letter and value, `holidays` the phrases by their first word."""

    words: dict[str, tuple[str, Value]]
    short_months: frozenset[str]
    short_weekdays: frozenset[str]
    capital_only: frozenset[str]
    holidays: dict[str, list[tuple[tuple[str, ...], str, bool]]]
    not_holiday: frozenset[str]
    before_holiday: frozenset[str]
    feasts: dict[str, tuple[date, ...]]
    leading: frozenset[str]
    few: frozenset[str]
    eve: frozenset[str]
    dated_names: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """The lexicon of `knowledge/times.toml`, read once."""
    data = tomllib.loads(resources.files("kawat.reading").joinpath("knowledge/times.toml").read_text(encoding="utf-8"))
    words: dict[str, tuple[str, Value]] = {}

    def add(letter: str, names: Iterable[str], value: Value = 0) -> None:
        words.update((name, (letter, value)) for name in names)

    add("V", data["not_a_year"]["after"])
    add("A", data["not_a_year"]["before"])
    add(">", data["tense"]["future"])
    add("<", data["tense"]["past"])
    for kind, names in data["preposition"].items():
        add("U" if kind == "until" else "p", names, kind)
    for kind, names in data["words"].items():
        add(_WORD[kind], names)
    for name, value in data["edge"].items():
        add("E", [name], value)
    for kind, names in data["unit"].items():
        add(_UNIT[kind], names)
    for kind, names in data["one"].items():
        add("N", names, _UNIT[kind])
    for letter, table in (
        ("S", "season"),
        ("I", "season_after_musim"),
        ("n", "number"),
        ("O", "ordinal"),
        ("T", "deictic"),
    ):
        for name, value in data[table].items():
            add(letter, [name], value)
    guarded = frozenset(data["month"]["guarded"])
    for name, value in data["month"]["full"].items():
        add("B" if name in guarded else "M", [name], value)
    short = data["month"]["short"]
    for name, value in short.items():
        add("B", [name], value)
    for form in ("full", "short"):
        for name, value in data["weekday"][form].items():
            add("W", [name], value)
    guarded_holidays = set(data["holiday_guard"]["guarded"])
    holidays: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
    for phrase, value in sorted(data["holiday"].items(), key=lambda item: -len(item[0])):
        parts = tuple(phrase.split())
        holidays.setdefault(parts[0], []).append((parts, value, phrase in guarded_holidays))
    return Lexicon(
        words=words,
        short_months=frozenset(short),
        short_weekdays=frozenset(data["weekday"]["short"]),
        capital_only=guarded | frozenset(short) | frozenset(data["weekday"]["short"]),
        holidays=holidays,
        not_holiday=frozenset(data["holiday_guard"]["not_before"]),
        feasts={name: tuple(days) for name, days in data["feast"].items()},
        before_holiday=frozenset(data["holiday_guard"]["after"]),
        leading=frozenset(data["leading"]["words"]),
        few=frozenset(data["few"]["words"]),
        eve=frozenset(data["eve"]["words"]),
        dated_names=frozenset(data["name_with_year"]["dated"]),
    )


def _number(word: str) -> tuple[str, Value]:
    if len(word) > 4:
        return "#", 0
    value = int(word)
    if len(word) <= 2:
        return ("D", value) if 1 <= value <= 31 else ("#", value)
    return ("Y", value) if len(word) == 4 and 1000 <= value <= 2199 else ("#", value)


def _ends_sentence(after: str) -> bool:
    """True if what follows a full stop starts a sentence: "Feb. 21" and "No. 7" go on."""
    return after[:1] in ("", "\n", '"', "”", "’") or (after[0].isspace() and not after[1:].isdigit())


def tokenise(text: str, spans: Sequence[Span]) -> Tokens:
    """The words and marks of `spans` with their letters. Spans are read in order; a line break stands between two."""
    known = lexicon()
    words, capital_only, holiday_words = known.words, known.capital_only, known.holidays
    starts: list[int] = []
    ends: list[int] = []
    values: list[Value] = []
    classes: list[str] = []
    holidays: list[tuple[int, str]] = []
    for span in spans:
        for match in _TOKEN.finditer(text, span.start, span.end):
            word = match.group()
            first = word[0]
            if first.isalpha():
                key = word.lower()
                if key.endswith(("'s", "’s")) and key not in words:
                    key = key[:-2]
                letter, value = words.get(key, ("_", 0))
                if key in holiday_words:
                    holidays.append((len(starts), key))
                if letter != "_" and first.islower() and key in capital_only:
                    letter = "_"
                elif key == "minggu":
                    letter, value = ("w" if first.isupper() else "k"), _SUNDAY
            elif first.isdecimal():
                letter, value = _number(word) if word.isascii() else ("#", 0)
            else:
                letter, value = _PUNCTUATION.get(word, "_"), 0
                if letter == "." and _ends_sentence(text[match.end() : match.end() + 2]):
                    letter = "!"
            starts.append(match.start())
            ends.append(match.end())
            values.append(value)
            classes.append(letter)
        starts.append(span.end)
        ends.append(span.end)
        values.append(0)
        classes.append("\n")
        if len(starts) > MAX_TOKENS:
            break
    tokens = Tokens(text, starts, ends, values, "".join(classes))
    return _with_holidays(tokens, holidays, classes) if holidays else tokens


def _with_holidays(tokens: Tokens, candidates: Sequence[tuple[int, str]], classes: list[str]) -> Tokens:
    """Mark holiday names: the first word takes the letter H and the date, the words after it *."""
    known = lexicon()
    for index, key in candidates:
        if classes[index] in "H*":
            continue
        for parts, value, guarded in known.holidays[key]:
            end = index + len(parts)
            if end > len(classes):
                continue
            said = tuple(tokens.word(k).lower().replace("’", "'") for k in range(index, end))
            if said != parts:
                continue
            after = tokens.word(end).lower() if end < len(classes) else ""
            beside = (end < len(classes) and classes[end] in "Ylix") or (
                index > 0
                and (
                    classes[index - 1] in "pUPY"
                    or tokens.word(index - 1).lower() in known.before_holiday
                    or (classes[index - 1] == "&" and index > 1 and classes[index - 2] in "H*Y")
                )
            )
            if after in known.not_holiday or (guarded and not beside):
                continue
            classes[index:end] = "H" + "*" * (len(parts) - 1)
            tokens.values[index] = value
            break
    return Tokens(tokens.text, tokens.starts, tokens.ends, tokens.values, "".join(classes))
