"""From paths and standard input to stories: one bad input is one `Rejected`, and the others are still read."""

from __future__ import annotations

import io
import logging
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal, NamedTuple

from msgspec.structs import replace

from kawat.record import Published, Story
from kawat.wire import refuse
from kawat.wire.decode import bom, decode, newlines, without_surrogates
from kawat.wire.errors import InputError, Rejected
from kawat.wire.fields import Fields, fields, language_code, parse_json
from kawat.wire.language import detect
from kawat.wire.limits import MAX_LINE_BYTES, MAX_STORY_CHARS, SNIFF_BYTES, MiB
from kawat.wire.published import published_value
from kawat.wire.streams import Opened, lines, opened, whole

if TYPE_CHECKING:
    from kawat.wire.items import Item

__all__ = ["Rejected", "stories", "story_from_html", "story_from_json", "story_from_text"]

Basis = Literal["given", "metadata", "url", "text", "inferred"]
Kind = Literal["text", "html", "json", "jsonl", "newsml", "feed"]

STDIN = "standard input"
_log = logging.getLogger(__name__)
_KINDS: dict[str, Kind] = {
    ".txt": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
}


class Defaults(NamedTuple):
    """What the caller gives for stories that do not say it themselves (published) and for all (language)."""

    published: str | None = None
    language: str | None = None


def stories(
    paths: Iterable[str | Path],
    *,
    published: str | None = None,
    language: str | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Story | Rejected]:
    """Stories of files, folders (recursively) and `-`, in the order given; memory does not grow with a JSONL's length.

    `published` (ISO 8601 or RFC 2822) serves stories that carry no date, `language` (ISO 639-1) overrides detection,
    `stdin` replaces standard input. Raises `InputError`, before anything is read, where either cannot be understood.
    """
    defaults = Defaults(published_value(published) if published else None, _language(language))
    return (item for path in paths for item in _path(str(path), defaults, stdin))


def story_from_text(
    text: str,
    *,
    ref: str | None = None,
    url: str | None = None,
    title: str | None = None,
    published: str | None = None,
    published_basis: Basis = "given",
    default_published: str | None = None,
    language: str | None = None,
) -> Story:
    """The story of a plain text; offsets are into it with newlines normalised to \\n.

    `published` (ISO 8601 or RFC 2822) outranks a date that the text or the address prints, `default_published` serves
    where they print none. Raises `InputError` where the text is empty, too long or no story, and where
    `published` or `language` cannot be understood.
    """
    from kawat.wire.anatomy import parse_story  # lazily: reads the outlets' conventions

    if len(text) > MAX_STORY_CHARS:
        raise InputError(f"the text is longer than {MAX_STORY_CHARS} characters; give one story at a time, a long one in parts.")
    text = newlines(without_surrogates(text))
    refuse.text(text)
    story = parse_story(
        text,
        ref=ref,
        url=url,
        title=title,
        published=published_value(published) if published else None,
        published_basis=published_basis,
        language=_language(language) or detect(text),
    )
    if story.published or not default_published:
        return story
    return replace(story, published=Published(value=published_value(default_published), basis="given"))


def story_from_html(
    page: bytes | str,
    *,
    ref: str | None = None,
    url: str | None = None,
    title: str | None = None,
    published: str | None = None,
    default_published: str | None = None,
    language: str | None = None,
) -> Story:
    """The story of a web page; offsets are into the text extracted from it, headline first.

    `published` outranks what the page says of its date, `default_published` serves where it says nothing. Raises
    `InputError` where the page is too large or no story.
    """
    from kawat.wire.html import read_page  # lazily: lxml

    found = read_page(page, url)
    basis: Basis = "given"
    if found.published and not published:
        published, basis = found.published.value, found.published.basis
    return story_from_text(
        found.text,
        ref=ref,
        url=url or found.url,
        title=title or found.title,
        published=published,
        published_basis=basis,
        default_published=default_published,
        language=language,
    )


