"""The client against a server that does everything wrong."""

from __future__ import annotations

import gzip
import zlib
from http.server import BaseHTTPRequestHandler

import pytest
from misbehaving import Clock, Site, in_turn, says

from kawat import __version__
from kawat.wire.errors import InputError
from kawat.wire.limits import MAX_FETCH_BYTES, MAX_REDIRECTS, MAX_RETRIES
from kawat.wire.web.http import Client, FetchError


def fault(client: Client, url: str) -> str:
    with pytest.raises(InputError) as caught:
        client.get(url)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_says_who_asks(site: Site, client: Client) -> None:
    site.paths["/"] = says("hello", ETag='"v1"', Last_Modified="Tue, 21 Feb 2023 14:05:00 GMT")
    answer = client.get(f"{site.at}/")
    assert (answer.data, answer.etag, answer.modified) == (b"hello", '"v1"', "Tue, 21 Feb 2023 14:05:00 GMT")
    assert site.headers[0]["user-agent"] == f"kawat/{__version__}"


def test_a_second_apart(site: Site, client: Client, clock: Clock) -> None:
    site.paths["/"] = says("hello")
    for _ in range(3):
        client.get(f"{site.at}/")
    assert clock.slept == [1.0, 1.0]


def test_hosts_do_not_wait_for_each_other(site: Site, client: Client, clock: Clock) -> None:
    site.paths["/"] = says("hello")
    client.get(f"{site.at}/")
    client.get(f"{site.at.replace('127.0.0.1', 'localhost')}/")
    assert clock.slept == []


def test_a_silent_server(site: Site, client: Client) -> None:
    site.paths["/"] = lambda request: site.leave.wait() and None
    assert "kept silent for 0.5 seconds" in fault(client, f"{site.at}/")


def test_nobody_there(client: Client) -> None:
    with pytest.raises(FetchError, match="cannot be reached") as caught:
        client.get("http://127.0.0.1:9/")
    assert caught.value.passing


@pytest.mark.parametrize("length", ["500", "7, 9", "many"])
def test_a_body_that_is_shorter_than_said(site: Site, client: Client, length: str) -> None:
    site.paths["/"] = says("cut off", Content_Length=length)
    assert "broke off or is no HTTP" in fault(client, f"{site.at}/")
    assert len(site.asked) == MAX_RETRIES + 1


def test_no_http_at_all(site: Site, client: Client) -> None:
    site.paths["/"] = lambda request: request.wfile.write(b"\x00\x01\x02 hello\r\n\r\n") and None
    assert "no HTTP" in fault(client, f"{site.at}/")


def test_too_many_requests_then_an_answer(site: Site, client: Client, clock: Clock) -> None:
    site.paths["/"] = in_turn(says(status=429, Retry_After="7"), says(status=503), says("hello"))
    assert client.get(f"{site.at}/").data == b"hello"
    assert clock.slept == [7.0, 2.0]


def test_retry_after_as_a_date(site: Site, client: Client, clock: Clock) -> None:
    def later(request: BaseHTTPRequestHandler) -> None:
        request.send_response_only(503)
        for name, value in (("Date", "14:05:00"), ("Retry-After", "14:05:30")):
            request.send_header(name, f"Tue, 21 Feb 2023 {value} GMT")
        request.send_header("Content-Length", "0")
        request.end_headers()

    site.paths["/"] = in_turn(later, says("hello"))
    assert client.get(f"{site.at}/").data == b"hello"
    assert clock.slept == [30.0]


def test_asked_to_wait_too_long(site: Site, client: Client) -> None:
    site.paths["/"] = says(status=503, Retry_After="86400")
    assert "asks to wait 86400 seconds; try later" in fault(client, f"{site.at}/")
    assert len(site.asked) == 1


def test_waits_longer_each_time(site: Site, client: Client, clock: Clock) -> None:
    site.paths["/"] = says(status=500)
    assert "500 Internal Server Error, asked 4 times" in fault(client, f"{site.at}/")
    assert clock.slept == [1.0, 2.0, 4.0]


@pytest.mark.parametrize("status", [401, 404, 410, 451, 599])
def test_what_will_not_pass_is_asked_once(site: Site, client: Client, status: int) -> None:
    site.paths["/"] = says(status=status)
    assert f"the server answers {status}" in fault(client, f"{site.at}/")
    assert len(site.asked) == 1


