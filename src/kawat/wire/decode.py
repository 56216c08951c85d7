"""From bytes to text: which encoding, and whether it is text at all."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from kawat.wire.errors import InputError
from kawat.wire.language import confidence

_BOMS = (  # the longer first: UTF-32's little-endian mark begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_MAGIC = (
    (b"%PDF-", "a PDF document; save it as text first (pdftotext)"),
    (b"PK\x03\x04", "a ZIP archive or an Office document; unpack it, or save it as text first"),
    (b"\xd0\xcf\x11\xe0", "an Office document; save it as text first"),
    (b"{\\rtf", "an RTF document; save it as text first"),
    (b"\x89PNG", "an image; give the story's text"),
    (b"\xff\xd8\xff", "an image; give the story's text"),
    (b"GIF8", "an image; give the story's text"),
    (b"\x7fELF", "a program; give the story's text"),
    (b"SQLite format 3", "a database; export its stories as JSONL"),
    (b"BZh", "bzip2 data; unpack it first (gzip is read as it is)"),
    (b"\xfd7zXZ", "xz data; unpack it first (gzip is read as it is)"),
    (b"\x28\xb5\x2f\xfd", "zstd data; unpack it first (gzip is read as it is)"),
    (b"\x1f\x8b", "gzip inside gzip; unpack it once"),
)

_SURROGATE = re.compile("[\ud800-\udfff]")
_CLEARLY = 0.05  # of the language detector's probability
_SIGN_IN_WORD = re.compile("[a-z][¡-¿×÷][a-z]")  # what the letters of central Europe look like in windows-1252
_SAMPLE = 64 * 1024
_TEXT_CONTROLS = frozenset(b"\t\n\r\f\x08\x1b")
_CONTROLS = bytes(c for c in range(32) if c not in _TEXT_CONTROLS) + b"\x7f"

# The legacy encodings of the press that the detector may choose among; left to its ninety it takes short texts for
# code pages that no newsroom used.
_LEGACY = [f"cp{page}" for page in (874, *range(1250, 1259))]
_LEGACY += ["koi8_r", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"]


class Decoded(NamedTuple):
    """Text, the encoding it was read in, and how many characters stand as U+FFFD because their bytes made no sense."""

    text: str
    encoding: str
    replaced: int


def bom(data: bytes) -> tuple[int, str] | None:
    """Length and encoding of a byte order mark, None where there is none."""
    return next(((len(mark), name) for mark, name in _BOMS if data.startswith(mark)), None)


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Text of `data`, byte order mark dropped, nothing else changed.

    Order: byte order mark, UTF-8, UTF-16 without a mark, the encoding that the document itself declares, UTF-8 with
    damage, the detected legacy encoding, windows-1252 with U+FFFD. Raises `InputError` where the bytes are no text.
    """
    if mark := bom(data):
        length, name = mark
        return _replacing(data[length:], name)
    _refuse_magic(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        if _controls(data) <= 0.10:
            return Decoded(text, "utf-8", 0)
    if wide := _unmarked_utf16(data):
        return _replacing(data, wide)
    if b"\x00" in data[:_SAMPLE] or _controls(data) > 0.02:
        raise InputError("this is binary data, not text; give plain text, HTML, JSON or JSONL.")
    if declared and (text_declared := _strict(data, declared)) is not None:
        return Decoded(text_declared, declared, 0)
    damaged = _replacing(data, "utf-8")
    if sum(c > "\x7f" and c != "\ufffd" for c in damaged.text) >= damaged.replaced:
        return damaged
    if (legacy := _detected(data)) and (text_detected := _strict(data, legacy)) is not None:
        return Decoded(text_detected, legacy, 0)
    return _replacing(data, "cp1252")


def without_surrogates(text: str) -> str:
    """The same text with U+FFFD for each lone surrogate, which is no character and has no UTF-8."""
    return _SURROGATE.sub("\ufffd", text)


def newlines(text: str) -> str:
    """The same text with every newline as \\n."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _replacing(data: bytes, name: str) -> Decoded:
    text = data.decode(name, errors="replace")
    kept = text.count("\ufffd") - data.count("\ufffd".encode(name, errors="ignore") or b"\x00\x00\x00\x00")
    return Decoded(text, name, max(kept, 0))


def _strict(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeError, LookupError):
        return None


def _controls(data: bytes) -> float:
    """Share of control bytes that plain text does not have."""
    head = data[:_SAMPLE]
    return 1 - len(head.translate(None, _CONTROLS)) / len(head) if head else 0.0


def _refuse_magic(data: bytes) -> None:
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"this is {what}.")


def _unmarked_utf16(data: bytes) -> str | None:
    head = data[: _SAMPLE - _SAMPLE % 2]
    if len(head) < 4 or len(head) % 2:
        return None
    half = len(head) // 2
    even, odd = head[0::2].count(0) / half, head[1::2].count(0) / half
    if odd > 0.5 and even < 0.05:
        return "utf-16-le"
    if even > 0.5 and odd < 0.05:
        return "utf-16-be"
    return None


def _detected(data: bytes) -> str | None:
    """The legacy encoding in which the bytes read most like a language: windows-1252 unless another reads clearly better.
    charset-normalizer alone cannot part Spanish in windows-1252 from the same bytes in windows-1250."""
    from charset_normalizer import from_bytes  # lazily: only what is not UTF-8 needs it

    matches = from_bytes(data[:_SAMPLE], cp_isolation=_LEGACY)
    best = matches.best()
    if best is None:
        return None
    alike = [match for match in matches if match.chaos == best.chaos]
    as_western = [m for m in alike if "cp1252" in m.could_be_from_charset and not _SIGN_IN_WORD.search(str(m))]
    western = {match.encoding: _CLEARLY for match in as_western}
    chosen = max(alike, key=lambda match: confidence(str(match)) + western.get(match.encoding, 0.0))
    return "cp1252" if chosen.encoding in western else chosen.encoding
