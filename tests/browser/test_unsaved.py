"""A tab with work that is kept nowhere yet is not closed unasked; any other is."""

from collections.abc import Callable

from playwright.sync_api import Dialog, Page

from netmap.words import frame, my_map, places, quick_exit, start_page
from tests.browser.hands import Hands
from tests.browser.test_quick_exit import sees_a_calendar
from tests.serving import Server


def asked(person: Hands) -> list[str]:
    """What the browser asks when this page is loaded again; the answer is to stay."""
    heard: list[str] = []
    gone: list[Page] = []

    def stay(dialog: Dialog) -> None:
        heard.append(dialog.type)
        dialog.dismiss()

    def goes(page: Page) -> None:
        gone.append(page)

    person.page.on("dialog", stay)
    person.page.once("domcontentloaded", goes)
    person.page.evaluate("setTimeout(() => location.reload())")
    person.until(lambda: bool(heard or gone))
    person.page.remove_listener("dialog", stay)
    return heard


def test_a_map_that_lives_in_a_file_is_not_closed_before_it_is_downloaded(
    open_page: Callable[[Server], Page], server: Server
) -> None:
    person = Hands(open_page(server))
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["yes"])
    person.press(places.TO_CHOOSE["file"])
    person.adds(["Ana"])
    assert asked(person) == ["beforeunload"]
    person.visits(frame.MINE)
    with person.page.expect_download():
        person.button(my_map.DOWNLOAD).click()
    person.visits(frame.MAP)
    person.adds(["Ben"])
    assert asked(person) == ["beforeunload"]
    person.button(quick_exit.BUTTON).click()
    sees_a_calendar(person.page)


def test_a_map_that_is_not_to_be_kept_is_not_loaded_anew_unasked(
    open_page: Callable[[Server], Page], server: Server
) -> None:
    person = Hands(open_page(server))
    person.begins(kept=False)
    assert asked(person) == []  # with nobody on it
    other = Hands(open_page(server))
    other.begins(kept=False)
    other.adds(["Ana"])
    assert asked(other) == ["beforeunload"]


def test_what_is_downloaded_or_kept_is_closed_unasked(
    open_page: Callable[[Server], Page], server: Server
) -> None:
    person = Hands(open_page(server))
    person.begins(kept=False)
    person.adds(["Ana"])
    person.visits(frame.MINE)
    person.answers(my_map.WHERE, places.TO_CHOOSE["file"])
    with person.page.expect_download():
        person.button(my_map.DOWNLOAD).click()
    person.rest()  # the page knows that it was downloaded
    assert asked(person) == []
    other = Hands(open_page(server))
    other.begins(kept=True)
    other.adds(["Ana"])
    other.rest()
    assert asked(other) == []
