"""Positions, pacts and the agenda as commands, and drawn for people."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from kawat.desk.options import as_lines, in_ledger, narrowing, refusing

if TYPE_CHECKING:
    from kawat.desk.page import Page
    from kawat.ledger.ledger import Ledger
    from kawat.ledger.questions.agenda import AgendaItem
    from kawat.ledger.questions.pacts import Pact, PactState
    from kawat.ledger.questions.positions import Position, Stance

_SHOWN = 3  # pieces of evidence without --all
_WEAK = 0.2  # a standing that rests on less is counted, not shown
_STYLE = {"for": "green", "against": "red", "reported": "green", "contradicted": "red", "not reported": "yellow",
          "suspended": "yellow", "revoked": "red", "expired": "red"}  # fmt: skip


def register(group: click.Group) -> None:
    """Add the commands to a group."""
    for command in (positions, pacts, agenda):
        group.add_command(command)


@click.command()
@click.option("--issue", required=True, metavar="WORDS", help="What about: Taiwan, 'Gaza ceasefire', 'tarif baja'.")
@click.option("--who", metavar="NAME", help="Only where this country or actor stands.")
@click.option("--all", "everything", is_flag=True, help="Weak standings, and all that each rests on.")
@in_ledger
@narrowing
@as_lines
def positions(ledger: Ledger, issue: str, who: str | None, everything: bool, **narrow: Any) -> None:
    """Who stands where on an issue, as of a day, on what evidence, and who changed sides.

    The issue may be given in English, Indonesian or Malay, whatever the stories' language.
    """
    from kawat.desk.questions import answer
    from kawat.ledger.questions.positions import Position

    with refusing():
        found = ledger.positions(issue, who, **narrow)
    _say_unknown(issue)
    answer(found, Position, lambda page, rows: draw_positions(page, rows, everything=everything))


@click.command()
@click.option("--name", metavar="NAME", help="Only agreements called so, in any language.")
@click.option("--party", metavar="NAME", help="Only agreements of this country.")
@in_ledger
@narrowing
@as_lines
def pacts(ledger: Ledger, name: str | None, party: str | None, **narrow: Any) -> None:
    """Named agreements, the state of each as of a day, and its history."""
    from kawat.desk.questions import answer
    from kawat.ledger.questions.pacts import Pact

    with refusing():
        found = ledger.pacts(name, party, **narrow)
    answer(found, Pact, draw_pacts)


@click.command()
@click.option("--week", metavar="WEEK", help="What is due in that week (2023-W08).")
@click.option("--who", metavar="NAME", help="Only acts of this country or actor, or toward it.")
@click.option("--patience", metavar="DAYS", type=click.IntRange(min=0), default=7, show_default=True,
              help="Days after which what was due counts as not reported.")  # fmt: skip
@in_ledger
@narrowing
@as_lines
def agenda(ledger: Ledger, week: str | None, who: str | None, patience: int, **narrow: Any) -> None:
    """What was announced for when, by whom, and what came of it.

    --since and --until bound the days on which acts are due. Without --as-of the answer is as of the ledger's last story.
    """
    from kawat.desk.questions import answer
    from kawat.ledger.questions.agenda import AgendaItem

    with refusing():
        found = ledger.agenda(week, who, patience, **narrow)
    answer(found, AgendaItem, draw_agenda)


def _say_unknown(issue: str) -> None:
    """Words of the issue that were not understood are named, so that nobody takes the answer for theirs."""
    from kawat.desk.printable import printable
    from kawat.ledger.issues import query

    asked = query(issue)
    if asked.concepts and asked.unknown:
        known = ", ".join(asked.concepts.values())
        print(
            f"kawat: of the issue only {printable(known)} is understood, not {printable(', '.join(asked.unknown))}.",
            file=sys.stderr,
        )


# Drawing


def draw_positions(page: Page, found: Sequence[Position], *, everything: bool = False) -> None:
    """Each holder's standing, its changes, and what it rests on."""
    shown = found if everything else [p for p in found if p.strength >= _WEAK]
    for one in shown:
        page.gap()
        since = f" since {_day(one.since)}" if one.since else ""
        page.line(
            (one.name, "bold"), f" {_code(one.country)}", (one.stance, _STYLE[one.side]), f"{since} · {_short(one.about, page)}"
        )
        for change in one.changes:
            page.line(f"changed from {change.before} to {change.after} on {_day(change.on)}", indent=1)
        for stance in one.evidence if everything else one.evidence[:_SHOWN]:
            _stance(page, stance)
        if not everything and len(one.evidence) > _SHOWN:
            page.line((f"and {len(one.evidence) - _SHOWN} more; --all shows them", "dim"), indent=3)
    if len(shown) < len(found):
        page.gap()
        page.line((f"{len(found) - len(shown)} weak standings are left out; --all shows them", "dim"))


