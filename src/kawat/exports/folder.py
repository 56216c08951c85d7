"""Folders that appear whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kawat.ledger.errors import LedgerError


@contextmanager
def whole_folder(path: Path, suffix: str) -> Iterator[Path]:
    """A hidden folder beside `path`, which takes its place when the block ends well.

    When the block raises (Ctrl-C included), the hidden folder goes and what stood at `path` stays. An earlier export, a folder
    of nothing but files with `suffix`, is replaced. Raises LedgerError where something else stands there, OSError where the
    parent folder is not writable.
    """
    path = path.absolute()
    _check(path, suffix)
    made = Path(tempfile.mkdtemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent))
    try:
        yield made
        made.chmod(0o777 & ~_umask())
        _check(path, suffix)
        if path.exists():
            old = Path(tempfile.mkdtemp(prefix=f".{path.name}.", suffix=".old", dir=path.parent))
            os.replace(path, old)
            os.replace(made, path)
            shutil.rmtree(old)
        else:
            os.replace(made, path)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _check(path: Path, suffix: str) -> None:
    if path.is_symlink() or (path.exists() and not path.is_dir()):
        raise LedgerError(f"{path}: this is no folder; name another.")
    if path.is_dir() and any(f.is_dir() or f.suffix != suffix for f in path.iterdir()):
        raise LedgerError(f"{path}: this folder holds other things than {suffix} files; name another.")


def _umask() -> int:
    umask = os.umask(0)
    os.umask(umask)
    return umask
