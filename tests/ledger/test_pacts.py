from __future__ import annotations

from datetime import date

import pytest
from affairs_build import AMERICA, CHINA, INDONESIA, MALAYSIA, VIETNAM, command, ledger, rows
from build import Act, Told

from kawat.ledger.errors import LedgerError
from kawat.ledger.ledger import Ledger
from kawat.ledger.pact_names import mentions
from kawat.ledger.pacts import derive_pacts
from kawat.ledger.store import Store


def named(text):
    return [(m.name, m.key) for m in mentions(text) if m.key]


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("menyepakati Perjanjian Perikanan Natuna di Batam", "agreed on the Natuna Fisheries Agreement on Saturday"),
        ("mencabut Kesepakatan Dagang Jenewa dengan China", "revoked the Geneva Trade Accord"),
        ("mengumumkan Pakta Baja Brussel", "The two sides will sign the Brussels Steel Pact on March 25"),
        ("mendukung Kerangka Doha tentang gencatan senjata", "The plan, called the Doha Framework, provides"),
        ("Memorandum Tanjung Pinang antara Indonesia dan Malaysia", "known as the Tanjung Pinang Memorandum"),
        ("menangguhkan Traktat New START", "Moscow suspended New START"),
        ("keluar dari Perjanjian Paris", "leave the Paris climate accord"),
        ("Konvensi Hukum Laut PBB", "the United Nations Convention on the Law of the Sea"),
    ],
)
def test_a_name_is_one_in_both_languages(indonesian, english):
    (left,), (right,) = named(indonesian), named(english)
    assert left[1] == right[1]


@pytest.mark.parametrize(
    "text",
    [
        "Direktur Jenderal Hukum dan Perjanjian Internasional Kementerian Luar Negeri",
        "kesepakatan Indonesia-China",
        "The deal with Hamas collapsed",
        "They signed a free trade agreement",
        "menandatangani Nota Kesepahaman",
        "Protokol kesehatan diperketat",
        "Moscow rejected agreement on Monday",
        "penandatanganan MoU",
        "kesepakatan Trump",
    ],
)
def test_these_name_no_agreement(text):
    assert named(text) == []


def test_of_another_class_is_another_agreement():
    assert named("the Geneva Conventions")[0][1] != named("the Geneva Accord")[0][1]


def told(text, on, *acts, names=(INDONESIA, VIETNAM, MALAYSIA, CHINA, AMERICA), language="en", outlet="Wire"):
    return Told(text, on, [n for n in names if n.name in text], acts, outlet=outlet, language=language)


def natuna(tmp_path):
    """An agreement agreed on, signed, ratified by one and suspended by another, in two languages."""
    return ledger(
        tmp_path / "w.duckdb",
        told("Indonesia, Vietnam dan Malaysia menyepakati Perjanjian Perikanan Natuna di Batam. Perjanjian itu"
             " akan ditandatangani di Jakarta pada 12 Maret.", "2026-03-05",
             Act("menyepakati", "AGREE", ["Indonesia", "Vietnam", "Malaysia"]),
             Act("ditandatangani", "AGREE", ["Indonesia"], aux="future", when=("12 Maret", "2026-03-12")), language="id"),
        told("Indonesia, Vietnam and Malaysia signed the Natuna Fisheries Agreement on Thursday.", "2026-03-12",
             Act("signed", "SUPPORT", ["Indonesia", "Vietnam", "Malaysia"], when=("on Thursday", "2026-03-12"))),
        told("Parlemen Vietnam meratifikasi Perjanjian Perikanan Natuna pada Senin. Perjanjian itu ditandatangani pada 12 Maret.",
             "2026-03-24", Act("meratifikasi", "SUPPORT", ["Vietnam"], when=("pada Senin", "2026-03-23")),
             Act("ditandatangani", "SUPPORT", ["Vietnam"], when=("12 Maret", "2026-03-12")), language="id"),
        told("Malaysia suspended the agreement on Saturday. The Natuna Fisheries Agreement had upset fishermen.", "2026-03-28",
             Act("suspended", "SANCTION", ["Malaysia"], when=("on Saturday", "2026-03-28"))),
    )  # fmt: skip


def test_history_state_parties_and_evidence(tmp_path):
    (pact,) = Ledger(natuna(tmp_path)).pacts()
    assert pact.names == ("Natuna Fisheries Agreement", "Perjanjian Perikanan Natuna")
    assert pact.parties == ("IDN", "MYS", "VNM")
    assert (pact.state, pact.since) == ("suspended", date(2026, 3, 28))
    assert [(s.state, s.aux, s.on, s.by, len(s.reports)) for s in pact.history] == [
        ("announced", "realized", date(2026, 3, 5), ("IDN", "MYS", "VNM"), 1),
        ("signed", "future", date(2026, 3, 12), ("IDN",), 1),
        ("signed", "realized", date(2026, 3, 12), ("IDN", "MYS", "VNM"), 2),
        ("ratified", "realized", date(2026, 3, 23), ("VNM",), 1),
        ("suspended", "realized", date(2026, 3, 28), ("MYS",), 1),
    ]
    assert pact.sentence == "Malaysia suspended the agreement on Saturday."
    assert pact.event_id == f"{pact.story_id}:v1"


@pytest.mark.parametrize(
    ("as_of", "state"),
    [("2026-03-05", "announced"), ("2026-03-12", "signed"), ("2026-03-24", "ratified"), ("2026-03-28", "suspended")],
)
def test_as_of(tmp_path, as_of, state):
    (pact,) = Ledger(natuna(tmp_path)).pacts(as_of=as_of)
    assert pact.state == state
    assert all(s.reported_on <= date.fromisoformat(as_of) for s in pact.history)


