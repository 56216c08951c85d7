"""The cast of one story: its names gathered into entities, and who stands at a stretch of the text.

The model says which words are names; the tables say who they are. What neither says stays None.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from kawat.reading import leaders
from kawat.reading.gazetteer import Entry, Hit, country_of, fold, lookup, scan
from kawat.reading.names import STATES, Found, Name, acronyms, plain, settle, shortens, words_of
from kawat.reading.phrases import listed
from kawat.reading.ranges import Ranges
from kawat.reading.roster import SAME_WORD, Draft, Roster
from kawat.reading.titles import Title, Titles
from kawat.record import Entity, EntityKind, Span
from kawat.record import Mention as RecordMention

__all__ = ["STATES", "Cast", "Draft"]

HOME = {"id": "IDN", "ms": "MYS"}
TOP = frozenset(["head_of_state", "head_of_government"])
_JOIN = re.compile(r"[,;]|\b(?:dan|serta|and|dengan|with)\b")
_LOCAL_BODY = re.compile(
    r"(?i)\b(?:daerah|resor|sektor|kota|kabupaten|provinsi|wilayah|(?:kejaksaan|pengadilan|mahkamah) (?:tinggi|negeri|agung))\b"
)
_BRACKETS = re.compile(r"\([^()]*\)")
_LEVELS = listed("levels")


class Cast(Roster):
    """Entities of one story. Give it the model's names once, then ask who stands at a span."""

    def __init__(self, text: str, spans: Iterable[Span], language: str | None, published: date | None) -> None:
        super().__init__()
        self.text = text
        self.published = published
        self.hits: Ranges[Hit] = Ranges((h.start, h.end, h) for s in spans for h in scan(text, s.start, s.end))
        self.titles: Ranges[tuple[Title, Draft]] = Ranges()
        self._by_key: dict[tuple[str, str], Draft] = {}
        self._acronyms: dict[str, Name] = {}
        self._country_counts = Counter(
            h.entries[0].country for _, _, h in self.hits if h.entries[0].country and h.entries[0].kind in (*STATES, "place")
        )
        self.focus = self._focus(HOME.get(language or ""))

    def _focus(self, home: str | None) -> str | None:
        """The country a story is set in: the one named most, by name, demonym, seat or place; at home if none is."""
        counts = self._country_counts + Counter({home: 1} if home else {})
        if not counts:
            return None
        best, n = counts.most_common(1)[0]
        return best if 2 * n >= counts.total() else (home if home and 3 * counts[home] >= n else best)

    # -- names ----------------------------------------------------------------------------------------------------

    def add_names(self, found: Sequence[Found]) -> None:
        """Names the model found, in text order.

        Full names of persons come first, so that a surname in the headline finds its bearer further down.
        """
        names = settle(self.text, found, self.hits, self.focus)
        self._acronyms = acronyms(self.text, names)
        titles = Titles(self.text, self.hits, Ranges((n.start, n.end, n) for n in names if n.kind == "person"), self._country_in)
        people, others = [], []
        for name in names:
            entry = self._entry(self._surface(name), name.kind)
            if name.kind == "person" and (entry is None or entry.kind in ("group", "place")):
                people.append(name)
            elif entry is None and self._initialled(name, names):
                people.append(name._replace(kind="person"))
            else:
                others.append((name, entry))
        people.sort(key=lambda n: (" " not in self._surface(n), n.start))
        for name in people:
            self._add_person(name, titles)
        whole = sorted(others, key=lambda x: (_local_head(self._surface(x[0]))[1] == "", x[0].start))
        for name, entry in whole:
            self._add_other(name, entry)

    def _initialled(self, name: Name, names: Sequence[Name]) -> bool:
        """Whether what the model took for a body is a person's initials (`AHY`)."""
        short = self._surface(name)
        return 3 <= len(short) <= 5 and short.isupper() and any(
            n.kind == "person" and shortens(short, frozenset(), self._surface(n)) for n in names[:SAME_WORD]
        )  # fmt: skip

    def _surface(self, name: Name) -> str:
        return self.text[name.start : name.end]

    def _entry(self, surface: str, kind: str) -> Entry | None:
        """The table's entry that suits the kind the model saw (Beijing the town, or the government that sits there).

        A short form that the story itself explains (`Ogan Komering Ilir (OKI)`) is the story's own.
        """
        if surface in self._acronyms and not any(e.form == "name" and e.generic for e in lookup(surface)):
            long = self._surface(self._acronyms[surface]).partition("(")[0].strip()
            if long != surface:
                return self._entry(long, kind)
        entries = [e for e in lookup(surface) if e.kind != "office"]
        if kind == "place":
            return next((e for e in entries if e.kind == "place"), entries[0] if entries else None)
        suited = [e for e in entries if e.kind != "place"]
        return next(iter(suited or entries), None)

    def _add_other(self, name: Name, entry: Entry | None) -> None:
        surface = self._surface(name)
        draft = self.from_entry(entry, surface) if entry else self._unknown(name)
        metonym = entry is not None and entry.form == "metonym" and draft.kind != "place"
        self.mention(draft, name.start, name.end, "metonym" if metonym else "name")
        adjective = entry is not None and entry.form == "demonym"
        if draft.kind != "place" and not adjective:
            draft.vouched = max(draft.vouched, name.probability)

    def from_entry(self, entry: Entry, surface: str) -> Draft:
        """The entity of a table's entry, made when it is new."""
        generic = entry.generic and not entry.country
        country = entry.country or (country_of(surface) or self.focus if generic else None)
        key = ("state" if entry.kind in STATES else entry.kind, f"{entry.name}|{country if generic else ''}")
        draft = self._by_key.get(key) or self._local(entry)
        formal = entry.form == "name" and not surface.isupper() and surface[:1].isupper()
        if draft is None:
            kind: EntityKind = "organization" if entry.kind == "office" else entry.kind
            draft = self.add(Draft(
                entry.name if entry.form != "name" else surface, kind, country, None if kind in STATES else entry.sector,
                wikidata=entry.wikidata, words=words_of(surface), formal=formal,
            ))  # fmt: skip
            self._by_key[key] = draft
        elif formal and not draft.formal:
            draft.name, draft.formal = surface, True
        return draft

    def _local(self, entry: Entry) -> Draft | None:
        """A bare `Kejari` is the one Kejari that the story names in full."""
        if entry.kind != "organization" or not _LOCAL_BODY.search(entry.name):
            return None
        same = [d for d in self.drafts if d.head == entry.name]
        return same[0] if len(same) == 1 else None

    def _unknown(self, name: Name) -> Draft:
        """A body, group or place that no table knows: an earlier one with the same words, or a part of them, or a new one."""
        surface = self._surface(name)
        if surface in self._acronyms:
            long = self._acronyms[surface]
            if long.start != name.start and self._surface(long) != surface:
                entry = self._entry(self._surface(long), long.kind)
                return self.from_entry(entry, self._surface(long)) if entry else self._unknown(long)
        head, words = self.body_words(surface)
        known = [d for d in self.sharing(words) if d.kind not in ("person", "place", *STATES)]
        same = [d for d in known if d.words == words]
        if not same and len(words) > 1:
            larger = [d for d in known if words < d.words]
            same = larger if len(larger) == 1 else []
        if same:
            return same[0]
        kind: EntityKind = name.kind if name.kind in ("organization", "group", "place", "bloc") else "organization"  # type: ignore[assignment]
        country = self._country_in(surface) or (self.focus if kind != "bloc" else None)
        return self.add(Draft(surface, kind, country, words=words, head=head))

    def body_words(self, surface: str) -> tuple[str | None, frozenset[str]]:
        """What a body or group is known by: the table's body it is one of, if any, and the words of its name in full."""
        bare = plain(surface.partition("(")[0].strip() or surface)
        head, rest = _local_head(bare)
        words = words_of(head) | words_of(rest) if head else words_of(bare)
        return head, words - _LEVELS or words

    def _country_in(self, surface: str) -> str | None:
        """The country that a phrase names, short forms read as the story explains them."""
        for word in surface.replace("(", " ").replace(")", " ").split():
            if (long := self._acronyms.get(word)) and self._surface(long) != surface:
                surface = surface.replace(word, self._surface(long).partition("(")[0])
        return country_of(_BRACKETS.sub("", surface)) or country_of(surface)

    # -- persons --------------------------------------------------------------------------------------------------

    def _add_person(self, name: Name, titles: Titles) -> None:
        surface = self._surface(name)
        title = titles.before(name.start) or titles.after(name.end)
        draft = self._same_person(name) or self.add(Draft(surface, "person"))
        words = words_of(surface.partition("(")[0]) or words_of(surface)
        if len(words) > len(draft.words):
            self.rename(draft, surface, words)
        if title:
            self.titles.add(title.start, title.end, (title, draft))
            if draft.office is None:
                self.hold(draft, self.text[title.start : title.end].strip(" ,"), title.office)
            draft.country = draft.country or title.country
        if draft.wikidata is None and not draft.spots:
            self._leader(draft, title)
        draft.country = draft.country or titles.country_beside(name.start, name.end)
        self.mention(draft, name.start, name.end, "name")
        draft.vouched = max(draft.vouched, name.probability)

    def _same_person(self, name: Name) -> Draft | None:
        """The person named before whose name has these words, or whose words this fuller name has."""
        surface = self._surface(name)
        if surface in self._acronyms:
            surface = self._surface(self._acronyms[surface]).partition("(")[0]
        words = words_of(surface.partition("(")[0])
        same = [d for d in self.sharing(words) if d.kind == "person" and (words <= d.words or d.words < words)]
        if not same and " " not in surface:
            people = [d for d in self.drafts[:SAME_WORD] if d.kind == "person" and len(d.words) > 1]
            nicknamed = [d for d in people if shortens(surface, d.words, d.name)]
            same = nicknamed if len(nicknamed) == 1 else []
        if not same:
            return None
        exact = [d for d in same if d.words == words]
        return max(exact or same, key=lambda d: (d.last_before(name.start), -d.first()))

    def _leader(self, draft: Draft, title: Title | None) -> None:
        """Country and Wikidata id of a known leader.

        A surname alone is a leader's only if a title with their country agrees, or if they head a state or government at the
        time and the story names their country; a domestic `Anwar` is not Malaysia's.
        """
        wanted = title.country if title else None
        found = leaders.find(draft.name, self.published, wanted)
        if not found or len({f.name for f in found}) > 1:
            return
        best = found[0]
        names = {fold(n) for n in (best.name, *best.aliases)}
        if len(draft.words) == 1 and fold(draft.name) not in names:
            current = TOP & set(best.office) and self.published is not None and best.in_office(self.published)
            titled = wanted == best.country and title is not None and title.office.rank in best.office
            if not titled and not (current and self._country_counts[best.country]):
                return
        draft.country, draft.wikidata, draft.sector = best.country, best.wikidata, "GOV"
        if self.published is not None and best.in_office(self.published):
            draft.ranks = frozenset(best.office)

    # -- who stands at a span ----------------------------------------------------------------------------------------

    def at(self, start: int, end: int) -> list[Draft]:
        """Entities named inside a span: of `Menteri Luar Negeri Rusia Sergei Lavrov` the person, not the country."""
        found = self.mentions.overlapping(start, end)
        held = [d for s, e, (_, d) in self.titles.overlapping(start, end) if start <= s or not found]
        out: list[Draft] = []
        for k, (s, e, d) in enumerate(found):
            following = found[k + 1] if k + 1 < len(found) else None
            if any(t <= s and e <= u for t, u, (_, who) in self.titles.overlapping(s, e) if who in held):
                continue
            if following and self.text.startswith(("'s ", "’s "), e) and following[2].kind == "person":
                continue
            if following and d.kind != "person" and not _JOIN.search(self.text[e : following[0]]):
                if following[2].kind == "person":
                    continue
                if d.kind in STATES and following[2].kind == "organization" and following[0] - e <= 3:
                    following[2].country = following[2].country or d.country
                    continue
            if k and not _JOIN.search(self.text[found[k - 1][1] : s]) and d.kind in (*STATES, "place"):
                before = found[k - 1][2]
                if before.kind in ("organization", "group"):
                    before.country = before.country or d.country
                    continue
            if d not in out:
                out.append(d)
        return out + [d for d in held if d not in out]

    def person_beside(self, start: int, end: int) -> Draft | None:
        """The person whose name follows a span after at most a comma, or who ends it."""
        for s, _, draft in self.mentions.starting(start, end + 12):
            if draft.kind == "person" and (s < end or not self.text[end:s].strip(" ,-–(")):
                return draft
        return None

    def hits_in(self, start: int, end: int) -> list[Hit]:
        return [h for _, e, h in self.hits.starting(start, end) if e <= end]

    def record(self, threshold: float) -> tuple[tuple[Entity, ...], dict[int, str]]:
        """Entities vouched for by `threshold` or more in order of appearance, and the id of each draft by `id(draft)`."""
        kept = sorted((d for d in self.drafts if d.vouched >= threshold and d.spots), key=Draft.first)
        ids = {id(d): f"e{n}" for n, d in enumerate(kept, 1)}
        entities = tuple(
            Entity(
                id=ids[id(d)], name=" ".join(d.name.split()), kind=d.kind, country=self._country(d), sector=d.sector,
                office=d.office, wikidata=d.wikidata,
                mentions=tuple(RecordMention(start=s, end=e, form=f) for (s, e), f in sorted(d.spots.items())),
            )
            for d in kept
        )  # fmt: skip
        return entities, ids

    def _country(self, draft: Draft) -> str | None:
        if draft.country or draft.kind in ("bloc", *STATES):
            return draft.country
        return self.focus if draft.kind in ("person", "group", "organization") else None


@lru_cache(maxsize=4096)
def _local_head(surface: str) -> tuple[str | None, str]:
    """Of `Kejari Bandar Lampung`, the table's body it is one of and the rest of its name; (None, "") where it is none."""
    hit = next(iter(scan(surface)), None)
    rest = surface[hit.end :].strip() if hit else ""
    if hit is None or hit.start or hit.entries[0].kind != "organization" or not rest:
        return None, ""
    return hit.entries[0].name, rest