def test_redirects(site: Site, client: Client) -> None:
    site.paths |= {"/a": says(status=301, Location="/b?x=1"), "/b?x=1": says("there")}
    answer = client.get(f"{site.at}/a")
    assert (answer.url, answer.data) == (f"{site.at}/b?x=1", b"there")


def test_redirects_in_a_circle(site: Site, client: Client) -> None:
    site.paths |= {"/a": says(status=302, Location="/b"), "/b": says(status=302, Location="/a")}
    assert "in a circle" in fault(client, f"{site.at}/a")
    assert site.asked == ["/a", "/b"]


def test_redirects_without_end(site: Site, client: Client) -> None:
    site.paths |= {f"/{n}": says(status=302, Location=f"/{n + 1}") for n in range(20)}
    assert f"more than {MAX_REDIRECTS} times" in fault(client, f"{site.at}/0")
    assert len(site.asked) == MAX_REDIRECTS + 1


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://x.example/", "javascript:1", "http://[::1", "http://" + "x" * 3000]
)
def test_redirects_to_no_address(site: Site, client: Client, target: str) -> None:
    site.paths["/"] = says(status=302, Location=target)
    assert fault(client, f"{site.at}/").endswith(".")
    assert set(site.asked) == {"/"}


@pytest.mark.parametrize("url", ["file:///etc/passwd", "gopher://x/", "", "http://", "x"])
def test_no_address(client: Client, url: str) -> None:
    assert "no http or https address" in fault(client, url)


@pytest.mark.parametrize("url", ["http://a b/", "http://x.example:99999/", "http://\x00/", f"http://{'x' * 70}.example/"])
def test_addresses_that_cannot_be_asked(client: Client, url: str) -> None:
    assert fault(client, url).endswith((".", "later."))


def test_packed(site: Site, client: Client) -> None:
    bare = zlib.compressobj(wbits=-15)
    site.paths |= {
        "/gzip": says(gzip.compress(b"hello" * 100), Content_Encoding="gzip"),
        "/zlib": says(zlib.compress(b"hello" * 100), Content_Encoding="deflate"),
        "/bare": says(bare.compress(b"hello" * 100) + bare.flush(), Content_Encoding="deflate"),
    }
    for path in list(site.paths):
        assert client.get(site.at + path).data == b"hello" * 100


def test_a_gzip_bomb(site: Site, client: Client) -> None:
    site.paths["/"] = says(gzip.compress(bytes(MAX_FETCH_BYTES + 1), 1), Content_Encoding="gzip")
    assert "unpacks to more than 16 MiB" in fault(client, f"{site.at}/")


@pytest.mark.parametrize(
    ("data", "packing", "said"),
    [
        (gzip.compress(b"hello" * 1000)[:-20], "gzip", "ends too early"),
        (b"not packed at all", "gzip", "damaged"),
        (b"x", "br", "not asked for"),
        (b"x", "gzip, gzip", "not asked for"),
    ],
)
def test_packed_wrongly(site: Site, client: Client, data: bytes, packing: str, said: str) -> None:
    site.paths["/"] = says(data, Content_Encoding=packing)
    assert said in fault(client, f"{site.at}/")


def test_an_answer_without_end_is_cut(site: Site, client: Client) -> None:
    def endless(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        while True:
            request.wfile.write(b"x" * 65536)

    site.paths["/"] = endless
    answer = client.get(f"{site.at}/", limit=1024 * 1024)
    assert (len(answer.data), answer.cut) == (1024 * 1024, "it is larger than 1 MiB")


def test_an_answer_that_drips_is_cut(site: Site, clock: Clock) -> None:
    def drips(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        while not site.leave.wait(0.01):
            request.wfile.write(b"x")

    site.paths["/"] = drips
    readings = iter(range(0, 10_000, 50))  # fifty seconds pass between two looks at the clock
    with Client(clock=lambda: float(next(readings)), sleep=clock.sleep) as client:
        assert client.get(f"{site.at}/").cut == "it took longer than 120 seconds"


def test_conditional(site: Site, client: Client) -> None:
    site.paths["/"] = says(status=304)
    answer = client.get(f"{site.at}/", etag='"v1"', modified="Tue, 21 Feb 2023 14:05:00 GMT")
    assert (answer.status, answer.data) == (304, b"")
    assert site.headers[0]["if-none-match"] == '"v1"'
    assert site.headers[0]["if-modified-since"] == "Tue, 21 Feb 2023 14:05:00 GMT"
