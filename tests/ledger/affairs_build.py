"""Ledgers of hand-made stories whose events have issues, with positions, pacts and agenda worked out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import build
import click
from build import Name, Told
from click.testing import CliRunner

from kawat.desk import affairs
from kawat.ledger.agenda import derive_agenda
from kawat.ledger.pacts import derive_pacts
from kawat.ledger.positions import derive_positions
from kawat.ledger.store import Store

CHINA = Name("China", kind="country", country="CHN", wikidata="Q148")
AMERICA = Name("United States", kind="country", country="USA", wikidata="Q30")
ISRAEL = Name("Israel", kind="country", country="ISR", wikidata="Q801")
HAMAS = Name("Hamas", kind="organization", country="PSE", sector="REB", wikidata="Q38799")
INDONESIA = Name("Indonesia", kind="country", country="IDN", wikidata="Q252")
VIETNAM = Name("Vietnam", kind="country", country="VNM", wikidata="Q881")
MALAYSIA = Name("Malaysia", kind="country", country="MYS", wikidata="Q833")


@dataclass(frozen=True)
class Case:
    """A story; `issues` by the number of its event, `direct` the numbers of statements that are quoted word for word."""

    told: Told
    issues: Mapping[int, Sequence[str]] = field(default_factory=dict)
    direct: Sequence[int] = ()


def ledger(path: Path, *stories: Told | Case, one_wire: Sequence[Sequence[Told]] = ()) -> Path:
    """A ledger of stories with everything derived."""
    cases = [s if isinstance(s, Case) else Case(s) for s in stories]
    build.ledger(path, [c.told for c in cases], one_wire)
    with Store(path).writing() as writer, writer.batch() as db:
        for case in cases:
            for number, texts in case.issues.items():
                for text in texts:
                    start = len(case.told.headline) + 2 + case.told.text.index(text)
                    db.execute(
                        "INSERT INTO event_issue VALUES (?, ?, ?, ?, NULL)",
                        [case.told.event(number), text, start, start + len(text)],
                    )
            for number in case.direct:
                db.execute("UPDATE statement SET kind = 'direct' WHERE statement_id = ?", [f"{case.told.id}:s{number}"])
        for step in (derive_positions, derive_pacts, derive_agenda):
            step(db)
    return path


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    with Store(path).reading() as db:
        return db.execute(sql).fetchall()


def command(*arguments: object) -> str:
    """What a command of `kawat.desk.affairs` prints, both streams together. Raises AssertionError where it fails."""
    group = click.Group()
    affairs.register(group)
    done = CliRunner().invoke(group, [str(a) for a in arguments])
    assert done.exit_code == 0, done.output
    return done.output
