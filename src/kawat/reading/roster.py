"""The entities of a story while it is read, and the indexes that find them by words, by office and by place in the text."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Set
from dataclasses import dataclass, field

from kawat.reading.gazetteer import Office
from kawat.reading.ranges import Ranges
from kawat.record import EntityKind, MentionForm

SAME_WORD = 200  # entities with one word or office in common that are told apart


@dataclass(eq=False)
class Draft:
    """An entity while the story is being read; `spots` are its mentions with their forms.

    `vouched` says how sure the model is that it has a part in the story; 1 where an act or a statement gives it one.
    """

    name: str
    kind: EntityKind
    country: str | None = None
    sector: str | None = None
    office: str | None = None
    post: Office | None = None  # what the tables know of the office
    wikidata: str | None = None
    ranks: frozenset[str] = frozenset()  # offices of state that the tables know them to hold at the time
    spots: dict[tuple[int, int], MentionForm] = field(default_factory=dict)
    words: frozenset[str] = frozenset()
    head: str | None = None  # of a local body, what kind of body it is: Kejaksaan Negeri of Kejari OKI
    formal: bool = True  # the name is one the story gives, not a table's stand-in or an abbreviation
    vouched: float = 0.0

    starts: list[int] = field(default_factory=list)  # where its mentions begin, in text order

    def first(self) -> int:
        """Where its first mention begins; beyond any text where it has none."""
        return self.starts[0] if self.starts else 1 << 40

    def last_before(self, at: int) -> int:
        """Where its last mention before `at` begins; -1 where there is none."""
        k = bisect_left(self.starts, at)
        return self.starts[k - 1] if k else -1


class Roster:
    """All drafts of a story; look-ups stay fast however many there are."""

    def __init__(self) -> None:
        self.focus: str | None = None  # the country the story is set in
        self.drafts: list[Draft] = []
        self.mentions: Ranges[Draft] = Ranges()
        self._by_word: defaultdict[str, list[Draft]] = defaultdict(list)  # by each word of their names
        self._by_office: defaultdict[str, list[Draft]] = defaultdict(list)  # by the name of their office and what begins it

    def mention(self, draft: Draft, start: int, end: int, form: MentionForm) -> None:
        """Note that text[start:end] stands for an entity; a span keeps the first form it was given."""
        if (start, end) not in draft.spots:
            draft.spots[(start, end)] = form
            insort(draft.starts, start)
            self.mentions.add(start, end, draft)

    def add(self, draft: Draft) -> Draft:
        """Note a new entity."""
        self.drafts.append(draft)
        for word in draft.words:
            self._by_word[word].append(draft)
        return draft

    def rename(self, draft: Draft, name: str, words: frozenset[str]) -> None:
        """Give an entity a fuller name."""
        for word in words - draft.words:
            self._by_word[word].append(draft)
        draft.name, draft.words = name, words

    def hold(self, draft: Draft, office: str, post: Office) -> None:
        """Note the office of a person, as the story gives it and as the tables know it."""
        draft.office, draft.post, draft.sector = office, post, post.sector
        words = post.name.split()
        for k in range(1, len(words) + 1):
            self._by_office[" ".join(words[:k])].append(draft)

    def holder(self, office: Office, country: str | None, at: int) -> Draft | None:
        """The person last named before `at` who holds such an office: of `menteri`, any minister; a former one is no other.

        Of whom the story says no country is taken to be of the one it is set in.
        """
        fit = [
            d for d in self._by_office.get(office.name, ())[-SAME_WORD:]
            if d.post and d.post.modifier == office.modifier and (not country or (d.country or self.focus) == country)
        ]  # fmt: skip
        if office.rank != "none":
            # "kata presiden" is the country's, though the story calls him by name alone and a union's by title
            leading = [
                d for d in self._leaders if office.rank in d.ranks and country in (None, d.country) and d.last_before(at) >= 0
            ]
            fit = leading or fit
        return max(fit, key=lambda d: d.last_before(at), default=None)

    @property
    def _leaders(self) -> list[Draft]:
        return [d for d in self.drafts[:SAME_WORD] if d.ranks]

    def sharing(self, words: Set[str]) -> list[Draft]:
        """Entities with one of these words in their names, the latest `SAME_WORD` for each, in a fixed order."""
        return list(dict.fromkeys(d for w in sorted(words) for d in self._by_word.get(w, ())[-SAME_WORD:]))
