"""What a ledger cannot do, said in one sentence."""

from __future__ import annotations


class LedgerError(Exception):
    """The message is one sentence that names the file and the remedy."""
