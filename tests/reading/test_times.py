"""Calendar times: what is found, what it is resolved to, and what is left alone."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kawat.reading.times import find_times
from kawat.reading.times.lexicon import tokenise
from kawat.reading.times.scan import find_expressions
from kawat.record import Span, Time

WEDNESDAY = date(2023, 2, 22)


def read(text: str, published: date | None = WEDNESDAY, language: str | None = "id") -> tuple[Time, ...]:
    spans, position = [], 0
    for line in text.split("\n"):
        if line:
            spans.append(Span(start=position, end=position + len(line)))
        position += len(line) + 1
    return find_times(text, spans, published, language)


def values(text: str, published: date | None = WEDNESDAY, language: str | None = "id") -> list[str]:
    return [time.value for time in read(text, published, language)]


@pytest.mark.parametrize(
    ("text", "value", "precision"),
    [
        # days
        ("Wang tiba di Moskow pada Selasa.", "2023-02-21", "day"),
        ("Wang tiba di Moskow, Selasa (21/2).", "2023-02-21", "day"),
        ("Wang tiba di Moskow, Selasa (21/2/2023) malam.", "2023-02-21", "day"),
        ("Ia tiba pada Senin malam, 20 Februari 2023.", "2023-02-20", "day"),
        ("Ia tiba pada 21 Februari.", "2023-02-21", "day"),
        ("Ia tiba pada 21 Pebruari lalu.", "2023-02-21", "day"),
        ("Ia tiba tanggal 3 Agt 2022.", "2022-08-03", "day"),
        ("Kemarin ia tiba.", "2023-02-21", "day"),
        ("Lusa ia tiba.", "2023-02-24", "day"),
        ("Besok pagi ia tiba.", "2023-02-23", "day"),
        ("Sidang digelar siang ini.", "2023-02-22", "day"),
        ("Ia ditahan dua hari lalu.", "2023-02-20", "day"),
        ("Rapat dibuka Senin pekan depan.", "2023-02-27", "day"),
        ("Rapat dibuka Senin pekan lalu.", "2023-02-13", "day"),
        ("Rapat dibuka Jumat lusa.", "2023-02-24", "day"),
        ("He landed on Tuesday night.", "2023-02-21", "day"),
        ("He landed last Friday.", "2023-02-17", "day"),
        ("He lands next Friday.", "2023-02-24", "day"),
        ("The talks open on Tuesday of next week.", "2023-02-28", "day"),
        ("He landed on Feb. 21.", "2023-02-21", "day"),
        ("He landed on February 21st, 2021.", "2021-02-21", "day"),
        ("He landed on the 21st of February.", "2023-02-21", "day"),
        ("Yesterday he landed.", "2023-02-21", "day"),
        ("Beliau tiba pada Khamis lalu.", "2023-02-16", "day"),
        ("Beliau tiba semalam.", "2023-02-21", "day"),
        ("Beliau tiba malam tadi.", "2023-02-21", "day"),
        ("Beliau tiba kelmarin.", "2023-02-20", "day"),
        ("Beliau berlepas esok.", "2023-02-23", "day"),
        ("Beliau berlepas Ahad ini.", "2023-02-26", "day"),
        ("Beliau tiba pada 3 Ogos 2022.", "2022-08-03", "day"),
        ("Ia pergi malam Minggu.", "2023-02-18", "day"),  # the evening before Sunday
        ("Rapat dibuka besok Senin.", "2023-02-27", "day"),
        ("Rapat dibuka pada tanggal 27.", "2023-02-27", "day"),
        ("Rapat dibuka tanggal 3 bulan depan.", "2023-03-03", "day"),
        ("Ia tiba pada Senin (20/2/ 2023).", "2023-02-20", "day"),
        ("Ia tiba 20 Februari 2023 kemarin.", "2023-02-20", "day"),
        ("Kemarin (Senin) ia tiba.", "2023-02-20", "day"),
        ("The day before yesterday he landed.", "2023-02-20", "day"),
        ("He lands the day after tomorrow.", "2023-02-24", "day"),
        # weeks, months, quarters, years
        ("Perundingan digelar pekan depan.", "2023-02-27/2023-03-05", "week"),
        ("Perundingan digelar minggu lalu.", "2023-02-13/2023-02-19", "week"),
        ("The talks open this week.", "2023-02-20/2023-02-26", "week"),
        ("Aksi meluas sepekan ini.", "2023-02-20/2023-02-26", "week"),
        ("The talks collapsed over the weekend.", "2023-02-18/2023-02-19", "interval"),
        ("Perundingan digelar akhir pekan lalu.", "2023-02-18/2023-02-19", "interval"),
        ("Ia dilantik Februari tahun lalu.", "2022-02", "month"),
        ("Ia dilantik awal bulan ini.", "2023-02", "month"),
        ("Ia dilantik November lalu.", "2022-11", "month"),
        ("Ia dilantik pada pertengahan Maret mendatang.", "2023-03", "month"),
        ("He was sworn in earlier this month.", "2023-02", "month"),
        ("The pact takes force by the end of the year.", "2023-12", "month"),
        ("He was sworn in last June.", "2022-06", "month"),
        ("Beliau dilantik bulan lepas.", "2023-01", "month"),
        ("Ekonomi tumbuh pada triwulan II 2022.", "2022-04/2022-06", "quarter"),
        ("Ekonomi tumbuh pada kuartal I/2022.", "2022-01/2022-03", "quarter"),
        ("Ekonomi tumbuh pada triwulan II-IV 2022.", "2022-04/2022-12", "interval"),
        ("Kuliah dibuka semester depan.", "2023-07/2023-12", "interval"),
        ("Growth slowed in the third quarter of 2022.", "2022-07/2022-09", "quarter"),
        ("Ekonomi tumbuh pada suku tahun pertama 2022.", "2022-01/2022-03", "quarter"),
        ("Ekonomi tumbuh pada semester I 2022.", "2022-01/2022-06", "interval"),
        ("Ia lahir pada 1998.", "1998", "year"),
        ("Ia lahir tahun 1998.", "1998", "year"),
        ("Anggarannya naik tahun depan.", "2024", "year"),
        ("He left two years ago.", "2021", "year"),
        ("He left twenty-five years ago.", "1998", "year"),
        ("Ia pergi dua belas tahun silam.", "2011", "year"),
        ("Ia pergi dua puluh lima tahun lalu.", "1998", "year"),
        ("Ia pergi medio 1998.", "1998", "year"),
        ("Dana TA 2021 dicairkan.", "2021", "year"),
        ("Ia ditahan beberapa hari lalu.", "2023-02", "month"),
        ("Beliau bersara tahun lepas.", "2022", "year"),
        # decades, intervals
        ("Hubungan membeku pada 1990-an.", "1990/1999", "decade"),
        ("Ties froze in the 1990s.", "1990/1999", "decade"),
        ("Ties froze in the early 1990s.", "1990/1999", "decade"),
        ("Ia direktur PT Maju 2014 sampai 2019.", "2014/2019", "interval"),
        ("Ia menjabat 2014 s.d. 2019.", "2014/2019", "interval"),
        ("Latihan digelar tanggal 27 sampai tanggal 28 Februari.", "2023-02-27/2023-02-28", "interval"),
        ("Rapat berlangsung 1 Oktober hingga 5 Januari.", "2022-10-01/2023-01-05", "interval"),
        ("Ia menjabat 2014-2019.", "2014/2019", "interval"),
        ("Ia menjabat sejak 2014 hingga 2019.", "2014/2019", "interval"),
        ("Ia menjabat antara Maret dan Mei 2022.", "2022-03/2022-05", "interval"),
        ("Latihan digelar pada 21-23 Februari 2023.", "2023-02-21/2023-02-23", "interval"),
        ("The drill ran March 17-20, 2022.", "2022-03-17/2022-03-20", "interval"),
        ("Latihan digelar 27 Februari hingga 3 Maret 2023.", "2023-02-27/2023-03-03", "interval"),
        ("The first week of June 2022 was calm.", "2022-06-01/2022-06-07", "week"),
        # feasts on a fixed or computed day
        ("Tahanan akan dibebaskan sebelum Natal.", "2023-12-25", "day"),
        ("Prisoners go home by Christmas.", "2023-12-25", "day"),
        ("The quiet lasts until Easter.", "2023-04-09", "day"),
        ("Mereka berpawai pada Hari Buruh 2022.", "2022-05-01", "day"),
        ("Serangan datang pada malam Natal 1929.", "1929-12-24", "day"),
        ("Harga turun pada masa libur Natal.", "2022-12-25", "day"),
        # feasts of the lunar calendars
        ("Fee cair menjelang Lebaran 2025.", "2025-03-31", "day"),
        ("Mereka pulang sebelum Idul Fitri 1444 H.", "2023-04-22", "day"),
        ("Mereka pulang pada Imlek 2026.", "2026-02-17", "day"),
    ],
)
def test_families(text: str, value: str, precision: str) -> None:
    (time,) = read(text)
    assert (time.value, time.precision) == (value, precision)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Wang bertemu Lavrov pada Rabu.", "2023-02-22"),  # the day of publication counts as past
        ("Ia ditahan pada Jumat.", "2023-02-17"),
        ("Ia akan ditahan pada Jumat.", "2023-02-24"),
        ("Wang dijadwalkan bertemu Lavrov pada Jumat.", "2023-02-24"),
        ("Pada Jumat Wang akan bertemu Lavrov.", "2023-02-24"),
        ("Wang bertolak Jumat mendatang.", "2023-02-24"),
        ('"Kami akan membalas," kata Wang di Moskow, Senin.', "2023-02-20"),
        ("Larangan berlaku hingga Jumat.", "2023-02-24"),
        ("Nanti mulai hari Jumat dana dicairkan.", "2023-02-24"),
        ("Bansos tahap II tahun ini cair.", "2023"),
        ("Envoys met on Friday.", "2023-02-17"),
        ("Envoys will meet on Friday.", "2023-02-24"),
        ("The vote is due on Friday.", "2023-02-24"),
        ("Envoys are to meet again on Friday.", "2023-02-24"),
        ("He said on Friday that he would resign.", "2023-02-17"),
        ("Mesyuarat itu dijadual berlangsung pada Jumaat.", "2023-02-24"),
        ("Larangan berlaku mulai Mei.", "2023-05"),
        ("Larangan berlaku sejak Mei.", "2022-05"),
        ("Pendapatan hingga Januari naik.", "2023-01"),  # a finished count, not next year
        ("Larangan akan berlaku hingga Januari.", "2024-01"),
        ("Ekonomi pada kuartal IV diperkirakan tumbuh.", "2023-10/2023-12"),
    ],
)
def test_tense_of_weekdays_and_months(text: str, value: str) -> None:
    assert values(text) == [value]


def test_printed_date_wins_over_the_weekday() -> None:
    assert values("Ia tiba pada Kamis (21/2/2023).") == ["2023-02-21"]
    assert values("Ia tiba pada Kamis (21/2).") == ["2023-02-21"]


def test_weekday_settles_a_year_far_from_publication() -> None:
    assert values("Hal itu disampaikan Senin (2/12).", date(2025, 10, 22)) == ["2024-12-02"]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Signed on 02/03/2023.", "en", "2023-02-03"),
        ("Signed on 21/2/2023.", "en", "2023-02-21"),
        ("Signed on Thursday (02/03/2023).", "en", "2023-03-02"),  # the weekday beside it settles the order
        ("Diteken 02/03/2023.", "id", "2023-03-02"),
        ("Diteken 2/21/2023.", "id", "2023-02-21"),
        ("Diteken 09.11.2016.", "en", "2016-11-09"),
        ("Diteken 2023-02-21.", None, "2023-02-21"),
    ],
)
def test_order_of_day_and_month(text: str, language: str | None, value: str) -> None:
    assert values(text, language=language) == [value]


def test_told_from_the_last_date_not_from_publication() -> None:
    assert values("Ia ditahan Jumat (17/2). Sehari kemudian ia bebas.") == ["2023-02-17", "2023-02-18"]
    assert values("Ia ditahan Jumat (17/2). Pada hari itu juga ia bebas.") == ["2023-02-17", "2023-02-17"]
    assert values("He was held on Friday. The previous day he had fled.") == ["2023-02-17", "2023-02-16"]
    assert values("Ia naik pada 2013. Dua tahun kemudian ia jatuh.") == ["2013", "2015"]
    assert values("Semua bermula pada Oktober 1927 dan sepekan kemudian usai.") == ["1927-10", "1927-10"]


def test_a_plan_is_not_what_the_day_before_counts_from() -> None:
    text = "Ia ditahan Jumat (17/2). Sidang dijadwalkan 3 Maret. Sehari sebelumnya ia pulang."
    assert values(text) == ["2023-02-17", "2023-03-03", "2023-02-16"]


def test_a_quotation_counts_from_the_day_it_was_spoken() -> None:
    text = 'Wang berpidato di Moskow, Minggu (19/2).\n"Besok kami berunding," katanya.'
    assert values(text) == ["2023-02-19", "2023-02-20"]


def test_a_quotation_counts_from_the_day_printed_with_its_attribution() -> None:
    text = '"Besok kami berunding," kata Wang di Moskow, Minggu (19/2).'
    assert values(text) == ["2023-02-20", "2023-02-19"]
    text = 'Ia ditahan Jumat (17/2).\n"Kemarin kami berunding," kata Wang, Senin (20/2).'
    assert values(text) == ["2023-02-17", "2023-02-19", "2023-02-20"]


def test_a_gloss_counts_from_publication() -> None:
    text = 'Wang berpidato di Moskow, Selasa (21/2).\n"Besok (hari ini) kami berunding," katanya.'
    assert values(text) == ["2023-02-21", "2023-02-22"]


def test_the_date_right_after_settles_the_day() -> None:
    assert values('Ia tiba Jumat (17/2).\n"Hari ini, 20 Februari 2023, kami berunding."')[1:] == ["2023-02-20"] * 2


def test_the_day_after_is_not_after_publication() -> None:
    text = "Ia ditahan Jumat (17/2). Hal itu dikatakan jaksa, Rabu (22/2). Keesokan harinya ia bebas."
    assert values(text) == ["2023-02-17", "2023-02-22", "2023-02-18"]


def test_a_day_of_the_month_just_told() -> None:
    assert values("Khusus Januari, pendaftaran dibuka hingga tanggal 27.") == ["2023-01", "2023-01-27"]
    assert values("Rapat pada tanggal 1, 7, dan 12 Mei 2023.") == ["2023-05-01", "2023-05-07", "2023-05-12"]


def test_two_feasts_of_one_holiday() -> None:
    assert values("Tiket murah pada libur Natal dan Tahun Baru mendatang.", date(2025, 10, 19)) == ["2025-12-25", "2026-01-01"]


def test_that_night_is_the_day_last_told() -> None:
    assert values("Ia ditahan Jumat (17/2). Malam itu juga ia bebas.") == ["2023-02-17", "2023-02-17"]


def test_year_told_once() -> None:
    assert values("Ia menang pada Maret dan Mei 2021.") == ["2021-03", "2021-05"]
    assert values("Suku bunga turun pada Mei dan Juli 2021; Mei dan Juli 2022 juga.") == [
        "2021-05",
        "2021-07",
        "2022-05",
        "2022-07",
    ]
    assert values("She won twice last year, in April and in October.") == ["2022", "2022-04", "2022-10"]


def test_without_publication_date_only_what_carries_a_year() -> None:
    text = "Selasa (21/2), kemarin, pekan lalu, pada Maret, on Friday, two years ago. Pada hari itu ia pergi."
    assert values(text, None) == []
    assert values("Selasa (21/2/2023), pada Maret 2021. In 2012 he left; two years later he returned.", None) == [
        "2023-02-21",
        "2021-03",
        "2012",
        "2014",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Rapat dibuka pukul 10.00 WIB dan 9:30.",
        "Ia ditahan selama dua hari, three years, lima pekan.",
        "Ia berusia 30 tahun. Perempuan 41 tahun itu pergi.",
        "Skor 3-2, 1/2 bagian, pasal 21/2, 12,5 persen, 2.023 ton, Rp 2023, 2000 orang.",
        "Setiap Senin dan every Monday mereka rapat.",
        "Peraturan Presiden Nomor 66 Tahun 2022 dan Regulation No. 109 of 2022.",
        "He may march on. The mar of it, the sun sat.",
        "Puluhan tahun lalu, tahun-tahun sebelumnya, dalam 3 bulan ini.",
        "Ia juara Piala Asia 2023 di KwaZulu-Natal.",
        "Ia tiba 31 Februari 2023, 45/13/2023.",
        "Argentina maju satu dua tahun lalu, 2-3 tahun lalu.",
        "Sementara ini suku bunga ditahan, dan ini pekan raya.",
        "Tagihan terbit setiap bulan pada tanggal 15.",
        "Seperti sekarang atau kemarin-kemarin, kata Medical News Today.",
        "Longsor di Kampung Muara RT 03/02/01.",
        "Pada perayaan itu, puncak Hari Guru Nasional meriah. Jam malam tersebut dicabut. Ia suka mudik Lebaran.",
        "Sebulan ini dan setahun ini ia bekerja. Ia datang beberapa bulan lalu.",
    ],
)
def test_left_alone(text: str) -> None:
    assert values(text) == []


def test_then_is_not_last() -> None:
    assert values("Lalu pekan depan ia pergi.") == ["2023-02-27/2023-03-05"]


def test_one_expression_is_one_time_with_its_preposition() -> None:
    text = "Ia tiba pada Selasa (21/2/2023) malam, lalu pergi sejak Februari tahun lalu."
    assert [text[t.start : t.end] for t in read(text)] == ["pada Selasa (21/2/2023) malam", "sejak Februari tahun lalu"]
    assert [t.id for t in read(text)] == ["t1", "t2"]


def test_only_inside_the_given_paragraphs() -> None:
    text = "Judul 2021\nIa tiba pada 2020.\nBaca juga: 2019"
    start = text.index("Ia")
    times = find_times(text, [Span(start=start, end=start + len("Ia tiba pada 2020."))], WEDNESDAY, "id")
    assert [time.value for time in times] == ["2020"]


_ISO = r"\d{4}(?:-\d{2}(?:-\d{2})?)?"
_SHAPES = {
    "day": r"\d{4}-\d{2}-\d{2}",
    "week": r"\d{4}-\d{2}-\d{2}/\d{4}-\d{2}-\d{2}",
    "month": r"\d{4}-\d{2}",
    "quarter": r"\d{4}-\d{2}/\d{4}-\d{2}",
    "year": r"\d{4}",
    "decade": r"\d{3}0/\d{3}9",
    "interval": f"{_ISO}/{_ISO}",
}
_PIECES = st.sampled_from(
    (
        "Selasa Rabu Minggu Tuesday (21/2) (21/2/2023) 21 31 Februari March May . , - ( ) / dan and hingga to pada sejak "
        "akan 2014 1998 tahun bulan pekan hari minggu lalu depan ini last next week year the of dua two sehari kemudian "
        'later ago kemarin besok malam pagi awal akhir early end Natal Christmas Easter kuartal II Q3 1990 -an s \n " “ ” '
        "'s 9999 1000 2199 0 00 ٣ pertama first musim semi spring sebelumnya itu sama same day before setelah after ke "
        "antara between 02/30/2023 2023-02-31 x tanggal dua puluh belas beberapa Lebaran Imlek "
        "semester II-IV s.d. besok over weekend"
    ).split(" ")
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.one_of(_PIECES, st.text(max_size=6)), max_size=40),
    st.sampled_from([" ", ""]),
    st.one_of(st.none(), st.dates()),
    st.sampled_from(["id", "ms", "en", None]),
)
def test_spans_and_values_hold(pieces: list[str], glue: str, published: date | None, language: str | None) -> None:
    text = glue.join(pieces)
    middle = len(text) // 2
    spans = [Span(start=0, end=middle), Span(start=middle, end=len(text))]
    times = find_times(text, spans, published, language)
    end = 0
    for number, time in enumerate(times, 1):
        assert time.id == f"t{number}"
        assert end <= time.start < time.end <= len(text)
        assert any(span.start <= time.start and time.end <= span.end for span in spans)
        assert re.fullmatch(_SHAPES[time.precision], time.value)
        for part in time.value.split("/"):
            date.fromisoformat({4: f"{part}-01-01", 7: f"{part}-01", 10: part}[len(part)])
        end = time.end
    assert times == find_times(text, spans, published, language)


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        " ",
        "(",
        "1/",
        "Selasa (",
        "2020-",
        '"kemarin ',
        "akhir ",
        "Maret dan ",
        "a'",
        "Natal 2020 ",
        "tanggal 1, ",
        '" hari ini, 1/2 ',
    ],
)
def test_hostile_input_is_read_once(unit: str) -> None:
    """Work grows with the input: every token begins at most one expression, and none is given twice."""
    text = unit * (50_000 // len(unit))
    spans = [Span(start=0, end=len(text))]
    tokens = tokenise(text, spans)
    found = find_expressions(tokens)
    assert len(tokens.classes) <= len(text) + 1
    assert all(a.last < b.first for a, b in pairwise(found))
    assert len(find_times(text, spans, WEDNESDAY, "id")) <= len(found)
