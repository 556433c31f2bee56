"""Locked maps by hand: making the lock, closing it, opening it, and what is asked and offered on the way."""

from pathlib import Path

import pytest

from netmap.pages import routes
from netmap.session.locking import LeftOff
from netmap.session.open_map import OpenMap
from netmap.session.own_computer import OwnComputer
from netmap.session.places.locked import Locked
from netmap.store import MapStore, Vault, key_slots
from netmap.words import deleting, frame, locked, my_map, places, start_page
from netmap.words import passphrase as words_passphrase
from tests.pages.drawn import Drawn

PASSPHRASE = "vier leise Wörter hier"
NAME = "Wilhelmina"


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OwnComputer:
    monkeypatch.setattr(key_slots, "MEMORY_KIB", 8 * 1024)
    return OwnComputer(MapStore(tmp_path / "maps.sqlite"), Vault(tmp_path / "netmap"))


@pytest.fixture
def person(computer: OwnComputer) -> Drawn:
    return Drawn(places=computer.places())


def makes_a_lock(person: Drawn) -> str:
    """From the two questions to an empty map that lives in the lock; the recovery code."""
    person.begins("locked")
    person.sends({locked.PASSPHRASE: PASSPHRASE, locked.AGAIN: PASSPHRASE}, locked.MAKE)
    code = person.codes[0]
    person.press(locked.CODE_KEPT)
    return code


def unlocks(person: Drawn, passphrase: str = PASSPHRASE) -> None:
    person.sends({locked.PASSPHRASE: passphrase}, locked.UNLOCK)


def on_the_map(person: Drawn) -> list[str]:
    return [entry["name"] for entry in person.live["entries"]]


def test_a_lock_is_made_with_care_and_its_code_is_shown_once(person: Drawn, computer: OwnComputer) -> None:
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["no"])
    person.press(places.TO_CHOOSE["locked"])
    for first, again, said in (
        ("short", "short", locked.TOO_SHORT),
        ("a" * 12, "a" * 12, words_passphrase.WEAK["repeats"]),
        (PASSPHRASE, PASSPHRASE.upper(), locked.NOT_THE_SAME),
    ):
        person.sends({locked.PASSPHRASE: first, locked.AGAIN: again}, locked.MAKE)
        assert person.says(said)
    assert not computer.vault.exists
    person.sends({locked.PASSPHRASE: PASSPHRASE, locked.AGAIN: PASSPHRASE}, locked.MAKE)
    (code,) = person.codes
    person.press(locked.CODE_KEPT)
    assert code not in person.sent
    assert person.live


def test_opening_the_lock_for_another_map_does_not_put_the_earlier_one_in_its_place(person: Drawn) -> None:
    makes_a_lock(person)
    person.adds(NAME)
    person.press(locked.LOCK)
    person.opens_example("golden")
    person.visits(routes.MINE)
    person.answers(my_map.WHERE, places.TO_CHOOSE["locked"])
    unlocks(person)
    assert person.says(places.KEPT["locked"])
    person.visits(routes.MAP)
    assert on_the_map(person) and NAME not in on_the_map(person)


def test_a_code_that_was_not_written_down_yet_is_locked_away_with_the_rest(person: Drawn) -> None:
    person.begins()
    person.adds(NAME)
    person.visits(routes.MINE)
    person.answers(my_map.WHERE, places.TO_CHOOSE["locked"])
    person.sends({locked.PASSPHRASE: PASSPHRASE, locked.AGAIN: PASSPHRASE}, locked.MAKE)
    (code,) = person.codes
    person.press(locked.LOCK)
    assert person.says(locked.UNLOCK_ABOUT)
    assert code not in person.sent
    unlocks(person)
    assert code in person.codes
    person.press(locked.CODE_KEPT)
    assert code not in person.sent
    person.visits(routes.MINE)
    assert person.says(places.STATE["locked"])


def test_a_title_that_was_hidden_stays_hidden_in_lists(person: Drawn, computer: OwnComputer) -> None:
    person.begins("device")
    person.adds(NAME)
    person.visits(routes.MINE)
    person.writes(my_map.NAME, "Wilhelminas Karte")
    person.visits(routes.MAP)
    person.hides()
    another = Drawn(places=computer.places()).visits(routes.OPEN)
    assert [button for button in another.app.button if str(button.key).startswith("kept-")]
    assert not another.says("Wilhelminas Karte")


