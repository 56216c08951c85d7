"""Reading again what older weights read."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from kawat.ledger.dump import dump
from kawat.ledger.ingest import ingest
from kawat.ledger.recode import _replace, recode
from kawat.ledger.store import Store
from kawat.reading.reader import Reader
from kawat.record import ReaderInfo, Record
from kawat.wire.sources import story_from_text

TEXTS = (
    "JAKARTA, ANTARA - Menteri Luar Negeri Indonesia Sari Wulandari bertemu Duta Besar China Li Haoran di Jakarta pada Senin.",
    "HANOI (Reuters) - Vietnam on Monday accused China of harassing its fishermen near the Paracel islands.",
)


class Forgetful(Reader):
    """Weights that find no event in anything."""

    @property
    def info(self) -> ReaderInfo:  # type: ignore[override]
        return ReaderInfo(name="kawat", version="0.0.1", model="forgetful")

    def read(self, story, **more) -> Record:  # type: ignore[no-untyped-def, override]
        return msgspec.structs.replace(super().read(story, **more), events=(), reader=self.info)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "wire.duckdb")
    ingest(made, [story_from_text(t, published="2026-03-02") for t in TEXTS], Forgetful())
    return made


def counts(store: Store) -> tuple[int, int]:
    with store.reading() as db:
        return tuple(db.execute(f"SELECT count(*) FROM {t}").fetchall()[0][0] for t in ("event", "act"))  # type: ignore[return-value]


def test_newer_weights_replace_what_older_ones_read(store: Store, tmp_path: Path) -> None:
    assert counts(store) == (0, 0)
    changes = list(recode(store, Reader()))
    assert {word.split()[0] for c in changes for word in c.came} >= {"CONSULT", "ACCUSE"}
    assert not any(c.went for c in changes)
    fresh = Store(tmp_path / "fresh.duckdb")
    ingest(fresh, [story_from_text(t, published="2026-03-02") for t in TEXTS], Reader())
    assert list(dump(store)) == list(dump(fresh))


def test_what_these_weights_read_is_left_alone(store: Store) -> None:
    list(recode(store, Reader()))
    before = list(dump(store))
    assert list(recode(store, Reader())) == []
    assert list(recode(store, Reader(), every=True)) == []
    assert list(dump(store)) == before


def test_a_rereading_that_was_killed_is_completed_by_the_next_writer(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader()
    records = [reader.read(story_from_text(t, published="2026-03-02")) for t in TEXTS]
    with store.writing() as writer, monkeypatch.context() as broken:
        broken.setattr("kawat.ledger.recode.unfold", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            _replace(writer, records)
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM reading WHERE NOT unfolded").fetchall() == [(2,)]
    ingest(store, [], reader)
    assert counts(store)[0] == sum(len(r.events) for r in records) > 0


def test_a_story_that_cannot_be_read_keeps_its_record(store: Store) -> None:
    class Failing(Reader):
        def read(self, story, **more) -> Record:  # type: ignore[no-untyped-def, override]
            raise ZeroDivisionError

    before, faults = list(dump(store)), []
    assert list(recode(store, Failing(), on_error=lambda story, why: faults.append(why))) == []
    assert len(faults) == 2
    assert list(dump(store)) == before
