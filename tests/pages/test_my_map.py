"""My map: what deletes it says so and asks, and what the first screen shows of it is its person's choice."""

from pathlib import Path

import pytest

from netmap.pages import routes
from netmap.session.own_computer import OwnComputer
from netmap.session.places.place import PlaceName
from netmap.store import MapStore, Vault
from netmap.words import deleting, frame, my_map, places, start_page
from tests.pages.drawn import Drawn

NAME = "Wilhelmina"


@pytest.fixture
def computer(tmp_path: Path) -> OwnComputer:
    return OwnComputer(MapStore(tmp_path / "maps.sqlite"), Vault(tmp_path / "netmap"))


@pytest.fixture
def person(computer: OwnComputer) -> Drawn:
    person = Drawn(places=computer.places())
    person.begins("device")
    person.adds(NAME)
    return person.visits(routes.MINE)


def kept(computer: OwnComputer) -> int:
    maps = computer.places()["device"].maps
    assert maps is not None
    return len(maps.list())


@pytest.mark.parametrize("lives", ["nowhere", "file"])
def test_to_keep_a_kept_map_no_longer_says_that_this_deletes_it_and_asks(
    person: Drawn, computer: OwnComputer, lives: PlaceName
) -> None:
    person.answers(my_map.WHERE, places.TO_CHOOSE[lives])
    assert person.says(deleting.BY_MOVING[lives]) and kept(computer) == 1
    person.press(deleting.STAY)
    assert person.answered(my_map.WHERE) == [places.TO_CHOOSE["device"]] and kept(computer) == 1
    person.answers(my_map.WHERE, places.TO_CHOOSE[lives])
    person.visits(routes.MAP).visits(routes.MINE)
    assert kept(computer) == 1
    person.press(deleting.MOVE)
    assert kept(computer) == 0 and person.tab.open_map is not None
    assert person.tab.open_map.lives == lives and [alter.name for alter in person.map.alters] == [NAME]


def test_what_is_kept_nowhere_moves_unasked(computer: OwnComputer) -> None:
    person = Drawn(places=computer.places())
    person.begins("nowhere")
    person.adds(NAME)
    person.visits(routes.MINE)
    assert person.says(deleting.NOT_KEPT) and not person.buttons(deleting.SURE)
    for lives in ("file", "device"):
        person.answers(my_map.WHERE, places.TO_CHOOSE[lives])
        assert not person.buttons(deleting.MOVE)
    assert kept(computer) == 1


def test_a_map_is_deleted_where_one_looks_for_it(person: Drawn, computer: OwnComputer) -> None:
    assert person.says(deleting.ABOUT) and kept(computer) == 1
    person.press(deleting.SURE)
    assert kept(computer) == 0 and person.tab.open_map is None and person.here == routes.START


def test_what_cannot_be_deleted_now_stays_open_and_the_page_says_why(
    person: Drawn, computer: OwnComputer
) -> None:
    other = Drawn(places=computer.places()).visits(routes.OPEN)
    (button,) = [button for button in other.app.button if str(button.key).startswith("kept-")]
    other.taps(button)
    other.adds("Ben")
    person.press(deleting.SURE)
    assert kept(computer) == 1 and person.tab.open_map is not None and person.says(frame.CLASH)


@pytest.mark.parametrize("private", start_page.DEVICE_CHOICE)
def test_the_first_screen_shows_nothing_by_itself_where_it_is_not_private(
    computer: OwnComputer, private: str
) -> None:
    person = Drawn(places=computer.places())
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE[private])
    person.press(places.TO_CHOOSE["device"])
    person.adds(NAME)
    again = Drawn(places=computer.places())
    assert bool(again.buttons(start_page.GO_ON)) == (private == "yes")
    person.visits(routes.MINE)
    shown = my_map.AT_START_CHOICE["nothing" if private == "yes" else "go_on"]
    person.answers(my_map.AT_START, shown)
    assert person.answered(my_map.AT_START) == [shown]
    again = Drawn(places=computer.places())
    assert bool(again.buttons(start_page.GO_ON)) == (private != "yes")
    again.visits(routes.OPEN)
    assert [button for button in again.app.button if str(button.key).startswith("kept-")]


def test_one_map_that_is_not_to_be_shown_hides_that_there_are_any(
    person: Drawn, computer: OwnComputer
) -> None:
    other = Drawn(places=computer.places())
    assert other.buttons(start_page.GO_ON)
    plain = [button.label for button in Drawn().app.button]
    person.answers(my_map.AT_START, my_map.AT_START_CHOICE["nothing"])
    person.press(my_map.CLOSE_SURE)
    person.begins("device")
    again = Drawn(places=computer.places())
    assert [button.label for button in again.app.button] == plain


def test_there_is_one_main_button_on_the_first_screen(person: Drawn, computer: OwnComputer) -> None:
    for page, main in (
        (Drawn(), start_page.MAP_MY_SUPPORT),
        (Drawn(places=computer.places()), start_page.GO_ON),
    ):
        assert [button.label for button in page.app.button if button.proto.type == "primary"] == [main]
