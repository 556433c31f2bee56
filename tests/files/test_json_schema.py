"""The published schema says what the model says."""

import json

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from netmap.files import to_bytes
from netmap.files.formats.netmap_json import json_schema
from netmap.model import FORMAT_VERSION, MapFile
from tests.files.plain import FROZEN, good
from tests.strategies import map_files

VALIDATOR = Draft202012Validator(json_schema.schema())


def test_the_schema_file_is_the_one_the_model_makes() -> None:
    """Where a released version changes, that is a new version; else write `schema_text()` to `PATH`."""
    assert json_schema.PATH.read_text("utf-8") == json_schema.schema_text()


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(json_schema.schema())


@settings(max_examples=25, deadline=None)
@given(map_files(most=3))
def test_every_file_netmap_writes_fits_the_schema(file: MapFile) -> None:
    plain = json.loads(to_bytes(file))
    assert VALIDATOR.is_valid(plain)
    assert json_schema.problems_of(plain) == ()


@pytest.mark.parametrize("version", range(1, FORMAT_VERSION + 1))
def test_each_frozen_file_fits_the_schema_of_its_version(version: int) -> None:
    beside = json_schema.PATH.with_name(f"netmap-{version}.schema.json")
    validator = Draft202012Validator(json.loads(beside.read_text("utf-8")))
    assert validator.is_valid(json.loads(FROZEN[version - 1].read_bytes()))


def test_a_file_of_an_older_version_is_held_to_what_it_has_become() -> None:
    assert [json_schema.problems_of(json.loads(path.read_bytes())) for path in FROZEN] == [()] * len(FROZEN)


def test_a_file_without_its_mark_or_version_does_not_fit() -> None:
    for missing in ("format", "current"):
        assert not VALIDATOR.is_valid({name: value for name, value in good().items() if name != missing})
    plain = good()
    del plain["current"]["format_version"]
    assert not VALIDATOR.is_valid(plain)


def test_what_a_schema_cannot_say_the_model_says() -> None:
    plain = good()
    plain["current"]["ties"][0]["b"] = "zz"
    assert VALIDATOR.is_valid(plain)
    assert [problem.where for problem in json_schema.problems_of(plain)] == ["current › ties › 0"]
