"""The anatomy of a wire story: from text to `Story` with headline, dateline, body, credits, copyright, related links.

Rules and tables only, no model: outlet conventions are data (`outlets/`), and the rules here are the ones all outlets share.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import Literal

from kawat.record import Credit, Dateline, Published, Related, Span, Story
from kawat.wire.attribution import attributions
from kawat.wire.closing import capitals_line, closing, signature
from kawat.wire.furniture import copyright_line, ending, is_furniture
from kawat.wire.header import EMAIL, Line, Parts, credit_line, find_headline, hard_wrapped, read_header, split_lines
from kawat.wire.outlets import Outlet, is_media, marks, outlet_at, outlet_named
from kawat.wire.printed_date import date_in_url, date_on_line, is_date_line
from kawat.wire.related import inline_links, list_item, list_label, titled_line

_MOST_LISTED = 8


def parse_story(
    text: str,
    *,
    ref: str | None = None,
    url: str | None = None,
    title: str | None = None,
    published: str | None = None,
    published_basis: Literal["given", "metadata", "url", "text", "inferred"] = "given",
    language: str | None = None,
) -> Story:
    """Take a story apart.

    `text` is decoded text with `\\n` newlines; every span of the result is half-open offsets (code points) into exactly this
    string. `published` is an ISO 8601 date or datetime that the caller vouches for on `published_basis`; where None, a date
    printed with the story counts (basis `text`), then one in `url` (basis `url`), else the story's date is None. `title` helps
    to tell the headline. `language` is passed through. The dateline's country is left to the reader. Never raises on any text.
    """
    lines = split_lines(text)
    parts = Parts()
    first = find_headline(lines, title, parts)
    own = outlet_at(url)
    first, own = read_header(text, lines, first, parts, own)
    own = own or _own_outlet(text, lines, parts)
    _paragraphs(text, lines[first:], parts, own)
    _prose_credits(text, parts, own)
    date = Published(value=published, basis=published_basis) if published is not None else _published(parts, url)
    return Story(
        id=story_id(text, parts.body),
        ref=ref,
        url=url,
        text=text,
        language=language,
        headline=parts.headline,
        dateline=parts.dateline,
        published=date,
        body=tuple(parts.body),
        credits=_once(parts.credits),
        copyright=parts.copyright,
        related=tuple(sorted(parts.related, key=lambda link: link.start)),
    )


def story_id(text: str, body: list[Span] | tuple[Span, ...]) -> str:
    """`k1-` and 16 hexadecimal digits of the body's words: the same for a story re-saved with other furniture or spacing."""
    prose = " ".join(text[span.start : span.end] for span in body)
    folded = " ".join(unicodedata.normalize("NFKC", prose).casefold().split())
    return "k1-" + hashlib.blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _own_outlet(text: str, lines: list[Line], parts: Parts) -> Outlet | None:
    """The story's outlet where neither address nor dateline says it: by copyright line, its name over the story, its marks."""
    for line in lines[-6:]:
        rights = copyright_line(text, line.start, line.end)
        if rights and (outlet := outlet_named(rights.holder)):
            return outlet
    for credit in parts.credits:
        if credit.role == "outlet":
            return outlet_named(credit.name)
    pattern, owners = marks()
    found = pattern.search(text)
    return owners[found.group()] if found else None


def _paragraphs(text: str, lines: list[Line], parts: Parts, own: Outlet | None) -> None:
    """Tell every line after the header: prose, link, credit, closing, rights or furniture."""
    wrapped = hard_wrapped(lines)
    last_prose = _last_prose(lines)
    i = 0
    while i < len(lines):
        line = lines[i]
        if is_furniture(line.text):
            i += 1
            continue
        taken = _links(text, lines, i, parts)
        if taken:
            i += taken
            continue
        if parts.dateline and line.start == parts.dateline.start and line.end <= parts.dateline.end:
            i += 1
            continue
        if _apparatus(text, line, parts, own, last=i >= last_prose):
            i += 1
            continue
        stop = i + 1
        while wrapped and stop < len(lines) and not lines[stop].gap and not _is_apparatus(text, lines[stop]):
            stop += 1
        _prose(text, line.start, lines[stop - 1].end, parts, own, last=stop - 1 >= last_prose)
        i = stop


def _links(text: str, lines: list[Line], i: int, parts: Parts) -> int:
    """Take a related link or a list of them at line `i`; how many lines it used."""
    line = lines[i]
    titled = titled_line(line.text)
    if titled and titled[0]:
        parts.related.append(Related(start=line.start, end=line.end, title=titled[0], url=titled[1]))
        return 1
    if not list_label(line.text) and titled is None:
        return 0
    used = 1
    gap = i + 1 < len(lines) and lines[i + 1].gap
    for k, following in enumerate(lines[i + 1 : i + 1 + 2 * _MOST_LISTED], i + 1):
        prose_next = k + 1 < len(lines) and len(lines[k + 1].text) > 150
        if (following.gap and used > 1 and (not gap or prose_next)) or titled_line(following.text) or list_label(following.text):
            break
        if is_furniture(following.text) and following.text.startswith("list "):
            used += 1
            continue
        title = list_item(following.text)
        if title is None or is_furniture(following.text) or _is_apparatus(text, following) or (gap and len(following.text) > 120):
            break
        parts.related.append(Related(start=following.start, end=following.end, title=title))
        used += 1
    return used if used > 1 or len(line.text) <= 40 else 0


