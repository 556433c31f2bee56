"""Five hundred deeds while the line drops, messages come twice, late or never, and the server dies at any
time: every one arrives, in order, once, and can be taken back. The page is the real outbox, under Node; what
it says is taken by the real page code, and kept in a real store.

`python -m tests.live_map.test_nothing_is_lost 20` does it as often as asked.
"""

import json
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from netmap.model import History, SupportMap
from netmap.model.edits import add, changed, new_map
from netmap.pages import map_actions, state
from netmap.session import persistence
from netmap.session.hosting import Hosting
from netmap.session.open_map import OpenMap
from netmap.session.places.device import OnDevice
from netmap.session.places.hosted import Hosted
from netmap.store import MapStore
from netmap.store.recovery_phrase import new_phrase
from netmap.views.bench.message import At, bench
from netmap.views.live_actions import Edit, read_action
from netmap.views.live_edits import done
from netmap.views.live_map import Looking, live_map
from tests.live_map.hands import a_deed

HERE = Path(__file__).parent
SCRIPTS = HERE.parents[1] / "netmap" / "pages" / "assets" / "map"
DEEDS = 500
Opens = Callable[[str], OpenMap]
"""Gives the map with this id as a server that was started anew finds it."""


class Killed(BaseException):
    """The server died here."""


