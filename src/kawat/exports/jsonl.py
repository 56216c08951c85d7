"""JSON on one line, for every reader of lines."""

from __future__ import annotations

from typing import Any

import msgspec

#: Line ends to some readers and plain characters to JSON, which need not escape them.
_ENDS = {ord(c): f"\\u{ord(c):04x}" for c in "\x85\u2028\u2029"}


def encode(value: Any) -> str:
    """The value as JSON in which nothing ends a line."""
    return msgspec.json.encode(value).decode("utf-8").translate(_ENDS)
