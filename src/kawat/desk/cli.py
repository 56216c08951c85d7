"""The command line: each command is a thin shell over a library call. Nothing heavy is imported before it is needed."""

from __future__ import annotations

import logging
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

import click

from kawat import __version__
from kawat.desk import affairs, exporting, keeping, questions

if TYPE_CHECKING:
    from kawat.desk.progress import Progress
    from kawat.record import Record, Story
    from kawat.wire.errors import Rejected

REJECTED, FAULT, INTERRUPTED, BROKEN_PIPE = 1, 70, 130, 141
_PROGRAM = "kawat"


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit: 0 done, 1 an input was rejected, 2 wrong usage, 70 a fault of Kawat's own.

    Ctrl-C exits 130 and a reader that went away 141, both without a word. No traceback is shown unless the environment
    sets KAWAT_TRACEBACK.
    """
    logging.getLogger().addHandler(_Warnings())
    try:
        # Not cli.main: it would answer a broken pipe with the status that says an input was rejected.
        with cli.make_context(_PROGRAM, list(sys.argv[1:] if argv is None else argv)) as context:
            code = cli.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as stop:
        code = stop.exit_code
    except BrokenPipeError:
        # The interpreter flushes standard output once more at exit; give it somewhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = BROKEN_PIPE
    except (click.Abort, KeyboardInterrupt):
        code = INTERRUPTED
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except Exception as error:
        if os.environ.get("KAWAT_TRACEBACK"):
            raise
        _complain(f"an error in Kawat itself ({type(error).__name__}: {error}); set KAWAT_TRACEBACK=1 to see where")
        code = FAULT
    sys.exit(code or 0)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name=_PROGRAM)
def cli() -> None:
    """Wire stories in, a checkable record of affairs out."""


questions.register(cli)
affairs.register(cli)
keeping.register(cli)
cli.add_command(exporting.export)


@cli.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON record a line instead of the rendering.")
@click.option("--published", metavar="DATE", help="Publication date (2023-02-21) of stories that carry none.")
@click.option("--lang", "language", metavar="CODE", help="Language (id, ms, en ...) instead of detecting it.")
@click.option("--no-text", is_flag=True, help="Leave the story's prose out of the record.")
@click.option("-o", "--output", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path),
              help="Write to FILE, which appears only when all is done.")  # fmt: skip
@click.option("--jobs", metavar="N", type=click.IntRange(min=1), default=1, show_default=True,
              help="Processes that read side by side.")  # fmt: skip
@click.option("--explain", is_flag=True, help="Show for each event the evidence and what decided it.")
def read(
    paths: tuple[str, ...],
    as_json: bool,
    published: str | None,
    language: str | None,
    no_text: bool,
    output: Path | None,
    jobs: int,
    explain: bool,
) -> int:
    """Read wire stories: files, folders, or - for standard input.

    Plain text, HTML, JSON and JSONL, each also gzipped. An input that cannot be read is named on standard error with
    the reason, the others are read, and the exit status is 1.
    """
    _check_output(output, paths)
    from kawat.reading.reader import Reader
    from kawat.wire import sources
    from kawat.wire.errors import InputError

    try:
        found = sources.stories(paths, published=published, language=language, stdin=sys.stdin.buffer)
    except InputError as error:
        raise click.UsageError(str(error)) from None
    with ExitStack() as stack:
        stream = _open(stack, output, as_json)
        write = _writer(stream, as_json=as_json, to_file=output is not None)
        progress = _progress(stack, stream, paths)
        inputs = _Inputs(found, progress)
        for record in Reader().pipe(inputs, jobs=jobs, explain=explain, on_error=inputs.failed):
            write(record.without_text() if no_text else record)
            if progress:
                progress.step()
    return REJECTED if inputs.rejected else 0


@cli.command()
@click.option("--ledger", is_flag=True, help="The ledger's tables and columns instead.")
def schema(ledger: bool) -> None:
    """Print the JSON Schema of the record, or with --ledger what the ledger's tables hold."""
    if ledger:
        from kawat.ledger.schema import described

        for line in described():
            click.echo(line)
        return
    import json

    from kawat.record import json_schema

    click.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))


class _Inputs:
    """The stories among what was found; what is none or cannot be read is named on standard error and counted."""

    def __init__(self, found: Iterable[Story | Rejected], progress: Progress | None) -> None:
        self._found = found
        self._progress = progress
        self.rejected = 0

    def __iter__(self) -> Iterator[Story]:
        from kawat.wire.errors import Rejected

        for item in self._found:
            if isinstance(item, Rejected):
                self._reject(str(item))
            else:
                yield item

    def failed(self, story: Story | str, why: str) -> None:
        """Take note of a story that the reader failed on."""
        name = story if isinstance(story, str) else story.ref or story.id
        self._reject(f"{name}: an error in Kawat itself while reading it ({why}); it is left out.")

    def _reject(self, message: str) -> None:
        self.rejected += 1
        _complain(message)
        if self._progress:
            self._progress.step()


def _check_output(output: Path | None, paths: tuple[str, ...]) -> None:
    if output is None:
        return
    if not output.absolute().parent.is_dir():
        raise click.BadParameter(f"the folder of {str(output)!r} does not exist; make it first.", param_hint="'-o'")
    if output.is_file() and any(Path(p).is_file() and output.samefile(p) for p in paths if p != "-"):
        raise click.BadParameter(f"{str(output)!r} is also an input; give another name.", param_hint="'-o'")


def _open(stack: ExitStack, output: Path | None, as_json: bool) -> TextIO:
    if output is None:
        # JSON is UTF-8 whatever the locale says; a rendering makes do with what the terminal can draw.
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(**({"encoding": "utf-8"} if as_json else {"errors": "replace"}))
        return sys.stdout
    from kawat.whole import whole_file

    try:
        return stack.enter_context(whole_file(output))
    except OSError as error:
        why = error.strerror or str(error)
        raise click.BadParameter(f"{str(output)!r} cannot be written ({why}).", param_hint="'-o'") from None


def _writer(stream: TextIO, *, as_json: bool, to_file: bool) -> Callable[[Record], None]:
    terminal = stream.isatty()
    if as_json:
        from kawat.desk.printable import escaped

        def write(record: Record) -> None:
            line = record.to_json()
            stream.write((escaped(line) if terminal else line) + "\n")
            stream.flush()

        return write

    from kawat.desk.render import render

    width = 80 if to_file else shutil.get_terminal_size().columns
    colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    first = True

    def draw(record: Record) -> None:
        nonlocal first
        stream.write(("" if first else "\n\n") + render(record, width=width, colour=colour))
        stream.flush()
        first = False

    return draw


def _progress(stack: ExitStack, stream: TextIO, paths: Sequence[str]) -> Progress | None:
    """A bar for who watches standard error, unless the records themselves scroll by on a terminal."""
    if stream.isatty() or not sys.stderr.isatty():
        return None
    from kawat.desk.progress import Progress, expected

    return stack.enter_context(Progress(expected(paths)))


class _Warnings(logging.Handler):
    """Kawat's own warnings as sentences on standard error; those of the libraries underneath concern no user."""

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.startswith("kawat.") and record.levelno >= logging.WARNING:
            _complain(record.getMessage())


def _complain(message: str) -> None:
    from kawat.desk.printable import printable

    # Not click.echo: it would write past the progress bar, which stands in for sys.stderr while it is drawn.
    print(f"{_PROGRAM}: {printable(message)}", file=sys.stderr)
