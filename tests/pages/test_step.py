"""One small step: what stands around the ideas, and that what is said of today changes them at once."""

from netmap.model import SupportMap
from netmap.model.edits import changed
from netmap.pages import routes
from netmap.words import frame, guides, labels, my_map, step_page, today
from netmap.words.ideas import SOMEONE
from tests.likely_maps import entry, map_of
from tests.pages.drawn import Drawn, drawn_from

NAMED = step_page.NOBODY_NAMED


def five_who_are_safe() -> SupportMap:
    known = {"predictable": 5, "attuned": 5, "warm": 5, "gets": frozenset({"listens"})}
    return map_of(*(entry(name, safety=5, get=2, **known) for name in ("Ana", "Ben", "Cem", "Dina", "Eli")))


def at_the_ideas(m: SupportMap) -> Drawn:
    person = Drawn(drawn_from(m)).visits(routes.STEP)
    person.press(today.GO_ON)
    return person


def lets_all_go(person: Drawn) -> None:
    """One idea after the other, until none is left that names someone."""
    while not person.says(NAMED["let_go"]):
        button = person.buttons(step_page.NOT_THIS_ONE)[0]
        person.taps(button)


def test_once_all_are_let_go_it_is_said_so_and_they_can_be_shown_again() -> None:
    person = at_the_ideas(five_who_are_safe())
    assert not person.says(step_page.LET_GO_ABOUT) and not person.buttons(step_page.SHOW_AGAIN)
    lets_all_go(person)
    assert not person.says(NAMED["nobody_now"])
    person.press(step_page.SHOW_AGAIN)
    assert not person.says(NAMED["let_go"]) and person.says("Ana", "nm-front")
    assert not any(idea.about for idea in person.map.declined)
    person.press(frame.UNDO)
    assert person.says(NAMED["let_go"])


def test_one_that_was_let_go_is_called_back_from_a_quiet_list() -> None:
    person = at_the_ideas(five_who_are_safe())
    first = person.said("nm-front")
    person.press(step_page.NOT_THIS_ONE, "nm-front")
    assert person.said("nm-front") != first
    person.opens(step_page.LET_GO)
    assert person.says(step_page.LET_GO_ABOUT)
    person.press(step_page.BRING_BACK)
    assert person.said("nm-front") == first and not person.parts("let-go")


def test_where_safety_was_not_answered_one_of_them_can_be_rated_and_is_not_named() -> None:
    person = at_the_ideas(map_of(entry("Ana", safety=1), entry("Ben", ring=2), entry("Cem", ring=1)))
    assert person.says(NAMED["safety_open"]) and not person.says(NAMED["nobody_now"])
    assert not any(person.says(name) for name in ("Ben", "Cem"))
    person.press(step_page.RATE_ONE)
    assert person.live["selected"] == "Cem" and person.bench["at"]["block"] == "safe"


def test_nobody_to_turn_to_is_said_where_there_is_nobody() -> None:
    person = at_the_ideas(map_of(entry("Ana", safety=1), entry("Ben", safety=3)))
    assert person.says(NAMED["nobody_now"])
    person.visits(routes.MINE)
    person.answers(my_map.DEVICE, labels.DEVICE["no"])
    person.visits(routes.STEP)
    assert person.says(NAMED["device_open"]) and not person.says(NAMED["nobody_now"])


def test_what_is_said_of_today_changes_the_ideas_at_once() -> None:
    person = at_the_ideas(five_who_are_safe())
    practical = guides.general().supports["practical"]
    assert not person.says(practical.ask, "nm-front")
    person.opens(today.TITLE)
    person.answers(today.WANTS, practical.label)
    assert person.says(practical.ask, "nm-front")
    person.answers(today.ENERGY, today.ENERGIES["little"])
    assert person.says(practical.ask_little, "nm-front") and not person.says(practical.ask, "nm-front")


def test_names_that_are_hidden_stay_so_among_those_let_go() -> None:
    person = at_the_ideas(map_of(entry("Wilhelmine", safety=5), entry("Zoe", safety=5)))
    person.press(step_page.NOT_THIS_ONE, "nm-front")
    person.visits(routes.MAP)
    person.hides()
    person.visits(routes.STEP)
    person.opens(step_page.LET_GO)
    assert person.parts("let-go") and "Wilhelmine" not in person.sent


def test_where_others_may_look_an_idea_names_nobody_and_neither_does_what_is_kept_of_it() -> None:
    person = at_the_ideas(changed(five_who_are_safe(), device_private="not_sure"))
    assert person.says(NAMED["device_open"]) and person.says(SOMEONE[5], "nm-nameless")
    person.taps(next(button for button in person.app.button if button.key == "choose-nameless"))
    (step,) = person.map.steps
    assert step.about == () and SOMEONE[5] in step.text
    assert not any(alter.name in step.text for alter in person.map.alters)
    assert person.says(step.text) or person.says(step_page.CHOSEN)
