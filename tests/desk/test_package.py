"""What is shipped: the schema is fresh, the wheel holds its data and stays small, the locks cover what is declared."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from importlib.metadata import packages_distributions
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

from kawat.record import Record, json_schema

ROOT = Path(__file__).resolve().parents[2]
WHEEL_LIMIT = 100_000_000  # bytes


def test_shipped_schema_is_fresh() -> None:
    shipped = json.loads(files("kawat").joinpath("record.schema.json").read_text(encoding="utf-8"))
    assert shipped == json_schema(), "run `make schema`"


def test_records_fit_the_schema(record: Record, explained: Record) -> None:
    validator = jsonschema.Draft202012Validator(json_schema())
    for one in (record, explained, record.without_text()):
        data = json.loads(one.to_json())
        validator.validate(data)
        data["guess"] = 1
        assert not validator.is_valid(data)


@pytest.mark.parametrize("builder", [WheelBuilder, SdistBuilder])
def test_all_data_is_shipped_and_small(builder: type[WheelBuilder] | type[SdistBuilder]) -> None:
    shipped = [Path(f.path) for f in builder(str(ROOT)).recurse_included_files()]
    assert sum(p.stat().st_size for p in shipped) < WHEEL_LIMIT
    present = {p.relative_to(ROOT) for p in shipped}
    for file in (ROOT / "src" / "kawat").rglob("*"):
        if file.is_file() and "__pycache__" not in file.parts:
            assert file.relative_to(ROOT) in present


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-test.lock"])
def test_locks_cover_what_is_declared(lock: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = [*project["project"]["dependencies"], *project["dependency-groups"]["build"]]
    if "test" in lock:
        declared += project["dependency-groups"]["test"]
    locked = set(re.findall(r"^([\w.-]+)==", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE))
    for requirement in declared:
        match = re.match(r"[\w.-]+", requirement)
        assert match
        assert match.group().lower().replace("_", "-") in locked, "run `make lock`"


def test_what_is_imported_is_declared_and_the_other_way_round() -> None:
    modules = set()
    for path in (ROOT / "src" / "kawat").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                modules |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                modules.add(node.module.partition(".")[0])
            elif isinstance(node, ast.Call) and ast.unparse(node.func) == "library":
                modules.add(ast.literal_eval(node.args[0]))  # kawat.wire.web.extra
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [requirement for extra in project["optional-dependencies"].values() for requirement in extra]
    declared = {re.split(r"[^\w.-]", requirement)[0] for requirement in [*project["dependencies"], *extras]}
    distributions = packages_distributions()
    imported = {m: {d.lower().replace("_", "-") for d in distributions[m]} for m in modules & set(distributions) - {"kawat"}}
    assert [m for m, names in imported.items() if not names & declared] == []
    assert declared - set().union(*imported.values()) == {"lxml-html-clean"}  # what trafilatura needs, see pyproject.toml
