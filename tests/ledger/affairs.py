"""A few stories of one week, written for the tests of questions."""

from __future__ import annotations

from build import Act, Name, Said, Told

WANG = Name("Wang Yi", country="CHN", office="top diplomat", sector="GOV", wikidata="Q3565988")
LAVROV = Name("Sergei Lavrov", country="RUS", office="foreign minister", sector="GOV", wikidata="Q58217")
RUSSIA = Name("Russia", kind="country", country="RUS", wikidata="Q159")
CHINA = Name("China", kind="country", country="CHN", wikidata="Q148")
AMERICA = Name("United States", kind="country", country="USA", wikidata="Q30")
TUESDAY = ("on Tuesday", "2023-02-21")

#: Reuters, its copy by ANTARA, and TASS on its own tell of one meeting; a story of March tells of it better still.
REUTERS = Told(
    "Wang Yi met Sergei Lavrov in Moscow on Tuesday. Wang Yi said that the talks had been fruitful.",
    "2023-02-22", [WANG, LAVROV], [Act("met", "CONSULT", ["Wang Yi", "Sergei Lavrov"], mode="visit", when=TUESDAY)],
    [Said("the talks had been fruitful", "Wang Yi", via=["Reuters"])], outlet="Reuters", url="https://wire.example/meeting",
)  # fmt: skip
ANTARA = Told(
    "Wang Yi bertemu Sergei Lavrov di Moskow pada Selasa. Perundingan itu berlangsung lama.",
    "2023-02-23", [WANG, LAVROV],
    [Act("bertemu", "CONSULT", ["Wang Yi", "Sergei Lavrov"], mode="visit", when=("pada Selasa", "2023-02-21"), confidence=0.8)],
    outlet="ANTARA", source="Reuters", language="id",
)  # fmt: skip
TASS = Told(
    "Sergei Lavrov received Wang Yi for talks on Tuesday, his ministry said.",
    "2023-02-24", [LAVROV, WANG],
    [Act("received", "CONSULT", ["Wang Yi"], ["Sergei Lavrov"], mode="visit", when=TUESDAY, confidence=0.7)], outlet="TASS",
)  # fmt: skip
MARCH = Told(
    "Director Wang Yi visited Sergei Lavrov on Tuesday, 21 February, it is now known.",
    "2023-03-10",
    [Name("Director Wang Yi", country="CHN", office="member of the Politburo", sector="GOV", wikidata="Q3565988"),
     LAVROV],
    [Act("visited", "CONSULT", ["Director Wang Yi"], ["Sergei Lavrov"], mode="visit", confidence=0.99,
         when=("on Tuesday, 21 February", "2023-02-21"))],
    outlet="Kyodo",
)  # fmt: skip
#: What is no meeting: a rebuff in the next week, a visit to come, and what both do to a third.
REBUFF = Told(
    "China rejected a request by Russia for shells on Monday.",
    "2023-02-27", [CHINA, RUSSIA], [Act("rejected", "REJECT", ["China"], ["Russia"], when=("on Monday", "2023-02-27"))],
    outlet="Reuters",
)  # fmt: skip
COMING = Told(
    "Xi Jinping will travel to Russia in March, the Kremlin said.",
    "2023-02-27", [Name("Xi Jinping", country="CHN", office="president", sector="GOV"), RUSSIA],
    [Act("will travel", "AGREE", ["Xi Jinping"], ["Russia"], aux="future", when=("in March", "2023-03"))], outlet="TASS",
)  # fmt: skip
TOGETHER = Told(
    "Russia and China criticised the United States over sanctions.",
    "2023-02-28", [RUSSIA, CHINA, AMERICA], [Act("criticised", "ACCUSE", ["Russia", "China"], ["United States"])], outlet="TASS",
)  # fmt: skip
STORIES = [REUTERS, ANTARA, TASS, MARCH, REBUFF, COMING, TOGETHER]
