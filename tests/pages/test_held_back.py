"""Who is not among the ideas for one reason: said once, folded away, with the way to what would change it."""

import pytest

from netmap.model import SupportMap
from netmap.pages import routes
from netmap.words import held_back, labels, my_map, namesake, step_page, today
from tests.likely_maps import Entry, entry, map_of
from tests.pages.drawn import Drawn, drawn_from

SAFE = {"safety": 5, "get": 2, "frequency": "weekly"}
AWAY = entry("x", name="Ulrich", safety=1)
GROUP = {"kind": "group", **SAFE}
BOX = "held-back"


def with_the_rest(*others: Entry, ties: list[tuple[str, str]]) -> SupportMap:
    return map_of(AWAY, entry("z", name="Zoe", **SAFE), *others, ties=ties)


def at_the_ideas(m: SupportMap) -> Drawn:
    person = Drawn(drawn_from(m)).visits(routes.STEP)
    person.press(today.GO_ON)
    return person


NAMESAKE = with_the_rest(entry("u", name="Ulrich", **SAFE), ties=[])
STRAIN = with_the_rest(entry("k", name="Kim", **SAFE, strain=4), ties=[])
HOLDS = with_the_rest(entry("c", name="Choir", **GROUP), ties=[("c", "x")])
NEAR = with_the_rest(
    entry("c", name="Choir", **GROUP), entry("f", name="Fair", **GROUP), ties=[("c", "x"), ("c", "f")]
)
TALK = with_the_rest(entry("k", name="Kim", **SAFE), ties=[("k", "x")])
CHILD = with_the_rest(entry("k", name="Kim", form="other_family", **SAFE), ties=[])


@pytest.mark.parametrize("m", [NAMESAKE, STRAIN, HOLDS, NEAR, TALK, CHILD])
def test_it_is_folded_away_and_never_names_whom_i_keep_away_from(m: SupportMap) -> None:
    person = at_the_ideas(m)
    assert not person.says(held_back.ABOUT)
    person.opens(held_back.TITLE)
    assert person.says(held_back.ABOUT, BOX)
    assert sum("Ulrich" in said for said in person.said(BOX)) == (2 if m is NAMESAKE else 0)


@pytest.mark.parametrize("m", [NAMESAKE, STRAIN, HOLDS, NEAR, TALK, CHILD])
def test_nothing_of_it_on_a_device_that_is_not_private_or_while_names_are_hidden(m: SupportMap) -> None:
    person = at_the_ideas(m).visits(routes.MAP)
    person.hides()
    assert not person.visits(routes.STEP).parts(BOX)
    assert not person.says(held_back.telling_words("open", "k", TALK))
    person.visits(routes.MAP)
    person.hides(False)
    assert person.visits(routes.STEP).parts(BOX)
    person.visits(routes.MINE)
    person.answers(my_map.DEVICE, labels.DEVICE["no"])
    assert not person.visits(routes.STEP).parts(BOX)


def test_nobody_held_back_shows_nothing() -> None:
    assert not at_the_ideas(with_the_rest(ties=[])).parts(BOX)


def goes_on(m: SupportMap, button: str) -> Drawn:
    person = at_the_ideas(m)
    person.opens(held_back.TITLE)
    person.press(button, BOX)
    assert person.here == routes.MAP
    return person


def test_the_way_leads_to_the_question_that_would_change_it() -> None:
    person = goes_on(STRAIN, "Say more about Kim")
    assert person.live["selected"] == "k" and person.bench["at"]["block"] == "more"
    person.says_of("k", "repair", "feels_possible")
    assert not person.visits(routes.STEP).parts(BOX)

    person = goes_on(NAMESAKE, held_back.look_words("namesake", "u", NAMESAKE))
    (notice,) = person.bench["notices"].values()
    assert notice["text"] == namesake.QUESTION["person"]
    person.does("namesake", id="u", answer="another")
    assert not person.visits(routes.STEP).parts(BOX)

    person = goes_on(NEAR, "Say more about Fair")
    assert set(person.live["chosen"]) == {"c", "f"} and person.bench["at"]["mode"] == "ties"
    person.does("talk", a="c", b="f", value=False)
    person.visits(routes.STEP)
    person.opens(held_back.TITLE)
    assert person.says("Choir", BOX) and not person.says("Fair", BOX)

    person = goes_on(TALK, "Say more about Kim")
    assert set(person.live["chosen"]) == {"k", "x"}
    person.does("talk", a="k", b="x", value=False)
    assert not person.visits(routes.STEP).parts(BOX)

    person = goes_on(CHILD, "Say more about Kim")
    assert person.bench["at"]["block"] == "where"
    person.says_of("k", "grown_up", True)
    assert not person.visits(routes.STEP).parts(BOX)

    person = goes_on(HOLDS, "Look at Choir on the map")
    assert person.live["selected"] == "c"


def test_beside_the_first_idea_about_someone_who_knows_one_i_keep_away_from_there_is_one_note() -> None:
    m = map_of(AWAY, entry("k", name="Kim", wish="closer", **SAFE), ties=[("k", "x")])
    person = at_the_ideas(m)
    note = held_back.telling_words("open", "k", m)
    assert "Kim" in note and "Ulrich" not in note
    assert [said for said in person.said() if said == note] == [note]
    person.taps(person.buttons("Say more about Kim")[0])
    person.does("talk", a="k", b="x", value=True)
    person.visits(routes.STEP)
    assert person.says(held_back.telling_words("said", "k", m)) and not person.says(note)
    assert not person.says(step_page.NOBODY_NAMED["nobody_now"])
