"""What cannot be read, said in one sentence."""

from __future__ import annotations

import msgspec


class InputError(ValueError):
    """An input that gives no story; the message is one sentence that names the remedy."""


class Rejected(msgspec.Struct, frozen=True, kw_only=True):
    """One input that gave no story: where it stands (`file`, `file:line` or `file, item n`) and why."""

    where: str
    reason: str

    def __str__(self) -> str:
        """One printable line: what a file's name holds of control characters never reaches a terminal."""
        return "".join(c if c.isprintable() else "\ufffd" for c in f"{self.where}: {self.reason}")
