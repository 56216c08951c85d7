"""A folder of Parquet files, one for each table of the ledger."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from kawat.exports.rows import QUERIES, columns, rows
from kawat.ledger.errors import LedgerError
from kawat.ledger.questions.filters import Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def export(db: DuckDBPyConnection, out: Path, selection: Filters) -> None:
    """Write TABLE.parquet for each table into the folder `out`, which must be there. Raises LedgerError without pyarrow."""
    try:
        import pyarrow as pa  # type: ignore[import-untyped]
        import pyarrow.parquet as pq  # type: ignore[import-untyped]
    except ImportError:
        raise LedgerError("pyarrow is not installed; get it with pip install 'kawat[parquet]'.") from None
    for table in QUERIES:
        fields = [pa.field(name, _type(pa, kind)) for name, kind in columns(db, table)]
        cells = list(zip(*rows(db, table, selection), strict=True)) or [()] * len(fields)
        arrays = [pa.array(column, field.type) for column, field in zip(cells, fields, strict=True)]
        pq.write_table(pa.table(arrays, schema=pa.schema(fields)), out / f"{table}.parquet", compression="zstd")


def _type(pa: Any, kind: str) -> Any:
    """Arrow's type for one of the ledger's. KeyError: the schema has a type that no export knows yet."""
    if kind.endswith("[]"):
        return pa.list_(_type(pa, kind[:-2]))
    return {
        "VARCHAR": pa.string(), "INTEGER": pa.int32(), "DOUBLE": pa.float64(), "DATE": pa.date32(), "BOOLEAN": pa.bool_(),
    }[kind]  # fmt: skip
