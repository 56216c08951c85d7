"""Story text is untrusted: what a terminal would act on never reaches it."""

from __future__ import annotations

import re

_SPACE = re.compile(r"[\s\u2028\u2029]+")
# C0, DEL and C1 controls (escape sequences start with one of them), bidi marks, embeddings, overrides and isolates, the
# invisible format characters that can hide text, interlinear annotations, tag characters, lone surrogates.
_HARMFUL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)


def printable(text: str) -> str:
    """`text` on one line, runs of white space as one space, without control, escape, bidi and invisible characters.

    Joiners (U+200C, U+200D) stay: Persian, Indic scripts and emoji are spelled with them.
    """
    return _HARMFUL.sub("", _SPACE.sub(" ", text)).strip()


def escaped(line: str) -> str:
    """One line of JSON with the same characters written as `\\uXXXX`, which means the same and harms no terminal."""
    return _HARMFUL.sub(_escape, line)


def _escape(match: re.Match[str]) -> str:
    units = match.group().encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))
