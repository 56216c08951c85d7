"""The libraries that only the web needs are an extra: `pip install 'kawat[web]'`."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from kawat.wire.errors import InputError


def library(name: str) -> Any:
    """A library of the extra, imported. Raises `InputError` that says how to install it where it is missing."""
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise InputError(
            f"{error.name or name} is not installed, which feeds and addresses need: pip install 'kawat[web]'."
        ) from None
