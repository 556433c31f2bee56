"""A moment is kept, the map goes on, the two lie beside each other, and both are there again later."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from netmap.words import frame, moments, start_page
from tests.browser.hands import Hands
from tests.browser.looks import amiss, too_low, too_wide
from tests.serving import Server


def test_a_moment_is_kept_laid_beside_now_and_there_again(
    open_page: Callable[[Server], Page], fresh_server: Server
) -> None:
    person = Hands(open_page(fresh_server))
    person.begins(kept=True)
    person.adds(["Ana"])
    person.visits(frame.MINE)
    person.writes(moments.OWN_TITLE, "Before")
    person.press(moments.KEEP)
    person.visits(frame.MAP)
    person.adds(["Ben"])
    person.visits(frame.MINE)
    person.tap(listed(person, moments.BESIDE))
    person.sees("New on the map: Ben.")
    person.sees(moments.QUESTION)
    assert amiss(person.page, lambda: [*too_low(person.page), *too_wide(person.page)]) == []
    person.press(frame.UNDO)
    person.sees(moments.NOTHING)
    person.reload()
    person.press(frame.GO_TO_START)
    person.press(start_page.GO_ON)
    person.visits(frame.MINE)
    person.tap(listed(person, "Before"))
    person.press(moments.REMOVE)
    person.press(moments.REMOVE_YES)
    expect(listed(person, "Before")).to_have_count(0)
    person.press(moments.PUT_BACK)
    expect(listed(person, "Before")).to_be_visible()


def listed(person: Hands, words: str) -> Locator:
    return person.page.locator("summary").filter(has_text=words)
