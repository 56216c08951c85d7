"""The HTTP client: polite to each host, patient with faults that pass, bounded in all it takes in."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from kawat import __version__
from kawat.wire.errors import InputError
from kawat.wire.limits import MAX_FETCH_BYTES, MAX_FETCH_SECONDS, MAX_REDIRECTS, MAX_RETRIES
from kawat.wire.metadata import is_address
from kawat.wire.web.body import gather
from kawat.wire.web.extra import library

if TYPE_CHECKING:
    import httpx

PRODUCT = "kawat"
USER_AGENT = f"{PRODUCT}/{__version__}"
#: Seconds between two requests to one host, the most that a robots.txt may ask for, and the longest wait for a retry.
DELAY, LONGEST_DELAY, LONGEST_WAIT = 1.0, 30.0, 120.0
_ACCEPT = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5"
_MOVED = (301, 302, 303, 307, 308)
_PASSING = (429, 500, 502, 503, 504)


class Answer(NamedTuple):
    """What a server gave: `url` after redirects; `status` 200 or 304; `cut` says why `data` is not whole, None where it is."""

    url: str
    status: int
    data: bytes
    charset: str | None = None
    etag: str | None = None
    modified: str | None = None
    cut: str | None = None


class FetchError(InputError):
    """An address that gave nothing; `passing` where it may give something later."""

    def __init__(self, reason: str, *, passing: bool = False) -> None:
        super().__init__(reason)
        self.passing = passing


class _AgainError(Exception):
    """A fault that may pass: why, and how many seconds the server asks to wait."""

    def __init__(self, why: str, wait: float | None = None) -> None:
        super().__init__(why)
        self.wait = wait


class Client:
    """Fetches addresses one after the other. Use as a context manager, or close it.

    `timeout`: seconds without a byte. `delay`: seconds between two requests to one host. `clock` and `sleep` are the time
    module's, replaced in tests. Raises `InputError` where the extra is not installed.
    """

    def __init__(
        self,
        *,
        timeout: float = 20.0,
        delay: float = DELAY,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._httpx = library("httpx")
        headers = {"User-Agent": USER_AGENT, "Accept": _ACCEPT, "Accept-Encoding": "gzip, deflate"}
        self._http: httpx.Client = self._httpx.Client(timeout=timeout, headers=headers, follow_redirects=False)
        self._timeout, self._delay, self.clock, self._sleep = timeout, delay, clock, sleep
        self._delays: dict[str, float] = {}  # of hosts that ask for another
        self._free: dict[str, float] = {}  # when each host may be asked again

    def __enter__(self) -> Client:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self._http.close()

    def slow_down(self, host: str, seconds: float) -> None:
        """Leave at least so many seconds, bounded, between two requests to a host."""
        self._delays[host] = min(max(seconds, self._delay), LONGEST_DELAY)

    def get(
        self,
        url: str,
        *,
        etag: str | None = None,
        modified: str | None = None,
        limit: int = MAX_FETCH_BYTES,
        allowed: Callable[[str], None] | None = None,
    ) -> Answer:
        """Fetch an address, its redirects followed; with `etag` or `modified` the answer may be 304 and empty.

        `allowed` is asked about each address on the way and raises `InputError` to stop. Raises `FetchError`, one sentence.
        """
        headers = {name: value for name, value in (("If-None-Match", etag), ("If-Modified-Since", modified)) if value}
        seen: list[str] = []
        while True:
            if not is_address(url):
                raise FetchError(f"it leads to {url[:80]!r}, which is no http or https address.")
            if url in seen:
                raise FetchError("its redirects go in a circle.")
            if len(seen) > MAX_REDIRECTS:
                raise FetchError(f"it is redirected more than {MAX_REDIRECTS} times.")
            seen.append(url)
            if allowed:
                allowed(url)
            found = self._patiently(url, headers, limit)
            if isinstance(found, Answer):
                return found
            url = found

    def _patiently(self, url: str, headers: dict[str, str], limit: int) -> Answer | str:
        """Ask, again after faults that may pass; the answer, or where a redirect leads."""
        for attempt in range(MAX_RETRIES + 1):
            try:
                self._wait_for(urlsplit(url).netloc)
                return self._once(url, headers, limit)
            except _AgainError as fault:
                if fault.wait is not None and fault.wait > LONGEST_WAIT:
                    raise FetchError(f"{fault}, and asks to wait {fault.wait:.0f} seconds; try later.", passing=True) from None
                if attempt == MAX_RETRIES:
                    raise FetchError(f"{fault}, asked {attempt + 1} times; try later.", passing=True) from None
                self._sleep(2.0**attempt if fault.wait is None else fault.wait)
        raise AssertionError("the loop returns or raises")

    def _wait_for(self, host: str) -> None:
        now = self.clock()
        if (wait := self._free.get(host, now) - now) > 0:
            self._sleep(wait)
        self._free[host] = max(now, now + wait) + self._delays.get(host, self._delay)

    def _once(self, url: str, headers: dict[str, str], limit: int) -> Answer | str:
        lib: Any = self._httpx
        try:
            with self._http.stream("GET", url, headers=headers) as response:
                return self._answer(url, response, limit)
        except lib.TimeoutException:
            raise _AgainError(f"the server kept silent for {self._timeout:g} seconds") from None
        except lib.RemoteProtocolError as error:
            raise _AgainError(f"the answer broke off or is no HTTP ({_said(error)})") from None
        except (lib.HTTPError, lib.StreamError, OSError) as error:
            if "CERTIFICATE" in str(error):
                raise FetchError(f"the server's certificate does not hold ({_said(error)}).") from None
            raise _AgainError(f"the server cannot be reached ({_said(error)})") from None
        except InputError:  # which is a ValueError
            raise
        except (lib.InvalidURL, ValueError) as error:  # a host name that IDNA does not take is a ValueError
            raise FetchError(f"the address cannot be asked ({_said(error)}).") from None

    def _answer(self, url: str, response: httpx.Response, limit: int) -> Answer | str:
        status = response.status_code
        if status in _MOVED and (target := response.headers.get("location")):
            return urljoin(url, str(target).strip())
        if status in _PASSING:
            raise _AgainError(f"the server answers {_named(status)}", _retry_after(response))
        etag, modified = response.headers.get("etag"), response.headers.get("last-modified")
        if status == HTTPStatus.NOT_MODIFIED:
            return Answer(url, status, b"", etag=etag, modified=modified)
        if status != HTTPStatus.OK:
            raise FetchError(f"the server answers {_named(status)}.")
        began = self.clock()

        def late() -> str | None:
            return f"it took longer than {MAX_FETCH_SECONDS} seconds" if self.clock() - began > MAX_FETCH_SECONDS else None

        body = gather(response.iter_raw(), response.headers.get("content-encoding", ""), limit=limit, late=late)
        return Answer(url, status, body.data, response.charset_encoding, etag, modified, body.cut)


def _retry_after(response: httpx.Response) -> float | None:
    """Seconds that Retry-After asks for, given in seconds or as a date; None where it is absent or makes no sense."""
    given = response.headers.get("retry-after", "").strip()
    if given.isascii() and given.isdigit() and len(given) < 10:
        return float(given)
    try:
        until = parsedate_to_datetime(given)
        sent = response.headers.get("date")  # by the server's own clock, which may differ from ours
        now = parsedate_to_datetime(sent) if sent else datetime.now(UTC)
        return max((until - now).total_seconds(), 0.0)
    except (TypeError, ValueError, OverflowError):
        return None


def _named(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def _said(error: Exception) -> str:
    return " ".join(str(error).split())[:120].rstrip(".") or type(error).__name__
