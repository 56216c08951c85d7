"""Patterns over the letters of `lexicon`: what a calendar expression looks like, and who reads it."""

from __future__ import annotations

import re

from kawat.reading.times import expressions as build
from kawat.reading.times.expressions import Build, Expression
from kawat.reading.times.lexicon import Tokens, lexicon

_PART = r"(?:P{1,2}d?)"
_OF_YEAR = r"s{0,2}(?:y(?P<yrel>[lbixT])|(?P<yrel_>[lix])y)"
_REL = rf"(?:{_OF_YEAR}|s?(?P<rel>[lbixzT]|>J))?"
_WEEKDAY = rf"(?:{_PART}?d?(?P<wd>[Ww])\.?,?{_PART}?,?)"
_LATER_WORDS = rf"(?:{_PART}?T|{_PART})?"
_EDGE = r"(?:(?P<edge>E)-?s{0,2})"
_TAIL = rf"(?:[-,/]?s{{0,2}}(?:y?(?P<y>Y)|{_OF_YEAR}))"
_JOIN = r"(?:[-&U]|,&?)"
_COUNT = r"(?P<n>[nD#C])(?:-?n){0,3}"
_ORDER = r"(?P<o>[ODn])(?:[-U](?P<o2>[ODn]))?"

# (letters that it can begin with, pattern, builder); the first that matches at a place wins.
_SOURCES: tuple[tuple[str, str, Build], ...] = (
    ("H", rf"(?P<h>H)\**(?:s{{0,2}}y?(?P<y>Y)|{_REL})", build.build_holiday),
    ("Y", r"(?P<y>Y)(?P<h>H)\**", build.build_holiday),
    ("Y", r"(?P<y>Y)(?P<iso>-)(?P<m>D)(?P<sep>-)(?P<d>D)", build.build_date),
    (
        "PdWwGD(",
        rf"{_WEEKDAY}?G?\(?G?(?P<d>D)(?P<sep>[/.-])(?P<m>D)(?P=sep)(?P<y>[YD#])\)?{_LATER_WORDS}{_REL}",
        build.build_date,
    ),
    (
        "PdWwT",
        rf"(?:{_WEEKDAY}|(?:{_PART}?d)?[Ti]{_PART}?)\(?G?(?P<d>D)(?P<sep>/)(?P<m>D)(?![/.]?[D#Y])\)?{_LATER_WORDS}\)?{_REL}",
        build.build_date,
    ),
    ("G(", rf"G?[(G](?P<d>D)(?P<sep>/)(?P<m>D)(?!/)\)?{_REL}", build.build_date),
    (
        "PdWwGD(",
        rf"{_WEEKDAY}?G?\(?G?(?P<d>D)@?(?:{_JOIN}(?P<d2>D)@?){{0,6}}s?m?(?P<m>[MB])\.?(?:,?s?y?(?P<y>Y)\)?[bxT]?|\)?{_REL})",
        build.build_date,
    ),
    (
        "PdWwGMB(",
        rf"{_WEEKDAY}?\(?(?P<m>[MB])(?:(?<=B)[.!])?(?P<d>D)@?(?:[-U](?P<d2>D)@?(?![MB:])|&(?P<d2_>D)@?(?![_MBA:]))?(?!/)"
        rf"(?:,?(?P<y>Y)\)?|\)?{_REL})",
        build.build_date,
    ),
    ("G", rf"G(?P<d>D)(?=(?:{_JOIN}D){{1,6}}m?(?P<m>[MB])\.?(?:,?(?P<y>Y))?)", build.build_date),
    ("G", r"G(?P<d>D)(?![-/.]?[D#YMB]|[:%A])(?:sm(?P<rel>[lix])|m(?P<rel_>[lix]))?", build.build_month_day),
    ("kO", rf"(?:k(?P<o>O)|(?P<o_>O)k)s?m?(?P<m>[MB])\.?(?:,?(?P<y>Y)|{_REL})", build.build_nth_week),
    ("d", rf"d(?P<wd>k){_PART}?(?:s?(?P<rel>[lbixzT]))?", build.build_weekday),
    ("T", rf"T{_PART}?\(d?(?P<wd>[Ww]){_PART}?\)", build.build_weekday),
    ("T", rf"(?P<shift>T){_PART}?d?(?P<wd>[Ww])(?!,?{_PART}?,?\(?G?D)", build.build_weekday),
    ("lixJ", rf"(?:(?P<rel>[lix])|i?(?P<rel_>J))(?P<wd>[Ww]){_PART}?", build.build_weekday),
    (
        "PdWw",
        rf"{_PART}?d?(?P<wd>[Ww]){_PART}?(?:s{{0,2}}[kw](?P<wrel>[lbixT])|s{{0,2}}(?P<wrel_>[lix])k|(?P<shift>T)"
        rf"|s?(?P<rel>[lbixz])|s>(?P<rel_>J))?",
        build.build_weekday,
    ),
    ("lix", r"(?P<rel>[lix])(?P<m>[MB])\.?", build.build_month),
    (
        "EmMB",
        rf"{_EDGE}?m?(?P<m>[MB])\.?(?:{_JOIN}m?(?P<m2>[MB])\.?){{1,11}}(?:,?s{{0,2}}y?(?P<y>Y)[lbx]?|{_REL})",
        build.build_month,
    ),
    ("EmMB", rf"{_EDGE}?m?(?P<m>[MB])\.?(?:,?s{{0,2}}y?(?P<y>Y)[lbx]?|{_REL})", build.build_month),
    ("q", rf"(?P<quarter>q)y?K?-?{_ORDER}(?:{_TAIL}|s?(?P<rel>[lix]))?", build.build_part),
    ("O", rf"(?P<o>O)(?P<quarter>q)y?(?:{_TAIL}|s?(?P<rel>[lix]))?", build.build_part),
    ("Q", rf"(?P<quarter>Q)(?P<o>D)(?:{_TAIL})?", build.build_part),
    ("h", rf"h{_ORDER}(?:{_TAIL}|s?(?P<rel>[lix]))?", build.build_part),
    ("Oc", rf"(?:(?P<o>O)c|c(?P<o_>O)){_TAIL}", build.build_part),
    (
        "jlixpUS",
        rf"(?:j(?P<season>I)|(?:(?P<rel>[lix])|[pU]s?)(?P<season_>S))(?:{_TAIL}|s?(?P<rel_>[lixb]))?",
        build.build_part,
    ),
    ("EyY", rf"{_EDGE}?y?(?P<y>[Y#])(?:-C|@)", build.build_decade),
    ("yY", r"(?:yF?)?(?P<y>Y)[-/](?P<y2>[YD#])", build.build_year),
    ("EyY", rf"{_EDGE}?(?:yF?)?(?P<y>Y)[ibx]?", build.build_year),
    ("nD#C", rf"{_COUNT}(?P<unit>[dkmy])s?(?P<dir>[lbguLfp]|Kx)", build.build_offset),
    ("N", r"(?P<one>N)(?P<rel>i)", build.build_week_of_one),
    ("N", r"(?P<one>N)s?(?P<dir>[lbguLfp]|Kx)", build.build_offset),
    (
        "dPotyugG",
        rf"(?:(?:{_PART}?d|(?P<unit_>[ky]))(?:s?o|t)|Pt|[ug]?(?P<english>[ot])(?P<unit>[dPy])|P{{1,2}}d?r|G(?:i|s?o|t))",
        build.build_same,
    ),
    ("s", r"sdp(?P<shift>T)", build.build_beyond),
    ("dPxfvsRT", r"(?:d(?:f|(?P<back>u))|[xf]d|(?P<back_>v[dP]|s[dP]p)|Rr?|Tr)", build.build_anchored_day),
    ("T", rf"T\({_PART}?di\)", build.build_deictic),
    ("PdTE", rf"{_EDGE}?{_PART}?d?(?P<shift>T)(?P<shift2>T)?(?:{_PART}|d)?", build.build_deictic),
    (
        "Pdilaz",
        rf"(?:{_PART}i|i{_PART}|(?P<night>lP)|(?:(?P<tadi>a){_PART}|{_PART}(?P<tadi_>a))|z{_PART}|{_PART}z|{_PART}?di)",
        build.build_deictic,
    ),
    ("kmyqhe", r"(?P<unit>[kmyqhe])s?(?P<rel>[lbixufT]|>J)", build.build_unit),
    (
        "Eugkmyqhelixvf",
        rf"(?:{_EDGE}|[ug])?(?:(?P<unit>[kmyqhe])(?:s?(?P<rel>[lbixufT]|>J))?|(?P<rel_>[lixvf])(?P<unit_>[kmyqhe]))",
        build.build_unit,
    ),
)


def _rules() -> dict[str, list[tuple[re.Pattern[str], Build]]]:
    by_letter: dict[str, list[tuple[re.Pattern[str], Build]]] = {}
    for letters, source, builder in _SOURCES:
        pattern = re.compile(source)
        for letter in letters:
            by_letter.setdefault(letter, []).append((pattern, builder))
    return by_letter


_RULES = _rules()
START = re.compile("[" + re.escape("".join(sorted(_RULES))) + "]")


def expression_at(tokens: Tokens, position: int) -> Expression | None:
    """The calendar expression that begins at a token, if one does."""
    if tokens.classes[position] in "lixvf" and tokens.word(position).lower() not in lexicon().leading:
        return None  # "lalu pekan depan", "sementara ini suku bunga"
    for pattern, builder in _RULES[tokens.classes[position]]:
        match = pattern.match(tokens.classes, position)
        if match and match.end() > position:
            groups = {name.rstrip("_"): match.start(name) for name, text in match.groupdict().items() if text is not None}
            found = builder(tokens, groups, position, match.end() - 1)
            if found is not None:
                return found
    return None
