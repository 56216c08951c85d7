"""From what the model says of a cue to a statement: content, kind, speaker, and who goes on speaking."""

from __future__ import annotations

import numpy as np
import pytest
from marked import Telling, tell

from kawat.reading.features import covered
from kawat.reading.statements import CueFrame, Hearing, Said, best_run
from kawat.record import Story


def frame(told: Telling, cue: str, content: str, speaker: str | None = None, nth: int = 0) -> CueFrame:
    """What a sure model would say: 0.9 on every unit of the speaker and the content."""
    units = told.cut.units
    rows = []
    for words in (speaker, content):
        row = np.zeros(len(units), dtype=np.float32)
        if words:
            row[list(covered(units, *told.where(words)))] = 0.9
        rows.append(row)
    return CueFrame(covered(units, *told.where(cue, nth))[0], 0, rows[0], rows[1])


def story(told: Telling, **more: object) -> Story:
    return Story(id="x", text=told.text, language="id", body=tuple(told.spans), **more)  # type: ignore[arg-type]


def hear(told: Telling, *frames: CueFrame, language: str = "id") -> list[Said]:
    return Hearing(story(told), told.text, told.cut, told.references, language).listen(frames)


def speakers(said: list[Said]) -> list[str | None]:
    return [s.speaker.name if s.speaker else None for s in said]


def test_marks_settle_a_direct_quotation() -> None:
    told = tell('"Kami menolak rencana itu," kata {person:Sari Dewi}.')
    (said,) = hear(told, frame(told, "kata", "menolak rencana itu", "Sari Dewi"))
    assert (said.kind, told.text[said.content.start : said.content.end]) == ("direct", "Kami menolak rencana itu")
    assert said.cue is not None
    assert told.text[said.cue.start : said.cue.end] == "kata"
    assert speakers([said]) == ["Sari Dewi"]


def test_indirect_and_mixed() -> None:
    told = tell(
        '{person:Sari Dewi} mengatakan bahwa rencana itu keliru. {person:Sari} menyebut gagasan itu "sama sekali keliru" kemarin.'
    )
    said = hear(
        told,
        frame(told, "mengatakan", "bahwa rencana itu keliru", "Sari Dewi"),
        frame(told, "menyebut", 'gagasan itu "sama sekali keliru" kemarin', "Sari"),
    )
    assert [s.kind for s in said] == ["indirect", "mixed"]
    assert told.text[said[0].content.start : said[0].content.end] == "bahwa rencana itu keliru"


@pytest.mark.parametrize(
    ("source", "cue", "pointed", "name"),
    [
        ('"Kami siap," kata Ketua MPR {person:Sari Dewi} di Bogor.', "kata", "Ketua MPR Sari Dewi di Bogor", "Sari Dewi"),
        ('"Kami siap," kata jubir KPK, {person:Sari Dewi}.', "kata", "jubir KPK", "Sari Dewi"),
        ('{person:Sari Dewi} datang. "Kami siap," kata beliau ketika dihubungi {organization:Bernama}.', "kata",
         "beliau ketika dihubungi Bernama", "Sari Dewi"),
        ('{person:Sari Dewi} datang. "Kami siap," katanya kepada para wartawan.', "katanya", "wartawan", "Sari Dewi"),
        ('"Kami siap," kata seorang petugas melalui pengeras suara.', "kata", "seorang petugas melalui pengeras suara",
         "seorang petugas"),
        ('{person:Sari Dewi} datang. "Kami siap," kata politikus UI ini.', "kata", "UI ini", "Sari Dewi"),
    ],
)  # fmt: skip
def test_the_speaker_among_the_words_pointed_at(source: str, cue: str, pointed: str, name: str) -> None:
    told = tell(source)
    assert speakers(hear(told, frame(told, cue, "Kami siap", pointed))) == [name]


def test_the_source_after_according_to_is_no_addressee() -> None:
    told = tell("Prices fell, according to the {organization:Institute of Rivers}.", "en")
    said = hear(told, frame(told, "according", "Prices fell", "Institute of Rivers"), language="en")
    assert speakers(said) == ["Institute of Rivers"]


