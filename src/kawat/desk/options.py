"""What the commands over a ledger have in common: which ledger, narrowing, the form of the answer, and refusals."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import IO, TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from kawat.ledger.ledger import Ledger

F = TypeVar("F", bound=Callable[..., Any])
VARIABLE = "KAWAT_LEDGER"


class Refusal(click.ClickException):
    """What cannot be answered: one sentence on standard error, exit status 1."""

    def show(self, file: IO[Any] | None = None) -> None:
        from kawat.desk.printable import printable

        print(f"kawat: {printable(self.message)}", file=file or sys.stderr)


@contextmanager
def refusing() -> Iterator[None]:
    """Turn what a ledger cannot do into a refusal."""
    from kawat.ledger.errors import LedgerError

    try:
        yield
    except LedgerError as error:
        raise Refusal(str(error)) from None


def in_ledger(command: F) -> F:
    """`--in LEDGER`; the command gets the opened ledger as `ledger`."""
    option = click.option("--in", "ledger", metavar="LEDGER", envvar=VARIABLE, callback=_ledger, expose_value=True,
                          help=f"The ledger's file; without it, the environment variable {VARIABLE} names it.")  # fmt: skip
    return option(command)


def narrowing(command: F) -> F:
    """`--since`, `--until`, `--as-of` and `--min-confidence`, by these names."""
    for option in (
        click.option("--min-confidence", metavar="P", type=click.FloatRange(0, 1), default=0.0,
                     help="Leave out reports that the reader was less sure of (0 to 1)."),
        click.option("--as-of", metavar="DATE", callback=_last_day,
                     help="Answer as on that day: from the stories published until then."),
        click.option("--until", metavar="DATE", callback=_last_day, help="Acts of that day and before."),
        click.option("--since", metavar="DATE", callback=_first_day,
                     help="Acts of that day and later (2023-02-21, 2023-W08, 2023-02, 2023)."),
    ):  # fmt: skip
        command = option(command)
    return command


def as_lines(command: F) -> F:
    """`--json` and `--csv`, together `form`: json, csv or None."""
    for form, text in (("csv", "A table in CSV."), ("json", "One JSON object a line.")):
        option = click.option(f"--{form}", f"as_{form}", is_flag=True, help=text, expose_value=False, callback=_form)
        command = option(command)
    return command


def chosen_form() -> str | None:
    """The form that this command's user asked for: json, csv or None."""
    forms = click.get_current_context().meta.get(__name__, [])
    return forms[0] if forms else None


def _form(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value:
        forms = context.meta.setdefault(__name__, [])
        forms.append(str(parameter.name).removeprefix("as_"))
        if len(forms) > 1:
            raise click.UsageError("--json and --csv are two forms; choose one.")


def _ledger(context: click.Context, parameter: click.Parameter, value: str | None) -> Ledger:
    if not value:
        raise click.UsageError(f"no ledger is named; give --in LEDGER, or set the environment variable {VARIABLE}.")
    from kawat.ledger.ledger import Ledger

    return Ledger(value)


def _first_day(context: click.Context, parameter: click.Parameter, value: str | None) -> date | None:
    return _day(value, last=False)


def _last_day(context: click.Context, parameter: click.Parameter, value: str | None) -> date | None:
    return _day(value, last=True)


def _day(value: str | None, *, last: bool) -> date | None:
    if value is None:
        return None
    from kawat.desk.printable import printable
    from kawat.ledger.errors import LedgerError
    from kawat.ledger.questions.asking import day

    try:
        return day(value, last=last)
    except LedgerError as error:
        raise click.BadParameter(printable(str(error))) from None
