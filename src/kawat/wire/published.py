"""Publication dates: ISO 8601 and RFC 2822 in, ISO 8601 out, the local time as given."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from kawat.wire.errors import InputError

_LONGEST = 64
_RFC_2822 = re.compile(
    r"(?:[A-Za-z]{3}, {0,2})?\d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|[A-Z]{1,5})(?: ?\([A-Za-z ]{1,20}\))?"
)


def published_value(given: str) -> str:
    """ISO 8601 date or datetime of a date as given; never converted to another zone.

    Accepts ISO 8601 (`2023-02-21`, `2023-02-21T14:05+07:00`, a space for the T, `Z`) and RFC 2822
    (`Tue, 21 Feb 2023 14:05:00 +0700`). Raises `InputError` for anything else, dates that do not exist included.
    """
    text = given.strip()
    if len(text) <= _LONGEST:
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError:
            pass
        try:
            return datetime.fromisoformat(text).isoformat()
        except ValueError:
            pass
        if _RFC_2822.fullmatch(text):  # the library's own reading takes far more for dates
            try:
                return parsedate_to_datetime(text).isoformat()
            except (ValueError, OverflowError):
                pass
    shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "..."
    raise InputError(
        f"the publication date {shown!r} is not a date; write it as 2023-02-21, 2023-02-21T14:05+07:00 "
        "or Tue, 21 Feb 2023 14:05:00 +0700."
    )
