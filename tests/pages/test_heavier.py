"""The door to what is heavier: opened by the person, closed with the page, never where others may look."""

from typing import Any

import pytest

from netmap.model import MapFile, Moment, SupportMap
from netmap.model.edits import changed, with_connection
from netmap.pages import routes
from netmap.words import frame, moments, not_okay
from netmap.words import heavier as words
from tests.likely_maps import entry, map_of
from tests.pages.drawn import Drawn, drawn_from
from tests.pages.faces import every_face

MOTHER = "Dinara"
DOOR, OPEN = "^nm-heavier-door$", "^nm-heavier$"


def a_heavy_map(**fields: Any) -> SupportMap:
    return map_of(
        entry("a", name="Aylin", safety=5, give=2, get=3, ring=1),
        entry("b", name="Bako", safety=4, give=1, get=1),
        entry("d", name=MOTHER, form="parent", ring=1, safety=2, give=4, get=1),
        entry("f", name="Farid", safety=4, strain=4, give=1, get=4),
        **fields,
    )


def told(person: Drawn) -> bool:
    """Whether anything of it is on the page."""
    return bool(person.parts(DOOR) or person.parts(OPEN) or person.parts("^nm-unsafe$"))


def test_it_is_told_one_at_a_time_by_whoever_opens_it_and_can_be_closed() -> None:
    person = Drawn(drawn_from(a_heavy_map())).visits(routes.SHOWS)
    assert not any(MOTHER in piece for piece in person.said("nm-heavier-door"))
    person.press(words.NOW)
    assert person.says(f"You give a lot to {MOTHER}", "nm-heavier")
    assert not person.says("Farid", "nm-heavier") and not person.parts(DOOR)
    person.press(words.NEXT)
    assert person.says("With Farid there is both", "nm-heavier")
    assert person.says(words.THAT_IS_ALL) and not person.buttons(words.NEXT)
    person.press(words.CLOSE)
    assert person.parts(DOOR) and not person.parts(OPEN)


def test_it_closes_with_the_page() -> None:
    person = Drawn(drawn_from(a_heavy_map())).visits(routes.SHOWS)
    person.press(words.NOW)
    person.visits(routes.MAP).visits(routes.SHOWS)
    assert person.parts(DOOR) and not person.parts(OPEN)


def test_later_is_for_this_visit() -> None:
    person = Drawn(drawn_from(a_heavy_map())).visits(routes.SHOWS)
    person.press(words.LATER)
    assert not person.parts(DOOR) and person.says(words.LEFT_FOR_LATER)
    person.visits(routes.MAP).visits(routes.SHOWS)
    assert not person.parts(DOOR) and person.map.heavier_wanted is None
    assert not person.says(words.LEFT_FOR_LATER)
    assert Drawn(drawn_from(person.map)).visits(routes.SHOWS).parts(DOOR)


def test_not_at_all_is_an_answer_that_can_be_taken_back() -> None:
    person = Drawn(drawn_from(a_heavy_map())).visits(routes.SHOWS)
    person.press(words.NOT_AT_ALL)
    assert person.map.heavier_wanted is False and not person.parts(DOOR) and person.says(words.LEFT_CLOSED)
    person.press(frame.UNDO)
    assert person.map.heavier_wanted is None and person.parts(DOOR) and not person.says(words.LEFT_CLOSED)
    person.press(words.NOT_AT_ALL)
    person.visits(routes.MINE)
    person.press(words.OPEN_AGAIN)
    assert person.map.heavier_wanted is None and not person.buttons(words.OPEN_AGAIN)
    assert person.visits(routes.SHOWS).parts(DOOR)


@pytest.mark.parametrize("device", ["no", "not_sure", None])
def test_nothing_of_it_is_there_where_the_device_is_not_private(device: Any) -> None:
    for wanted in (None, False):
        m = a_heavy_map(device_private=device, heavier_wanted=wanted)
        person = Drawn(drawn_from(m)).visits(routes.SHOWS)
        assert not told(person)
        assert not person.visits(routes.MINE).buttons(words.OPEN_AGAIN)


def test_hiding_names_closes_it_and_keeps_it_closed() -> None:
    person = Drawn(drawn_from(a_heavy_map())).visits(routes.SHOWS)
    person.press(words.NOW)
    here = person.tab.open_map
    assert here is not None
    here.look_at(hidden=True)
    person.visits(routes.SHOWS)
    assert not told(person)
    person.visits(routes.MAP)
    person.hides(False)
    person.visits(routes.SHOWS)
    assert person.parts(DOOR) and not person.parts(OPEN)


def test_no_page_tells_of_it_but_behind_the_door() -> None:
    """Whatever is unfolded and chosen on every page, while the door is closed."""
    texts = ("You give a lot to", "there is both", "heavier in what changed")
    then = Moment(map=with_connection(a_heavy_map(), "d", give=2))
    person = Drawn(drawn_from(MapFile(current=a_heavy_map(), moments=(then,))))
    for face in every_face(person):
        if face.startswith(("map", "shows", "step", "who", "what-if", "mine")):
            assert not any(text in person.sent for text in texts[:2]), face


def test_what_was_answered_not_to_be_safe_is_answered_once_and_without_a_name() -> None:
    person = Drawn(drawn_from(a_heavy_map())).visits(routes.SHOWS)
    said = " ".join(person.said("nm-unsafe"))
    assert words.UNSAFE in said and words.UNSAFE_WHY in said
    assert not any(alter.name in said for alter in person.map.alters)
    person.press(words.UNSAFE_READ)
    assert not person.parts("^nm-unsafe$") and person.parts(DOOR)
    person.visits(routes.MAP).visits(routes.SHOWS)
    assert not person.parts("^nm-unsafe$")


def test_it_is_answered_also_where_nothing_heavier_is_wanted_and_not_where_nothing_is_unsafe() -> None:
    wanted = Drawn(drawn_from(a_heavy_map(heavier_wanted=False))).visits(routes.SHOWS)
    assert wanted.parts("^nm-unsafe$") and not wanted.parts(DOOR)
    safe = changed(with_connection(a_heavy_map(), "d", safety=4))
    assert not Drawn(drawn_from(safe)).visits(routes.SHOWS).parts("^nm-unsafe$")


def test_while_not_okay_nothing_of_it_is_there() -> None:
    person = Drawn(drawn_from(a_heavy_map())).visits(routes.SHOWS)
    person.press(not_okay.BUTTON)
    person.visits(routes.SHOWS)
    assert not told(person)


def test_what_changed_there_is_told_behind_the_same_door() -> None:
    then = Moment(map=a_heavy_map())
    now = with_connection(a_heavy_map(), "d", give=2)
    person = Drawn(drawn_from(MapFile(current=now, moments=(then,)))).visits(routes.MINE)
    person.opens(moments.BESIDE)
    line = f"What you give to {MOTHER}: “a great deal” then, “some” later."
    assert person.says(words.THERE_IS_CHANGED) and not person.says(line)
    person.press(words.NOW)
    assert person.says(line)
    person.press(words.CLOSE)
    assert not person.says(line)
    for field, value in (("device_private", "no"), ("heavier_wanted", False)):
        other = changed(now, **{field: value})
        closed = Drawn(drawn_from(MapFile(current=other, moments=(then,)))).visits(routes.MINE)
        closed.opens(moments.BESIDE)
        assert not told(closed)
