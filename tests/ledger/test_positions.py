from __future__ import annotations

from datetime import date

import pytest
from affairs_build import AMERICA, CHINA, HAMAS, ISRAEL, Case, command, ledger, rows
from build import Act, Name, Said, Told

from kawat.ledger.errors import LedgerError
from kawat.ledger.ledger import Ledger
from kawat.ledger.positions import derive_positions
from kawat.ledger.store import Store

QUERY = "SELECT stance, side, strength, issue, voice, holder, said_on FROM position ORDER BY event_id, identity_id"


def one(
    tmp_path,
    text,
    act,
    issue=None,
    *,
    names=(CHINA, AMERICA),
    said=(),
    direct=(),
    headline="Headline",
    language="en",
    on="2026-03-05",
):
    """The positions of a ledger of one story with one event."""
    told = Told(text, on, [n for n in names if n.name in text], [act], said, outlet="Wire", headline=headline, language=language)
    return rows(ledger(tmp_path / "w.duckdb", Case(told, {1: [issue]} if issue else {}, direct)), QUERY)


@pytest.mark.parametrize(
    ("trigger", "kind", "mode", "aux", "stance", "side"),
    [
        ("backs", "SUPPORT", None, "realized", "supports", "for"),
        ("backs", "AGREE", None, "realized", "supports", "for"),
        ("backs", "REQUEST", "change", "realized", "demands", "for"),
        ("backs", "REJECT", None, "realized", "opposes", "against"),
        ("backs", "ACCUSE", "disapprove", "realized", "opposes", "against"),
        ("backs", "CONCEDE", None, "realized", "concedes", "for"),
        ("backs", "THREATEN", None, "realized", "threatens", "against"),
        ("backs", "SUPPORT", None, "negated", "opposes", "against"),
        ("backs", "REJECT", None, "negated", "supports", "for"),
    ],
)
def test_type_mode_and_aux_show_the_stance(tmp_path, trigger, kind, mode, aux, stance, side):
    found = one(
        tmp_path, "China backs the ceasefire in Gaza.", Act(trigger, kind, ["China"], mode=mode, aux=aux), "ceasefire in Gaza"
    )
    assert [row[:2] for row in found] == [(stance, side)]


@pytest.mark.parametrize("kind", ["CONSULT", "ASSAULT", "MOBILIZE"])
def test_other_acts_show_none(tmp_path, kind):
    assert one(tmp_path, "China discussed the ceasefire in Gaza.", Act("discussed", kind, ["China"]), "ceasefire in Gaza") == []


def test_who_did_not_ask_said_nothing(tmp_path):
    act = Act("asked for", "REQUEST", ["China"], aux="negated")
    assert one(tmp_path, "China never asked for the ceasefire in Gaza.", act, "ceasefire in Gaza") == []


def test_what_is_only_possible_or_to_come_weighs_less(tmp_path):
    strength = {}
    for aux in ("realized", "future", "hypothetical"):
        folder = tmp_path / aux
        folder.mkdir()
        found = one(
            folder, "China backs the ceasefire in Gaza.", Act("backs", "SUPPORT", ["China"], aux=aux), "ceasefire in Gaza"
        )
        strength[aux] = found[0][2]
    assert strength["realized"] > strength["future"] > strength["hypothetical"]


@pytest.mark.parametrize(
    ("text", "trigger", "kind", "issue", "stance", "about"),
    [
        ("China urged a halt to the attacks on Gaza.", "urged", "REQUEST", "a halt to the attacks on Gaza", "opposes",
         "attacks on Gaza"),
        ("China mendesak Israel menghentikan serangan ke Gaza.", "mendesak", "REQUEST", "serangan ke Gaza", "opposes",
         "serangan ke Gaza"),
        ("China mendukung penghentian serangan ke Gaza.", "mendukung", "SUPPORT", "penghentian serangan ke Gaza", "opposes",
         "serangan ke Gaza"),
        ("China menolak mengakhiri blokade Gaza.", "menolak", "REJECT", "mengakhiri blokade Gaza", "supports", "blokade Gaza"),
        ("China urged Israel to withdraw the tariffs.", "urged", "REQUEST", "withdraw the tariffs", "opposes", "tariffs"),
        ("China urged Israel not to annex the West Bank.", "urged", "REQUEST", "annex the West Bank", "opposes",
         "annex the West Bank"),
        ("China mendukung penghentian permusuhan di Gaza.", "mendukung", "SUPPORT", "penghentian permusuhan di Gaza", "supports",
         "penghentian permusuhan di Gaza"),
        ("China urged a withdrawal of troops from Gaza.", "urged", "REQUEST", "a withdrawal of troops from Gaza", "demands",
         "a withdrawal of troops from Gaza"),
    ],
)  # fmt: skip
def test_the_end_of_a_thing_is_against_the_thing(tmp_path, text, trigger, kind, issue, stance, about):
    language = "id" if "men" in trigger else "en"
    names = [n for n in (CHINA, ISRAEL) if n.name in text]
    found = one(tmp_path, text, Act(trigger, kind, ["China"]), issue, names=names, language=language)
    assert [(row[0], row[3]) for row in found] == [(stance, about)]


