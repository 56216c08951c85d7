"""`kawat export`: the ledger in the formats of others."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kawat.desk.options import in_ledger, narrowing, refusing

if TYPE_CHECKING:
    from kawat.ledger.ledger import Ledger


def _formats(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value:
        from kawat.exports import FORMATS

        for name, form in FORMATS.items():
            click.echo(f"{name:8}  {form.description}")
        context.exit()


@click.command()
@click.option("--format", "form", metavar="FORMAT", required=True, help="plover, gdelt, polecat, ics ...; --list shows all.")
@click.option("--list", is_flag=True, is_eager=True, expose_value=False, callback=_formats, help="List the formats and stop.")
@click.option("-o", "--output", metavar="PATH", type=click.Path(path_type=Path),
              help="Write to this file (csv, parquet: folder), which appears only when all is done.")  # fmt: skip
@in_ledger
@narrowing
def export(ledger: Ledger, form: str, output: Path | None, **narrow: Any) -> None:
    """Write the ledger, or a part of it, in a format of others; docs/exports.md says what each loses."""
    from kawat.exports import FORMATS
    from kawat.exports import export as write
    from kawat.ledger.questions.asking import narrowed

    if form not in FORMATS:
        raise click.BadParameter(
            f"there is no format {form[:40]!r}; choose one of {', '.join(FORMATS)}.", param_hint="'--format'"
        )
    if output is None and FORMATS[form].folder:
        raise click.UsageError(f"{form} is a folder with a file a table; give it a name with -o.")
    if output is None and hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", newline="")

    with refusing():
        write(ledger.store, form, output or sys.stdout, narrowed(**narrow))
