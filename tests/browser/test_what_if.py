"""Something is supposed, seen beside the map as it is, and kept where that is wished."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from netmap import files
from netmap.words import frame, map_page, what_if
from netmap.words.guides import general
from tests.browser.hands import Hands
from tests.serving import Server


def test_someone_is_away_and_someone_new_is_put_on_the_map(
    open_page: Callable[[Server], Page], server: Server
) -> None:
    person = Hands(open_page(server))
    person.press(frame.OPEN)
    person.opens(files.to_bytes(files.open_sample("golden")))
    person.settles_in(kept=False)
    person.visits(frame.SHOWS)
    person.press(what_if.TO_WHAT_IF)
    person.picks(what_if.WHO_AWAY, "Paul")
    person.sees(f"Nobody would be named for now for: {general().supports['settles'].about}.")
    expect(person.page.get_by_role("img", name=what_if.AFTER)).to_be_visible()
    person.answers(what_if.WHICH, what_if.WHICHES["new"])
    person.answers(what_if.WHICH_KINDS, general().supports["settles"].label)
    person.sees(f"There would be more than one to turn to for: {general().supports['settles'].about}.")
    person.answers(what_if.WHICH, what_if.WHICHES["with"])
    person.picks(what_if.WHICH_IDEA, "One small ask of Femi")
    person.sees(what_if.A_CONVENTION)
    person.answers(what_if.WHICH, what_if.WHICHES["new"])
    expect(person.button(frame.UNDO)).to_be_disabled()
    person.press(what_if.KEEP_NEW)
    expect(person.page.get_by_role("combobox", name=map_page.PICK)).to_have_value(what_if.NEW["person"])
    person.press(frame.UNDO)
    expect(person.map.locator(".entry")).to_have_count(7)