def story_from_json(
    obj: object,
    where: str,
    *,
    ref: str | None = None,
    published: str | None = None,
    language: str | None = None,
) -> Story | Rejected:
    """The story of one JSON object (a mapping; ninjs too) that stands at `where`; `ref`, `published` serve where it has none.

    `language` overrides the object's own and detection. Raises `InputError` only for a `published` or `language`
    argument that cannot be understood.
    """
    defaults = Defaults(published_value(published) if published else None, _language(language))
    try:
        return _from_object(obj, ref, defaults)
    except InputError as error:
        return Rejected(where=where, reason=str(error))


def _from_object(obj: object, ref: str | None, defaults: Defaults) -> Story:
    from kawat.wire.ninjs import is_ninjs, read_ninjs  # lazily: lxml

    return _from_item(read_ninjs(obj), ref, defaults) if is_ninjs(obj) else _from_fields(fields(obj), ref, defaults)


def _from_item(item: Item, ref: str | None, defaults: Defaults) -> Story:
    from kawat.wire.items import story_from_item  # lazily: it needs this module

    return story_from_item(item, ref=ref, default_published=defaults.published, language=defaults.language)


def _from_fields(given: Fields, ref: str | None, defaults: Defaults) -> Story:
    language = defaults.language or given.language
    if given.html is not None:
        return story_from_html(
            given.html,
            ref=given.ref or ref,
            url=given.url,
            title=given.title,
            published=given.published,
            default_published=defaults.published,
            language=language,
        )
    return story_from_text(
        given.text or "",
        ref=given.ref or ref,
        url=given.url,
        title=given.title,
        published=given.published,
        default_published=defaults.published,
        language=language,
    )


def _language(given: str | None) -> str | None:
    if given is None:
        return None
    if code := language_code(given):
        return code
    raise InputError(f"the language {given[:40]!r} is not an ISO 639-1 code; write it as id, ms or en.")


def _path(path: str, defaults: Defaults, stdin: BinaryIO | None) -> Iterator[Story | Rejected]:
    try:
        if path == "-":
            yield from _stream(stdin or sys.stdin.buffer, STDIN, "stdin", None, defaults)
        elif os.path.isdir(path):
            found = False
            for file in _walk(path):
                found = True
                yield from _file(file, defaults)
            if not found:
                reason = "the folder holds no files; give a folder with stories in it."
                yield Rejected(where=_shown(path), reason=reason)
        else:
            yield from _file(path, defaults)
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL in it
        yield Rejected(where=_shown(path), reason=_sentence(error))


def _shown(path: str) -> str:
    """A path as it can be printed: names that are not UTF-8 come from the system with lone surrogates in them."""
    return without_surrogates(path)


def _walk(folder: str) -> Iterator[str]:
    """Regular files under a folder, sorted, hidden ones left out; a folder reached twice through links is read once."""
    seen: set[tuple[int, int]] = set()
    for top, folders, names in os.walk(folder, followlinks=True):
        status = os.stat(top)
        if (status.st_dev, status.st_ino) in seen:
            folders.clear()
            continue
        seen.add((status.st_dev, status.st_ino))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and os.path.isfile(file := os.path.join(top, name)):
                yield file


def _file(path: str, defaults: Defaults) -> Iterator[Story | Rejected]:
    shown = _shown(path)
    try:
        with open(path, "rb") as raw:
            name = Path(shown)
            name = name.with_suffix("") if name.suffix.lower() == ".gz" else name
            yield from _stream(raw, shown, name.stem, _KINDS.get(name.suffix.lower()), defaults)
    except OSError as error:
        yield Rejected(where=shown, reason=_sentence(error))


def _sentence(error: Exception) -> str:
    reasons = (
        (FileNotFoundError, "there is no such file; check the path."),
        (PermissionError, "it may not be read; check its permissions."),
    )
    said = getattr(error, "strerror", None) or str(error)
    return next((text for kind, text in reasons if isinstance(error, kind)), f"it cannot be read ({said}).")


