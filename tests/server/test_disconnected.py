"""Pages whose connection is lost: waited for, taken up again, and let go of when their time is over."""

import sys
import time
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from netmap.model import History
from netmap.model.edits import new_map
from netmap.pages.state import Tab
from netmap.server import disconnected
from netmap.session.open_map import OpenMap
from netmap.session.places.device import OnDevice
from netmap.store import MapStore
from netmap.words import frame, places, start_page
from tests.server.visitor import Visitor, visiting
from tests.serving import Server, serving

NAME = "Wilhelmina"
SHORT = 1.0
_IMPATIENT = (
    "import sys; from netmap.server import disconnected; "
    "disconnected.EACH, disconnected.PATIENCE = 0.1, {short}; "
    "from netmap.server.launch import open_app; sys.exit(open_app(int(sys.argv[1]), browser=False))"
)


@pytest.fixture(scope="module")
def impatient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that waits a second for pages whose map can be opened again, and an hour for others."""
    command = [sys.executable, "-c", _IMPATIENT.format(short=SHORT), "{port}"]
    with serving(tmp_path_factory.mktemp("impatient") / "home", command) as started:
        yield started


def draws(person: Visitor, lives: str) -> None:
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["yes"])
    person.press(places.TO_CHOOSE[lives])
    person.adds(NAME)


@pytest.mark.parametrize(("lives", "there"), [("nowhere", True), ("file", True), ("device", False)])
def test_a_map_that_is_nowhere_else_is_waited_for_longer(impatient: Server, lives: str, there: bool) -> None:
    with visiting(impatient) as person:
        draws(person, lives)
        session = person.session
    for _ in range(10):  # a busy computer is late in letting go
        time.sleep(SHORT + 0.5)
        with visiting(impatient, session=session) as back:
            found, heard = back.session == session, back.heard
        if found is there:
            break
    assert found is there
    assert (frame.UNDO_KEYS.encode() in heard) is there  # as where a map is open


def test_a_kept_map_goes_on_after_a_short_break(fresh_server: Server) -> None:
    with visiting(fresh_server) as person:
        draws(person, "device")
    with visiting(fresh_server, session=person.session) as back:
        assert back.session == person.session and frame.UNDO_KEYS.encode() in back.heard


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def page(id: str, here: OpenMap | None) -> Any:
    return SimpleNamespace(
        session=SimpleNamespace(id=id, session_state={} if here is None else {"netmap": Tab({}, here)})
    )


def test_whose_time_is_over_first_is_let_go_first_where_there_are_too_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock()
    waiting = disconnected.Disconnected(clock)
    history, device = History(new_map()), OnDevice(MapStore())
    stuck = OpenMap(history, place=device, clash=True)
    maps = {
        "nowhere": OpenMap(history),
        "none": None,
        "kept": OpenMap(history, place=device),
        "stuck": stuck,
    }
    for id, here in maps.items():
        waiting.save(page(id, here))
    assert waiting.over() == ()
    with monkeypatch.context() as few:
        few.setattr(disconnected, "MOST", 3)
        assert len(waiting.over()) == 1 and waiting.over()[0] in {"none", "kept"}
    clock.now = disconnected.PATIENCE
    assert set(waiting.over()) == {"none", "kept"}
    clock.now = disconnected.LONGEST
    assert set(waiting.over()) == set(maps)
    for id in maps:
        waiting.delete(id)
    assert waiting.over() == () and waiting.list() == [] and waiting.get("kept") is None
