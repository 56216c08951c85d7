"""One ledger for all tests of exports, and what each format makes of it."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from affair import ledger

from kawat.exports import export
from kawat.ledger.questions.filters import Filters
from kawat.ledger.store import Store


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return ledger(tmp_path_factory.mktemp("affair") / "wire.duckdb")


@pytest.fixture(scope="session")
def exported(store: Store) -> Callable[..., str]:
    """The text of a format that is one file, of the whole ledger or a selection."""

    def write(format: str, **narrow: Any) -> str:
        out = StringIO()
        export(store, format, out, Filters(**narrow))
        return out.getvalue()

    return write


@pytest.fixture(scope="session")
def folder(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """The folder of a format that is one."""

    def write(format: str, **narrow: Any) -> Path:
        target = tmp_path_factory.mktemp(format) / "out"
        export(store, format, target, Filters(**narrow))
        return target

    return write