@pytest.mark.parametrize(("kind", "stance", "side"), [("SANCTION", "supports", "for"), ("THREATEN", "threatens", "for")])
def test_who_imposes_or_threatens_tariffs_is_for_them(tmp_path, kind, stance, side):
    found = one(tmp_path, "United States imposed tariffs on steel of China.", Act("imposed", kind, ["United States"], ["China"]),
                "tariffs on steel")  # fmt: skip
    assert [row[:2] for row in found] == [(stance, side)]


def test_who_suspends_an_accord_is_against_it(tmp_path):
    act = Act("suspended", "SANCTION", ["China"], ["United States"], mode="discontinue")
    found = one(tmp_path, "China suspended the trade accord over tariffs of the United States.", act, "the trade accord")
    assert [row[:2] for row in found] == [("opposes", "against")]


OFFICIAL = Name("Fang Yulan", country="CHN", sector="GOV", office="spokesperson")
FOREIGNER = Name("Ed Reed", country="USA", sector="GOV", office="secretary")


def test_own_words_outweigh_the_outlets_and_those_of_another(tmp_path):
    text = "China rejects a role for Taiwan, Fang Yulan and Ed Reed said."
    words = "China rejects a role for Taiwan"
    act = Act("rejects", "REJECT", ["China"], said=1)
    found = {}
    for name, speaker, direct in (("direct", "Fang Yulan", [1]), ("indirect", "Fang Yulan", []), ("claimed", "Ed Reed", [])):
        folder = tmp_path / name
        folder.mkdir()
        (found[name],) = one(folder, text, act, "a role for Taiwan", names=(CHINA, OFFICIAL, FOREIGNER),
                             said=[Said(words, speaker)], direct=direct)  # fmt: skip
    (tmp_path / "reported").mkdir()
    (found["reported"],) = one(tmp_path / "reported", text, Act("rejects", "REJECT", ["China"]), "a role for Taiwan",
                               names=(CHINA, OFFICIAL, FOREIGNER))  # fmt: skip
    assert {name: row[4] for name, row in found.items()} == {name: name for name in found}
    assert found["direct"][2] > found["indirect"][2] > found["reported"][2] > found["claimed"][2]
    assert {row[5] for row in found.values()} == {"CHN"}


def test_an_official_speaks_for_the_country_and_keeps_the_name(tmp_path):
    text = "China rejects a role for Taiwan, Fang Yulan said."
    told = Told(text, "2026-03-05", (CHINA, OFFICIAL), [Act("rejects", "REJECT", ["China"], said=1)],
                [Said("China rejects a role for Taiwan", "Fang Yulan")])  # fmt: skip
    (position,) = Ledger(ledger(tmp_path / "w.duckdb", Case(told, {1: ["a role for Taiwan"]}))).positions("Taiwan")
    assert (position.holder, position.stance, position.evidence[0].name) == ("CHN", "opposes", "Fang Yulan")


def test_an_issue_without_a_place_takes_it_from_sentence_and_headline(tmp_path):
    act = Act("menolak", "REJECT", ["Hamas"])
    text = "Hamas menolak usulan tersebut."
    told = Told(text, "2026-03-15", (HAMAS,), [act], headline="Hamas Tolak Gencatan Senjata di Gaza", language="id")
    path = ledger(tmp_path / "w.duckdb", Case(told, {1: ["usulan tersebut"]}))
    (position,) = Ledger(path).positions("Gaza ceasefire")
    assert (position.stance, position.about) == ("opposes", "usulan tersebut")
    assert position.strength < 0.9 * 0.85


def test_the_actors_own_country_is_no_issue(tmp_path):
    told = Told("China backs the ceasefire.", "2026-03-05", (CHINA,), [Act("backs", "SUPPORT", ["China"])])
    path = ledger(tmp_path / "w.duckdb", Case(told, {1: ["the ceasefire"]}))
    assert Ledger(path).positions("China") == []
    assert len(Ledger(path).positions("ceasefire")) == 1


def test_a_matter_belongs_to_the_act_it_is_nearest_to(tmp_path):
    text = "China rejects tariffs and supports the summit."
    told = Told(text, "2026-03-05", (CHINA,), [Act("rejects", "REJECT", ["China"]), Act("supports", "SUPPORT", ["China"])])
    path = ledger(tmp_path / "w.duckdb", told)
    assert [(s.stance, s.said_on) for p in Ledger(path).positions("tariffs") for s in p.evidence] == [
        ("opposes", date(2026, 3, 5))
    ]