def test_a_host_is_not_the_guest_whose_name_is_possessive() -> None:
    told = tell('"We agree," {person:Tan Wei}\'s host, Foreign Minister {person:Ann Hofer}, said.', "en")
    said = hear(told, frame(told, "said", "We agree", "Tan Wei's host, Foreign Minister Ann Hofer"), language="en")
    assert speakers(said) == ["Ann Hofer"]


def test_imbuhnya_goes_on_with_the_last_speaker() -> None:
    told = tell('"Kami siap," kata {person:Sari Dewi}.\n"Besok mulai," imbuhnya.')
    said = hear(told, frame(told, "kata", "Kami siap", "Sari Dewi"), frame(told, "imbuhnya", "Besok mulai"))
    assert speakers(said) == ["Sari Dewi", "Sari Dewi"]


def test_a_person_named_since_takes_over() -> None:
    told = tell('"Kami siap," kata {person:Sari Dewi}.\n{person:Karna Wijaya} keberatan. "Kami tidak," ujarnya.')
    said = hear(told, frame(told, "kata", "Kami siap", "Sari Dewi"), frame(told, "ujarnya", "Kami tidak"))
    assert speakers(said) == ["Sari Dewi", "Karna Wijaya"]


def test_he_added_goes_on() -> None:
    told = tell('"We agree," said {person:Tan Wei}.\n"Work starts now," he added.', "en")
    said = hear(told, frame(told, "said", "We agree", "Tan Wei"), frame(told, "added", "Work starts now", "he"), language="en")
    assert speakers(said) == ["Tan Wei", "Tan Wei"]


def test_a_quotation_without_a_frame_finds_the_reporting_word_beside_it() -> None:
    told = tell('"Kami menolak rencana itu," kata {person:Sari Dewi}.')
    assert speakers(hear(told)) == ["Sari Dewi"]


def test_scare_quotes_and_quotations_without_a_cue_are_no_statements() -> None:
    assert hear(tell('Proyek "hijau" itu batal. "Rencana besar kota kita" terbit kemarin.')) == []


def test_one_stretch_is_one_statement() -> None:
    told = tell('"Kami menolak rencana itu," kata {person:Sari Dewi} menegaskan.')
    said = hear(
        told,
        frame(told, "kata", "Kami menolak rencana itu", "Sari Dewi"),
        frame(told, "menegaskan", "Kami menolak rencana itu", "Sari Dewi"),
    )
    assert len(said) == 1


def test_best_run_weighs_gaps() -> None:
    assert best_run(np.array([0.1, 0.9, 0.3, 0.9, 0.1], dtype=np.float32)) == (1, 4)
    assert best_run(np.array([0.9, 0.0, 0.0, 0.8], dtype=np.float32)) == (0, 1)
    assert best_run(np.array([0.1, 0.2], dtype=np.float32)) is None


def test_the_suffix_of_a_cue_is_a_person() -> None:
    told = tell(
        '{organization:Bank Dunia} menolak usul itu. "Kami siap," kata {person:Sari Dewi}. {organization:Bank Dunia} menyebut '
        'rencana itu keliru. "Kami tunggu," imbuhnya.'
    )
    said = hear(
        told,
        frame(told, "kata", "Kami siap", "Sari Dewi"),
        frame(told, "menyebut", "rencana itu keliru", "Bank Dunia"),
        frame(told, "imbuhnya", "Kami tunggu", "Bank Dunia"),
    )
    assert speakers(said) == ["Sari Dewi", "Bank Dunia", "Sari Dewi"]


def test_a_document_speaks_for_its_author() -> None:
    told = tell("Menurut laporan terbaru dari {organization:Bank Dunia}, angka itu turun tajam.")
    said = hear(told, frame(told, "Menurut", "angka itu turun tajam", "laporan terbaru"))
    assert speakers(said) == ["Bank Dunia"]
