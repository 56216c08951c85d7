"""Who, sources, search, stats and sql over the affairs of one week."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from affairs import ANTARA, MARCH, REBUFF, REUTERS, STORIES, TASS, TOGETHER
from build import Act, Name, Said, Told, ledger

from kawat.ledger.errors import LedgerError
from kawat.ledger.ledger import Ledger
from kawat.ledger.questions.search import Hit
from kawat.ledger.store import Store

INJECTIONS = [
    "'; DROP TABLE story; --", "' OR '1'='1", '"; DELETE FROM event; --', "$event", "?", "%", "_", "\\",
    "x' UNION SELECT * FROM meta --",
    "zz\x00zz", "\x1b[31m",
]  # fmt: skip


@pytest.fixture(scope="module")
def affairs(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return Ledger(ledger(tmp_path_factory.mktemp("ledger") / "wire.duckdb", STORIES, [[REUTERS, ANTARA]]))


# Who


@pytest.mark.parametrize("name", ["Wang Yi", "WANG YI", "Q3565988", "Director Wang Yi"])
def test_who_tells_offices_counterparts_words_and_acts(affairs: Ledger, name: str) -> None:
    wang = affairs.who(name)[0]
    assert (wang.name, wang.kind, wang.country, wang.wikidata, wang.stories) == ("Wang Yi", "person", "CHN", "Q3565988", 4)
    assert wang.names == ("Wang Yi", "Director Wang Yi")
    assert [(o.office, str(o.first_on), str(o.last_on), o.stories) for o in wang.offices] == [
        ("top diplomat", "2023-02-22", "2023-02-24", 3),
        ("member of the Politburo", "2023-03-10", "2023-03-10", 1),
    ]
    assert [(c.name, c.country, c.acts, c.event_id) for c in wang.counterparts] == [("Sergei Lavrov", "RUS", 1, MARCH.event())]
    assert [(s.content, s.story_id, str(s.said_on)) for s in wang.latest_statements] == [
        ("the talks had been fruitful", REUTERS.id, "2023-02-22")
    ]
    assert (wang.acts, wang.latest_acts[0].event_id) == (1, MARCH.event())


def test_who_as_of_knows_no_later_name_office_or_act(affairs: Ledger) -> None:
    wang = affairs.who("Wang Yi", as_of="2023-02-28")[0]
    assert wang.names == ("Wang Yi",)
    assert [o.office for o in wang.offices] == ["top diplomat"]
    assert (wang.stories, wang.latest_acts[0].event_id, wang.counterparts[0].event_id) == (3, REUTERS.event(), REUTERS.event())
    assert str(wang.offices[0].last_on) == "2023-02-24"
    early = affairs.who("Wang Yi", as_of="2023-02-22")[0]
    assert (early.stories, str(early.offices[0].last_on), early.latest_acts[0].reports) == (1, "2023-02-22", 1)
    with pytest.raises(LedgerError, match="knows nobody"):
        affairs.who("Wang Yi", as_of="2023-02-21")


def test_who_knows_a_country_by_its_name_in_another_language(affairs: Ledger) -> None:
    assert affairs.who("Rusia")[0].identity == affairs.who("Kremlin")[0].identity == "Q159"


def test_who_shows_a_part_of_a_name_after_the_whole(affairs: Ledger) -> None:
    assert [w.name for w in affairs.who("Sergei")] == ["Sergei Lavrov"]
    assert affairs.who("Lavrov", limit=1)[0].counterparts[0].name == "Director Wang Yi"


def test_who_narrows_words_by_day(affairs: Ledger) -> None:
    assert affairs.who("Wang Yi", since="2023-03-01")[0].latest_statements == ()
    assert affairs.who("Wang Yi", until="2023-02-20")[0].acts == 0


# Sources


def test_sources_gives_every_report_with_its_evidence(affairs: Ledger) -> None:
    reports = affairs.sources(TASS.event())
    assert [r.story_id for r in reports] == [REUTERS.id, ANTARA.id, TASS.id, MARCH.id]
    for report, told in zip(reports, (REUTERS, ANTARA, TASS, MARCH), strict=True):
        text = f"Headline\n\n{told.text}\n"
        assert text[report.start_char : report.end_char] == report.trigger == told.acts[0].trigger
        assert text[report.sentence_start : report.sentence_end] == report.sentence
        assert report.outlet == told.outlet
    assert reports[0].url == reports[0].printings[0].url == "https://wire.example/meeting"
    assert affairs.sources(reports[0].act_id) == reports == affairs.sources(MARCH.event())


def test_sources_tells_who_copied_whom(affairs: Ledger) -> None:
    first, copy, other, _ = (r.lineage for r in affairs.sources(REUTERS.event()))
    assert first
    assert copy
    assert other
    assert (first.relation, first.origin, first.known_stories) == ("origin", "Reuters", 2)
    assert (copy.relation, copy.near_story_id, copy.similarity) == ("copy", REUTERS.id, 0.95)
    assert copy.cluster_id == first.cluster_id != other.cluster_id


def test_sources_shows_the_chain_of_a_statement(tmp_path: Path) -> None:
    told = Told(
        "Wang Yi said China rejects sanctions.", "2023-02-22", [Name("Wang Yi", country="CHN"), Name("China", "country", "CHN")],
        [Act("rejects", "REJECT", ["China"], said=1)], [Said("China rejects sanctions", "Wang Yi", via=["Xinhua", "Reuters"])],
    )  # fmt: skip
    (report,) = Ledger(ledger(tmp_path / "x.duckdb", [told])).sources(told.event())
    assert report.assertion
    assert (report.assertion.speaker, report.assertion.content) == ("Wang Yi", "China rejects sanctions")
    assert [(h.role, h.name) for h in report.assertion.chain] == [
        ("speaker", "Wang Yi"),
        ("source", "Xinhua"),
        ("source", "Reuters"),
    ]


def test_sources_as_of_leaves_later_stories_out(tmp_path: Path) -> None:
    # The origin came to light only after its copy.
    book = Ledger(ledger(tmp_path / "x.duckdb", [MARCH, ANTARA], [[MARCH, ANTARA]]))
    (report,) = book.sources(ANTARA.event(), as_of="2023-02-28")
    assert report.lineage
    assert (report.story_id, report.lineage.origin_story_id, report.lineage.origin) == (ANTARA.id, ANTARA.id, "ANTARA")
    assert (report.lineage.relation, report.lineage.near_story_id, report.lineage.similarity) == ("origin", None, None)
    assert report.lineage.known_stories == 1
    assert MARCH.id not in repr(report)
    with pytest.raises(LedgerError, match=r"has no event .* as of 2023-02-28"):
        book.sources(MARCH.event(), as_of="2023-02-28")


def test_sources_as_of_leaves_later_printings_out(tmp_path: Path) -> None:
    path = ledger(tmp_path / "x.duckdb", [REUTERS])
    with Store(path).writing() as writer, writer.batch() as db:
        for place, day in (("early", "2023-02-23T08:00:00"), ("late", "2023-04-01"), ("undated", None)):
            db.execute("INSERT INTO printing VALUES (?, ?, ?, NULL, NULL, ?)", [place, REUTERS.id, place, day])
    book = Ledger(path)
    assert [p.outlet for p in book.sources(REUTERS.event())[0].printings] == ["Reuters", "early", "late", "undated"]
    assert [p.outlet for p in book.sources(REUTERS.event(), as_of="2023-03-01")[0].printings] == ["Reuters", "early"]


def test_sources_of_nothing(affairs: Ledger) -> None:
    with pytest.raises(LedgerError, match="has no event 'nothing'; kawat timeline and kawat who show the ids"):
        affairs.sources("nothing")


# Search


def found(hits: list[Hit]) -> list[str]:
    return [h.story_id for h in hits]


def test_search_finds_by_stem_in_each_language(affairs: Ledger) -> None:
    assert found(affairs.search("requests")) == [REBUFF.id]
    assert found(affairs.search("perundingan")) == [ANTARA.id]
    assert set(found(affairs.search("Lavrov"))) == {REUTERS.id, ANTARA.id, TASS.id, MARCH.id}


def test_search_ranks_the_rare_word_first(affairs: Ledger) -> None:
    hits = affairs.search("China shells")
    assert hits[0].story_id == REBUFF.id
    assert [h.score for h in hits] == sorted((h.score for h in hits), reverse=True)


def test_search_scores_are_bm25(tmp_path: Path) -> None:
    stories = [Told("alpha beta", "2023-01-01", headline="x"), Told("alpha alpha gamma delta", "2023-01-02", headline="x")]
    first, second = sorted(Ledger(ledger(tmp_path / "x.duckdb", stories)).search("alpha"), key=lambda h: h.snippet)
    # idf ln(1 + (2 - 2 + 0.5) / (2 + 0.5)); lengths 3 and 5, 4 on average.
    assert second.score == pytest.approx(0.1823216 * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 3 / 4)), abs=1e-6)
    assert first.score == pytest.approx(0.1823216 * 2 * 2.2 / (2 + 1.2 * (0.25 + 0.75 * 5 / 4)), abs=1e-6)


def test_search_wants_a_phrase_verbatim(affairs: Ledger) -> None:
    assert found(affairs.search('"request by russia"')) == [REBUFF.id]
    assert affairs.search('"russia by request"') == []
    assert affairs.search('"request from Russia"') == []
    assert found(affairs.search('China "criticised the United States"')) == [TOGETHER.id]


def test_search_shows_the_passage_with_the_hit(affairs: Ledger) -> None:
    (hit,) = affairs.search('"the talks had been fruitful"')
    text = f"Headline\n\n{REUTERS.text}\n"
    assert hit.snippet == text[hit.start_char : hit.end_char]
    assert [text[a:b] for a, b in hit.hits] == ["the talks had been fruitful"]
    assert hit.events == (REUTERS.event(),)


def test_search_finds_the_passage_in_a_long_story(tmp_path: Path) -> None:
    filler = "Nothing of note was said about the harvest in the hills. " * 60
    told = Told(f"{filler}The café agreement fell apart. {filler}".strip(), "2023-01-01")
    (hit,) = Ledger(ledger(tmp_path / "x.duckdb", [told])).search("cafe agreements")
    assert "The café agreement fell apart." in hit.snippet
    assert len(hit.snippet) < 330
    assert [f"Headline\n\n{told.text}\n"[a:b] for a, b in hit.hits] == ["café", "agreement"]


def test_search_as_of_counts_only_what_was_known(affairs: Ledger) -> None:
    assert found(affairs.search("Lavrov", as_of="2023-02-22")) == [REUTERS.id]
    alone = affairs.search("Moscow", as_of="2023-02-22")[0].score
    assert alone == pytest.approx(affairs.search("Moscow", until="2023-02-22")[0].score)
    assert affairs.search("Moscow")[0].score > alone
    assert affairs.search("Moscow", as_of="2023-02-21") == []


def test_search_takes_dates_as_days_of_publication(affairs: Ledger) -> None:
    assert found(affairs.search("Wang", since="2023-02-24", until="2023-02-28")) == [TASS.id]


@pytest.mark.parametrize("query", ["", "  ", "!?", '""', "x" * 1001, "\ud800"])
def test_search_for_nothing_is_refused(affairs: Ledger, query: str) -> None:
    with pytest.raises(LedgerError):
        affairs.search(query)


def test_search_gives_no_more_than_asked(affairs: Ledger) -> None:
    assert len(affairs.search("Lavrov", limit=2)) == 2
    with pytest.raises(LedgerError, match="at least 1"):
        affairs.search("Lavrov", limit=0)


# Stats


def test_stats(affairs: Ledger) -> None:
    got = affairs.stats()
    assert (got.stories, got.wire_stories, got.reports, got.acts, got.statements) == (7, 6, 7, 4, 1)
    assert (str(got.first_on), str(got.last_on), got.undated, got.rejected) == ("2023-02-22", "2023-03-10", 0, 0)
    assert [(c.name, c.count) for c in got.languages] == [("en", 6), ("id", 1)]
    assert (got.outlets[0].name, got.outlets[0].count) == ("TASS", 3)
    assert [(c.name, c.count) for c in got.readers] == [("0.1.0 by-hand", 7)]
    assert got.bytes == affairs.store.path.stat().st_size


def test_stats_as_of(affairs: Ledger) -> None:
    got = affairs.stats(as_of="2023-02-23")
    assert (got.stories, got.wire_stories, got.reports, got.acts, str(got.last_on)) == (2, 1, 2, 1, "2023-02-23")
    assert got.entities == 4
    assert got.identities == 2


def test_stats_counts_what_was_rejected_by_reason(tmp_path: Path) -> None:
    path = ledger(tmp_path / "x.duckdb", [REUTERS])
    with Store(path).writing() as writer, writer.batch() as db:
        db.execute("INSERT INTO rejected VALUES ('a', 'no story'), ('b', 'no story'), ('c', 'too long')")
    got = Ledger(path).stats()
    assert (got.rejected, [(c.name, c.count) for c in got.rejected_for]) == (3, [("no story", 2), ("too long", 1)])


def test_stats_of_an_empty_ledger(tmp_path: Path) -> None:
    got = Ledger(ledger(tmp_path / "x.duckdb", [])).stats()
    assert (got.stories, got.reports, got.characters, got.first_on, got.outlets) == (0, 0, 0, None, ())


# SQL


def test_sql_answers_one_select(affairs: Ledger) -> None:
    table = affairs.sql("SELECT outlet, count(*) AS stories FROM story WHERE outlet = ? GROUP BY outlet", ["TASS"])
    assert (table.columns, table.rows, table.more) == (("outlet", "stories"), (("TASS", 3),), False)
    assert affairs.sql("FROM story", limit=2).more
    assert len(affairs.sql("WITH x AS (SELECT 1 AS a) SELECT * FROM x;").rows) == 1


def test_sql_does_not_make_all_rows_to_give_some(affairs: Ledger) -> None:
    assert affairs.sql("SELECT * FROM range(100000000000)", limit=3).rows == ((0,), (1,), (2,))


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE story", "DELETE FROM event", "INSERT INTO meta VALUES ('a', 'b')", "UPDATE story SET text = ''",
        "CREATE TABLE x AS SELECT 1", "CREATE TEMP TABLE x AS SELECT 1", "COPY story TO 'out.csv'", "COPY story FROM 'in.csv'",
        "ATTACH 'other.duckdb'", "INSTALL httpfs", "LOAD httpfs", "SET memory_limit = '1GB'",
        "PRAGMA enable_profiling", "CALL pragma_version()",
        "EXPORT DATABASE 'out'", "SELECT 1; SELECT 2", "SELECT 1; DROP TABLE story", "EXPLAIN ANALYZE DELETE FROM event",
        "CHECKPOINT",
        "BEGIN", "", "-- nothing", "not sql at all", "SELECT * FROM no_such_table", "SELECT 1 +", "SELECT ?", "\ud800",
        "x" * 200_000,
        "SELECT * FROM read_text('/etc/passwd')", "SELECT * FROM 'data.csv'", "SELECT * FROM read_csv('http://localhost/x')",
        "SELECT * FROM glob('*')", "WITH x AS (DELETE FROM event RETURNING *) SELECT * FROM x",
        "SELECT * FROM query('DROP TABLE story')",
        "SELECT * FROM enable_profiling(save_location = 'profile.json')",
        "SELECT * FROM enable_logging(storage = 'file', storage_path = 'log')",
        "SELECT * FROM duckdb_secrets()",
    ],
)  # fmt: skip
def test_sql_refuses_everything_else(affairs: Ledger, statement: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    before = hashlib.sha256(affairs.store.path.read_bytes()).digest()
    with pytest.raises(LedgerError) as refused:
        affairs.sql(statement)
    assert "\n" not in str(refused.value)
    assert list(tmp_path.iterdir()) == []
    assert hashlib.sha256(affairs.store.path.read_bytes()).digest() == before


def test_sql_is_stopped_when_it_takes_too_long(affairs: Ledger) -> None:
    with pytest.raises(LedgerError, match=r"longer than 0\.2 seconds"):
        affairs.sql("SELECT sum(a.range * b.range) FROM range(10000000) a, range(1000000) b", seconds=0.2)


def test_sql_wants_a_row_at_least(affairs: Ledger) -> None:
    with pytest.raises(LedgerError, match="at least 1 row"):
        affairs.sql("SELECT 1", limit=0)


# What is no question


@pytest.mark.parametrize("text", INJECTIONS)
@pytest.mark.parametrize("question", [Ledger.who, Ledger.search, Ledger.sources])
def test_no_text_becomes_sql(affairs: Ledger, question: Callable[[Ledger, str], list[object]], text: str) -> None:
    why = ""
    rows: list[object] = []
    try:
        rows = question(affairs, text)
    except LedgerError as refused:
        why = str(refused)
    assert rows == []
    assert "it cannot be read" not in why
    assert affairs.stats().stories == 7


def test_a_name_that_is_sql_is_found_by_it(tmp_path: Path) -> None:
    name = "Robert'); DROP TABLE story;--"
    told = Told(f"{name} praised Russia.", "2023-01-01", [Name(name, country="USA"), Name("Russia", "country", "RUS")],
                [Act("praised", "SUPPORT", [name], ["Russia"])])  # fmt: skip
    book = Ledger(ledger(tmp_path / "x.duckdb", [told]))
    assert book.who(name)[0].name == name
    assert len(book.timeline(name, "RUS")) == 1
    assert len(book.search(f'"{name}"')) == 1
