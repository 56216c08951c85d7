"""The cast of one story: its names gathered into entities, and who a title, a metonym or a pronoun stands for.

The model says which words are names; the tables say who they are. What neither says stays None.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from kawat.reading import leaders
from kawat.reading.gazetteer import Entry, Hit, Office, country_of, fold, lookup, office_of, scan
from kawat.record import Entity, EntityKind, MentionForm, Span
from kawat.record import Mention as RecordMention

STATES = ("country", "territory")
HOME = {"id": "IDN", "ms": "MYS"}
_WORD = re.compile(r"[^\W_]+")
_CONNECTORS = frozenset(
    ["dan", "untuk", "bidang", "urusan", "of", "the", "for", "and", "de", "al", "bin", "binti", "ri", "-"]
)
_JOIN = re.compile(r"[,;]|\b(?:dan|serta|and|dengan|with)\b")
_NO_NAME = frozenset(
    ["the", "a", "an", "para", "sang", "si", "pak", "bu", "bapak", "ibu", "mr", "mrs", "ms", "dr", "haji", "h"]
)
_NO_ENTITY = frozenset(
    "dia ia beliau mereka kami kita saya aku ini itu tersebut yang para the a an he she they it we i his her their its this that".split()
)
MAX_TITLE_WORDS = 10
LOWER_CASE = 0.7  # how sure the model must be of a name without a capital


@dataclass
class Draft:
    """An entity while the story is being read; `spots` are its mentions with their forms."""

    name: str
    kind: EntityKind
    country: str | None = None
    sector: str | None = None
    office: str | None = None
    rank: str | None = None
    wikidata: str | None = None
    spots: dict[tuple[int, int], MentionForm] = field(default_factory=dict)
    words: frozenset[str] = frozenset()
    key: tuple[str, str] | None = None
    vouched: float = 0.0  # how sure the model is that it has a part; 1 where an act or a statement gives it one

    def first(self) -> int:
        return min((s for s, _ in self.spots), default=1 << 40)


@dataclass(frozen=True)
class Title:
    """An office phrase before a name: its span, what it names, and the country it names."""

    start: int
    end: int
    office: Office
    country: str | None


def words_of(name: str) -> frozenset[str]:
    return frozenset(w for w in (fold(m.group()) for m in _WORD.finditer(name)) if w not in _NO_NAME)


class Cast:
    """Entities of one story. Feed it names in text order, then ask who stands at a span."""

    def __init__(self, text: str, spans: Iterable[Span], language: str | None, published: date | None) -> None:
        self.text = text
        self.published = published
        self.hits: list[Hit] = [h for s in spans for h in scan(text, s.start, s.end)]
        self.drafts: list[Draft] = []
        self._by_key: dict[tuple[str, str], Draft] = {}
        self.titles: dict[int, Title] = {}  # by the start of the name they stand before
        self.focus = self._focus(language)

    def _focus(self, language: str | None) -> str | None:
        """The country a story is set in: the one named most, by name, demonym, seat or place; at home if none is."""
        home = HOME.get(language or "")
        counts: Counter[str] = Counter({home: 1} if home else {})
        for hit in self.hits:
            entry = hit.entries[0]
            if entry.country and entry.kind in (*STATES, "place"):
                counts[entry.country] += 1
        if not counts:
            return None
        best, n = counts.most_common(1)[0]
        return best if 2 * n >= sum(counts.values()) else (home if home and 3 * counts[home] >= n else best)

    # -- names ----------------------------------------------------------------------------------------------------

    def add_names(self, found: Sequence[tuple[int, int, str, float]]) -> None:
        """Names the model found, as (start, end, kind, probability) in text order.

        One surface has one kind in a story, the likeliest over all its occurrences; a word of a person's full name is that
        person. Pronouns, numbers and doubtful lower-case words are no names.
        """
        kept = [(*self._whole(start, end), kind, p) for start, end, kind, p in found if self._plausible(start, end, kind, p)]
        votes: dict[str, Counter[str]] = {}
        for start, end, kind, p in kept:
            votes.setdefault(fold(self.text[start:end]), Counter())[kind] += p  # type: ignore[assignment]
        parts = {
            w for surface, v in votes.items() if " " in surface and v.most_common(1)[0][0] == "person" for w in words_of(surface)
        }
        for start, end, _, p in kept:
            surface = fold(self.text[start:end])
            kind = votes[surface].most_common(1)[0][0]
            if kind != "country" and words_of(surface) and words_of(surface) <= parts:
                kind = "person"
            draft = self._add_name(start, end, kind)
            draft.vouched = max(draft.vouched, p)
        self._link_acronyms()

    def _plausible(self, start: int, end: int, kind: str, probability: float) -> bool:
        letters = self.text[start:end].strip("()[]\"'.,")
        if not any(c.isalpha() for c in letters) or fold(letters) in _NO_ENTITY:
            return False
        return letters[:1].isupper() or (kind != "person" and probability >= LOWER_CASE)

    def _whole(self, start: int, end: int) -> tuple[int, int]:
        """A name cut off before its closing bracket gets it back."""
        surface = self.text[start:end]
        if surface.count("(") > surface.count(")") and self.text[end : end + 1] == ")":
            return start, end + 1
        return start, end

    def _add_name(self, start: int, end: int, kind: str) -> Draft:
        surface = self.text[start:end]
        entry = self._entry(surface, kind)
        if kind == "person" and (entry is None or entry.kind in ("place", "group")):
            draft = self._person(start, surface)
        elif entry is not None:
            draft = self.from_entry(entry, surface)
        else:
            draft = self._other(surface, kind)
        form: MentionForm = "metonym" if entry and entry.form == "metonym" and draft.kind != "place" else "name"
        draft.spots[(start, end)] = form
        return draft

    def _entry(self, surface: str, kind: str) -> Entry | None:
        """The table's entry that suits the kind the model saw (Beijing the town, or the government that sits there)."""
        entries = [e for e in lookup(surface) if e.kind != "office"]
        if kind == "place":
            return next((e for e in entries if e.kind == "place"), entries[0] if entries else None)
        suited = [e for e in entries if e.kind != "place"]
        return suited[0] if suited else None

    def from_entry(self, entry: Entry, surface: str) -> Draft:
        """The entity of a table's entry, made when it is new."""
        generic = entry.generic and not entry.country
        country = entry.country or (country_of(surface) or self.focus if generic else None)
        key = (entry.kind if entry.kind not in STATES else "state", f"{entry.name}|{country if generic else ''}")
        draft = self._by_key.get(key)
        if draft is None:
            name = entry.name if entry.form == "metonym" else surface
            kind: EntityKind = "organization" if entry.kind == "office" else entry.kind
            draft = Draft(name, kind, country, entry.sector, wikidata=entry.wikidata, key=key)
            if kind in STATES:
                draft.sector = None
            self._by_key[key] = draft
            self.drafts.append(draft)
        elif entry.form == "name" and surface[:1].isupper() and draft.name == entry.name and not draft.spots:
            draft.name = surface
        return draft

    def _person(self, start: int, surface: str) -> Draft:
        words = words_of(surface)
        same = [d for d in self.drafts if d.kind == "person" and d.words and (words <= d.words or d.words < words)]
        title = self.title_before(start)
        if same and words:
            draft = max(same, key=lambda d: (d.words == words, max(s for s, _ in d.spots) if d.spots else -1))
            if len(words) > len(draft.words):
                draft.name, draft.words = surface, words
        else:
            draft = Draft(surface, "person", words=words)
            self.drafts.append(draft)
            self._leader(draft, title)
        if title:
            self.titles[start] = title
            if draft.office is None:
                draft.office = self.text[title.start : title.end].strip(" ,")
                draft.sector, draft.rank = title.office.sector, title.office.rank
            draft.country = draft.country or title.country
        return draft

    def _leader(self, draft: Draft, title: Title | None) -> None:
        """Country and Wikidata id of a known leader; a single word must be of someone in office at the time."""
        found = leaders.find(draft.name, self.published, title.country if title else None)
        if not found:
            return
        best = found[0]
        if len(draft.words) == 1 and len({f.name for f in found}) > 1:
            return
        draft.country = best.country if len(best.country) == 3 else None
        draft.wikidata = best.wikidata or None
        draft.sector = "GOV"

    def title_before(self, start: int) -> Title | None:
        """The office phrase that ends where a name begins (`Menteri Luar Negeri Rusia`, `Russian Foreign Minister`)."""
        begin, words, at = start, 0, start
        while words < MAX_TITLE_WORDS:
            head = self.text[max(0, at - 40) : at].rstrip(" -")
            match = re.search(r"[^\W_]+$", head)
            gap = self.text[max(0, at - 40) + len(head) : at]
            if not match or "\n" in gap:
                break
            word = match.group()
            at = max(0, at - 40) + match.start()
            if not (word[0].isupper() or word in _CONNECTORS or self._in_hit(at)):
                break
            begin, words = at, words + 1
        if not words:
            return None
        phrase = self.text[begin:start]
        office = office_of(phrase)
        if office is None:
            return None
        inside = [h.start for h in self.hits if begin <= h.start < start]
        begin = min(inside, default=begin)
        return Title(begin, start, office, country_of(self.text[begin:start]))

    def _in_hit(self, at: int) -> bool:
        return any(h.start <= at < h.end for h in self.hits)

    def _other(self, surface: str, kind: str) -> Draft:
        known = [d for d in self.drafts if d.kind not in ("person", *STATES) and d.words == words_of(surface)]
        if known and words_of(surface):
            return known[0]
        chosen: EntityKind = kind if kind in ("organization", "group", "place", "bloc") else "organization"  # type: ignore[assignment]
        country = country_of(surface) or (self.focus if chosen != "bloc" else None)
        draft = Draft(surface, chosen, country, words=words_of(surface))
        self.drafts.append(draft)
        return draft

    def _link_acronyms(self) -> None:
        """`Komisi Independen Pemilu (KIP)`: the bracketed capitals are the name before them."""
        spots = sorted(((s, d) for d in self.drafts for s in d.spots), key=lambda x: x[0])
        for (a, one), (b, two) in zip(spots, spots[1:], strict=False):
            between = self.text[a[1] : b[0]]
            short = self.text[b[0] : b[1]]
            if one is two or between.strip() != "(" or self.text[b[1] : b[1] + 1] != ")":
                continue
            if two.key is None and two.kind != "person" and short.isupper():
                self.merge(one, two)

    def merge(self, into: Draft, gone: Draft) -> None:
        into.spots |= gone.spots
        into.vouched = max(into.vouched, gone.vouched)
        self.drafts = [d for d in self.drafts if d is not gone]

    # -- who stands at a span ----------------------------------------------------------------------------------------

    def at(self, start: int, end: int) -> list[Draft]:
        """Entities named inside a span, a country inside a person's title or a body's name left out."""
        found: list[tuple[int, int, Draft]] = sorted(
            ((s, e, d) for d in self.drafts for s, e in d.spots if s < end and start < e), key=lambda x: x[:2]
        )
        out: list[Draft] = []
        for k, (s, e, d) in enumerate(found):
            following = found[k + 1] if k + 1 < len(found) else None
            if following and d.kind != "person" and not _JOIN.search(self.text[e : following[0]]):
                title = self.titles.get(following[0])
                if (title and title.start <= s) or following[2].kind == "person":
                    continue
            if k and not _JOIN.search(self.text[found[k - 1][1] : s]) and d.kind in (*STATES, "place"):
                before = found[k - 1][2]
                if before.kind in ("organization", "group"):
                    before.country = before.country or d.country
                    continue
            if d not in out:
                out.append(d)
        return out

    def person_beside(self, start: int, end: int) -> Draft | None:
        """The person whose name follows a span after at most a comma, or who ends it."""
        for draft in self.drafts:
            if draft.kind == "person":
                for s, e in draft.spots:
                    if start <= s < end or (end <= s <= end + 12 and not self.text[end:s].strip(" ,-–(") and e > end):
                        return draft
        return None

    def hits_in(self, start: int, end: int) -> list[Hit]:
        return [h for h in self.hits if h.start >= start and h.end <= end]

    def described(self, start: int, end: int) -> list[Draft]:
        """Entities of a span without a known name: titles, generic bodies, countries the model passed over, groups."""
        surface = self.text[start:end].strip(' ,.;:"“”()')
        if not surface or len(surface) > 200:
            return []
        hits = self.hits_in(start, end)
        office = office_of(surface) if any(h.entries[0].kind == "office" for h in hits) else None
        if office:
            return [self._titled(surface, office, start, end)]
        heads = [h for h in hits if h.entries[0].kind in ("group", "organization", "bloc")]
        states = [h for h in hits if h.entries[0].kind in STATES]
        first = surface[:1]
        if heads and (heads[0].start - start < 25 or not states):
            return [self._group(surface, start, end, heads[0].entries[0])]
        if states and len(surface.split()) <= 4:
            drafts = []
            for h in states:
                draft = self.from_entry(h.entries[0], self.text[h.start : h.end])
                draft.spots[(h.start, h.end)] = "metonym" if h.entries[0].form == "metonym" else "name"
                drafts.append(draft)
            return drafts
        del first
        return [self._group(surface, start, end, None)]

    def _titled(self, surface: str, office: Office, start: int, end: int) -> Draft:
        country = country_of(surface)
        for draft in reversed(self.drafts):
            if draft.kind == "person" and draft.office and (known := office_of(draft.office)):
                agrees = country is None or draft.country in (None, country)
                if known.name == office.name and agrees:
                    draft.spots[(start, end)] = "title"
                    return draft
        draft = Draft(surface, "person", country or self.focus, office.sector, surface, office.rank, words=frozenset())
        draft.spots[(start, end)] = "title"
        self.drafts.append(draft)
        return draft

    def _group(self, surface: str, start: int, end: int, entry: Entry | None) -> Draft:
        folded = fold(surface)
        country = (entry.country if entry else None) or country_of(surface) or self.focus
        for draft in self.drafts:
            if fold(draft.name) == folded and draft.kind != "person":
                break
        else:
            kind: EntityKind = "organization" if entry and entry.kind == "organization" else "group"
            draft = Draft(surface, kind, country, entry.sector if entry else None, words=words_of(surface))
            self.drafts.append(draft)
        draft.spots[(start, end)] = "name" if surface[:1].isupper() else "title"
        return draft

    def record(self, threshold: float) -> tuple[tuple[Entity, ...], dict[int, str]]:
        """The vouched-for entities in order of appearance, and the id of each draft by `id(draft)`."""
        kept = sorted((d for d in self.drafts if d.vouched >= threshold and d.spots), key=Draft.first)
        ids = {id(d): f"e{n}" for n, d in enumerate(kept, 1)}
        entities = tuple(
            Entity(
                id=ids[id(d)], name=_clean(d.name), kind=d.kind, country=self._country(d), sector=d.sector, office=d.office,
                wikidata=d.wikidata,
                mentions=tuple(RecordMention(start=s, end=e, form=f) for (s, e), f in sorted(d.spots.items())),
            )
            for d in kept
        )  # fmt: skip
        return entities, ids

    def _country(self, draft: Draft) -> str | None:
        if draft.country or draft.kind in ("bloc", *STATES):
            return draft.country
        return self.focus if draft.kind in ("person", "group", "organization") else None


def _clean(name: str) -> str:
    return re.sub(r"\s+", " ", name).strip()
