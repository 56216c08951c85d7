"""Through whom a statement reached the reader: first mouth to last wire."""

from __future__ import annotations

from collections.abc import Iterable

from kawat.record import Credit, Link, Span, Story


def chain(story: Story, content: Span, speaker: str | None, speaker_id: str | None) -> tuple[Link, ...]:
    """The speaker, who reported it first, the wires at the story's foot, the outlet.

    A medium credited in the statement's own paragraph reported it; where that names none, one credited in the lead covers
    the whole story. Where no wire stands at the foot, the reporting medium is the source itself.
    """
    sources = [c for c in story.credits if c.role == "source"]
    names = {c.name for c in sources}
    foot = [c for c in sources if not any(_inside(c, p) for p in story.body)]
    own = next((p for p in story.body if p.start <= content.start < p.end), None)
    near: list[Credit] = []
    for paragraph in (own, *story.body[:1]):
        near = near or [c for c in sources if paragraph and _inside(c, paragraph)]
    wires = _distinct((_full(c.name, names) for c in foot), ())
    reports = _distinct((_full(c.name, names) for c in near), wires)
    links = [Link(role="speaker", name=speaker, entity=speaker_id)] if speaker else []
    links += [Link(role="first_report" if wires else "source", name=name) for name in reports]
    links += [Link(role="source", name=name) for name in wires]
    outlet = _outlet(story)
    if outlet and _distinct([outlet], [link.name for link in links]):
        links.append(Link(role="outlet", name=outlet))
    return tuple(links)


def _inside(credit: Credit, paragraph: Span) -> bool:
    return paragraph.start <= credit.start < paragraph.end


def _full(name: str, names: Iterable[str]) -> str:
    """The longest name in the story that begins with this one: `RIA` is `RIA Novosti`."""
    words = name.casefold().split()
    return max((n for n in names if n.casefold().split()[: len(words)] == words), key=len, default=name)


def _distinct(names: Iterable[str], known: Iterable[str]) -> list[str]:
    """Names in order, each once, without those already known; case makes no difference."""
    seen = {n.casefold() for n in known}
    out = []
    for name in names:
        if name.casefold() not in seen:
            seen.add(name.casefold())
            out.append(name)
    return out


def _outlet(story: Story) -> str | None:
    if story.dateline and story.dateline.agency:
        return story.dateline.agency
    credited = next((c.name for c in story.credits if c.role == "outlet"), None)
    return credited or (story.copyright.holder if story.copyright else None)
