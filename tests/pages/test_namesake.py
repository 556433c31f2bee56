"""On the card of someone who bears the name of one kept away from: asked once, without a reason."""

from collections.abc import Callable
from datetime import date

import pytest

from netmap.model import MapFile, Moment
from netmap.pages import routes
from netmap.words import card, labels, map_page, namesake
from tests.likely_maps import entry, map_of
from tests.pages.drawn import Drawn, drawn_from

BOX = "nm-namesake"
QUESTION = namesake.QUESTION["person"]
EARLIER = map_of(entry("t1", name="Tom", status="ended_by_harm"))


def with_an_earlier_tom() -> Drawn:
    now = map_of(entry("z", name="Zoe", safety=5))
    file = MapFile(current=now, moments=(Moment(on=date(2026, 5, 1), map=EARLIER),))
    return Drawn(drawn_from(file)).visits(routes.MAP)


def adds_by_hand(person: Drawn) -> None:
    person.adds("Tom")


def pastes(person: Drawn) -> None:
    person.opens(map_page.PASTE)
    person.sends({map_page.PASTE_LABEL: "Ana\ntom"}, map_page.PASTE_BUTTON)


def is_helped_by_a_question(person: Drawn) -> None:
    person.opens(map_page.PROMPTS)
    person.sends({map_page.PROMPT_NEW: "Tom"}, map_page.ADD_BUTTON)


@pytest.mark.parametrize("adds", [adds_by_hand, pastes, is_helped_by_a_question])
def test_a_name_that_comes_back_is_asked_about_on_its_card_however_it_was_added(
    adds: Callable[[Drawn], None],
) -> None:
    person = with_an_earlier_tom()
    assert not person.parts(BOX)
    adds(person)
    assert person.says(QUESTION, BOX) and person.says(namesake.ABOUT, BOX)
    assert not person.says(labels.STATUS["ended_by_harm"], BOX)
    person.press(namesake.ANSWERS["another"])
    assert not person.parts(BOX)
    assert person.map.alters[-1].namesake == "another"


def test_not_now_asks_no_more_and_the_same_can_be_changed() -> None:
    person = with_an_earlier_tom()
    person.adds("Tom")
    person.press(namesake.ANSWERS["later"])
    assert person.says(namesake.LATER, BOX) and not person.says(QUESTION)
    person.picks(map_page.PICK, "Zoe")
    assert not person.parts(BOX)
    person.picks(map_page.PICK, "Tom")
    assert person.says(namesake.LATER, BOX)
    person.press(namesake.ASK)
    person.press(namesake.ANSWERS["same"])
    assert person.says(namesake.SAME, BOX)
    person.press(namesake.CHANGE)
    assert person.says(QUESTION, BOX) and person.map.alters[-1].namesake == "open"


def test_two_on_one_map_are_told_apart_by_asking_of_the_one_who_would_be_safe_enough() -> None:
    both = map_of(entry("t1", name="Tom", safety=1), entry("t2", name="Tom", safety=5, form="friend"))
    person = Drawn(drawn_from(both)).visits(routes.MAP)
    first, second = person.listed(map_page.PICK)
    person.picks(map_page.PICK, first)
    assert not person.parts(BOX)
    person.picks(map_page.PICK, second)
    assert person.says(QUESTION, BOX)
    person.press(namesake.ANSWERS["later"])
    assert person.map == both


def test_nothing_of_it_is_said_while_names_are_hidden() -> None:
    person = with_an_earlier_tom()
    person.adds("Tom")
    person.opens(map_page.MORE)
    person.switches(map_page.HIDE)
    assert person.rows(card.BLOCKS_LABEL) and not person.parts(BOX)
