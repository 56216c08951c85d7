"""Without the extra's libraries, a sentence says what to install."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from misbehaving import Notebook

from kawat.wire.errors import InputError, Rejected
from kawat.wire.sources import stories
from kawat.wire.web.pages import fetch_stories


@pytest.mark.parametrize("name", ["httpx", "protego"])
def test_addresses(monkeypatch: pytest.MonkeyPatch, memory: Notebook, name: str) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(InputError, match=rf"{name} is not installed.*pip install 'kawat\[web\]'"):
        list(fetch_stories(["https://news.example/"], memory))


def test_a_feed_as_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "feedparser", None)
    path = tmp_path / "feed.xml"
    path.write_text("<rss version='2.0'><channel><item/></channel></rss>")
    (refused,) = stories([path])
    assert isinstance(refused, Rejected)
    assert refused.reason.endswith("pip install 'kawat[web]'.")
