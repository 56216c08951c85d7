from __future__ import annotations

from datetime import date

import pytest
from affairs_build import AMERICA, CHINA, INDONESIA, VIETNAM, command, ledger, rows
from build import Act, Name, Said, Told

from kawat.ledger.agenda import derive_agenda
from kawat.ledger.errors import LedgerError
from kawat.ledger.ledger import Ledger
from kawat.ledger.store import Store

WANG = Name("Wang Yi", country="CHN", sector="GOV", office="foreign minister")
LAVROV = Name("Sergei Lavrov", country="RUS", sector="GOV", office="foreign minister")
REED = Name("Ed Reed", country="USA", sector="GOV", office="secretary of the treasury")
LI = Name("Li Bo", country="CHN", sector="GOV", office="premier")
NAMES = (WANG, LAVROV, REED, LI, CHINA, AMERICA, INDONESIA, VIETNAM)
FRIDAY = ("on Friday", "2026-03-20")


def told(text, on, *acts, said=(), language="en"):
    return Told(text, on, [n for n in NAMES if n.name in text], acts, said, outlet="Wire", language=language)


def meeting(aux="future", kind="AGREE", when=FRIDAY, trigger="meet"):
    return told("Wang Yi will meet Sergei Lavrov in Moscow on Friday, his office said.", "2026-03-16",
                Act(trigger, kind, ["Wang Yi", "Sergei Lavrov"], aux=aux, when=when))  # fmt: skip


def held(on="2026-03-20", day="2026-03-20"):
    return told("Wang Yi bertemu Sergei Lavrov di Moskow pada Jumat.", on,
                Act("bertemu", "CONSULT", ["Wang Yi", "Sergei Lavrov"], when=("pada Jumat", day)), language="id")  # fmt: skip


def cancelled(on="2026-03-18"):
    return told("Wang Yi called off a meeting with Sergei Lavrov in Moscow.", on,
                Act("called off", "REJECT", ["Wang Yi"], ["Sergei Lavrov"], mode="meet"))  # fmt: skip


def later(on="2026-04-30"):
    """A story of something else, so that the ledger reaches to that day."""
    return told("Vietnam exported rice.", on, Act("exported", "COOPERATE", ["Vietnam"]))


def agenda(tmp_path, *stories, **narrow):
    return Ledger(ledger(tmp_path / "w.duckdb", *stories)).agenda(**narrow)


def statuses(tmp_path, *stories, **narrow):
    return [(i.kind, i.due_from, i.status) for i in agenda(tmp_path, *stories, **narrow)]


def test_what_was_announced_and_is_reported(tmp_path):
    first, last = meeting(), held()
    (item,) = agenda(tmp_path, first, last, later())
    assert (item.kind, item.due_from, item.due_to, item.precision) == ("meeting", date(2026, 3, 20), date(2026, 3, 20), "day")
    assert (item.status, item.announced_on, item.announcer) == ("reported", date(2026, 3, 16), "Wang Yi")
    assert (item.event_id, item.story_id, item.what) == (first.event(), first.id, first.text)
    assert [(o.outcome, o.event_id, o.story_id, o.reported_on) for o in item.outcomes] == [
        ("reported", last.event(), last.id, date(2026, 3, 20))
    ]
    assert item.outcomes[0].sentence == last.text


def test_what_was_called_off(tmp_path):
    (item,) = agenda(tmp_path, meeting(), cancelled(), later())
    assert item.status == "contradicted"
    assert item.outcomes[0].sentence.startswith("Wang Yi called off")


@pytest.mark.parametrize(
    ("as_of", "status"),
    [("2026-03-17", "upcoming"), ("2026-03-20", "upcoming"), ("2026-03-27", "awaited"), ("2026-03-28", "not reported")],
)
def test_what_nobody_reports(tmp_path, as_of, status):
    assert [i.status for i in agenda(tmp_path, meeting(), later(), as_of=as_of)] == [status]


def test_patience_and_the_ledgers_own_last_day(tmp_path):
    path = ledger(tmp_path / "w.duckdb", meeting(), later("2026-03-22"))
    assert [i.status for i in Ledger(path).agenda()] == ["awaited"]
    assert [i.status for i in Ledger(path).agenda(patience_days=1)] == ["not reported"]
    with pytest.raises(LedgerError, match="patience_days"):
        Ledger(path).agenda(patience_days=-1)


