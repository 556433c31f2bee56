"""What a closed page held is gone from the memory of the server soon, also where nobody else comes."""

import json
import time
from pathlib import Path

import pytest

from netmap.words import places, start_page
from tests.server.asking import ask
from tests.server.crowd import until
from tests.server.hosted import hosted
from tests.server.test_quick_exit import says
from tests.server.visitor import Visitor, visiting
from tests.serving import Server, serving

NAME = "Wilhelmina"
_COUNTS = """
import threading, time, weakref
from netmap.session.open_map import OpenMap
there, make, change = [], OpenMap.__init__, OpenMap.change
def made(self, *given, **named):
    make(self, *given, **named)
    there.extend((weakref.ref(self), weakref.ref(self.map)))
def changed(self, m):
    there.append(weakref.ref(m))
    change(self, m)
OpenMap.__init__, OpenMap.change = made, changed
def count():
    while True:
        print("there", sum(one() is not None for one in there), flush=True)
        time.sleep(0.2)
threading.Thread(target=count, daemon=True).start()
"""
"""Says all the time how many maps and pages with a map there are, whoever holds them."""


def there(server: Server) -> int:
    """The last number that it said whole; 0 before the first."""
    said = [line for line in server.log.read_text().split("\n")[:-1] if line.startswith("there ")]
    return int(said[-1][6:]) if said else 0


def draws(person: Visitor) -> None:
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["yes"])
    person.press(places.TO_CHOOSE["nowhere"])
    person.adds(NAME)


@pytest.mark.parametrize("first", [True, False], ids=["while all is loaded", "later"])
@pytest.mark.parametrize("says_so", [True, False], ids=["left", "its time over"])
def test_the_map_of_the_last_page_is_gone_soon(tmp_path: Path, first: bool, says_so: bool) -> None:
    impatient = "from netmap.server import disconnected; disconnected.EACH, disconnected.LONGEST = 0.1, 1.0"
    with serving(tmp_path / "home", hosted(first=_COUNTS + impatient)) as server:
        while not (first or json.loads(ask(server, "/health").body)["warm"]):
            time.sleep(0.1)
        with visiting(server) as person:
            draws(person)
            while not json.loads(ask(server, "/health").body)["warm"]:
                time.sleep(0.1)
            until(lambda: there(server) > 1)
            if says_so:
                assert says(server, person.session.encode()) == 204
        until(lambda: there(server) == 0)
