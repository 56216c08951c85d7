"""From Story to Record."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import cached_property, partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

import msgspec

from kawat import plover
from kawat.reading.assembly import Assembly
from kawat.reading.encoder import Encoder
from kawat.reading.features import covered
from kawat.reading.pairs import marked_pair
from kawat.reading.units import cut
from kawat.record import ReaderInfo, Record, Span, Story

CHUNK = 8  # stories handed to a worker at once
OnError = Callable[["Story | str", str], None]


class Reader:
    """Reads stories with one set of weights.

    `weights` is a folder as model/export.py writes it (default: the package's own); `threads` is how many threads one
    story's encoding may use. The same input gives the same record, alone or in a stream.
    """

    def __init__(self, weights: Path | None = None, threads: int = 1) -> None:
        self._weights, self._threads = weights, threads

    @cached_property
    def encoder(self) -> Encoder:
        """Loaded on first use, so that a parent that only hands work out never holds the weights."""
        return Encoder(self._weights, self._threads)

    @cached_property
    def info(self) -> ReaderInfo:
        from kawat import __version__

        return ReaderInfo(name="kawat", version=__version__, model=str(self.encoder.info["model"]))

    def read(
        self, story: str | Story, *, published: str | None = None, language: str | None = None, explain: bool = False
    ) -> Record:
        """One story (its text, or a Story from the wire room) to its record.

        `published` is an ISO 8601 date or datetime; without it, and without one in the story, nothing relative is resolved.
        Raises `kawat.wire.errors.InputError` where the text is no story, ValueError where `published` is no date.
        """
        if isinstance(story, str):
            from kawat.wire.sources import story_from_text

            story = story_from_text(story, published=published, language=language)
        with self.encoder.one_thread():
            return Assembly(self.encoder, story, self.info).record(explain)

    def pipe(
        self, stories: Iterable[Story | str], *, jobs: int = 1, explain: bool = False, on_error: OnError | None = None
    ) -> Iterator[Record]:
        """Records of a stream of stories, in order, in constant memory; `jobs` processes share the work.

        A story that cannot be read is given to `on_error(story, message)` and left out; without `on_error` it raises.
        """
        if jobs <= 1:
            for story in stories:
                yield from _settle(story, _attempt(self, explain, story), on_error)
            return
        source, work = iter(stories), partial(_read_chunk, explain)
        # Spawned, not forked: ONNX Runtime's threads do not survive a fork.
        pool = ProcessPoolExecutor(jobs, get_context("spawn"), _start_worker, (self._weights, self._threads))
        with pool, ExitStack() as unfinished:
            # Left by an exception or before the end: what no worker has begun is not begun any more.
            unfinished.callback(pool.shutdown, wait=False, cancel_futures=True)
            waiting: deque[tuple[list[Story | str], Future[list[bytes | str]]]] = deque()
            while True:
                while len(waiting) < 2 * jobs and (chunk := list(islice(source, CHUNK))):
                    with _interrupts_held():
                        waiting.append((chunk, pool.submit(work, chunk)))
                if not waiting:
                    return
                chunk, future = waiting.popleft()
                for story, outcome in zip(chunk, future.result(), strict=True):
                    yield from _settle(story, outcome, on_error)

    def relate(
        self, text: str, actor: tuple[int, int], recipient: tuple[int, int], *, merge_yield: bool = False
    ) -> dict[str, float]:
        """Probability of each PLOVER type for what the actor does toward the recipient in this passage.

        `actor` and `recipient` are half-open character offsets into `text`. With `merge_yield`, CONCEDE and RETREAT are
        one class YIELD, as in the PLV benchmark (15 classes). Raises ValueError where a span holds no word of the text.
        """
        units = cut(text, [Span(start=0, end=len(text))]).units
        ranges = []
        for name, (start, end) in (("actor", actor), ("recipient", recipient)):
            inside = covered(units, start, end)
            if not inside:
                raise ValueError(f"the {name} span {start}-{end} holds no word of the text (length {len(text)})")
            ranges.append((inside[0], inside[-1] + 1))
        p = self.encoder.judge(marked_pair(self.encoder.pieces, text, units, ranges[0], ranges[1]))
        out = dict(zip(self.encoder.info["types"], map(float, p), strict=True))
        if merge_yield:
            out[plover.YIELD] = out.pop("CONCEDE") + out.pop("RETREAT")
        return out


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Processes started within begin with SIGINT blocked, so that Ctrl-C finds none in the middle of its imports."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_worker: Reader


def _start_worker(weights: Path | None, threads: int) -> None:
    global _worker
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C ends a worker at once and without a word
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    _worker = Reader(weights, threads)


def _attempt(reader: Reader, explain: bool, story: Story | str) -> bytes | str | Record:
    try:
        return reader.read(story, explain=explain)
    except Exception as fault:  # one story's fault must not end the stream
        return f"{type(fault).__name__}: {fault}"


def _read_chunk(explain: bool, stories: list[Story | str]) -> list[bytes | str]:
    outcomes = (_attempt(_worker, explain, s) for s in stories)
    return [msgspec.msgpack.encode(o) if isinstance(o, Record) else o for o in outcomes]


def _settle(story: Story | str, outcome: bytes | str | Record, on_error: OnError | None) -> Iterator[Record]:
    if isinstance(outcome, Record):
        yield outcome
    elif isinstance(outcome, bytes):
        yield msgspec.msgpack.decode(outcome, type=Record)
    elif on_error is None:
        raise RuntimeError(outcome)
    else:
        on_error(story, outcome)
