"""The body of an answer, gathered within bounds: so much, for so long, unpacked as it comes."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol

from kawat.wire.errors import InputError
from kawat.wire.limits import MAX_FETCH_BYTES, MiB

_GZIP = b"\x1f\x8b"
_AUTO, _BARE = 47, -15  # zlib's window bits: gzip or zlib by its header, and deflate without one


class _Unpacker(Protocol):
    @property
    def eof(self) -> bool: ...
    def decompress(self, data: bytes, max_length: int = 0, /) -> bytes: ...


class Body(NamedTuple):
    """What was read; `cut` says why it was read no further, None where it is whole."""

    data: bytes
    cut: str | None


def gather(chunks: Iterable[bytes], encoding: str, *, limit: int, late: Callable[[], str | None]) -> Body:
    """Join the raw chunks of an answer whose Content-Encoding is `encoding` (empty: none).

    `late` says, asked after each chunk, why to stop now. Raises `InputError` for packed data that is damaged, ends too early
    or unpacks to more than `limit` bytes, and for a packing that was not asked for.
    """
    packing = encoding.strip().lower().removeprefix("x-")
    if packing not in ("", "identity", "gzip", "deflate"):
        raise InputError(f"the answer is packed as {encoding[:20]!r}, which was not asked for.")
    gathered = bytearray()
    unpack: _Unpacker | None = None
    for chunk in chunks:
        if packing in ("gzip", "deflate"):
            unpack = unpack or _unpacker(chunk)
            chunk = _unpacked(unpack, chunk, limit - len(gathered))
        gathered += chunk
        if len(gathered) > limit:
            return Body(bytes(gathered[:limit]), f"it is larger than {_shown(limit)}")
        if why := late():
            return Body(bytes(gathered), why)
    if unpack and not unpack.eof:
        raise InputError("its packed data ends too early.")
    return Body(bytes(gathered), None)


def gunzipped(data: bytes) -> bytes:
    """The data of a `.gz` file that a server gives as it is, and any other data unchanged. Raises `InputError` as `gather`."""
    if not data.startswith(_GZIP):
        return data
    unpack = zlib.decompressobj(_AUTO)
    plain = _unpacked(unpack, data, MAX_FETCH_BYTES)
    if not unpack.eof:
        raise InputError("its packed data ends too early.")
    return plain


def _unpacker(chunk: bytes) -> _Unpacker:
    has_header = chunk.startswith(_GZIP) or (chunk[:1] in (b"\x08", b"\x78") and int.from_bytes(chunk[:2], "big") % 31 == 0)
    return zlib.decompressobj(_AUTO if has_header else _BARE)


def _unpacked(unpack: _Unpacker, data: bytes, room: int) -> bytes:
    try:
        plain = unpack.decompress(data, room + 1)
    except zlib.error:
        raise InputError("its packed data is damaged.") from None
    if len(plain) > room:
        raise InputError(f"it unpacks to more than {_shown(MAX_FETCH_BYTES)}, which no story or feed does.")
    return plain


def _shown(size: int) -> str:
    return f"{size // MiB} MiB" if size >= MiB else f"{size // 1024} KiB"
