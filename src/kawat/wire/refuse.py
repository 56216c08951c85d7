"""Is this a story at all? Login walls, paywall stubs, error pages, robot checks and lists of links are not."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from kawat.wire.errors import InputError

_FEWEST_WORDS = 25  # of a page's prose
_FEWEST_WORDS_ARTICLE = 10  # where the page declares itself an article: a wire's flash is one sentence
_FEWEST_WORDS_PASSWORD = 120
_STUB_WORDS = 150
_LINKED_SHARE = 0.5
_MANY_TEASERS = 12
_TEASER_WORDS = 40  # a home page prints about this many words of prose for each linked heading, a story far more
_WALL_TEXT_WORDS = 60


class PageSigns(NamedTuple):
    """What a page shows: its title, extracted lines, texts of its links, linked headings, a password field, claims."""

    title: str
    lines: Sequence[str]
    links: set[str]
    teasers: int
    password: bool
    article: bool
    free: bool


class Wall(NamedTuple):
    reason: str
    words: int
    phrases: tuple[str, ...]


def page(signs: PageSigns) -> None:
    """Raises `InputError` with one sentence where the page is no story."""
    text = "\n".join(signs.lines)
    words = len(text.split())
    _refuse_wall(f"{signs.title}\n{text}", words)
    if signs.password and words < _FEWEST_WORDS_PASSWORD:
        raise InputError("this is a login wall, not a story; save the page after logging in or give the story's text.")
    if not signs.free and words < _STUB_WORDS:
        raise InputError("this is a paywall's stub, not a whole story; save the page as a subscriber or give the story's text.")
    if words < (_FEWEST_WORDS_ARTICLE if signs.article else _FEWEST_WORDS):
        raise InputError("the page holds no story text; give the page of one story, or its text.")
    linked = sum(len(line.split()) for line in signs.lines if line.lstrip("- ") in signs.links)
    teasing = not signs.article and signs.teasers >= _MANY_TEASERS and words < _TEASER_WORDS * signs.teasers
    if linked > _LINKED_SHARE * words or teasing:
        raise InputError("this is a list of links, not a story; give the page of one story.")


def text(story: str) -> None:
    """Raises `InputError` where a text is empty, or is the short notice of an error page, a wall or a robot check."""
    if not any(c.isalnum() for c in story):
        raise InputError("there is no text in it; give the text of one story.")
    if len(story) < 20 * _WALL_TEXT_WORDS and (words := len(story.split())) <= _WALL_TEXT_WORDS:
        _refuse_wall(story, words)


def _refuse_wall(shown: str, words: int) -> None:
    lowered = shown.lower().replace("\u2019", "'")
    for wall in _walls():
        if words < wall.words and any(phrase in lowered for phrase in wall.phrases):
            raise InputError(wall.reason)


@cache
def _walls() -> tuple[Wall, ...]:
    rows = tomllib.loads(files(__package__).joinpath("refuse.toml").read_text("utf-8"))["wall"]
    return tuple(Wall(row["reason"], row["words"], tuple(row["phrases"])) for row in rows)
