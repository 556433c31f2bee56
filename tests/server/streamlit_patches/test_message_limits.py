"""What no page says, said to a real server by the live connection: nothing of it is done, and pages go on."""

import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.exceptions import ConnectionClosed

from netmap.model.scales import LONGEST_LIST
from netmap.server.streamlit_patches.message_limits import is_said_by_a_page
from netmap.store import MapStore
from netmap.words import places, start_page
from tests.oversized import LONG, MANY
from tests.server.visitor import Visitor, visiting
from tests.serving import Server

MORE_IS_HELD = 60
"""Megabytes that a server may hold more after 20 megabytes were sent to it, ten times."""
SOON = 5.0
"""Seconds, on a computer that does much else; alone it takes a tenth of one."""
DEED = {"op": "move", "spots": [{"id": "a", "x": 0.5, "y": 0.5}]}


def add(id: str, name: str) -> dict[str, Any]:
    return {"op": "add", "id": id, "name": name, "kind": "person", "x": 0.1, "y": 0.1}


def said(*deeds: Any, client: str = "k3f9", first: int = 1) -> str:
    numbered = [{"seq": seq, "deed": deed} for seq, deed in enumerate(deeds, start=first)]
    return json.dumps({"deeds": {"client": client, "again": 0, "deeds": numbered}})


def begins(server: Server) -> Iterator[Visitor]:
    with visiting(server) as person:
        for label in (start_page.MAP_MY_SUPPORT, start_page.DEVICE_CHOICE["yes"], places.TO_CHOOSE["device"]):
            person.press(label)
        person.on_the_map(said(add("a", "Ana"), client="first"))
        yield person


@pytest.fixture
def person(fresh_server: Server) -> Iterator[Visitor]:
    """Someone with Ana on a map that is kept on this device."""
    yield from begins(fresh_server)


def kept(server: Server) -> tuple[dict[str, bytes], Any]:
    folder = server.home / "data" / "netmap"
    store = MapStore(folder / "maps.sqlite")
    found = store.load(store.list()[0].id)
    files = {file.name: file.read_bytes() for file in folder.iterdir() if not file.name.endswith("-shm")}
    return files, (found.file, found.version, found.beside)