def test_as_of_knows_neither_announcement_nor_outcome_of_later(tmp_path):
    path = ledger(tmp_path / "w.duckdb", meeting(), held("2026-03-22"), later())
    assert Ledger(path).agenda(as_of="2026-03-15") == []
    assert [i.status for i in Ledger(path).agenda(as_of="2026-03-21")] == ["awaited"]
    assert [i.status for i in Ledger(path).agenda(as_of="2026-03-22")] == ["reported"]


def test_by_week_side_and_confidence(tmp_path):
    path = ledger(tmp_path / "w.duckdb", meeting(), later())
    ask = Ledger(path).agenda
    assert (
        len(ask("2026-W12"))
        == len(ask(who="Wang Yi"))
        == len(ask(who="RUS"))
        == len(ask(since="2026-03-20", until="2026-03-20"))
        == 1
    )
    assert ask("2026-W11") == ask(who="Indonesia") == ask(min_confidence=0.95) == []
    with pytest.raises(LedgerError, match="no date"):
        ask("week 12")


@pytest.mark.parametrize(
    ("aux", "kind"), [("negated", "AGREE"), ("realized", "REQUEST"), ("realized", "REJECT"), ("historical", "ACCUSE")]
)
def test_these_announce_nothing(tmp_path, aux, kind):
    assert statuses(tmp_path, meeting(aux, kind)) == []


def test_what_is_past_by_its_own_time_is_not_to_come(tmp_path):
    story = told("Earlier this month Wang Yi met Sergei Lavrov.", "2026-03-16",
                 Act("met", "CONSULT", ["Wang Yi", "Sergei Lavrov"], when=("this month", "2026-03")))  # fmt: skip
    assert statuses(tmp_path, story) == []


def test_a_date_to_come_announces_whatever_the_reader_says(tmp_path):
    assert [s[2] for s in statuses(tmp_path, meeting("realized", "CONSULT"), held())] == ["reported"]


def test_will_on_a_day_is_no_mere_possibility_but_if_is(tmp_path):
    assert len(statuses(tmp_path, meeting("hypothetical", "CONSULT"))) == 1
    (tmp_path / "b").mkdir()
    story = told("Wang Yi will meet Sergei Lavrov on Friday if he is well.", "2026-03-16",
                 Act("meet", "CONSULT", ["Wang Yi", "Sergei Lavrov"], aux="hypothetical", when=FRIDAY))  # fmt: skip
    assert statuses(tmp_path / "b", story) == []


def test_a_time_in_the_sentence_that_the_event_lacks(tmp_path):
    story = told("Wang Yi said on Friday, after he called Sergei Lavrov: he will travel to Moscow.", "2026-03-16",
                 Act("called", "CONSULT", ["Wang Yi"], ["Sergei Lavrov"], when=FRIDAY),
                 Act("travel", "AGREE", ["Wang Yi"], aux="future"))  # fmt: skip
    assert [(s[0], s[1]) for s in statuses(tmp_path, story)] == [("meeting", date(2026, 3, 20))]


def test_announcements_of_one_act_are_one(tmp_path):
    again = told("Sergei Lavrov dijadwalkan menerima kunjungan Wang Yi di Moskow pada Jumat, kata Kremlin.", "2026-03-17",
                 Act("kunjungan", "AGREE", ["Wang Yi"], ["Sergei Lavrov"], aux="future", when=("pada Jumat", "2026-03-20")),
                 language="id")  # fmt: skip
    (item,) = agenda(tmp_path, meeting(), again, held())
    assert len(item.announcements) == 2
    assert item.announced_on == date(2026, 3, 16)


def test_another_persons_journey_is_no_outcome(tmp_path):
    story = told("Ed Reed will travel to Beijing for talks with China on Friday.", "2026-03-16",
                 Act("travel", "AGREE", ["Ed Reed"], ["China"], aux="future", when=FRIDAY))  # fmt: skip
    other = told("Wang Yi met a delegation of the United States in Beijing on Friday.", "2026-03-20",
                 Act("met", "CONSULT", ["Wang Yi", "United States"], when=FRIDAY))  # fmt: skip
    (item,) = agenda(tmp_path, story, other, later())
    assert item.status == "reported"  # a delegation may well be his
    (tmp_path / "b").mkdir()
    name = Name("Tom Hill", country="USA", sector="GOV")
    other = Told("Tom Hill met Wang Yi in Beijing on Friday.", "2026-03-20", [name, WANG],
                 [Act("met", "CONSULT", ["Tom Hill", "Wang Yi"], when=FRIDAY)])  # fmt: skip
    (item,) = agenda(tmp_path / "b", story, other, later())
    assert item.status == "not reported"