def reversal(tmp_path):
    """Israel rejects a ceasefire in Gaza, then accepts it; Hamas accepts it, in Indonesian."""
    first = Told(
        "Israel rejected an Egyptian ceasefire in Gaza.", "2026-03-03", (ISRAEL,), [Act("rejected", "REJECT", ["Israel"])]
    )
    copy = Told("Israel rejected an Egyptian ceasefire in Gaza, again.", "2026-03-04", (ISRAEL,),
                [Act("rejected", "REJECT", ["Israel"], confidence=0.6)])  # fmt: skip
    hamas = Told("Hamas mendukung gencatan senjata di Jalur Gaza.", "2026-03-05", (HAMAS,),
                 [Act("mendukung", "SUPPORT", ["Hamas"])], language="id")  # fmt: skip
    second = Told("Israel mendukung gencatan senjata di Gaza.", "2026-03-18", (ISRAEL,),
                  [Act("mendukung", "SUPPORT", ["Israel"])], language="id")  # fmt: skip
    return ledger(
        tmp_path / "w.duckdb", Case(first, {1: ["ceasefire in Gaza"]}), Case(copy, {1: ["ceasefire in Gaza"]}),
        Case(hamas, {1: ["gencatan senjata di Jalur Gaza"]}), Case(second, {1: ["gencatan senjata di Gaza"]}),
        one_wire=[[first, copy]],
    ), first, second  # fmt: skip


def test_the_standing_is_the_latest_and_changes_are_told(tmp_path):
    path, first, second = reversal(tmp_path)
    found = {p.holder: p for p in Ledger(path).positions("Gaza ceasefire")}
    assert found.keys() == {"ISR", "Q38799"}
    israel = found["ISR"]
    assert (israel.stance, israel.since, israel.event_id, israel.story_id) == (
        "supports",
        date(2026, 3, 18),
        second.event(),
        second.id,
    )
    assert israel.sentence == second.text
    assert [(c.on, c.before, c.after, c.before_event_id) for c in israel.changes] == [
        (date(2026, 3, 18), "opposes", "supports", first.event())
    ]
    # The copy is no evidence of its own.
    assert [(s.stance, s.reports) for s in israel.evidence] == [("supports", 1), ("opposes", 2)]
    assert found["Q38799"].changes == ()


def test_as_of_knows_nothing_later(tmp_path):
    path, _, _ = reversal(tmp_path)
    (israel,) = Ledger(path).positions("gencatan senjata Gaza", as_of="2026-03-04")
    assert (israel.stance, israel.changes) == ("opposes", ())


def test_narrowing(tmp_path):
    path, _, _ = reversal(tmp_path)
    ask = Ledger(path).positions
    assert [p.holder for p in ask("Gaza ceasefire", who="Israel")] == ["ISR"]
    assert [p.stance for p in ask("Gaza ceasefire", who="Israel", until="2026-03-10")] == ["opposes"]
    assert [p.stance for p in ask("Gaza ceasefire", since="2026-03-10")] == ["supports"]
    assert ask("Gaza ceasefire", min_confidence=0.95) == []
    assert ask("Sudan ceasefire") == []
    with pytest.raises(LedgerError, match="Narnia"):
        ask("Gaza", who="Narnia")
    with pytest.raises(LedgerError, match="empty"):
        ask("  ")


def test_words_that_name_no_concept_are_looked_for_as_they_are(tmp_path):
    told = Told("China rejects the Zork plan.", "2026-03-05", (CHINA,), [Act("rejects", "REJECT", ["China"])])
    path = ledger(tmp_path / "w.duckdb", Case(told, {1: ["the Zork plan"]}))
    assert [p.holder for p in Ledger(path).positions("zork")] == ["CHN"]
    assert Ledger(path).positions("'; DROP TABLE position; --") == []
    assert len(Ledger(path).positions("zork")) == 1


def test_what_is_remembered_has_no_day_but_the_one_told(tmp_path):
    told = Told(
        "China had rejected the ceasefire.", "2026-03-05", (CHINA,), [Act("rejected", "REJECT", ["China"], aux="historical")]
    )
    assert rows(ledger(tmp_path / "w.duckdb", Case(told, {1: ["the ceasefire"]})), "SELECT said_on FROM position") == [(None,)]


def test_deriving_again_changes_nothing(tmp_path):
    path, _, _ = reversal(tmp_path)
    before = rows(path, "SELECT * FROM position ORDER BY ALL")
    with Store(path).writing() as writer, writer.batch() as db:
        derive_positions(db)
    assert rows(path, "SELECT * FROM position ORDER BY ALL") == before != []


def test_the_command_draws_and_says_what_it_did_not_understand(tmp_path):
    path, _, second = reversal(tmp_path)
    drawn = command("positions", "--issue", "Gaza ceasefire zork", "--in", path)
    assert "of the issue only ceasefire, Gaza is understood, not zork" in drawn
    assert "Israel (ISR) supports since 18 Mar 2026" in drawn
    assert "changed from opposes to supports on 18 Mar 2026" in drawn
    assert second.event() in drawn
    assert '"holder":"ISR"' in command("positions", "--issue", "Gaza", "--who", "ISR", "--json", "--in", path)
