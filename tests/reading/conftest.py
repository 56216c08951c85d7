from __future__ import annotations

from pathlib import Path

import pytest

from kawat.reading.reader import Reader

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader()


@pytest.fixture(scope="session")
def moscow() -> str:
    return (EXAMPLES / "moscow-envoy.txt").read_text(encoding="utf-8")
