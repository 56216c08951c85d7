"""Formats of stories: ninjs, NewsML-G2, JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import jsonschema
import NewsMLG2
import pytest
from affair import HOSTILE
from lxml import etree
from ninjs_rules import RULES
from pyld import jsonld
from rdflib import RDF, Graph, Literal, Namespace, URIRef

Exported = Callable[..., str]
SCHEMA = Namespace("https://schema.org/")
NAR = "{http://iptc.org/std/nar/2006-10-01/}"
XHTML = "{http://www.w3.org/1999/xhtml}"


# ninjs


def ninjs(text: str) -> dict[str, dict[str, Any]]:
    return {d["uri"].rpartition(":")[2]: d for d in map(json.loads, text.splitlines())}


def test_ninjs_keeps_the_standards_rules(exported: Exported) -> None:
    validator = jsonschema.Draft202012Validator(RULES, format_checker=jsonschema.FormatChecker())
    documents = ninjs(exported("ninjs"))
    assert len(documents) == 4
    for document in documents.values():
        validator.validate(document)


def test_ninjs_document(exported: Exported) -> None:
    story = ninjs(exported("ninjs"))["a1"]
    assert story["language"] == "en"
    assert story["headlines"] == [{"role": "main", "value": "Patrushev meets Wang in Moscow"}]
    assert story["versionCreated"] == "2023-02-21T09:30:00+03:00"
    assert [p["name"] for p in story["people"]] == ["Nikolai Patrushev", "Wang Yi"]
    assert story["people"][0]["uri"] == "http://www.wikidata.org/entity/Q1385391"
    assert story["bodies"][0]["value"].split("\n\n")[0] == "Nikolai Patrushev met Wang Yi in Moscow on Tuesday."
    assert story["bodies"][0]["charCount"] == len(story["bodies"][0]["value"])
    assert story["events"][0] == {
        "id": "a1:v1", "rel": "reports", "name": "Nikolai Patrushev, Wang Yi: CONSULT:visit", "literal": "CONSULT:visit realized",
    }  # fmt: skip


def test_ninjs_names_the_wire_story_that_a_translation_is_of(exported: Exported) -> None:
    stories = ninjs(exported("ninjs"))
    assert stories["b1"]["associations"] == [{"rel": "origin", "name": "origin", "uri": "urn:kawat:story:a1"}]
    assert "associations" not in stories["a1"]


def test_ninjs_says_nothing_that_is_unknown(exported: Exported) -> None:
    assert not {"language", "versionCreated", "copyrightHolder", "by", "located"} & set(ninjs(exported("ninjs"))["d1"])


# NewsML-G2


def items(text: str) -> list[etree._Element]:
    return list(etree.fromstring(text.encode("utf-8")).iter(f"{NAR}newsItem"))


def test_newsml_is_read_and_written_again_by_iptcs_library(exported: Exported) -> None:
    """It keeps only the elements and attributes of the standard, in the standard's order: what it does not know it loses."""
    found = items(exported("newsml"))
    assert len(found) == 4
    for item in found:
        document = NewsMLG2.NewsMLG2Document(etree.tostring(item, encoding="utf-8", xml_declaration=True))
        kept = etree.canonicalize(document.to_xml_string(), strip_text=True)
        assert kept == etree.canonicalize(etree.tostring(item, encoding="unicode"), strip_text=True)


def test_newsml_codes_are_in_the_catalogue_that_is_named(exported: Exported) -> None:
    for item in items(exported("newsml")):
        news = NewsMLG2.NewsMLG2Document(etree.tostring(item)).get_item()
        assert NewsMLG2.qcode_to_uri(news.itemmeta.itemclass.qcode) == "http://cv.iptc.org/newscodes/ninature/text"
        assert NewsMLG2.qcode_to_uri(news.itemmeta.pubstatus.qcode) == "http://cv.iptc.org/newscodes/pubstatusg2/usable"
        for subject in news.contentmeta.subject:
            assert NewsMLG2.qcode_to_uri(subject.type).startswith("http://cv.iptc.org/newscodes/cpnature/")


