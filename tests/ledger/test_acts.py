"""Which reports tell of one act."""

from __future__ import annotations

from datetime import date

from kawat.ledger.acts import Report, same_acts


def report(event: str, *, story: str = "", cluster: str = "", kind: str = "CONSULT", aux: str = "realized",
           mode: str | None = None, day: int = 10, actors: str = "A of:AAA",
           recipients: str = "B of:BBB") -> Report:  # fmt: skip
    on = date(2026, 3, day)
    return Report(event, story or f"s{event}", cluster or f"c{event}", None, kind, mode, aux, on, on, "time", on, 0.9,
                  frozenset(actors.split()), frozenset(recipients.split()))  # fmt: skip


def acts(*reports: Report) -> list[str]:
    return sorted("".join(r.event for r in group) for group in same_acts(list(reports)))


def test_independent_reports_of_one_act_are_one() -> None:
    assert acts(report("1"), report("2", day=11)) == ["12"]


def test_a_minister_acts_for_the_country() -> None:
    assert acts(report("1"), report("2", actors="minister of:AAA", recipients="envoy of:BBB")) == ["12"]


def test_a_meeting_is_one_whoever_is_named_first() -> None:
    assert acts(report("1"), report("2", actors="A of:AAA B of:BBB", recipients="")) == ["12"]


def test_another_day_type_or_reality_is_another_act() -> None:
    first = report("1")
    for other in (
        report("2", day=12),
        report("2", kind="SUPPORT"),
        report("2", aux="future"),
        report("2", aux="negated"),
    ):
        assert acts(first, other) == ["1", "2"]


def test_what_was_done_and_what_is_remembered_are_one() -> None:
    assert acts(report("1"), report("2", aux="historical")) == ["12"]


def test_independent_reports_must_share_two_parties() -> None:
    assert acts(report("1"), report("2", recipients="C of:CCC")) == ["1", "2"]
    assert acts(report("1", recipients=""), report("2", recipients="")) == ["1", "2"]
    # Two bodies of one country are not two countries.
    assert acts(report("1", actors="X of:AAA", recipients="Y of:AAA"), report("2", actors="Z of:AAA", recipients="W of:AAA")) == [
        "1",
        "2",
    ]


def test_copies_of_one_wire_story_may_leave_a_side_out() -> None:
    assert acts(report("1", cluster="c"), report("2", cluster="c", recipients="")) == ["12"]
    assert acts(report("1", cluster="c"), report("2", cluster="c", recipients="C of:CCC")) == ["1", "2"]


def test_two_acts_of_one_story_stay_two() -> None:
    assert acts(report("1", story="s"), report("2", story="s")) == ["1", "2"]