def test_narrowing(tmp_path):
    ask = Ledger(natuna(tmp_path)).pacts
    assert ask(as_of="2026-03-01") == []
    assert len(ask(name="natuna")) == len(ask(name="perjanjian perikanan natuna")) == len(ask(party="Vietnam")) == 1
    assert ask(name="Doha Framework") == ask(party="China") == ask(since="2026-04-01") == []
    assert len(ask(since="2026-03-23", until="2026-03-23")) == 1
    with pytest.raises(LedgerError, match="Narnia"):
        ask(party="Narnia")


def states(tmp_path, *stories):
    return [(s[0], s[1]) for s in rows(ledger(tmp_path / "w.duckdb", *stories),
            "SELECT state, aux FROM pact_state ORDER BY reported_on, sentence_start, state")]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "state", "aux"),
    [
        ("China suspended its participation in the New START treaty.", "suspended", "realized"),
        ("China keluar dari Perjanjian Paris.", "revoked", "realized"),
        ("China pulled out of the Paris Agreement.", "revoked", "realized"),
        ("China will sign the Brussels Steel Pact on Friday.", "signed", "future"),
        ("China refused to sign the Brussels Steel Pact.", "signed", "negated"),
        ("China has not yet ratified the Brussels Steel Pact.", "ratified", "negated"),
        ("China may withdraw from the Paris Agreement.", "revoked", "hypothetical"),
        ("China mengancam akan keluar dari Perjanjian Paris.", "revoked", "hypothetical"),
        ("Pakta Baja Brussel berakhir tanpa perpanjangan.", "expired", "realized"),
        ("The Brussels Steel Pact expired on Sunday.", "expired", "realized"),
        ("China menghidupkan kembali Pakta Baja Brussel.", "in force", "realized"),
        ("China's parliament approved the Brussels Steel Pact.", "ratified", "realized"),
        ("Menjelang penandatanganan Pakta Baja Brussel, China diam.", "signed", "future"),
        ("China mendukung ratifikasi Pakta Baja Brussel.", "ratified", "hypothetical"),
    ],
)
def test_what_befell_and_whether(tmp_path, text, state, aux):
    # An event whose trigger is not the verb, so that the words alone decide; a second story keeps the pact on the books.
    act = Act(text.split()[0].removesuffix("'s"), "SUPPORT", [])
    other = told("China announced the Brussels Steel Pact and signed the Paris Agreement and New START.", "2020-01-01",
                 Act("announced", "AGREE", ["China"]))  # fmt: skip
    found = states(tmp_path, other, told(text, "2026-03-20", act, language="id" if " " in text and "mengan" in text else "en"))
    assert found[-1] == (state, aux)


def test_an_order_to_leave_a_pact_signs_none(tmp_path):
    text = "China menandatangani perintah untuk keluar dari Perjanjian Paris."
    assert states(tmp_path, told(text, "2026-03-20", Act("menandatangani", "SUPPORT", ["China"]), language="id")) == [
        ("revoked", "realized")
    ]


def test_a_similar_pact_is_another(tmp_path):
    text = "China signed the Brussels Steel Pact. China also signed a similar pact with Vietnam."
    assert states(tmp_path, told(text, "2026-03-20", Act("signed", "SUPPORT", ["China"]))) == [("signed", "realized")]


def test_a_plan_makes_a_pact_announced_since_it_was_told(tmp_path):
    text = "China and Vietnam will sign the Brussels Steel Pact on March 25."
    story = told(text, "2026-03-17", Act("sign", "AGREE", ["China", "Vietnam"], aux="future", when=("on March 25", "2026-03-25")))
    (pact,) = Ledger(ledger(tmp_path / "w.duckdb", story)).pacts()
    assert (pact.state, pact.since, pact.history[0].on) == ("announced", date(2026, 3, 17), date(2026, 3, 25))


def test_an_end_without_an_act_has_a_sentence_and_no_event(tmp_path):
    text = "Memorandum Tanjung Pinang antara Indonesia dan Malaysia berakhir."
    (pact,) = Ledger(ledger(tmp_path / "w.duckdb", told(text, "2026-03-15", language="id"))).pacts()
    assert (pact.state, pact.parties, pact.event_id, pact.sentence) == ("expired", ("IDN", "MYS"), None, text)


def test_a_signing_remembered_does_not_revive(tmp_path):
    stories = [
        told("China signed the Brussels Steel Pact.", "2026-03-01", Act("signed", "SUPPORT", ["China"])),
        told("China revoked the Brussels Steel Pact.", "2026-03-10", Act("revoked", "SANCTION", ["China"])),
        told("Beijing, which signed the Brussels Steel Pact, said nothing.", "2026-03-20", Act("said", "REJECT", [])),
    ]
    (pact,) = Ledger(ledger(tmp_path / "w.duckdb", *stories)).pacts()
    assert (pact.state, pact.since) == ("revoked", date(2026, 3, 10))


def test_deriving_again_changes_nothing(tmp_path):
    path = natuna(tmp_path)
    before = [rows(path, f"SELECT * FROM {t} ORDER BY ALL") for t in ("pact", "pact_state")]
    with Store(path).writing() as writer, writer.batch() as db:
        derive_pacts(db)
    assert [rows(path, f"SELECT * FROM {t} ORDER BY ALL") for t in ("pact", "pact_state")] == before
    assert all(before)


def test_the_command_draws_the_history(tmp_path):
    path = natuna(tmp_path)
    drawn = command("pacts", "--in", path)
    assert "suspended since 28 Mar 2026" in drawn
    assert "planned, told on 5 Mar 2026" in drawn
    assert command("pacts", "--csv", "--as-of", "2026-03-12", "--in", path).splitlines()[1].split(",")[4] == "signed"