def test_newsml_item(exported: Exported) -> None:
    text = exported("newsml")
    item = items(text)[0]
    assert item.get("guid") == "urn:kawat:story:a1"
    assert item.findtext(f".//{NAR}versionCreated") == "2023-02-21T09:30:00+03:00"
    assert item.findtext(f".//{NAR}headline") == "Patrushev meets Wang in Moscow"
    assert next(p.text for p in item.iter(f"{XHTML}p")) == "Nikolai Patrushev met Wang Yi in Moscow on Tuesday."
    events = [s.get("literal") for s in item.iter(f"{NAR}subject") if s.get("type") == "cpnat:event"]
    assert events == ["a1:v1", "a1:v4", "a1:v2", "a1:v3", "a1:v5", "a1:v6"]
    # The message was sent when its last story was published, not when it was written.
    assert etree.fromstring(text.encode()).findtext(f"{NAR}header/{NAR}sent") == "2023-03-21T00:00:00Z"


def test_newsml_carries_what_is_markup_elsewhere_as_text(exported: Exported) -> None:
    body = items(exported("newsml"))[-1].findtext(f".//{XHTML}p")
    assert body == f"{HOSTILE} accused.".replace("\x0b", "\ufffd").replace("\x1b", "\ufffd")


# JSON-LD


@pytest.fixture(scope="module")
def graph(exported: Exported) -> Graph:
    return Graph().parse(data=exported("jsonld"), format="json-ld")


def test_jsonld_is_one_graph_for_two_readers(exported: Exported, graph: Graph) -> None:
    expanded = jsonld.expand(json.loads(exported("jsonld")))
    assert {n["@id"] for n in expanded} == {str(s) for s in graph.subjects() if isinstance(s, URIRef)}
    assert all(str(p).startswith(("https://schema.org/", str(RDF))) for p in graph.predicates())


def test_jsonld_has_stories_quotations_claims_and_events(graph: Graph) -> None:
    counts = {name: len(list(graph.subjects(RDF.type, SCHEMA[name]))) for name in ("NewsArticle", "Quotation", "Claim", "Event")}
    assert counts == {"NewsArticle": 4, "Quotation": 1, "Claim": 1, "Event": 7}


def test_jsonld_event(graph: Graph) -> None:
    act = URIRef("urn:kawat:act:a1:v1")
    assert set(graph.objects(act, SCHEMA.agent)) == {URIRef("urn:kawat:identity:Q1385391"), URIRef("urn:kawat:identity:Q712592")}
    assert graph.value(act, SCHEMA.startDate) == Literal("2023-02-21", datatype=SCHEMA.Date)
    assert set(graph.objects(act, SCHEMA.subjectOf)) == {URIRef("urn:kawat:story:a1"), URIRef("urn:kawat:story:b1")}
    told = {str(graph.value(p, SCHEMA.name)): graph.value(p, SCHEMA.value) for p in graph.objects(act, SCHEMA.additionalProperty)}
    assert (told["reports"].toPython(), told["independent_sources"].toPython()) == (2, 1)
    assert graph.value(URIRef("urn:kawat:identity:Q712592"), RDF.type) == SCHEMA.Person


def test_jsonld_quotation_has_its_speaker_and_its_story(graph: Graph) -> None:
    (quotation,) = graph.subjects(RDF.type, SCHEMA.Quotation)
    assert graph.value(quotation, SCHEMA.text) == Literal("We reject blackmail")
    assert graph.value(quotation, SCHEMA.spokenByCharacter) == URIRef("urn:kawat:identity:Q1385391")
    assert graph.value(quotation, SCHEMA.isPartOf) == URIRef("urn:kawat:story:a1")


def test_jsonld_says_of_no_denied_act_that_it_is_one(graph: Graph) -> None:
    assert (URIRef("urn:kawat:act:a1:v5"), None, None) not in graph
    assert graph.value(URIRef("urn:kawat:act:a1:v2"), SCHEMA.eventStatus) == SCHEMA.EventScheduled
    assert graph.value(URIRef("urn:kawat:act:a1:v6"), SCHEMA.actionStatus) == SCHEMA.PotentialActionStatus
