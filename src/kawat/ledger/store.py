"""The ledger's file: opening it for reading and writing, its schema and its migrations.

DuckDB lets one process write, or many read, but never both. A writer therefore opens the file only for the moment of one
batch, and readers for the moment of one question; each waits for the other. What makes a writer the only one is a lock file
beside the ledger, held as long as it works.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb
import filelock
import msgspec

from kawat.ledger.errors import LedgerError
from kawat.wire.decode import without_surrogates

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

#: Seconds that a reader waits for a writer's batch to end, and a writer for readers.
READER_WAITS, WRITER_WAITS = 30.0, 120.0
_PAUSE = 0.02
#: What DuckDB says where another process, or another thread of this one, has the file open in another way.
_BUSY = ("Could not set lock", "with a different configuration")
#: What every DuckDB file has at its ninth byte.
_MAGIC, _MAGIC_AT = b"DUCK", 8
#: How DuckDB begins what it says of a damaged file.
_DAMAGED = ("Corrupt", "Could not read enough bytes", "Serialization", "not a valid DuckDB database")
#: Dozens of tables and indices in blocks of DuckDB's usual 256 KiB would make a ledger of three stories 20 MB.
_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "default_block_size": 16384,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}


class Store:
    """One ledger file. `path` need not exist before it is written."""

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)

    @contextmanager
    def reading(self) -> Iterator[DuckDBPyConnection]:
        """The ledger for reading only, without access to any other file. Raises LedgerError where it is none, or damaged."""
        if not _is_there(self.path):
            raise LedgerError(f"{self.path}: there is no such ledger; make it with kawat ingest PATH --into {self.path}.")
        db = self._open(read_only=True, patience=READER_WAITS)
        try:
            with _told(self.path):
                _confine(db)
                version = schema_version(db, self.path)
                if version != len(migrations()):
                    raise LedgerError(_other_version(self.path, version))
                yield db
        finally:
            db.close()

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """The right to write, until the block ends. Raises LedgerError where another process has it."""
        there = _is_there(self.path)
        # A ledger behind a link has the lock of the file that the link leads to: however it is called, there is one.
        place = Path(os.path.realpath(self.path))
        if not place.parent.is_dir():
            raise LedgerError(f"{self.path}: its folder does not exist; make it first.")
        lock = filelock.FileLock(f"{place}.lock", timeout=0)
        try:
            lock.acquire()
        except filelock.Timeout:
            raise LedgerError(f"{self.path}: another process is writing to it; wait until it is done, or stop it.") from None
        except OSError as error:
            raise LedgerError(f"{self.path}: it cannot be written ({error.strerror or error}).") from None
        try:
            if not there:
                self._make(place)
            writer = Writer(self)
            with writer.batch() as db:
                migrate(db, self.path)
            yield writer
        finally:
            lock.release()

    def _make(self, place: Path) -> None:
        """A new ledger, which appears when its schema stands: a run killed meanwhile leaves nothing that is none."""
        made = place.with_name(f".{place.name}.new")
        for left in (made, made.with_name(f"{made.name}.wal")):
            left.unlink(missing_ok=True)
        with Writer(Store(made)).batch() as db:
            migrate(db, self.path)
        os.replace(made, place)

    def _open(self, *, read_only: bool, patience: float) -> DuckDBPyConnection:
        until = time.monotonic() + patience
        while True:
            try:
                # Absolute: DuckDB takes :memory: for no file, and the letters before a colon for an extension to load.
                return duckdb.connect(os.path.abspath(self.path), read_only=read_only, config=_CONFIG)
            except duckdb.Error as error:
                if not any(busy in str(error) for busy in _BUSY):
                    raise _failed(self.path, error) from None
                if time.monotonic() > until:
                    raise LedgerError(f"{self.path}: another program holds it open; close that, or copy the ledger.") from None
            time.sleep(_PAUSE)


class Writer:
    """The only process that may write. `batch` is one transaction: all of it happens, or nothing."""

    def __init__(self, store: Store) -> None:
        self.store = store

    @contextmanager
    def batch(self) -> Iterator[DuckDBPyConnection]:
        """One transaction; the file is open to readers again when it ends. Raises LedgerError where the disk is full."""
        with self.session() as db:
            db.execute("BEGIN")
            yield db
            db.execute("COMMIT")

    @contextmanager
    def session(self) -> Iterator[DuckDBPyConnection]:
        """The open file, every statement a transaction of its own. Raises LedgerError where the disk is full."""
        db = self.store._open(read_only=False, patience=WRITER_WAITS)
        try:
            with _told(self.store.path):
                _confine(db)
                yield db
                db.close()
        finally:
            with suppress(duckdb.Error):  # closing twice is allowed; closing after a failure may fail again
                db.close()


def insert(db: DuckDBPyConnection, table: str, columns: Mapping[str, str], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows at once: `columns` are names and DuckDB types (a list type as `["VARCHAR"]` in JSON's notation).

    Table and column names are the caller's own constants; the values travel as one parameter.
    """
    if not rows:
        return
    names = ", ".join(columns)
    types = {name: [kind[:-2]] if kind.endswith("[]") else kind for name, kind in columns.items()}
    db.execute(
        f"INSERT INTO {table} ({names}) SELECT {', '.join(f'r.{name}' for name in columns)}"
        " FROM (SELECT unnest(from_json(?::JSON, ?)) AS r)",
        [msgspec.json.encode(rows).decode("utf-8"), msgspec.json.encode([types]).decode("utf-8")],
    )


