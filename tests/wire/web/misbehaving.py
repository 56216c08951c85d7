"""A web site in a thread that misbehaves as told, a clock that nobody waits for, and a memory."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = Callable[[BaseHTTPRequestHandler], None]


def says(body: bytes | str = b"", status: int = 200, kind: str = "text/html", **headers: str) -> Answer:
    """An answer; the underscores of header names become hyphens, `Content_Length` replaces the true one."""
    data = body if isinstance(body, bytes) else body.encode()

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in {"Content-Type": kind, "Content-Length": str(len(data)), **given}.items():
            request.send_header(name, value)
        request.end_headers()
        request.wfile.write(data)

    return answer


def in_turn(*answers: Answer) -> Answer:
    """One answer after the other, the last again and again."""
    left = list(answers)
    return lambda request: (left.pop(0) if len(left) > 1 else left[0])(request)


class Site:
    """Answers by path; `asked` are the paths in order, `headers` what came with each."""

    def __init__(self) -> None:
        self.paths: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.leave = threading.Event()  # lets answers that never end go
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                site.headers.append({name.lower(): value for name, value in self.headers.items()})
                with suppress(OSError):  # the client went away
                    site.paths.get(self.path, says(status=404))(self)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.at = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})
        self.thread.start()

    def close(self) -> None:
        self.leave.set()
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@dataclass
class Clock:
    """Time that passes only when someone sleeps."""

    now: float = 0.0
    slept: list[float] = field(default_factory=list)

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@dataclass
class Notebook:
    """A memory, as the ledger's."""

    states: dict[str, tuple[str | None, str | None]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)

    def feed_state(self, url: str) -> tuple[str | None, str | None] | None:
        return self.states.get(url)

    def remember_feed(self, url: str, etag: str | None, modified: str | None) -> None:
        self.states[url] = (etag, modified)

    def seen(self, url: str) -> bool:
        return url in self.known
