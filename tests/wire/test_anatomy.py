"""The anatomy of a story: what outlets share. All stories here are invented."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kawat.record import Story
from kawat.wire.anatomy import parse_story

REST = " Menteri luar negeri kedua negara bertemu selama dua jam pada Rabu dan sepakat membuka kembali perbatasan."


def body(story: Story) -> list[str]:
    assert isinstance(story.text, str)
    return [span.text(story.text) for span in story.body]


def credits(story: Story) -> list[tuple[str, str]]:
    return [(credit.role, credit.name) for credit in story.credits]


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("London (ANTARA) -", "London", "ANTARA"),
        ("Jakarta, CNN Indonesia --", "Jakarta", "CNN Indonesia"),
        ("JAKARTA, KOMPAS.com -", "JAKARTA", "KOMPAS.com"),
        ("TEMPO.CO, Jakarta -", "Jakarta", "TEMPO.CO"),
        ("MOSCOW, Feb 21 (Reuters) -", "MOSCOW", "Reuters"),
        ("WASHINGTON (AP) —", "WASHINGTON", "AP"),
        ("ASUNCION, Paraguay (AP) —", "ASUNCION", "AP"),
        ("BEIJING, Feb. 10 (Xinhua) --", "BEIJING", "Xinhua"),
        ("KUALA LUMPUR, 9 Okt (Bernama) --", "KUALA LUMPUR", "Bernama"),
        ("Port-au-Prince (AFP) –", "Port-au-Prince", "AFP"),
        ("Sana'a (ANTARA/Xinhua-OANA) -", "Sana'a", "ANTARA/Xinhua-OANA"),
        ("Manado, Sulawesi Utara (ANTARA) -", "Manado, Sulawesi Utara", "ANTARA"),
        ("TOKYO, Oct. 12, Kyodo -", "TOKYO", "Kyodo"),
        ("Addis Ababa -", "Addis Ababa", None),
        ("ABUJA, SENIN —", "ABUJA", None),
        ("KANGAR:", "KANGAR", None),
        ("REPUBLIKA.CO.ID, AMMAN --", "AMMAN", "REPUBLIKA.CO.ID"),
        ("KONTAN.CO.ID - BANGKOK.", "BANGKOK", "KONTAN.CO.ID"),
        ("Suara.com -", None, "Suara.com"),
        ("JAKARTA, contohberita.id -", "JAKARTA", "contohberita.id"),
        ("(Reuters) -", None, "Reuters"),
    ],
)
def test_datelines(opening: str, place: str | None, agency: str | None) -> None:
    text = f"Perbatasan dibuka kembali\n\n{opening}{REST}\n\nTruk pertama melintas pada sore hari."
    story = parse_story(text)
    assert story.dateline is not None
    assert (story.dateline.place, story.dateline.agency, story.dateline.country) == (place, agency, None)
    assert story.dateline.text(text) == opening
    assert body(story)[0] == REST.strip()


@pytest.mark.parametrize(
    "opening", ["Presiden tiba - menurut", "Menteri Luar Negeri (Menlu) - yang", "Mereka berkata:", "Ini bukan"]
)
def test_prose_that_opens_like_a_dateline_is_kept(opening: str) -> None:
    text = f"Perbatasan dibuka kembali\n\n{opening}{REST}\n\nTruk pertama melintas."
    story = parse_story(text)
    assert story.dateline is None
    assert body(story)[0].startswith(opening)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ia pergi, seperti dilansir AFP, Rabu (3/4).", [("source", "AFP")]),
        ("Ia pergi, dikutip dariReuters, Kamis (3/4).", [("source", "Reuters")]),
        ("Ia pergi, dilansir AFP, BBC, dan CNN.", [("source", "AFP"), ("source", "BBC"), ("source", "CNN")]),
        ("Dilansir dari laman Harian Contoh Raya, Rabu (3/4), ia pergi.", [("source", "Harian Contoh Raya")]),
        ("Ia pergi, demikian Kyodo.", [("source", "Kyodo")]),
        ("Kantor berita resmi Tanjug, mengutip seorang sumber, membantah.", [("source", "Tanjug")]),
        ("Harian Suara Pulau melaporkan bahwa ia pergi.", [("source", "Suara Pulau")]),
        ("He left on Monday, Xinhua reported.", [("source", "Xinhua")]),
        ("He left, according to The New York Times.", [("source", "The New York Times")]),
        ("Ia mengaku lelah kepadadetikcom, Rabu (3/4).", [("outlet", "detikcom")]),
        ("Ia pergi, dikutip detikINET dari Futurism.", [("outlet", "detikINET"), ("source", "Futurism")]),
        ("Artikel ini telah tayang di Tribunnews.com dengan judul Ia Pergi", [("outlet", "Tribunnews.com")]),
        ("Ia melapor kepada aparat penegak hukum.", []),
        ("Ia mengutip Presiden Ibrahim Salleh yang meminta tenang.", []),
        ("Ia dikutip Rabu (3/4) di kantornya.", []),
        ("Menurut Kementerian Luar Negeri, ia pergi.", []),
    ],
)
def test_attribution_of_reuse(sentence: str, expected: list[tuple[str, str]]) -> None:
    text = f"Ia pergi tanpa pamit\n\nSeorang diplomat meninggalkan posnya tanpa pamit pada awal pekan ini.\n\n{sentence}"
    assert credits(parse_story(text)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Pewarta: Xinhua", [("source", "Xinhua")]),
        ("Redaktur & Reporter : Sari Wening", [("editor", "Sari Wening"), ("reporter", "Sari Wening")]),
        ("Penulis: Kontributor Ambon, Rudi Latu", [("reporter", "Rudi Latu")]),
        ("Reporter: A. Bima | Editor: Tia Ayu | Sumber: AP", [("reporter", "A. Bima"), ("editor", "Tia Ayu"), ("source", "AP")]),
        ("(AFP/REUTERS/LUK)", [("source", "AFP"), ("source", "REUTERS"), ("reporter", "LUK")]),
        ("(lry/mtb)", [("reporter", "lry"), ("editor", "mtb")]),
        ("(Uu.G003/H-AK)", []),
        ("REUTERS | DINA AYU", [("source", "REUTERS"), ("reporter", "DINA AYU")]),
        ("-- BERNAMA", [("source", "BERNAMA")]),
        ("(Reporting by Ana Cole in Oslo; Editing by Jo Pit)", [("reporter", "Ana Cole"), ("editor", "Jo Pit")]),
        ("Additional reporting by Ana Cole in Oslo", [("reporter", "Ana Cole")]),
    ],
)
def test_credit_lines_leave_the_body(line: str, expected: list[tuple[str, str]]) -> None:
    text = f"Feri baru berlayar ke Oslo\n\nSebuah feri baru berlayar pada Senin setelah dua tahun dibangun.\n\n{line}\n"
    story = parse_story(text)
    assert sorted(credits(story)) == sorted(expected)
    assert len(story.body) == 1


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Baca juga: Feri Lama Pensiun", "Feri Lama Pensiun"),
        ("Simak juga Video 'Feri Lama Pensiun':", "Feri Lama Pensiun"),
        ('Tonton juga video "Feri Lama Pensiun" di sini:', "Feri Lama Pensiun"),
        ("Lihat juga Video Feri Lama Pensiun", "Feri Lama Pensiun"),
        ("(Baca juga: Feri Lama Pensiun)", "Feri Lama Pensiun"),
        ("Baca Juga:\nFeri Lama Pensiun", "Feri Lama Pensiun"),
        ("READ ALSO: Old ferry retires", "Old ferry retires"),
        ("Related: Old ferry retires", "Old ferry retires"),
    ],
)
def test_related_links(line: str, title: str) -> None:
    text = f"Feri baru berlayar\n\nSebuah feri baru berlayar pada Senin setelah dua tahun.\n\n{line}\n\nIa memuat 300 mobil."
    story = parse_story(text)
    assert [link.title for link in story.related] == [title]
    assert body(story) == ["Sebuah feri baru berlayar pada Senin setelah dua tahun.", "Ia memuat 300 mobil."]


def test_a_link_inside_a_paragraph_and_its_address() -> None:
    text = (
        "Feri baru berlayar\n\nSebuah feri baru berlayar pada Senin. Baca juga: Feri Lama Pensiun\n\n"
        "Baca juga: Kapal Tua https://contoh.id/kapal-tua"
    )
    story = parse_story(text)
    assert [(link.title, link.url) for link in story.related] == [
        ("Feri Lama Pensiun", None),
        ("Kapal Tua", "https://contoh.id/kapal-tua"),
    ]
    assert body(story) == ["Sebuah feri baru berlayar pada Senin."]


@pytest.mark.parametrize(
    "prose",
    [
        "Halaman gedung parlemen penuh oleh pengunjuk rasa sejak pagi.",
        "Topik utama pertemuan itu: perbatasan laut dan visa.",
        "By Friday, talks had collapsed.",
        "Follow-up talks are due in June.",
        "Komentar itu dibantah Kementerian Luar Negeri (Kemlu).",
        "Lihat peta itu baik-baik, kata Menteri Luar Negeri.",
    ],
)
def test_prose_that_opens_like_furniture_is_kept(prose: str) -> None:
    assert prose in body(parse_story(f"Kapal tiba\n\nSebuah kapal tiba pada Senin pagi.\n\n{prose}\n\nKapal itu berlayar lagi."))


def test_a_label_in_the_middle_of_a_sentence_is_prose() -> None:
    text = "Laporan bank\n\nKalau kalian lihat juga beberapa tahun terakhir, hasilnya selalu meleset."
    assert parse_story(text).related == ()


@pytest.mark.parametrize(
    ("line", "holder", "year"),
    [
        ("Copyright © ANTARA 2023", "ANTARA", 2023),
        ("Hak cipta © 2024 BBC. BBC tidak bertanggung jawab atas isi situs lain.", "BBC", 2024),
        ("© 1994-2014 Agence France-Presse", "Agence France-Presse", 2014),
        ("COPYRIGHT © 2010", None, 2010),
        ("Copyright 2024 The Associated Press. All rights reserved.", "The Associated Press", 2024),
    ],
)
def test_copyright(line: str, holder: str | None, year: int) -> None:
    story = parse_story(f"Judul\n\nSebuah kapal tiba di pelabuhan pada Senin pagi.\n\n{line}")
    assert story.copyright is not None
    assert (story.copyright.holder, story.copyright.year) == (holder, year)
    assert len(story.body) == 1


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Selasa, 21 Februari 2023 14:05 WIB", "2023-02-21T14:05+07:00"),
        ("Feb 21, 2023", "2023-02-21"),
        ("21/02/2023, 14:05 WIB", "2023-02-21T14:05+07:00"),
        ("PUBLISHED NOV 20, 2018, 5:00 PM SGT", "2018-11-20T17:00+08:00"),
        ("Terbaru  6 Oktober 2011 - 18:42 WIB", "2011-10-06T18:42+07:00"),
    ],
)
def test_printed_dates(line: str, value: str) -> None:
    story = parse_story(f"Kapal tiba\n\n{line}\n\nSebuah kapal tiba pada Senin (1/1/2020) pagi di pelabuhan utama.")
    assert story.published is not None
    assert (story.published.value, story.published.basis) == (value, "text")
    assert len(story.body) == 1


def test_a_date_in_prose_or_none_at_all_is_no_publication_date() -> None:
    assert parse_story("Kapal tiba\n\nSebuah kapal tiba pada Senin, 6 Januari 2020, di pelabuhan utama.").published is None
    assert parse_story("Kapal tiba\n\n31/02/2023\n\nSebuah kapal tiba.").published is None


def test_a_date_in_the_address_and_a_given_date() -> None:
    text = "Kapal tiba\n\nSebuah kapal tiba pada Senin pagi di pelabuhan utama."
    at = parse_story(text, url="https://contoh.id/2023/02/21/kapal").published
    assert at is not None
    assert (at.value, at.basis) == ("2023-02-21", "url")
    given_date = parse_story(text, url="https://contoh.id/2023/02/21/kapal", published="2023-02-22").published
    assert given_date is not None
    assert (given_date.value, given_date.basis) == ("2023-02-22", "given")


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    first = (
        "The two governments agreed on Monday to reopen the bridge over the\n"
        "river after three weeks of repairs, and said that lorries would be\n"
        "let through first while cars and buses would have to wait until the\n"
        "weekend, when a second lane is due to be ready for traffic again."
    )
    text = f"Bridge to reopen\n\n{first}\n\nOfficials on both sides declined to say who would pay for it\nor when it would end."
    assert body(parse_story(text))[0] == first
    assert len(parse_story(text).body) == 2
    assert parse_story(first).headline is None


def test_lines_that_are_whole_sentences_are_paragraphs() -> None:
    text = "Judul berita\n\nKalimat pertama selesai di sini.\nKalimat kedua selesai di sini.\nKalimat ketiga juga."
    assert len(parse_story(text).body) == 3


def test_the_same_story_with_other_furniture_has_the_same_id() -> None:
    bare = "Feri baru berlayar\n\nOslo (ANTARA) - Sebuah feri baru berlayar.\n\nFeri itu memuat 300 mobil."
    dressed = (
        "Feri Baru Berlayar\n\nOslo (ANTARA) - Sebuah  feri baru berlayar.\nSCROLL TO CONTINUE WITH CONTENT\n\n"
        "Baca juga: Feri Lama Pensiun\n\nFeri itu memuat 300 mobil.\n\nEditor: Tia Ayu\nCopyright © ANTARA 2023\n"
    )
    assert parse_story(bare).id == parse_story(dressed).id
    assert parse_story(bare).id != parse_story(bare.replace("300", "400")).id


def test_a_given_title_tells_the_headline() -> None:
    text = "Menteri pulang. Rapat ditunda.\nRapat di Oslo ditunda sampai pekan depan karena badai salju.\nMenteri pulang."
    story = parse_story(text, title="Menteri pulang.  Rapat ditunda.")
    assert story.headline is not None
    assert story.headline.text(text) == "Menteri pulang. Rapat ditunda."


def test_reference_and_language_pass_through() -> None:
    story = parse_story("Kapal tiba di pelabuhan.", ref="a-1", language="id")
    assert (story.ref, story.language, story.text) == ("a-1", "id", "Kapal tiba di pelabuhan.")


PIECES = st.sampled_from(
    [
        "Oslo (ANTARA) -", "Baca juga: ", "Simak Video 'x'", "(lry/mtb)", "Editor: ", "dilansir", "AFP", "dikutip dari",
        "Copyright © ", "2023", "SCROLL TO CONTINUE", "By Ana Cole", '"', "—", ":", "Kapal tiba.", "\n", "\n\n",
        "\u202e", "\u00a0", "🙂", "(", ")", "/",
    ]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map(" ".join)))
def test_any_text_gives_a_story_whose_spans_are_its_slices(text: str) -> None:
    story = parse_story(text)
    named = [span for span in (story.headline, story.dateline, story.copyright) if span is not None]
    for span in (*named, *story.body, *story.credits, *story.related):
        assert 0 <= span.start < span.end <= len(text)
    assert all(credit.text(text) == credit.name for credit in story.credits)
    starts = [span.start for span in story.body]
    assert starts == sorted(starts)
    assert all(a.end <= b.start for a, b in zip(story.body, story.body[1:], strict=False))


@pytest.mark.parametrize(
    "text",
    ["", "x", " " * 100_000, "dikutip " + "berita " * 20_000, '"' * 100_000, "Baca juga: " * 5_000, "(a/b" * 20_000],
)
def test_hostile_text_is_parsed(text: str) -> None:
    assert parse_story(text).id.startswith("k1-")
