"""Watch files and the rounds of their feeds."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

import pytest
from misbehaving import Clock, Notebook, Site, in_turn, says
from test_pages import item, page, rss

from kawat.record import Story
from kawat.wire.errors import InputError, Rejected
from kawat.wire.web.http import Client
from kawat.wire.web.watch import JITTER, Watched, read_feeds, watch

GOOD = """
[[feed]]
url = "https://utara.example/rss"
every = "2h"
language = "id"
outlet = "Kabar Utara"

[[feed]]
url = "https://selatan.example/atom"
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "FEEDS.toml"
    path.write_text(text)
    return path


def test_a_watch_file(tmp_path: Path) -> None:
    assert read_feeds(written(tmp_path, GOOD)) == (
        Watched("https://utara.example/rss", 7200.0, "id", "Kabar Utara"),
        Watched("https://selatan.example/atom", 900.0, None, None),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no [[feed]] tables"),
        ("feed = 5", "no [[feed]] tables"),
        ("feed = [5]", "feed 1 is no table"),
        ("[[feed]\n", "this is not TOML"),
        ("a = " + "[" * 5000, "this is not TOML"),
        ("interval = 5\n" + GOOD, "the key 'interval'"),
        (GOOD + "evrey = '5m'\n", "feed 2: the key 'evrey'"),
        (GOOD + "every = 5\n", "feed 2, key 'every': it must be a string"),
        (GOOD + "every = '5 minutes'\n", "feed 2, key 'every': '5 minutes' is no time"),
        (GOOD + "every = '1s'\n", "feed 2, key 'every'"),
        (GOOD + "language = 'Indonesian'\n", "feed 2, key 'language'"),
        (GOOD + "outlet = ' '\n", "feed 2, key 'outlet'"),
        ("[[feed]]\nevery = '5m'\n", "feed 1, key 'url'"),
        ("[[feed]]\nurl = 'feeds/x.xml'\n", "feed 1, key 'url': 'feeds/x.xml' is no http or https address"),
        (GOOD + "[[feed]]\nurl = 'https://utara.example/rss'\n", "feed 3, key 'url': feed 1 has the same address"),
    ],
)
def test_what_is_wrong_in_it(tmp_path: Path, text: str, said: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(InputError) as caught:
        read_feeds(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert said in str(caught.value)


def test_no_such_file(tmp_path: Path, memory: Notebook) -> None:
    with pytest.raises(InputError, match=r"none\.toml: it cannot be read"):
        watch(tmp_path / "none.toml", memory)


def test_rounds(tmp_path: Path, site: Site, client: Client, clock: Clock, memory: Notebook) -> None:
    site.paths |= {
        "/often": in_turn(says(rss(item("/a")), ETag='"1"'), says(status=304)),
        "/seldom": says(rss(item("/b"))),
        "/a": says(page("Hanoi")),
        "/b": says(page("Jakarta")),
    }
    path = written(
        tmp_path, f"[[feed]]\nurl='{site.at}/often'\nevery='10m'\noutlet='Utara'\n[[feed]]\nurl='{site.at}/seldom'\nevery='1h'\n"
    )
    turns: list[tuple[str, int, int]] = []
    for found in watch(path, memory, client=client, clock=clock, wait=clock.sleep, chance=lambda: 0.5):
        stories = [one for one in found.items if isinstance(one, Story)]
        memory.known |= {story.url or "" for story in stories}
        turns.append((found.feed.url.removeprefix(site.at), int(clock.now // 600), len(stories)))
        if len(turns) == 9:
            break
    assert [turn[1] for turn in turns if turn[0] == "/often"] == [0, 1, 2, 3, 4, 5, 6]
    assert [turn[1] for turn in turns if turn[0] == "/seldom"] == [0, 6]
    assert sum(turn[2] for turn in turns) == 2


@pytest.mark.parametrize(("chance", "share"), [(0.0, 1 - JITTER), (1.0, 1 + JITTER)])
def test_jitter(tmp_path: Path, site: Site, client: Client, clock: Clock, memory: Notebook, chance: float, share: float) -> None:
    site.paths["/feed"] = says(rss())
    rounds = watch(
        written(tmp_path, f"[[feed]]\nurl='{site.at}/feed'\nevery='10m'\n"),
        memory, client=client, clock=clock, wait=clock.sleep, chance=lambda: chance,
    )  # fmt: skip
    list(next(rounds).items)
    began = clock.now
    next(rounds)
    assert clock.now - began == pytest.approx(600 * share)


def test_faults_are_a_line_each_and_end_nothing(
    tmp_path: Path, site: Site, client: Client, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    class Forgetful(Notebook):
        def seen(self, url: str) -> bool:
            if url.endswith("/odd"):
                raise RuntimeError("a fault\nin two lines")
            return super().seen(url)

    site.paths |= {"/good": says(rss(item("/a"))), "/a": says(page("Hanoi")), "/gone": says(status=404), "/odd": says("")}
    tables = "".join(f"[[feed]]\nurl='{site.at}/{name}'\n" for name in ("gone", "odd", "good"))
    rounds = watch(written(tmp_path, tables), Forgetful(), client=client, clock=clock, wait=clock.sleep)
    with caplog.at_level(logging.WARNING):
        found = [list(next(rounds).items) for _ in range(6)]
    assert [type(one).__name__ for turn in found[:3] for one in turn] == ["Rejected", "Rejected", "Story"]
    lines = [record.getMessage() for record in caplog.records if record.name == "kawat.wire.web.watch"]
    assert len(lines) == sum(isinstance(one, Rejected) for turn in found for one in turn)
    assert lines[0] == f"{site.at}/gone: the server answers 404 Not Found."
    assert "RuntimeError: a fault" in lines[1]
    assert not any("\n" in line for line in lines)


def test_stopped(tmp_path: Path, site: Site, client: Client, clock: Clock, memory: Notebook) -> None:
    site.paths["/feed"] = says(rss())
    stop = threading.Event()
    rounds = watch(written(tmp_path, f"[[feed]]\nurl='{site.at}/feed'\n"), memory, client=client, clock=clock, wait=stop.wait)
    list(next(rounds).items)
    stop.set()
    assert list(rounds) == []