def _is_apparatus(text: str, line: Line) -> bool:
    scratch = Parts(body=[], credits=[], related=[])
    return bool(titled_line(line.text)) or _apparatus(text, line, scratch, None, last=False)


_REUSE_NOTE = re.compile(
    r"(?:Artikel|Berita|Tulisan|Laporan|Sebagian informasi|Informasi)\b[^.]{0,30}\b(?:ini|laporan ini|berita ini)\b"
    r"|A version of this (?:article|story) "
)


def _apparatus(text: str, line: Line, parts: Parts, own: Outlet | None, last: bool) -> bool:
    """Whether the whole line is no prose; what it says is kept. `last`: no prose follows it."""
    if len(line.text) > 400:
        return False
    if rights := copyright_line(text, line.start, line.end):
        parts.copyright = parts.copyright or rights
        outlet = outlet_named(rights.holder)
        if (
            outlet is not None
            and rights.holder
            and rights.holder not in outlet.holders
            and (parts.dateline is None or not parts.dateline.agency)
        ):
            at = text.find(rights.holder, line.start, line.end)
            if at >= 0:
                parts.credits.append(Credit(role="outlet", name=rights.holder, start=at, end=at + len(rights.holder)))
        return True
    if credits := credit_line(text, line):
        parts.credits += credits
        return True
    if is_furniture(line.text):
        return True
    if _REUSE_NOTE.match(line.text) and (
        credits := attributions(text, [Span(start=line.start, end=line.end)], own, parts.dateline)
    ):
        closed = closing(text, line.start, line.end, own, alone=False)
        parts.credits += credits + (closed[0] if closed else [])
        return True
    if closed := closing(text, line.start, line.end, own, alone=True):
        if closed[1] <= line.start:
            parts.credits += closed[0]
            return True
    elif last and (named := capitals_line(text, line.start, line.end)):
        parts.credits += named
        return True
    elif last and (signed := signature(text, line.start, line.end)):
        parts.credits += signed
        return True
    if is_date_line(line.text) and len(line.text) <= 60:
        parts.printed = parts.printed or date_on_line(line.text)
        return True
    return bool(EMAIL.fullmatch(line.text))


def _prose(text: str, start: int, end: int, parts: Parts, own: Outlet | None, last: bool) -> None:
    """Add a paragraph without its dateline, its inline links and, where it is the last, its closing."""
    if parts.dateline and parts.dateline.start == start and parts.dateline.end <= end:
        start = parts.dateline.end
    cuts = inline_links(text, start, end) if ":" in text[start:end] else []
    parts.related += [link for _, link in cuts]
    for before, link in cuts:
        _paragraph(text, start, before, parts)
        start = link.end
    if last and (closed := closing(text, start, end, own, alone=False)):
        parts.credits += closed[0]
        end = closed[1]
    if last and (closed_by := ending().search(text, max(start, end - 20), end)):
        end = closed_by.start()
    _paragraph(text, start, end, parts)


def _paragraph(text: str, start: int, end: int, parts: Parts) -> None:
    raw = text[start:end]
    kept = raw.strip()
    if re.search(r"\w", kept):
        start += len(raw) - len(raw.lstrip())
        parts.body.append(Span(start=start, end=start + len(kept)))


def _last_prose(lines: list[Line]) -> int:
    """Index of the last line long enough to be prose: closings stand there or after it."""
    for i in range(len(lines) - 1, -1, -1):
        if len(lines[i].text) > 100 and not titled_line(lines[i].text) and not is_furniture(lines[i].text):
            return i
    return 0


def _prose_credits(text: str, parts: Parts, own: Outlet | None) -> None:
    for agency in _co_agencies(parts.dateline, own):
        at = text.find(agency, parts.dateline.start if parts.dateline else 0)
        parts.credits.append(Credit(role="source", name=agency, start=at, end=at + len(agency)))
    parts.credits += attributions(text, parts.body, own, parts.dateline)


def _co_agencies(dateline: Dateline | None, own: Outlet | None) -> list[str]:
    """Agencies that a dateline names beside its outlet: AFP of `(ANTARA/AFP)`."""
    if dateline is None or not dateline.agency or "/" not in dateline.agency:
        return []
    named = [name.strip().removesuffix("-OANA") for name in dateline.agency.split("/")]
    return [name for name in named if is_media(name) and (own is None or outlet_named(name) is not own)]


def _published(parts: Parts, url: str | None) -> Published | None:
    if parts.printed:
        return Published(value=parts.printed, basis="text")
    dated = date_in_url(url) if url else None
    return Published(value=dated, basis="url") if dated else None


def _once(credits: list[Credit]) -> tuple[Credit, ...]:
    """Each role and name once, at its first printing; what labels and closings say goes before prose."""
    seen: dict[tuple[str, str], Credit] = {}
    for credit in credits:
        key = (credit.role, credit.name.casefold())
        seen.setdefault(key, credit)
    return tuple(sorted(seen.values(), key=lambda credit: credit.start))
