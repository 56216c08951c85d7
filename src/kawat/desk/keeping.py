"""The commands that fill and keep a ledger: ingest, watch, recode, entity."""

from __future__ import annotations

import logging
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kawat.desk.options import VARIABLE, as_lines, chosen_form, in_ledger, refusing

if TYPE_CHECKING:
    from kawat.desk.progress import Progress
    from kawat.ledger.ingest import Ingested
    from kawat.ledger.ledger import Ledger
    from kawat.ledger.memory import Memory
    from kawat.record import Story
    from kawat.wire.errors import Rejected

REJECTED = 1
_log = logging.getLogger(__name__)
_jobs = click.option("--jobs", metavar="N", type=click.IntRange(min=1), default=1, show_default=True,
                     help="Processes that read side by side.")  # fmt: skip


def register(group: click.Group) -> None:
    """Add the commands to a group."""
    for command in (ingest, watch, recode, entity):
        group.add_command(command)


def _into(context: click.Context, parameter: click.Parameter, value: str | None) -> Ledger:
    if not value:
        raise click.UsageError(f"no ledger is named; give --into LEDGER, or set the environment variable {VARIABLE}.")
    from kawat.ledger.ledger import Ledger

    return Ledger(value)


_into_ledger = click.option("--into", "ledger", metavar="LEDGER", envvar=VARIABLE, callback=_into,
                            help=f"The ledger's file, made where there is none; else {VARIABLE} names it.")  # fmt: skip


@click.command()
@click.argument("inputs", metavar="PATH|URL...", nargs=-1, required=True)
@_into_ledger
@click.option("--published", metavar="DATE", help="Publication date (2023-02-21) of stories that carry none.")
@click.option("--lang", "language", metavar="CODE", help="Language (id, ms, en ...) instead of detecting it.")
@_jobs
def ingest(inputs: tuple[str, ...], ledger: Ledger, published: str | None, language: str | None, jobs: int) -> int:
    """Put stories into a ledger: files, folders, - for standard input, addresses of pages, feeds and sitemaps.

    The same stories again change nothing, and a run that was stopped is finished by the same command. Inputs that give no
    story are named on standard error and kept in the table rejected, and the exit status is 1.
    """
    from kawat.desk.progress import expected
    from kawat.ledger.memory import Memory
    from kawat.wire.errors import InputError

    memory = Memory(ledger.store)
    try:
        found = _found(inputs, memory, published, language)
    except InputError as error:
        raise click.UsageError(str(error)) from None
    local = [i for i in inputs if not _is_url(i)]
    with ExitStack() as stack:
        heard = _Heard(stack, expected(local) if len(local) == len(inputs) else None)
        with refusing():
            done = ledger.ingest(found, jobs=jobs, memory=memory, on_story=heard.done)
    _say(_summary(done))
    return REJECTED if done.rejected else 0


