"""Languages: Indonesian apart from Malay, both apart from the rest, and nothing claimed of a word or a number."""

from __future__ import annotations

import pytest

from kawat.wire.language import detect, indonesian_or_malay

STORIES = {
    "id": "Menteri Luar Negeri Jepang mengatakan bahwa pemerintah sepakat mengirim bantuan pada Senin karena krisis itu.",
    "ms": "Menteri Luar Jepun berkata kerajaan bersetuju menghantar bantuan pada Isnin kerana krisis itu, lapor polis.",
    "en": "The foreign minister said on Monday that the government had agreed to send aid because of the crisis.",
    "fr": "Le ministre des Affaires étrangères a déclaré lundi que le gouvernement avait accepté d'envoyer de l'aide.",
    "nl": "De minister van Buitenlandse Zaken zei maandag dat de regering ermee instemt hulp te sturen.",
    "ru": "Министр иностранных дел заявил в понедельник, что правительство согласилось направить помощь.",
    "zh": "外交部长星期一表示，由于这场危机，政府已同意提供援助，并将派遣一个代表团前往该地区。",
    "ar": "قال وزير الخارجية يوم الاثنين إن الحكومة وافقت على إرسال المساعدات بسبب الأزمة.",
    "vi": "Bộ trưởng Ngoại giao hôm thứ Hai cho biết chính phủ đã đồng ý gửi viện trợ vì cuộc khủng hoảng.",
}


@pytest.mark.parametrize("code", STORIES)
def test_languages(code: str) -> None:
    assert detect(STORIES[code]) == code
    assert detect(STORIES[code].upper()) == code
    assert detect("\n".join([STORIES[code]] * 60)) == code


@pytest.mark.parametrize("text", ["", "  \n", "12345 67,8%", "NATO", "Rusia", "\x00\u202e", "🙂" * 50])
def test_too_little_to_tell(text: str) -> None:
    assert detect(text) is None


def test_words_that_part_indonesian_from_malay() -> None:
    assert indonesian_or_malay("karena bahwa") == "id"
    assert indonesian_or_malay("kerana bahawa") == "ms"
    assert indonesian_or_malay("menteri dan presiden") is None
