"""The questions as commands: each a thin shell over the method of `kawat.ledger.ledger.Ledger` of the same name."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from kawat.desk.options import as_lines, chosen_form, in_ledger, narrowing, refusing
from kawat.desk.plot import plot

if TYPE_CHECKING:
    import msgspec

    from kawat.desk.page import Page
    from kawat.ledger.ledger import Ledger
    from kawat.ledger.questions.sql import Table

PERIODS = ("event", "day", "week", "month")


def register(group: click.Group) -> None:
    """Add the commands to a group."""
    for command in (timeline, who, search, sources, stats, sql, plot):
        group.add_command(command)


@click.command()
@click.argument("left")
@click.argument("right")
@click.option("--by", type=click.Choice(PERIODS), default="event", show_default=True, help="Act by act, or counted by period.")
@in_ledger
@narrowing
@as_lines
def timeline(ledger: Ledger, left: str, right: str, by: Any, **narrow: Any) -> None:
    """Acts between two countries or actors, in either direction.

    LEFT and RIGHT are ISO alpha-3 codes (RUS), names of countries in Indonesian or English (Rusia, Russia), names of people
    and bodies, or ids as `kawat who` shows them.
    """
    from kawat.desk.answers import draw_acts, draw_periods
    from kawat.ledger.questions.acts import Act
    from kawat.ledger.questions.timeline import Period

    with refusing():
        found: Sequence[Any] = ledger.timeline(left, right, by, **narrow)
    if by == "event":
        answer(found, Act, draw_acts)
    else:
        answer(found, Period, draw_periods)


@click.command()
@click.argument("name")
@click.option(
    "--limit", metavar="N", type=click.IntRange(min=1), default=3, show_default=True, help="Bearers of the name to show."
)
@in_ledger
@narrowing
@as_lines
def who(ledger: Ledger, name: str, limit: int, **narrow: Any) -> None:
    """Who somebody is: offices over time, whom they act with, what they lately did and said.

    NAME is a name, a Wikidata id, or an id that an answer shows.
    """
    from kawat.desk.answers import draw_who
    from kawat.ledger.questions.who import Who

    with refusing():
        found = ledger.who(name, limit, **narrow)
    answer(found, Who, draw_who)


@click.command()
@click.argument("query")
@click.option("--limit", metavar="N", type=click.IntRange(1, 1000), default=10, show_default=True, help="Stories to show.")
@in_ledger
@narrowing
@as_lines
def search(ledger: Ledger, query: str, limit: int, **narrow: Any) -> None:
    """Stories with some words, the best first; --since and --until bound their publication.

    A "quoted phrase" within QUERY must stand in the story as it is.
    """
    from kawat.desk.answers import draw_hits
    from kawat.ledger.questions.search import Hit

    with refusing():
        found = ledger.search(query, limit, **narrow)
    answer(found, Hit, draw_hits)


@click.command()
@click.argument("event")
@in_ledger
@narrowing
@as_lines
def sources(ledger: Ledger, event: str, **narrow: Any) -> None:
    """What an act rests on: every report of it word for word, who says so, and how it came to us.

    EVENT is the id of an event or act, as the other answers show it.
    """
    from kawat.desk.answers import draw_reports
    from kawat.ledger.questions.sources import Report

    with refusing():
        found = ledger.sources(event, **narrow)
    answer(found, Report, draw_reports)


@click.command()
@in_ledger
@narrowing
@as_lines
def stats(ledger: Ledger, **narrow: Any) -> None:
    """What the ledger holds: counts, dates, languages, outlets, readers, what was rejected and why."""
    from kawat.desk.answers import draw_stats
    from kawat.ledger.questions.stats import Stats

    with refusing():
        found = ledger.stats(**narrow)
    answer([found], Stats, lambda page, rows: draw_stats(page, rows[0]))


@click.command()
@click.argument("statement")
@click.option("--limit", metavar="N", type=click.IntRange(min=1), default=1000, show_default=True, help="Rows to show.")
@in_ledger
@as_lines
def sql(ledger: Ledger, statement: str, limit: int) -> None:
    """One SELECT of your own, read-only, with access to this ledger and nothing else."""
    from kawat.desk.table import standard_output, write_json, write_table

    with refusing():
        table = ledger.sql(statement, limit=limit)
    form = chosen_form()
    stream = standard_output(utf8=form is not None)
    if form == "json":
        write_json((dict(zip(table.columns, row, strict=True)) for row in table.rows), stream)
    elif form == "csv":
        write_table(table.columns, table.rows, stream)
    else:
        _draw_table(table)
    if form and table.more:
        print(f"kawat: these are the first {len(table.rows):,} rows; --limit gives more.", file=sys.stderr)


def _draw_table(table: Table) -> None:
    from kawat.desk.answers import draw_table
    from kawat.desk.page import Page

    page = Page.for_stream(sys.stdout)
    draw_table(page, table)
    sys.stdout.write(page.draw())


def answer(rows: Sequence[Any], kind: type[msgspec.Struct], draw: Callable[[Page, Sequence[Any]], None]) -> None:
    """Write the rows in the form that was asked for; that there are none is said on standard error."""
    from kawat.desk.page import Page
    from kawat.desk.table import standard_output, write_csv, write_json

    form = chosen_form()
    stream = standard_output(utf8=form is not None)
    if form == "json":
        write_json(rows, stream)
    elif form == "csv":
        write_csv(kind, rows, stream)
    elif rows:
        page = Page.for_stream(stream)
        draw(page, rows)
        stream.write(page.draw())
    if not rows:
        print("kawat: the ledger holds nothing of the kind.", file=sys.stderr)