@click.command()
@click.argument("feeds", metavar="FEEDS.toml", type=click.Path(path_type=Path))
@_into_ledger
@_jobs
def watch(feeds: Path, ledger: Ledger, jobs: int) -> int:
    """Poll the feeds of a file and put their stories into a ledger, until stopped (Ctrl-C).

    docs/feeds.md shows such a file. Every fault is one line on standard error, and the watch goes on.
    """
    from kawat.ledger.errors import LedgerError
    from kawat.ledger.memory import Memory
    from kawat.reading.reader import Reader
    from kawat.wire.errors import InputError
    from kawat.wire.web.watch import watch as rounds

    memory, reader, stop = Memory(ledger.store), Reader(), threading.Event()
    # A signal ends the waiting; what is being fetched is read and written to its end, so that stopping loses nothing.
    before = {number: signal.signal(number, lambda *_: stop.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        for turn in rounds(feeds, memory, wait=stop.wait):
            try:
                done = ledger.ingest(_until(stop, turn.items), reader=reader, jobs=jobs, memory=memory)
            except LedgerError as error:
                _log.warning("%s", error)
            else:
                if done.added or done.printings or done.rejected:
                    _say(f"{turn.feed.url}: {_summary(done)}")
            if stop.is_set():
                break
    except InputError as error:
        raise click.UsageError(str(error)) from None
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return 0


@click.command()
@in_ledger
@click.option("--every", is_flag=True, help="Also what these weights have read already.")
@_jobs
@as_lines
def recode(ledger: Ledger, every: bool, jobs: int) -> int:
    """Read the ledger's stories again with these weights, and show what changed.

    Stories that this version of these weights has read are left alone. A run that was stopped is finished by the same command.
    """
    import msgspec

    from kawat.desk.printable import printable

    faults = 0

    def failed(story: Story | str, why: str) -> None:
        nonlocal faults
        faults += 1
        _log.warning("%s: an error in Kawat itself while reading it (%s); it keeps its record.", getattr(story, "id", story), why)

    changed = 0
    with refusing():
        for change in ledger.recode(jobs=jobs, every=every, on_error=failed):
            changed += 1
            if chosen_form() == "json":
                click.echo(msgspec.json.encode(change).decode("utf-8"))
                continue
            click.echo(printable(f"{change.story_id} {change.ref or ''}"))
            for sign, told in (("+", change.came), ("-", change.went)):
                for event in told:
                    click.echo(printable(f"  {sign} {event}"))
    _say(f"{changed:,} {'story' if changed == 1 else 'stories'} changed")
    return REJECTED if faults else 0


@click.group()
def entity() -> None:
    """Who is who across stories: merge and split what the ledger took for two or one."""


@entity.command()
@click.argument("left")
@click.argument("right")
@in_ledger
@click.option("--who", metavar="NAME", help="Who decides it; kept with the decision.")
def merge(ledger: Ledger, left: str, right: str, who: str | None) -> None:
    """Two identities (ids as `kawat who` shows them) are one, also in stories to come; `split` undoes it."""
    with refusing():
        _say(f"{ledger.merge(left, right, who=who)} is one now")


@entity.command()
@click.argument("identity")
@click.argument("stories", metavar="STORY...", nargs=-1, required=True)
@in_ledger
@click.option("--who", metavar="NAME", help="Who decides it; kept with the decision.")
def split(ledger: Ledger, identity: str, stories: tuple[str, ...], who: str | None) -> None:
    """Whoever bears IDENTITY in these stories (ids) is somebody else."""
    with refusing():
        _say(f"{ledger.split(identity, stories, who=who)} is another now")


class _Heard:
    """Tells of each input: progress for who watches standard error, and what was rejected."""

    def __init__(self, stack: ExitStack, total: int | None) -> None:
        self.progress: Progress | None = None
        if sys.stderr.isatty():
            from kawat.desk.progress import Progress

            self.progress = stack.enter_context(Progress(total))

    def done(self, item: Story | Rejected) -> None:
        from kawat.wire.errors import Rejected

        if isinstance(item, Rejected):
            _log.warning("%s", item)
        if self.progress:
            self.progress.step()


def _found(inputs: tuple[str, ...], memory: Memory, published: str | None, language: str | None) -> Iterator[Story | Rejected]:
    """Files and addresses in the order given. Raises InputError, before anything is read, for options that make no sense."""
    from kawat.wire import sources

    parts: list[Iterator[Story | Rejected]] = []
    for web, group in groupby(inputs, _is_url):
        if web:
            from kawat.wire.web.pages import fetch_stories

            parts.append(fetch_stories(list(group), memory, language=language))
        else:
            parts.append(sources.stories(list(group), published=published, language=language, stdin=sys.stdin.buffer))
    return (item for part in parts for item in part)


def _is_url(given: str) -> bool:
    return given.lower().startswith(("http://", "https://"))


def _until(stop: threading.Event, items: Iterator[Any]) -> Iterator[Any]:
    for item in items:
        yield item
        if stop.is_set():
            return


def _summary(done: Ingested) -> str:
    parts = [f"{done.added:,} {'story' if done.added == 1 else 'stories'} added"]
    if done.known:
        elsewhere = f" ({done.printings:,} of them printed elsewhere)" if done.printings else ""
        parts.append(f"{done.known:,} known already{elsewhere}")
    if done.rejected:
        parts.append(f"{done.rejected:,} rejected")
    return ", ".join(parts)


def _say(message: str) -> None:
    from kawat.desk.printable import printable

    print(f"kawat: {printable(message)}", file=sys.stderr)
