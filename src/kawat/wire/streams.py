"""Byte streams: gzip and UTF-16 opened, the beginning looked at, lines read with a bound."""

from __future__ import annotations

import codecs
import gzip
import io
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import BinaryIO, NamedTuple

from kawat.wire.decode import bom
from kawat.wire.errors import InputError
from kawat.wire.limits import MAX_FILE_BYTES, MAX_IDLE_BYTES, MAX_LINE_BYTES, SNIFF_BYTES, MiB

_GZIP = b"\x1f\x8b"
_CHUNK = 64 * 1024


class Line(NamedTuple):
    """Line `number` (from 1) of a stream; `data` is None where the line is longer than MAX_LINE_BYTES."""

    number: int
    data: bytes | None


class Opened(NamedTuple):
    """A stream at its beginning, gzip removed, and its first SNIFF_BYTES."""

    stream: io.BufferedReader
    head: bytes


class _Chunks(io.RawIOBase):
    """A readable stream made of pieces."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._left = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # the stub names a wider buffer type
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._left = memoryview(piece)
        size = min(len(buffer), len(self._left))
        buffer[:size] = self._left[:size]
        self._left = self._left[size:]
        return size


def opened(raw: BinaryIO) -> Opened:
    """Look at a stream's beginning, gunzip it if it is gzip. Raises `InputError` for damaged gzip."""
    head, stream = _looked_at(raw)
    if head.startswith(_GZIP):
        head, stream = _looked_at(gzip.GzipFile(fileobj=stream))
    return Opened(stream, head)


def whole(stream: BinaryIO) -> bytes:
    """The rest of a stream. Raises `InputError` where it is longer than MAX_FILE_BYTES."""
    data = _reading(stream.read, MAX_FILE_BYTES + 1)
    if len(data) > MAX_FILE_BYTES:
        raise InputError(
            f"it is larger than {MAX_FILE_BYTES // MiB} MiB unpacked; give one story in a file, or JSONL, one a line."
        )
    return data


def lines(opening: Opened) -> Iterator[Line]:
    """The lines of a stream that are not blank, in constant memory; UTF-16 and UTF-32 with a mark come out as UTF-8.

    Raises `InputError` where MAX_IDLE_BYTES go by without a usable line.
    """
    stream = opening.stream
    if mark := bom(opening.head):
        stream.read(mark[0])
        if mark[1] != "utf-8":
            stream = io.BufferedReader(_Chunks(_as_utf8(stream, mark[1])), _CHUNK)
    idle = number = 0
    while data := _reading(stream.readline, MAX_LINE_BYTES + 1):
        number += 1
        idle += len(data)
        if len(data) > MAX_LINE_BYTES:
            while not data.endswith(b"\n") and idle <= MAX_IDLE_BYTES and (data := _reading(stream.readline, _CHUNK)):
                idle += len(data)
            yield Line(number, None)
        elif not data.isspace():
            idle = 0
            yield Line(number, data)
        if idle > MAX_IDLE_BYTES:
            raise InputError(f"{MAX_IDLE_BYTES // MiB} MiB went by without a story; the rest is not read.")


def _looked_at(raw: BinaryIO | gzip.GzipFile) -> tuple[bytes, io.BufferedReader]:
    """The first SNIFF_BYTES, and the stream as it was; works on pipes, which cannot seek."""
    parts: list[bytes] = []
    size = 0
    while size < SNIFF_BYTES and (part := _reading(raw.read, SNIFF_BYTES - size)):
        parts.append(part)
        size += len(part)
    head = b"".join(parts)
    rest = iter(lambda: _reading(raw.read, _CHUNK), b"")
    return head, io.BufferedReader(_Chunks(chain([head], rest)), _CHUNK)


def _reading(read: Callable[[int], bytes | None], size: int) -> bytes:
    """Read up to `size` bytes; what gzip says of damaged data becomes one sentence."""
    try:
        return read(size) or b""
    except EOFError:
        raise InputError("the gzip data ends too early; pack or fetch it again.") from None
    except (gzip.BadGzipFile, zlib.error):
        raise InputError("the gzip data is damaged; pack or fetch it again.") from None


def _as_utf8(stream: BinaryIO, name: str) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(name)(errors="replace")
    for piece in iter(lambda: stream.read(_CHUNK), b""):
        yield decoder.decode(piece).encode("utf-8")
    yield decoder.decode(b"", final=True).encode("utf-8")