OVERSIZED: dict[str, Callable[[Visitor], str | bytes]] = {
    "a mark of 20 megabytes": lambda page: _bytes(page, said(DEED, client="a" * 20 * LONG)),
    "a mark of one and a half megabytes": lambda page: _bytes(page, said(DEED, client="a" * (LONG * 3 // 2))),
    "a name of a megabyte": lambda page: _bytes(page, said(add("b", "B" * LONG))),
    "a hundred thousand deeds": lambda page: _bytes(page, said(*[DEED] * MANY)),
    "lists within lists": lambda page: _bytes(page, '{"deeds": ' + "[" * MANY + "]" * MANY + "}"),
    "a hundred thousand widgets": lambda page: _many_widgets(page),
    "no message": lambda _: os.urandom(1000),
    "letters": lambda _: "rerun_script",
}


def _bytes(page: Visitor, text: str) -> bytes:
    return page.about_the_map(text).SerializeToString()


def _many_widgets(page: Visitor) -> bytes:
    message = page.about_the_map(said(DEED))
    for number in range(MANY):
        message.rerun_script.widget_states.widgets.add(id=f"w{number}", bool_value=True)
    return message.SerializeToString()


@pytest.mark.parametrize("what", OVERSIZED)
def test_what_is_too_large_is_not_done_and_the_others_go_on(
    what: str, person: Visitor, fresh_server: Server
) -> None:
    before = kept(fresh_server)
    with visiting(fresh_server) as other:
        with suppress(ConnectionClosed):
            person.sends(OVERSIZED[what](person))
            person.sends(OVERSIZED[what](person))
        began = time.monotonic()
        other.press(start_page.MAP_MY_SUPPORT)
        assert time.monotonic() - began < SOON
    assert kept(fresh_server) == before
    assert "Traceback" not in fresh_server.log.read_text()


FITS_BUT_IS_NO_DEED: dict[str, str] = {
    "a long mark": said(DEED, client="a" * 250_000),
    "no list": json.dumps({"deeds": {"client": "k", "again": 0, "deeds": "x" * 250_000}}),
    "501 deeds": said(*[DEED] * 501),
    "lists within lists": '{"deeds": ' + "[" * 100_000 + "]" * 100_000 + "}",
    "letters for a message": json.dumps({"deeds": "abc"}),
    "a number for a message": json.dumps({"deeds": 7}),
    "a number that cannot be": said(DEED, first=2**60),
    "a long name": said(add("b", "B" * 250_000)).replace('"seq": 1', '"seq": 0'),
}


@pytest.mark.parametrize("what", FITS_BUT_IS_NO_DEED)
def test_what_is_no_message_of_hands_changes_nothing(
    what: str, person: Visitor, fresh_server: Server
) -> None:
    before, log = kept(fresh_server), fresh_server.log.read_text()
    began = time.monotonic()
    person.on_the_map(FITS_BUT_IS_NO_DEED[what])
    assert time.monotonic() - began < SOON
    assert kept(fresh_server) == before
    assert list(json.loads(person.map)["acks"]) == ["first"]
    person.on_the_map(said(DEED))
    assert json.loads(person.map)["acks"]["k3f9"] == 1
    assert kept(fresh_server)[1][0].current.connections != before[1][0].current.connections
    assert fresh_server.log.read_text() == log


def test_a_bad_deed_in_a_good_message_is_passed_over(person: Visitor, fresh_server: Server) -> None:
    person.on_the_map(said(add("b", "B" * 250_000), {"op": "fly"}, DEED, add("c", "Cem")))
    assert json.loads(person.map)["acks"]["k3f9"] == 4
    assert [alter.name for alter in kept(fresh_server)[1][0].current.alters] == ["Ana", "Cem"]


def test_what_is_kept_beside_a_map_does_not_grow_with_pages(person: Visitor, fresh_server: Server) -> None:
    for number in range(30):
        spot = {"id": "a", "x": 0.3 + number % 2 / 10, "y": 0.2}
        person.on_the_map(said({"op": "move", "spots": [spot]}, client=f"page{number}"))
    assert len(kept(fresh_server)[1][2]["taken"]) == 8


def test_memory_does_not_follow_what_is_sent(own_server: Server) -> None:
    def held() -> float:
        lines = Path(f"/proc/{own_server.process.pid}/status").read_text().splitlines()
        return float(next(line.split()[1] for line in lines if line.startswith("VmRSS"))) / 1000

    for person in begins(own_server):
        person.on_the_map(said(DEED))
        before = held()
        huge = _bytes(person, said(DEED, client="a" * 20 * LONG))
        for _ in range(10):
            with visiting(own_server) as other, suppress(ConnectionClosed):
                other.sends(huge)
        assert held() - before < MORE_IS_HELD


def each_text(kind: Any, way: tuple[FieldDescriptor, ...] = ()) -> Iterator[tuple[FieldDescriptor, ...]]:
    """The way to every field that can be long: texts, bytes and lists, however deep."""
    for field in kind.fields:
        if field.message_type and field.message_type in (step.message_type for step in way):
            continue
        if field.is_repeated or field.type in (FieldDescriptor.TYPE_STRING, FieldDescriptor.TYPE_BYTES):
            yield *way, field
        if field.message_type:
            yield from each_text(field.message_type, (*way, field))


def filled(message: Message, way: tuple[FieldDescriptor, ...]) -> None:
    """Puts a megabyte, or a hundred thousand of something, at the end of this way."""
    *steps, last = way
    for step in steps:
        message = getattr(message, step.name)
        if step.is_repeated:
            message = message.add()
        else:
            message.SetInParent()
    texts = {FieldDescriptor.TYPE_STRING: "a" * LONG, FieldDescriptor.TYPE_BYTES: b"a" * LONG}
    if not last.is_repeated:
        setattr(message, last.name, texts[last.type])
    elif last.message_type:
        getattr(message, last.name).extend([last.message_type._concrete_class()] * MANY)
    else:
        getattr(message, last.name).extend([(texts.get(last.type, 0) and "a") or 0] * MANY)


@pytest.mark.parametrize(
    "way", list(each_text(BackMsg.DESCRIPTOR)), ids=lambda way: ".".join(field.name for field in way)
)
def test_every_field_of_a_message_has_a_length(way: tuple[FieldDescriptor, ...]) -> None:
    message = BackMsg()
    filled(message, way)
    assert not is_said_by_a_page(message)


def test_what_streamlit_would_do_for_everyone_is_done_for_nobody() -> None:
    for asked in ("clear_cache", "load_git_info", "set_run_on_save", "debug_shutdown_runtime"):
        assert not is_said_by_a_page(BackMsg(**{asked: True}))
    message = BackMsg()
    message.backend_operation_request.install_skills.SetInParent()
    assert not is_said_by_a_page(message)


def test_what_an_honest_page_says_at_most_is_heard() -> None:
    message = BackMsg()
    widgets = message.rerun_script.widget_states.widgets
    widgets.add(id="paste", string_value="名" * LONGEST_LIST)
    widgets.add(id="note", string_value="名" * 5000)
    widgets.add(id="chosen").string_array_value.data.extend(["名" * 200] * 500)
    widgets.add(id="map", json_value=" " * 250_000)
    assert is_said_by_a_page(message)
    assert len(message.SerializeToString()) < 2_000_000 * 2 / 3