class Pages:
    """Two browser pages on one map, under Node."""

    def __init__(self, folder: Path) -> None:
        node = shutil.which("node") or shutil.which("nodejs")
        assert node, "the live map's scripts are tested by Node: apt-get install nodejs"
        for script in (*SCRIPTS.glob("*.js"), HERE / "page.js"):
            shutil.copy(script, folder)
        (folder / "package.json").write_text('{"type": "module"}', "utf-8")
        self.node = subprocess.Popen(
            [node, "page.js"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.sent: list[list[dict[str, Any]]] = [[], []]

    def __call__(self, tab: int, what: str, given: Any = None) -> Any:
        assert self.node.stdin and self.node.stdout
        self.node.stdin.write(json.dumps([tab, what, given]) + "\n")
        self.node.stdin.flush()
        seen, sent = json.loads(self.node.stdout.readline())
        for mine, fresh in zip(self.sent, sent, strict=True):
            mine += fresh
        return seen


class Tab:
    """One browser page and what the server holds for it."""

    def __init__(self, number: int, pages: Pages, opens: Opens, m: SupportMap) -> None:
        self.number, self.pages, self.opens = number, pages, opens
        self.here = opens(m.id)
        self.meant = History(self.here.map)
        self.said: list[dict[str, Any]] = []
        self.answers()

    def answers(self) -> None:
        """What the server draws reaches the page."""
        here = self.here
        told = live_map(here.map, Looking(), here.taken)
        told["bench"] = bench(here.map, here.map, At(history=here.history, was=here.was))
        self.pages(self.number, "receive", told)

    def does(self, deed: dict[str, Any]) -> None:
        self.pages(self.number, "does", deed)
        action = read_action(deed)
        if isinstance(action, Edit):
            self.meant = self.meant.changed(done(self.meant.present, action)[0])
        elif deed["op"] in ("undo", "redo"):
            self.meant = self.meant.undone() if deed["op"] == "undo" else self.meant.redone()

    def hears(self, message: Any, patch: pytest.MonkeyPatch) -> None:
        """The message reaches the server, which may die before it is kept."""
        patch.setattr(state, "open_map", lambda: self.here)
        patch.setattr(state, "answer", lambda _: {"deeds": message})
        map_actions.take()
        if self.here.clash:
            persistence.keep_as_second(self.here, "second")

    def starts_anew(self) -> None:
        """Another server, which knows what was kept alone."""
        was = self.here.was
        self.here = self.opens(self.here.map.id)
        self.here.was = was  # a page that comes back to a second map says so with its own messages


def goes_wrong(
    folder: Path, m: SupportMap, places: tuple[Opens, Opens], seed: int, patch: pytest.MonkeyPatch
) -> None:
    """All of it, on two pages of one map; raises where anything is not as it was meant."""
    chance = random.Random(seed)
    pages = Pages(folder)
    try:
        tabs = [Tab(number, pages, opens, m) for number, opens in enumerate(places)]
        away = [0, 0]
        old: list[list[Any]] = [[], []]
        for number in range(DEEDS):
            tab = tabs[chance.random() < 0.3]
            tab.does(a_deed(tab.meant.present, chance, number))
            pages(0, "waits", chance.choice([0, 5, 40, 400, 3500]))
            for tab in tabs:
                at = tab.number
                messages, pages.sent[at] = pages.sent[at], []
                if away[at]:
                    away[at] -= 1
                    if not away[at]:
                        pages(0, "waits", 3001)  # said again once the line is there
                    continue
                if chance.random() < 0.05:
                    away[at] = chance.randint(1, 25)
                for message in messages:
                    old[at] = [*old[at][-3:], message]
                    if chance.random() < 0.15:
                        message = chance.choice(old[at])  # an older one overtakes, or comes twice
                    _one_message(tab, message, chance, patch)
        for tab in tabs:
            for _ in range(20):
                _settles(tab, pages, patch)
            _is_as_meant(tab, pages)
            while tab.here.history.past:
                tab.does({"op": "undo"})
                _settles(tab, pages, patch)
                _is_as_meant(tab, pages)
    finally:
        pages.node.kill()
        pages.node.wait()


def _one_message(tab: Tab, message: Any, chance: random.Random, patch: pytest.MonkeyPatch) -> None:
    dies = chance.choice(["before", "on the way", "after", *[""] * 30])
    if dies == "before":
        tab.starts_anew()
        return
    if dies == "on the way":

        def no_more(_: OpenMap) -> None:
            raise Killed

        with pytest.MonkeyPatch.context() as killed, pytest.raises(Killed):
            killed.setattr(OpenMap, "save", no_more)
            tab.hears(message, patch)
            raise Killed
        tab.starts_anew()
        return
    tab.hears(message, patch)
    if dies == "after":
        tab.starts_anew()
    elif chance.random() < 0.85:
        tab.answers()


def _settles(tab: Tab, pages: Pages, patch: pytest.MonkeyPatch) -> None:
    pages(0, "waits", 3001)
    messages, pages.sent[tab.number] = pages.sent[tab.number], []
    for message in messages:
        tab.hears(message, patch)
    tab.answers()


def _is_as_meant(tab: Tab, pages: Pages) -> None:
    """On the server, in the store and on the page: what hands did, in order, once."""
    meant = changed(tab.meant.present, id=tab.here.map.id, title=tab.here.map.title, written_on=None)
    kept = tab.opens(tab.here.map.id).map
    assert changed(tab.here.map, written_on=None) == changed(kept, written_on=None) == meant
    seen = pages(tab.number, "looks")
    assert (seen["pending"], seen["late"]) == (0, [])
    assert seen["names"] == {alter.id: alter.name for alter in meant.alters}
    assert seen["ties"] == sorted([*tie.pair, tie.kind] for tie in meant.ties)
    assert seen["values"] == bench(meant, meant, At())["values"]


def on_a_device(folder: Path, m: SupportMap) -> tuple[Opens, Opens]:
    """Both pages have the same map, which is kept as a second one where the other page has changed it."""
    place = OnDevice(MapStore(folder / "maps.sqlite"))
    OpenMap(History(m), place=place).save()
    return (lambda id: persistence.open_kept(id, place),) * 2


def hosted(folder: Path, m: SupportMap) -> tuple[Opens, Opens]:
    """Each page has a copy behind a phrase of its own, on one server."""

    def behind(phrase: str) -> Opens:
        def opens(_: str) -> OpenMap:
            place, found = Hosted(Hosting(address, keep_days=30)).behind(phrase, "one")
            return persistence.opened(found, place)

        OpenMap(History(m), place=Hosted(Hosting(address, keep_days=30)).new(phrase, "one")).save()
        return opens

    address = f"sqlite:///{folder}/hosted.sqlite"
    return behind(new_phrase()), behind(new_phrase())


PLACES = {"on a device": on_a_device, "hosted": hosted}


@pytest.mark.parametrize("place", PLACES)
def test_five_hundred_deeds_arrive_in_order_once_and_can_be_taken_back(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    m = add(add(new_map(), "Ana"), "Ben")
    goes_wrong(tmp_path, m, PLACES[place](tmp_path, m), 1, monkeypatch)


def main(times: int) -> None:
    for seed in range(times):
        for place, kept in PLACES.items():
            with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
                m = add(add(new_map(), "Ana"), "Ben")
                goes_wrong(Path(folder), m, kept(Path(folder), m), seed, patch)
                print(f"{seed} {place}: all there")


if __name__ == "__main__":
    main(int(sys.argv[1]))
