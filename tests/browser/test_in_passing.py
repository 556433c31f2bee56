"""What a hand does in passing takes nothing away and answers nothing: Back, a second click, a closed map."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from netmap.words import frame, my_map, places, quick_exit, start_page, step_page, today
from tests.browser.hands import Hands
from tests.serving import Server

NAME = "Wilhelmina"
TWICE = """button => {
    const box = button.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
}"""
NO_TIME = """() => {
    window.goes = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp');
    Object.defineProperty(Event.prototype, 'timeStamp', { get: () => 1, configurable: true });
}"""
TIME_GOES_ON = "Object.defineProperty(Event.prototype, 'timeStamp', window.goes)"


def with_a_name(open_page: Callable[[Server], Page], server: Server, lives: str) -> Hands:
    person = Hands(open_page(server))
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["yes"])
    person.press(places.TO_CHOOSE[lives])
    person.adds([NAME])
    return person


def goes_back(person: Hands, to: str) -> None:
    while not person.page.url.endswith(to):
        person.page.go_back()
        person.rest()


@pytest.mark.parametrize("lives", ["file", "nowhere"])
def test_back_to_the_first_questions_leaves_the_open_map_where_it_is(
    open_page: Callable[[Server], Page], server: Server, lives: str
) -> None:
    person = with_a_name(open_page, server, lives)
    goes_back(person, "/begin")
    person.sees(frame.STILL_OPEN)
    expect(person.button(start_page.DEVICE_CHOICE["yes"])).to_have_count(0)
    person.press(frame.BACK_TO_IT)
    expect(person.entry(NAME)).to_be_visible()
    goes_back(person, "/begin")
    person.press(frame.KEEP_IT)
    with person.page.expect_download():
        person.button(my_map.DOWNLOAD).click()
    if lives == "file":
        expect(person.page.get_by_text(frame.NOT_DOWNLOADED)).to_have_count(0)  # without another touch
    goes_back(person, "/begin")
    expect(person.button(start_page.DEVICE_CHOICE["yes"])).to_be_visible()


def test_going_on_without_it_is_possible_and_a_kept_map_is_no_reason_to_ask(
    open_page: Callable[[Server], Page], fresh_server: Server
) -> None:
    person = with_a_name(open_page, fresh_server, "nowhere")
    goes_back(person, "/begin")
    person.press(frame.WITHOUT_IT)
    expect(person.button(start_page.DEVICE_CHOICE["yes"])).to_be_visible()
    kept = with_a_name(open_page, fresh_server, "device")
    goes_back(kept, "/begin")
    expect(kept.button(start_page.DEVICE_CHOICE["yes"])).to_be_visible()


def test_what_closing_means_is_true(open_page: Callable[[Server], Page], server: Server) -> None:
    person = with_a_name(open_page, server, "file")
    person.visits(frame.MINE)
    person.sees(places.CLOSED["nowhere"])
    expect(person.button(my_map.CLOSE_ALL_THE_SAME)).to_be_visible()
    with person.page.expect_download():
        person.button(my_map.DOWNLOAD).click()
    person.sees(places.CLOSED["file"])
    expect(person.button(my_map.CLOSE_SURE)).to_be_visible()
    person.visits(frame.MAP)
    person.adds(["Ben"])
    person.visits(frame.MINE)
    person.sees(my_map.CHANGED_SINCE)


@pytest.mark.parametrize("there", [False, True])
def test_a_second_click_in_the_same_breath_answers_no_question(
    open_page: Callable[[Server], Page], fresh_server: Server, there: bool
) -> None:
    """While the next page is on its way, and when it is there; no time passes between the clicks."""
    person = Hands(open_page(fresh_server))
    expect(person.button(quick_exit.BUTTON)).to_be_visible()  # what stands around every page is there
    at = person.button(start_page.MAP_MY_SUPPORT).evaluate(TWICE)
    person.page.evaluate(NO_TIME)
    person.page.mouse.click(*at)
    if there:
        expect(person.button(start_page.DEVICE_CHOICE["yes"])).to_be_visible()
    person.page.mouse.click(*at)
    person.rest()
    expect(person.button(start_page.DEVICE_CHOICE["yes"])).to_be_visible()
    person.page.evaluate(TIME_GOES_ON)
    person.press(start_page.DEVICE_CHOICE["no"])
    person.sees(start_page.KEEP_QUESTION)


def test_a_link_is_followed_also_while_a_drawer_is_open(
    open_page: Callable[[Server], Page], server: Server
) -> None:
    person = with_a_name(open_page, server, "nowhere")
    person.visits(frame.STEP)
    person.press(today.GO_ON)
    person.press(step_page.CHOOSE)
    person.press(step_page.TAKE)
    link = person.page.locator('[data-testid="stPageLink-NavLink"]', has_text=frame.MINE)
    at = link.evaluate(TWICE)
    person.page.mouse.move(*at)
    person.page.mouse.down()
    person.page.wait_for_timeout(90)  # as long as a finger stays down
    person.page.mouse.up()
    person.rest()
    person.sees(my_map.WHERE)
