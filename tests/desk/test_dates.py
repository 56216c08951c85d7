from __future__ import annotations

import pytest

from kawat.desk.dates import column, drawn


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("2024-09-16", "16 Sep 2024"),
        ("2024-09", "Sep 2024"),
        ("2024", "2024"),
        ("2024-09-17T14:05", "17 Sep 2024, 14:05"),
        ("2024-09-17T14:05:09.5+07:00", "17 Sep 2024, 14:05 +07:00"),
        ("2024-09-09/2024-09-15", "9–15 Sep 2024"),
        ("2024-09-30/2024-10-06", "30 Sep – 6 Oct 2024"),
        ("2023-12-30/2024-01-05", "30 Dec 2023 – 5 Jan 2024"),
        ("2022-04/2022-06", "Apr–Jun 2022"),
        ("2022-11/2023-01", "Nov 2022 – Jan 2023"),
        ("2014/2019", "2014–2019"),
        ("2024-W38", "16–22 Sep 2024"),
        ("2024-W60", "2024-W60"),
        ("2024-13", "2024-13"),
        ("soon\x1b[2J", "soon[2J"),
    ],
)
def test_drawn(value: str, shown: str) -> None:
    assert drawn(value) == shown


def test_a_long_interval_parts_at_its_dash() -> None:
    assert column("2024-09-09/2024-09-15", 14) == "9–15 Sep 2024"
    assert column("2023-12-30/2024-01-05", 14) == "30 Dec 2023 –\n5 Jan 2024"
    assert column("", 14) == ""
