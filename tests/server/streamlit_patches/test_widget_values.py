"""Answers that no widget gives, said to a real server by the live connection: they change nothing."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from streamlit.proto.Common_pb2 import StringArray

import netmap
from netmap.model import SupportMap
from netmap.model.scales import LONGEST_NAME
from netmap.store import MapStore
from netmap.words import frame, my_map, places, start_page
from tests.server.visitor import Visitor, visiting
from tests.serving import Server

LONG = 250_000
"""Signs: as many as a message may hold in one answer, and far more than any field."""
WRONG: dict[str, dict[str, Any]] = {
    "other words": {"string_array_value": StringArray(data=["no such answer"])},
    "long words": {"string_array_value": StringArray(data=["x" * LONG])},
    "text": {"string_value": "y" * LONG},
    "a number": {"double_value": float("nan")},
    "yes": {"bool_value": True},
    "JSON": {"json_value": "[" * 1000 + "]" * 1000},
}
ASKED = (my_map.WHERE, my_map.DEVICE, my_map.AT_START)


@pytest.fixture
def person(fresh_server: Server) -> Iterator[Visitor]:
    """Someone with Ana on a map that is kept on this device."""
    with visiting(fresh_server) as person:
        for label in (start_page.MAP_MY_SUPPORT, start_page.DEVICE_CHOICE["yes"], places.TO_CHOOSE["device"]):
            person.press(label)
        person.adds("Ana")
        yield person


def kept(server: Server) -> SupportMap:
    store = MapStore(server.home / "data" / "netmap" / "maps.sqlite")
    return store.load(store.list()[0].id).file.current


def test_what_is_written_is_cut_to_its_field(person: Visitor, fresh_server: Server) -> None:
    """A name longer than its field holds can only be made up, and nothing comes of it."""
    person.adds("B" * LONG)
    assert [alter.name for alter in kept(fresh_server).alters] == ["Ana"]
    person.visits(frame.MINE)
    person.answer(my_map.NAME, string_value="T" * LONG)
    assert kept(fresh_server).title == "T" * LONGEST_NAME


@pytest.mark.parametrize("asked", ASKED)
def test_an_answer_that_was_not_offered_changes_nothing_and_the_page_goes_on(
    asked: str, person: Visitor, fresh_server: Server
) -> None:
    person.visits(frame.MINE)
    before, log = kept(fresh_server), fresh_server.log.read_text()
    for said in WRONG.values():
        person.answer(asked, **said)
    assert kept(fresh_server) == before
    person.visits(frame.MAP)
    person.adds("Ben")
    assert [alter.name for alter in kept(fresh_server).alters] == ["Ana", "Ben"]
    assert len(json.loads(person.map)["entries"]) == 2
    assert fresh_server.log.read_text() == log


def calls() -> Iterator[tuple[str, ast.Call]]:
    for file in Path(netmap.__path__[0], "pages").rglob("*.py"):
        for found in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(found, ast.Call) and isinstance(found.func, ast.Attribute):
                yield f"{file.name}:{found.lineno}", found


def test_every_field_to_write_in_says_how_long() -> None:
    fields = [
        (where, {given.arg for given in call.keywords})
        for where, call in calls()
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in {"text_input", "text_area", "chat_input"}
    ]
    assert len(fields) > 10
    assert [where for where, given in fields if "max_chars" not in given] == []
