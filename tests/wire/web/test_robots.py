"""What robots.txt says is done, as RFC 9309 has it."""

from __future__ import annotations

import pytest
from misbehaving import Clock, Site, says

from kawat.wire.web.http import Client, FetchError
from kawat.wire.web.robots import Robots

RULES = "User-agent: *\nDisallow: /all\n\nUser-agent: Kawat\nDisallow: /private\nAllow: /private/open\nCrawl-delay: 9\n"


def allowed(robots: Robots, url: str) -> bool:
    try:
        robots.check(url)
    except FetchError:
        return False
    return True


def test_rules_for_us(site: Site, client: Client) -> None:
    site.paths["/robots.txt"] = says(RULES, kind="text/plain")
    robots = Robots(client)
    paths = ["/", "/private/x", "/private/open/x", "/all"]
    assert [allowed(robots, site.at + path) for path in paths] == [True, False, True, True]
    assert site.asked == ["/robots.txt"]


def test_crawl_delay(site: Site, client: Client, clock: Clock) -> None:
    site.paths |= {"/robots.txt": says(RULES, kind="text/plain"), "/": says("x")}
    robots = Robots(client)
    for _ in range(3):
        client.get(f"{site.at}/", allowed=robots.check)
    assert clock.slept == [1.0, 9.0, 9.0]


@pytest.mark.parametrize("asked", ["999999", "-5", "nan", "soon"])
def test_crawl_delay_is_bounded(site: Site, client: Client, clock: Clock, asked: str) -> None:
    site.paths |= {"/robots.txt": says(f"User-agent: *\nCrawl-delay: {asked}\n", kind="text/plain"), "/": says("x")}
    robots = Robots(client)
    for _ in range(3):
        client.get(f"{site.at}/", allowed=robots.check)
    assert 1.0 <= clock.slept[-1] <= 30.0


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_none_there(site: Site, client: Client, status: int) -> None:
    site.paths["/robots.txt"] = says(status=status)
    assert allowed(Robots(client), f"{site.at}/x")


@pytest.mark.parametrize("status", [500, 503, 429])
def test_not_to_be_had(site: Site, client: Client, clock: Clock, status: int) -> None:
    site.paths["/robots.txt"] = says(status=status)
    robots = Robots(client)
    with pytest.raises(FetchError, match=r"the robots.txt of .* cannot be had") as caught:
        robots.check(f"{site.at}/x")
    assert caught.value.passing
    asked = len(site.asked)
    assert not allowed(robots, f"{site.at}/y")
    assert len(site.asked) == asked
    clock.now += 3600
    site.paths["/robots.txt"] = says("")
    assert allowed(robots, f"{site.at}/x")


def test_asked_again_after_a_day(site: Site, client: Client, clock: Clock) -> None:
    site.paths["/robots.txt"] = says("")
    robots = Robots(client)
    assert allowed(robots, f"{site.at}/x")
    clock.now += 25 * 3600
    site.paths["/robots.txt"] = says("User-agent: *\nDisallow: /", kind="text/plain")
    assert not allowed(robots, f"{site.at}/x")


def test_a_huge_one_is_read_in_part(site: Site, client: Client) -> None:
    site.paths["/robots.txt"] = says("User-agent: *\nDisallow: /no\n" + "# x\n" * 1_000_000, kind="text/plain")
    robots = Robots(client)
    assert [allowed(robots, site.at + path) for path in ("/no", "/yes")] == [False, True]


def test_nonsense_allows(site: Site, client: Client) -> None:
    site.paths["/robots.txt"] = says(b"\xff\xfe\x00" * 1000 + b"<html>", kind="text/plain")
    assert allowed(Robots(client), f"{site.at}/x")
