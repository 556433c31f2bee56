"""Every page, with maps of every size and of the worst names: drawn without an error, headed, and as text."""

import re
from itertools import cycle
from pathlib import Path

import pytest

from netmap.model import SupportMap
from netmap.model.scales import DevicePrivate
from netmap.pages import routes
from netmap.session.own_computer import OwnComputer
from netmap.store import MapStore, Vault
from netmap.words import frame
from netmap.words.names import labels
from tests.likely_maps import USUAL, entry, map_of
from tests.pages.drawn import Drawn, drawn_from
from tests.pages.faces import every_face
from tests.pages.markup import Markup
from tests.strategies import HOSTILE

NEED_A_MAP = {routes.MAP, routes.SHOWS, routes.STEP, routes.WHO, routes.MINE, routes.WHAT_IF}
MARKDOWN = re.compile(r"(?<!\\)[`*_{}\[\]<>#$|~]|:\w+:")
"""What Markdown makes something of, unless a stroke stands before it."""


def people(*names: str, rated: bool = True, private: DevicePrivate | None = "yes") -> SupportMap:
    """A map of these names; rated ones hold a few usual answers in turn, and each knows the next."""
    said = cycle(USUAL if rated else ({},))
    entries = [entry(f"e{at}", name=name, **next(said)) for at, name in enumerate(names)]
    ids = [alter.id for alter, _ in entries]
    return map_of(*entries, ties=tuple(zip(ids[:-1:3], ids[1::3], strict=False)), device_private=private)


def many(count: int) -> tuple[str, ...]:
    return tuple(f"Person {number}" for number in range(count))


MAPS = {
    "empty": people(),
    "one": people("Ana"),
    "two": people("Ana", "Ben"),
    "a dozen": people(*many(12)),
    "sixty": people(*many(60)),
    "from right to left": people("محمد عبد الله", "ليلى"),
    "nothing rated": people(*many(12), rated=False),
    "hostile": people(*HOSTILE),
    "not private": people("Ana", "Ben", "Cem", private="no"),
}


@pytest.fixture
def places(tmp_path: Path) -> OwnComputer:
    return OwnComputer(MapStore(tmp_path / "maps.sqlite"), Vault(tmp_path / "netmap"))


def headed(person: Drawn) -> bool:
    """Whether there is one title, at the top of all other headings. The map itself is the page it stands
    on."""
    headings = [heading for markup in person.markups() for heading in markup.headings]
    titles = [tag for markup in person.markups() for tag, _ in markup.tags if tag == "h1"]
    first = next(tag for markup in person.markups() for tag, _ in markup.tags if tag in {"h1", "h2"})
    return len(titles) == 1 and first == "h1" and all(headings)


def test_every_page_without_a_map_is_headed_or_leads_to_the_start(places: OwnComputer) -> None:
    person = Drawn(places=places.places())
    for route in routes.MODULES:
        person.visits(route)
        if route in NEED_A_MAP:
            assert person.says(frame.NO_MAP), route
            assert person.buttons(frame.GO_TO_START), route
        else:
            assert headed(person), route
    assert list(every_face(person))


@pytest.mark.parametrize("m", MAPS.values(), ids=MAPS)
def test_every_page_of_a_map_is_drawn_and_headed(m: SupportMap, places: OwnComputer) -> None:
    person = Drawn(drawn_from(m, example=True), places.places()).visits(routes.MAP)
    assert person.bench["at"]["mode"] == ("rest" if m.alters else "names")
    for face in every_face(person):
        assert person.here == routes.MAP or headed(person), face
    person.visits(routes.MAP)
    assert person.here == routes.MAP and person.map.ids == m.ids


def test_a_name_is_text_wherever_it_stands() -> None:
    """No name adds an element that plain names do not bring along, or a sign that Markdown would read."""
    elements: list[set[str]] = []
    for m in (people(*many(len(HOSTILE))), MAPS["hostile"]):
        person, found = Drawn(drawn_from(m, example=True)), set[str]()
        for face in every_face(person):
            found |= {tag for markup in person.markups() for tag, _ in markup.tags}
            carried = [said for markup in person.markups() for _, said in markup.tags]
            assert [said for said in carried if {"onerror", "href"} & said.keys()] == [], face
            assert [label for label in person.labels() if MARKDOWN.search(label)] == [], face
        elements.append(found)
    assert elements[0] == elements[1]


@pytest.mark.parametrize("view", ["table", "words"])
def test_every_name_is_read_as_it_was_typed(view: str) -> None:
    person = Drawn(drawn_from(MAPS["hostile"], example=True)).visits(routes.MAP)
    person.does("show", view=view)
    said = [" ".join(piece.split()) for piece in Markup(person.bench["instead"]).texts]
    names = [" ".join(name.split()) for name in labels(MAPS["hostile"]).values()]
    assert [name for name in names if not any(name in piece for piece in said)] == []