def _stream(raw: BinaryIO, where: str, stem: str, kind: Kind | None, defaults: Defaults) -> Iterator[Story | Rejected]:
    """Stories of one file or pipe; `stem` is the ref of what carries none."""
    try:
        opening = opened(raw)
        if not opening.head:
            raise InputError("it is empty; give the text of one story.")
        kind = kind or _sniff(opening.head)
        if kind == "jsonl":
            yield from _jsonl(opening, where, stem, defaults)
        elif kind == "json":
            yield from _json(whole(opening.stream), where, stem, defaults)
        elif kind == "newsml":
            from kawat.wire.newsml import read_newsml  # lazily: lxml

            yield from _items(read_newsml(whole(opening.stream)), where, stem, defaults)
        elif kind == "feed":
            from kawat.wire.web.feeds import items_of_file  # lazily: an extra's library

            yield from _items(items_of_file(whole(opening.stream)), where, stem, defaults)
        elif kind == "html":
            yield story_from_html(
                whole(opening.stream), ref=stem, default_published=defaults.published, language=defaults.language
            )
        else:
            decoded = decode(whole(opening.stream))
            if decoded.replaced:
                _log.warning(
                    "%s: %d characters made no sense as %s and stand as U+FFFD.",
                    where,
                    decoded.replaced,
                    decoded.encoding,
                )
            yield story_from_text(decoded.text, ref=stem, default_published=defaults.published, language=defaults.language)
    except InputError as error:
        yield Rejected(where=where, reason=str(error))


def _sniff(head: bytes) -> Kind:
    """What a stream is, by its first SNIFF_BYTES."""
    mark = bom(head)
    text = head[mark[0] :].decode(mark[1], "ignore") if mark else head.decode("utf-8", "ignore")
    text = text.lstrip()
    if text.startswith("<"):
        from kawat.wire.html import looks_like_html  # lazily: lxml

        # The XML first: an agency's item may hold a whole XHTML document.
        return _sniff_xml(text) or ("html" if looks_like_html(text) else "text")
    if text.startswith("{"):
        first, _, rest = text.partition("\n")
        more = bool(rest.strip()) or len(head) == SNIFF_BYTES
        return "jsonl" if more and (not rest or first.rstrip().endswith("}")) else "json"
    return "json" if text.startswith("[") and text[1:].lstrip()[:1] in ("{", "]") else "text"


def _sniff_xml(head: str) -> Kind | None:
    from kawat.wire.newsml import ROOTS  # lazily: lxml
    from kawat.wire.xml import FEED_ROOTS, root_name

    root = root_name(head)
    return "newsml" if root in ROOTS else "feed" if root in FEED_ROOTS else None


def _items(items: list[Item | InputError], where: str, stem: str, defaults: Defaults) -> Iterator[Story | Rejected]:
    """Stories of a document's items, which are numbered where there are several."""
    for number, item in enumerate(items, 1):
        several = len(items) > 1
        try:
            if isinstance(item, InputError):
                raise item
            yield _from_item(item, f"{stem}:{number}" if several else stem, defaults)
        except InputError as error:
            yield Rejected(where=f"{where}, item {number}" if several else where, reason=str(error))


def _jsonl(opening: Opened, where: str, stem: str, defaults: Defaults) -> Iterator[Story | Rejected]:
    for line in lines(opening):
        at = f"{where}:{line.number}"
        if line.data is None:
            yield Rejected(where=at, reason=f"the line is longer than {MAX_LINE_BYTES // MiB} MiB; split or drop it.")
            continue
        try:
            yield _from_object(parse_json(line.data), f"{stem}:{line.number}", defaults)
        except InputError as error:
            yield Rejected(where=at, reason=str(error))


def _json(data: bytes, where: str, stem: str, defaults: Defaults) -> Iterator[Story | Rejected]:
    """One object, or an array whose items are read each for itself; JSONL that is named .json is still JSONL."""
    first, _, rest = data.lstrip().partition(b"\n")
    if rest.strip() and first.startswith(b"{") and first.rstrip().endswith(b"}"):
        yield from _jsonl(opened(io.BytesIO(data)), where, stem, defaults)
        return
    value = parse_json(data)
    if not isinstance(value, list):
        yield _from_object(value, stem, defaults)
        return
    if not value:
        yield Rejected(where=where, reason="the JSON array is empty; give one object for each story.")
    for number, item in enumerate(value, 1):
        yield story_from_json(
            item,
            f"{where}, item {number}",
            ref=f"{stem}:{number}",
            published=defaults.published,
            language=defaults.language,
        )
