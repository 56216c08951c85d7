"""`kawat plot`: answers as pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kawat.desk.options import Refusal, in_ledger, narrowing, refusing

if TYPE_CHECKING:
    from kawat.ledger.ledger import Ledger

_SUFFIXES = ("svg", "png", "html")


@click.group()
def plot() -> None:
    """Draw an answer into a file: SVG, PNG, or a web page that needs no network."""


def _picture(context: click.Context, parameter: click.Parameter, value: Path) -> Path:
    if value.suffix.lower().removeprefix(".") not in _SUFFIXES:
        raise click.BadParameter(f"{str(value)!r} is no name of a picture; let it end in .svg, .png or .html.")
    if not value.absolute().parent.is_dir():
        raise click.BadParameter(f"the folder of {str(value)!r} does not exist; make it first.")
    return value


@plot.command()
@click.argument("left")
@click.argument("right")
@click.option("-o", "--output", metavar="FILE", required=True, type=click.Path(dir_okay=False, path_type=Path), callback=_picture,
              help="The picture; its name ends in .svg, .png or .html.")  # fmt: skip
@click.option("--by", type=click.Choice(("day", "week", "month")), default="week", show_default=True, help="The periods.")
@in_ledger
@narrowing
def timeline(ledger: Ledger, left: str, right: str, output: Path, by: Any, **narrow: Any) -> None:
    """Acts between two countries or actors: PLOVER's scale by period, and acts against reports.

    LEFT and RIGHT are as for `kawat timeline`.
    """
    from kawat.desk.chart import timeline_chart
    from kawat.desk.printable import printable
    from kawat.whole import whole_file

    with refusing():
        labels, periods = ledger.labels((left, right), **narrow), ledger.timeline(left, right, by, **narrow)
        title = " and ".join(printable(label) for label in labels)
        picture = timeline_chart(periods, by, title, output.suffix.lower().removeprefix("."))  # type: ignore[arg-type]
    try:
        with whole_file(output) as stream:
            stream.buffer.write(picture)
    except OSError as error:
        raise Refusal(f"{output}: it cannot be written ({error.strerror or error}).") from None
