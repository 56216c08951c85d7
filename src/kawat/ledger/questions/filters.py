"""What every question can be narrowed by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class Filters:
    """`since` and `until` bound the day of the act (both included); `as_of` leaves out every story published later, so that
    the answer is the one that could be given that day; `min_confidence` leaves out events the reader was less sure of."""

    since: date | None = None
    until: date | None = None
    as_of: date | None = None
    min_confidence: float = 0.0

    @property
    def parameters(self) -> dict[str, object]:
        """What the conditions of `WHERE` and `KNOWN` name."""
        return {"since": self.since, "until": self.until, "as_of": self.as_of, "min_confidence": self.min_confidence}


#: Conditions on an event (alias v), to be given `Filters.parameters`.
WHERE = (
    "($since::DATE IS NULL OR coalesce(v.date_to, v.date_from) >= $since::DATE)"
    " AND ($until::DATE IS NULL OR v.date_from <= $until::DATE) AND v.confidence >= $min_confidence::DOUBLE"
)
#: Condition on a story (alias s): it was known by then. A story without a date is known only where nothing is asked.
KNOWN = "($as_of::DATE IS NULL OR s.published_on <= $as_of::DATE)"