def test_opening_the_lock_asks_before_it_leads_away_from_a_map_that_is_kept_nowhere(person: Drawn) -> None:
    makes_a_lock(person)
    person.visits(routes.MINE)
    person.answers(my_map.WHERE, places.TO_CHOOSE["nowhere"])
    person.press(deleting.MOVE)
    person.visits(routes.MAP)
    person.adds(NAME)
    person.press(locked.LOCK)
    unlocks(person)
    assert person.says(frame.STILL_OPEN)
    person.press(frame.BACK_TO_IT)
    assert on_the_map(person) == [NAME]


def test_who_deletes_all_locked_maps_is_told_that_they_are_deleted(person: Drawn, tmp_path: Path) -> None:
    makes_a_lock(person)
    person.adds(NAME)
    person.press(locked.LOCK)
    unlocks(person)
    person.visits(routes.MINE)
    person.press(my_map.CLOSE_SURE)
    assert not person.buttons(locked.GO_ON)  # the first screen does not tell that anything is kept here
    person.visits(routes.OPEN)
    person.press(locked.GO_ON)
    assert [file for file in tmp_path.rglob("*") if "locked" in file.name]
    person.opens(locked.ERASE)
    person.press(locked.ERASE_SURE)
    assert person.says(locked.ERASED)
    assert not [file for file in tmp_path.rglob("*") if "locked" in file.name]


# The page of the locked maps leads back to the very place where a map was locked


def left_off(person: Drawn) -> LeftOff:
    found = person.tab.notes.get(LeftOff, LeftOff())
    assert isinstance(found, LeftOff)
    return found


def locks_a_map(person: Drawn) -> OpenMap:
    """Someone is chosen on a map that lives in the lock, and it is locked."""
    makes_a_lock(person)
    person.adds("Ana")
    here = person.tab.open_map
    assert here is not None
    person.does("select", id=here.map.ids[0])
    person.press(locked.LOCK)
    return here


def lock_of(person: Drawn) -> Locked:
    place = person.tab.places["locked"]
    assert isinstance(place, Locked)
    return place


def test_a_locked_map_is_open_again_with_the_passphrase_and_with_nothing_else(person: Drawn) -> None:
    makes_a_lock(person)
    person.adds("Ana", "Ben")
    here = person.tab.open_map
    assert here is not None
    person.does("select", id=here.map.ids[0])
    person.press(locked.LOCK)
    assert person.tab.open_map is None and not lock_of(person).is_unlocked
    unlocks(person, "something else")
    assert person.says(locked.WRONG)
    assert person.tab.open_map is None and left_off(person).id == here.map.id
    unlocks(person)
    assert person.here == routes.MAP
    assert person.map.ids == here.map.ids and person.tab.open_map.selected == here.selected
    assert left_off(person) == LeftOff()


def test_what_could_not_be_kept_is_kept_with_the_new_passphrase(person: Drawn, computer: OwnComputer) -> None:
    makes_a_lock(person)
    person.adds("Ana")
    other = Locked(computer.vault)
    assert other.unlock(PASSPHRASE, "passphrase") and other.change(PASSPHRASE, "new quiet words")
    person.adds("Ben")
    assert person.tab.open_map is not None and person.tab.open_map.behind
    person.press(locked.LOCK)
    unlocks(person)
    assert person.tab.open_map is None
    unlocks(person, "new quiet words")
    assert on_the_map(person) == ["Ana", "Ben"]
    assert not person.tab.open_map.behind


def test_a_map_that_was_opened_meanwhile_stays_open(person: Drawn) -> None:
    locks_a_map(person)
    person.opens_example("golden")
    another = person.tab.open_map
    person.visits(routes.LOCKED)
    unlocks(person)
    assert person.tab.open_map is another is not None and left_off(person) == LeftOff()


def test_another_passphrase_shows_another_code(person: Drawn) -> None:
    before = makes_a_lock(person)
    person.visits(routes.LOCKED)
    new = "new quiet words"
    person.sends({locked.NOW: PASSPHRASE, locked.NEW: new, locked.AGAIN: new}, locked.CHANGE_BUTTON)
    assert lock_of(person).code not in (None, before) and lock_of(person).is_unlocked
    assert person.codes == [lock_of(person).code]
