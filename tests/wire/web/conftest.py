"""Fixtures of the web's tests; all are skipped where the extra is not installed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from misbehaving import Clock, Notebook, Site

from kawat.wire.web.http import Client

for name in ("httpx", "feedparser", "protego"):
    pytest.importorskip(name, reason="the web's libraries are an extra")


@pytest.fixture
def site() -> Iterator[Site]:
    found = Site()
    yield found
    found.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def client(clock: Clock) -> Iterator[Client]:
    with Client(timeout=0.5, clock=clock, sleep=clock.sleep) as found:
        yield found


@pytest.fixture
def memory() -> Notebook:
    return Notebook()