def draw_pacts(page: Page, found: Sequence[Pact]) -> None:
    """Each pact with its state, its other names and its history."""
    for pact in found:
        page.gap()
        since = f" since {_day(pact.since)}" if pact.since else ""
        page.line((pact.name, "bold"), " · ", (pact.state, _STYLE.get(pact.state, "")), since)
        also = [n for n in pact.names if n != pact.name]
        page.line(
            (" · ".join(filter(None, (", ".join(pact.parties), f"also {', '.join(also)}" if also else ""))), "dim"), indent=1
        )
        page.table(("", "", "", ""), [_befell(state) for state in pact.history if state.aux in ("realized", "future")], indent=1)
        page.line(f"“{_short(pact.sentence, page)}”", indent=3)
        page.line((" · ".join(filter(None, (pact.event_id, pact.story_id))), "dim"), indent=3)


def draw_agenda(page: Page, found: Sequence[AgendaItem]) -> None:
    """Each announced act by the day it is due, with what came of it."""
    for item in found:
        page.gap()
        page.line(
            (_day(item.due_from, item.due_to), "bold"), f" · {item.kind} · ", (item.status, _STYLE.get(item.status, "cyan"))
        )
        page.line(
            " → ".join(filter(None, (", ".join(p.name for p in side) for side in (item.actors, item.recipients)))), indent=3
        )
        page.line(f"“{_short(item.what, page)}”", indent=3)
        told = f", in {len(item.announcements)} reports" if len(item.announcements) > 1 else ""
        by = f"by {item.announcer} " if item.announcer else ""
        page.line((f"announced {by}on {_day(item.announced_on)}{told} · {item.event_id}", "dim"), indent=3)
        for outcome in item.outcomes[:1]:
            page.line(f"{outcome.outcome}: “{_short(outcome.sentence, page)}”", indent=3)
            page.line((f"on {_day(outcome.reported_on)} · {outcome.event_id}", "dim"), indent=3)


def _stance(page: Page, stance: Stance) -> None:
    toward = f" toward {', '.join(stance.toward)}" if stance.toward else ""
    told = f" · {stance.reports} reports" if stance.reports > 1 else ""
    page.line(
        f"{_day(stance.said_on)} · ", (stance.stance, _STYLE[stance.side]),
        f"{toward} · {stance.name}, {stance.voice} · {stance.strength:.2f}{told}", indent=3,
    )  # fmt: skip
    page.line(f"“{_short(stance.sentence, page)}”", indent=5)
    page.line((" · ".join(filter(None, (stance.outlet, stance.event_id))), "dim"), indent=5)


def _befell(state: PactState) -> tuple[str, str, str, str]:
    when = _day(state.on, state.until) if state.on else "no date"
    planned = f"planned, told on {_day(state.reported_on)}" if state.aux == "future" else ""
    reports = f"{len(state.reports)} report{'s' if len(state.reports) > 1 else ''}"
    return when, state.state, ", ".join(state.by), ", ".join(filter(None, (planned, reports)))


def _code(country: str | None) -> str:
    return f"({country}) " if country else ""


def _day(first: date | None, last: date | None = None) -> str:
    from kawat.desk.dates import drawn

    if first is None:
        return "an unknown day"
    return drawn(first.isoformat() if last is None or last == first else f"{first.isoformat()}/{last.isoformat()}")


def _short(text: str, page: Page) -> str:
    from kawat.desk.excerpt import shorten

    return shorten(text, 2 * page.width - 12).strip('"“”„«» ')