def test_days_off_and_too_late(tmp_path):
    for name, day, status in (("a", "2026-03-22", "reported"), ("b", "2026-03-24", "not reported")):
        (tmp_path / name).mkdir()
        assert [i.status for i in agenda(tmp_path / name, meeting(), held(day, day), later())] == [status]


def test_calling_off_long_after_is_of_another_meeting(tmp_path):
    assert [i.status for i in agenda(tmp_path, meeting(), cancelled("2026-03-29"), later())] == ["not reported"]


def test_a_refusal_by_others_contradicts_nothing(tmp_path):
    story = told("United States will impose tariffs on China on Friday.", "2026-03-16",
                 Act("impose", "SANCTION", ["United States"], ["China"], aux="future", when=FRIDAY))  # fmt: skip
    reply = told(
        "China rejects the tariffs of the United States.", "2026-03-17", Act("rejects", "REJECT", ["China"], ["United States"])
    )
    (item,) = agenda(tmp_path, story, reply, later())
    assert (item.kind, item.status) == ("sanction", "not reported")


def test_a_signing_is_that_of_its_own_paper(tmp_path):
    story = told("China and Vietnam will sign the Hanoi Rail Agreement in Hanoi on Friday.", "2026-03-16",
                 Act("sign", "AGREE", ["China", "Vietnam"], aux="future", when=FRIDAY))  # fmt: skip
    other = told("China and Vietnam signed the Hue Rice Agreement in Hanoi on Friday.", "2026-03-20",
                 Act("signed", "SUPPORT", ["China", "Vietnam"], when=FRIDAY))  # fmt: skip
    own = told("China kept silent. Vietnam signed the Hanoi Rail Agreement on Friday.", "2026-03-21",
               Act("signed", "SUPPORT", ["Vietnam"], when=FRIDAY))  # fmt: skip
    assert [i.status for i in agenda(tmp_path, story, other, later())] == ["not reported"]
    (tmp_path / "b").mkdir()
    assert [i.status for i in agenda(tmp_path / "b", story, other, own, later())] == ["reported"]


def test_what_is_due_in_a_year_is_on_the_agenda_of_the_year(tmp_path):
    story = told("Wang Yi will visit Vietnam in 2027.", "2026-03-16",
                 Act("visit", "AGREE", ["Wang Yi"], ["Vietnam"], aux="future", when=("in 2027", "2027")))  # fmt: skip
    path = ledger(tmp_path / "w.duckdb", story)
    assert Ledger(path).agenda("2027-W10") == []
    assert len(Ledger(path).agenda("2027")) == 1


def test_the_speaker_announces(tmp_path):
    text = "China and Vietnam will hold talks on Friday, Li Bo said."
    story = told(text, "2026-03-16", Act("hold talks", "AGREE", ["China", "Vietnam"], aux="future", when=FRIDAY, said=1),
                 said=[Said("China and Vietnam will hold talks on Friday", "Li Bo")])  # fmt: skip
    assert [i.announcer for i in agenda(tmp_path, story)] == ["Li Bo"]


def test_deriving_again_changes_nothing(tmp_path):
    path = ledger(tmp_path / "w.duckdb", meeting(), held(), cancelled(), later())
    before = [rows(path, f"SELECT * FROM {t} ORDER BY ALL") for t in ("agenda", "agenda_outcome")]
    with Store(path).writing() as writer, writer.batch() as db:
        derive_agenda(db)
    assert [rows(path, f"SELECT * FROM {t} ORDER BY ALL") for t in ("agenda", "agenda_outcome")] == before
    assert all(before)


def test_the_command_draws_both_evidences(tmp_path):
    first, last = meeting(), held()
    path = ledger(tmp_path / "w.duckdb", first, last, later())
    drawn = command("agenda", "--week", "2026-W12", "--in", path)
    assert "20 Mar 2026 · meeting · reported" in drawn
    assert first.event() in drawn
    assert last.event() in drawn
    assert "holds nothing of the kind" in command("agenda", "--week", "2026-W13", "--in", path)
    assert '"status":"reported"' in command("agenda", "--json", "--patience", "0", "--in", path)