def migrations() -> list[str]:
    """The schema's versions in order; version n is what the first n files make."""
    folder = files(__package__).joinpath("migrations")
    return [f.read_text("utf-8") for f in sorted(folder.iterdir(), key=lambda f: f.name) if f.name.endswith(".sql")]


def schema_version(db: DuckDBPyConnection, path: Path) -> int:
    """Which version a file has, 0 for an empty one. Raises LedgerError for a DuckDB file that is something else."""
    tables = {name for (name,) in db.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    if not tables:
        return 0
    try:
        found = db.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone() if {"meta", "story"} <= tables else None
    except duckdb.BinderException:
        found = None
    if found is None or not (version := str(found[0])).isdecimal():
        raise LedgerError(f"{path}: this DuckDB file is no Kawat ledger; give another name.")
    return int(version)


def migrate(db: DuckDBPyConnection, path: Path) -> None:
    """Bring a ledger to the newest schema; nothing where it has it. Raises LedgerError for a ledger of a newer Kawat."""
    version, scripts = schema_version(db, path), migrations()
    if version > len(scripts):
        raise LedgerError(_other_version(path, version))
    for script in scripts[version:]:
        db.execute(script)
    db.execute("INSERT OR REPLACE INTO meta VALUES ('schema', ?)", [str(len(scripts))])


def _other_version(path: Path, version: int) -> str:
    if not version:
        return f"{path}: this ledger is empty; fill it with kawat ingest PATH --into {path}."
    if version > len(migrations()):
        return f"{path}: a newer Kawat made this ledger (schema {version}); upgrade kawat to read it."
    return f"{path}: an older Kawat made this ledger (schema {version}); bring it up with kawat ingest --into {path}."


def _confine(db: DuckDBPyConnection) -> None:
    """No statement may touch another file, load code or change these settings back."""
    db.execute("SET enable_external_access = false")
    db.execute("SET lock_configuration = true")


def _is_there(path: Path) -> bool:
    """Whether there is a ledger at `path`, or at least a DuckDB file; an empty file is as good as none.

    Raises LedgerError where there is something else, which DuckDB would wait for (a pipe), read as a table (Parquet) or fetch
    an extension for (SQLite), and where the name is none.
    """
    try:
        str(path).encode("utf-8")
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise LedgerError(f"{path}: this is no file; give a ledger's name.")
        with path.open("rb") as file:
            head = file.read(_MAGIC_AT + len(_MAGIC))
    except FileNotFoundError:
        return False
    except UnicodeEncodeError:
        raise LedgerError(f"{without_surrogates(str(path))}: the name is not UTF-8; give the ledger another name.") from None
    except OSError as error:
        raise LedgerError(f"{path}: it cannot be opened ({error.strerror or error}).") from None
    except ValueError as error:
        raise LedgerError(f"{path}: this is no file's name ({error}); give another name.") from None
    if head and head[_MAGIC_AT:] != _MAGIC:
        raise LedgerError(f"{path}: this file is no Kawat ledger; give another name.")
    return bool(head)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what DuckDB says into one sentence."""
    try:
        yield
    except duckdb.Error as error:
        raise _failed(path, error) from error


def _failed(path: Path, error: Exception) -> LedgerError:
    text = str(error)
    if "No space left" in text or "disk is full" in text.lower() or _full(path):
        return LedgerError(f"{path}: the disk is full; the ledger keeps what it had: make room and run the same command again.")
    said = text.splitlines()[0]
    if "WAL" in text:
        return LedgerError(f"{path}: {path}.wal beside it is damaged or another ledger's ({said}); move that file away.")
    if any(sign in text for sign in _DAMAGED):
        return LedgerError(f"{path}: the ledger is damaged ({said}); take a copy of it, or ingest its stories into a new one.")
    return LedgerError(f"{path}: it cannot be used as a ledger ({said}).")


def _full(path: Path) -> bool:
    try:
        status = os.statvfs(path.absolute().parent)
    except (OSError, AttributeError):
        return False
    return status.f_bavail * status.f_frsize < 64 * 1024
