"""A timeline as a picture: PLOVER's scale by period, and acts against reports."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, rrule

from kawat.ledger.errors import LedgerError

if TYPE_CHECKING:
    from kawat.ledger.questions.timeline import Period, Quads

Format = Literal["svg", "png", "html"]
_MISSING = "drawing needs two more libraries; install them with pip install 'kawat[plot]'."
# Colours of Okabe and Ito (2008), told apart by colour-blind people too; also light against dark within a side.
_QUADS = {
    "verbal_cooperation": ("cooperation in words", "#56B4E9"),
    "material_cooperation": ("cooperation in deeds", "#0072B2"),
    "verbal_conflict": ("conflict in words", "#E69F00"),
    "material_conflict": ("conflict in deeds", "#D55E00"),
}
_COUNTS = {"acts": "#333333", "reports": "#BBBBBB"}
_INK, _FAINT = "#222222", "#E4E4E4"
_WIDTH, _SCALE_HEIGHT, _COUNT_HEIGHT, _PIXELS = 680, 240, 110, 2.0
#: The page's script holds the title as JSON, where a `<` could end the script: it goes in as this, and comes out escaped.
_STANDIN = "\ue000"
#: The picture has room for so many periods at least, and names at most so many.
_FEWEST, _NAMED = 5, 7
_UNITS: dict[str, Literal[1, 2, 3]] = {"day": DAILY, "week": WEEKLY, "month": MONTHLY}
#: Shares of a period's breadth: the gap after a bar.
_GAP = 0.15


def timeline_chart(periods: Sequence[Period], by: Literal["day", "week", "month"], title: str, format: Format) -> bytes:
    """The picture of a timeline's periods, as the bytes of a file. HTML is self-contained: it asks no other host.

    Raises LedgerError where no period has a day, or where altair or vl-convert-python is not installed.
    """
    dated = [p for p in periods if p.first_day]
    if not dated:
        raise LedgerError("there is nothing to draw: no act between the two has a day.")
    try:
        import vl_convert
    except ImportError:
        raise LedgerError(_MISSING) from None
    subtitle = [f"by {by}; a dot is the net of its {by}", *_left_out(periods)]
    safe = title.replace(_STANDIN, "").replace("<", _STANDIN if format == "html" else "<")
    spec = _spec(dated, by, {"text": safe, "subtitle": subtitle})
    if format == "svg":
        return str(vl_convert.vegalite_to_svg(spec)).encode("utf-8")
    if format == "png":
        return bytes(vl_convert.vegalite_to_png(spec, scale=_PIXELS))
    page = str(vl_convert.vegalite_to_html(spec, bundle=True))
    return page.replace(_STANDIN, "\\u003c").encode("utf-8")


def _spec(dated: Sequence[Period], by: Literal["day", "week", "month"], heading: dict[str, Any]) -> str:
    try:
        import altair as alt
    except ImportError:
        raise LedgerError(_MISSING) from None

    breadths = [_breadth(p, by) for p in dated]
    (first, end), (_, last) = breadths[0], breadths[-1]
    # Two weeks alone would be two walls.
    last = max(last, first + _FEWEST * (end - first))
    starts = list(rrule(_UNITS[by], dtstart=first, until=last - timedelta(1)))
    named = [alt.DateTime(year=d.year, month=d.month, date=d.day) for d in starts[:: -(-len(starts) // _NAMED)]]
    where = alt.X("start:T").title(None).scale(domain=[_instant(first), _instant(last)])
    where = where.axis(grid=False, format="%-d %b %Y", labelOverlap=True, values=named)
    plain: dict[str, Any] = {"gridColor": _FAINT, "domain": False, "ticks": False, "format": "d", "tickMinStep": 1}
    above: dict[str, Any] = {"title": None, "orient": "top", "symbolType": "square"}
    quads = alt.Scale(domain=[name for name, _ in _QUADS.values()], range=[colour for _, colour in _QUADS.values()])
    counts = alt.Scale(domain=[*_COUNTS], range=[*_COUNTS.values()])

    bars = alt.Chart(alt.InlineData(values=_stacked(dated, breadths))).mark_bar().encode(
        x=where, x2="end:T", y=alt.Y("low:Q").title("PLOVER scale, summed").axis(**plain, tickCount=7), y2="high:Q",
        color=alt.Color("quad:N", sort=None, scale=quads).legend(**above, columns=4),
        tooltip=["period:N", "quad:N", "acts:Q", "scale:Q"],
    )  # fmt: skip
    zero = alt.Chart(alt.InlineData(values=[{"zero": 0}])).mark_rule(color=_INK).encode(y="zero:Q")
    net = alt.Chart(alt.InlineData(values=_net(dated, breadths))).mark_point(
        filled=True, color=_INK, stroke="white", strokeWidth=1, size=60, opacity=1
    ).encode(x="middle:T", y="net:Q", tooltip=["period:N", "net:Q", "mean:Q"])  # fmt: skip
    numbers = alt.Chart(alt.InlineData(values=_counted(dated, breadths))).mark_bar().encode(
        x=where, x2="end:T", y=alt.Y("zero:Q").title("number").axis(**plain, tickCount=5), y2="count:Q",
        color=alt.Color("what:N", sort=None, scale=counts).legend(**above), tooltip=["period:N", "what:N", "count:Q"],
    )  # fmt: skip
    picture = alt.vconcat(
        alt.layer(bars, zero, net).properties(width=_WIDTH, height=_SCALE_HEIGHT),
        numbers.properties(width=_WIDTH, height=_COUNT_HEIGHT),
        title=alt.TitleParams(**heading, anchor="start", offset=12, subtitleColor="#555555"),
        # On the page, no menu that would send the data to another host.
        usermeta={"embedOptions": {"actions": False}},
    ).resolve_scale(color="independent").configure(
        background="white", font="sans-serif", view={"stroke": None}, axis={"titleFontWeight": "normal", "labelColor": _INK}
    )  # fmt: skip
    return json.dumps(picture.to_dict())


def _stacked(dated: Sequence[Period], breadths: Sequence[tuple[date, date]]) -> list[dict[str, Any]]:
    """Bars upward for cooperation and downward for conflict, words nearest to zero."""
    rows = []
    for period, breadth in zip(dated, breadths, strict=True):
        top = {True: 0.0, False: 0.0}
        for quad, (name, _) in _QUADS.items():
            scale, acts = _of(period.scale_by_quad, quad), _of(period.acts_by_quad, quad)
            if acts:
                up = quad.endswith("cooperation")
                low, top[up] = top[up], top[up] + scale
                rows.append({**_bar(breadth, 0, 1), "period": period.period, "quad": name, "acts": acts, "scale": scale,
                             "low": low, "high": top[up]})  # fmt: skip
    return rows


def _net(dated: Sequence[Period], breadths: Sequence[tuple[date, date]]) -> list[dict[str, Any]]:
    return [
        {"period": p.period, "middle": _bar(b, 0, 0.5)["end"], "net": p.scale_sum, "mean": p.scale_mean}
        for p, b in zip(dated, breadths, strict=True) if p.acts
    ]  # fmt: skip


def _counted(dated: Sequence[Period], breadths: Sequence[tuple[date, date]]) -> list[dict[str, Any]]:
    return [
        {**_bar(breadth, half / 2, half / 2 + 0.5), "period": period.period, "what": what, "zero": 0, "count": count}
        for period, breadth in zip(dated, breadths, strict=True)
        for half, (what, count) in enumerate((("acts", period.acts), ("reports", period.reports)))
    ]


def _breadth(period: Period, by: Literal["day", "week", "month"]) -> tuple[date, date]:
    """The period's first day, and the day after its last."""
    first = period.first_day
    assert first
    if by == "month":
        return first, (first.replace(day=28) + timedelta(4)).replace(day=1)
    return first, first + timedelta(1 if by == "day" else 7)


def _bar(breadth: tuple[date, date], low: float, high: float) -> dict[str, str]:
    """From one share of the period's breadth, less the gap, to another."""
    start, end = (datetime.combine(d, datetime.min.time()) for d in breadth)
    whole = (end - start) * (1 - _GAP)
    return {"start": _instant(start + whole * low), "end": _instant(start + whole * high)}


def _instant(when: date | datetime) -> str:
    """With a clock and without a zone, which a browser reads and draws in one and the same zone, its own."""
    return when.isoformat() if isinstance(when, datetime) else f"{when.isoformat()}T00:00:00"


def _left_out(periods: Sequence[Period]) -> list[str]:
    waiting = sum(p.not_done for p in periods)
    undated = sum(p.acts for p in periods if not p.first_day)
    parts = [f"{waiting} announced, possible or denied"] if waiting else []
    parts += [f"{undated} without a day"] if undated else []
    return [f"not drawn: {', '.join(parts)}"] if parts else []


def _of(quads: Quads, name: str) -> float:
    return float(getattr(quads, name))
