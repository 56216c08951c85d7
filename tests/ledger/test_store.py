"""The file: who may open it when, its schema, and what happens when it cannot be written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from kawat.ledger.errors import LedgerError
from kawat.ledger.store import Store, migrations


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "wire.duckdb")
    with made.writing():
        pass
    return made


def test_a_second_writer_is_told_so(store: Store) -> None:
    code = f"from kawat.ledger.store import Store\nwith Store({str(store.path)!r}).writing(): pass"
    with store.writing():
        second = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert second.returncode != 0
    assert "another process is writing to it" in second.stderr


def test_readers_read_while_a_writer_works(store: Store) -> None:
    code = (
        f"from kawat.ledger.store import Store\nwith Store({str(store.path)!r}).reading() as db:"
        " print(db.execute('SELECT count(*) FROM meta').fetchall())"
    )
    with store.writing() as writer:
        with writer.batch() as db:
            db.execute("INSERT INTO meta VALUES ('a', 'b')")
        reader = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        with writer.batch() as db:
            db.execute("INSERT INTO meta VALUES ('c', 'd')")
    assert reader.stdout.strip() == "[(2,)]", reader.stderr


def test_a_batch_happens_wholly_or_not_at_all(store: Store) -> None:
    def half(db: duckdb.DuckDBPyConnection) -> None:
        db.execute("INSERT INTO meta VALUES ('a', 'b')")
        raise RuntimeError("on the way")

    with store.writing() as writer:
        with pytest.raises(RuntimeError), writer.batch() as db:
            half(db)
        with writer.batch() as db:
            assert db.execute("SELECT count(*) FROM meta WHERE key = 'a'").fetchall() == [(0,)]


def test_no_statement_reaches_other_files(store: Store, tmp_path: Path) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_text("a\n1\n")
    with store.reading() as db:
        for statement in (f"FROM read_csv('{secret}')", f"ATTACH '{tmp_path}/x.duckdb'", f"COPY meta TO '{tmp_path}/out.csv'",
                          "SET enable_external_access = true", "INSTALL httpfs", "CREATE TABLE t (a INT)"):  # fmt: skip
            with pytest.raises(duckdb.Error):
                db.execute(statement)
    assert not (tmp_path / "out.csv").exists()


def test_what_is_no_ledger_is_named(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="no such ledger"), Store(tmp_path / "none.duckdb").reading():
        pass
    other = tmp_path / "other.duckdb"
    with duckdb.connect(str(other)) as db:
        db.execute("CREATE TABLE t (a INT)")
    text = tmp_path / "text.duckdb"
    text.write_text("not a database at all, only some words in a file\n" * 99)
    for path in (other, text):
        before = path.read_bytes()
        with pytest.raises(LedgerError, match=path.name), Store(path).writing():
            pass
        assert path.read_bytes() == before
    with pytest.raises(LedgerError, match="folder does not exist"), Store(tmp_path / "no" / "wire.duckdb").writing():
        pass


def test_a_ledger_of_a_newer_kawat_is_left_alone(store: Store) -> None:
    with store.writing() as writer, writer.batch() as db:
        db.execute("UPDATE meta SET value = '99' WHERE key = 'schema'")
    with pytest.raises(LedgerError, match="newer Kawat"), store.reading():
        pass
    with pytest.raises(LedgerError, match="newer Kawat"), store.writing():
        pass


def test_migrations_lead_from_every_version_to_the_newest(tmp_path: Path) -> None:
    for version in range(1, len(migrations()) + 1):
        path = tmp_path / f"v{version}.duckdb"
        with duckdb.connect(str(path)) as db:
            for script in migrations()[:version]:
                db.execute(script)
            db.execute("INSERT INTO meta VALUES ('schema', ?)", [str(version)])
        with Store(path).writing():
            pass
        with Store(path).reading() as db:
            assert db.execute("SELECT value FROM meta WHERE key = 'schema'").fetchall() == [(str(len(migrations())),)]


def test_every_table_says_what_it_is(store: Store) -> None:
    with store.reading() as db:
        assert not db.execute("SELECT table_name FROM duckdb_tables() WHERE comment IS NULL").fetchall()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a file system of its own")
def test_a_full_disk_is_named_and_costs_nothing(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk], capture_output=True).returncode:
        pytest.skip("may not mount a small file system here")
    try:
        store = Store(disk / "wire.duckdb")
        with store.writing() as writer:
            with writer.batch() as db:
                db.execute("INSERT INTO meta VALUES ('kept', 'yes')")
            with pytest.raises(LedgerError, match="disk is full"), writer.batch() as db:
                db.execute("INSERT INTO meta SELECT 'k' || i, md5(i::VARCHAR) || md5((i + 1)::VARCHAR) FROM range(200000) t(i)")
        with store.reading() as db:
            assert db.execute("SELECT value FROM meta WHERE key = 'kept'").fetchall() == [("yes",)]
            assert db.execute("SELECT count(*) FROM meta").fetchall() == [(2,)]
    finally:
        subprocess.run(["umount", disk], check=True)
