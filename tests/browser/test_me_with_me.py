"""Me with me, by hand and by key; and the two looks that are there for whoever asks."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from netmap.words import bench, card, frame, live_map, map_page, self_card
from tests.browser.hands import Hands
from tests.browser.live import drop, id_of, kept, waiting_in_the_tray
from tests.serving import Server


def test_i_am_on_my_map_and_see_power_and_belonging_when_i_ask(
    open_page: Callable[[Server], Page], fresh_server: Server
) -> None:
    person = waiting_in_the_tray(open_page, fresh_server)
    drop(person, "Ana", 2)
    me = person.map.get_by_role("button", name=live_map.ME_SAID)
    person.tap(me)
    expect(me).to_have_attribute("aria-pressed", "true")
    _answers_and_takes_back(person, fresh_server)

    person.tap(person.entry("Ana"))
    expect(me).not_to_have_attribute("aria-pressed", "true")
    person.block("more")
    person.press(bench.WORDS["more"])
    person.says("power", card.POWER_SAID["theirs"])
    person.writes(person.asks("understands_me"), "that I am deaf")
    ana = kept(fresh_server).connection(id_of(kept(fresh_server), "Ana"))
    assert (ana.power, ana.holds_power, ana.understands_me) == (True, False, "that I am deaf")

    before = person.where_they_stand()
    for lens, words in map_page.LENSES_ASKED.items():
        person.press(live_map.TOOLS["more"])
        person.press(words)
        person.sees(map_page.LENS_ABOUT[lens])
        person.keys("Escape")
        expect(person.entry("Ana").locator('.sign:not([d=""])')).to_have_count(1)
        expect(person.entry("Ben").locator('.sign:not([d=""])')).to_have_count(0)
        across = {id: spot.x for id, spot in person.where_they_stand().items()}
        assert across == {id: spot.x for id, spot in before.items()}

    me.focus()
    person.page.keyboard.press("Tab")
    expect(person.entry("Ana")).to_be_focused()
    person.page.keyboard.press("Shift+Tab")
    person.keys("Enter")
    person.answered(self_card.QUESTION["rest"], self_card.POINT[2])


def _answers_and_takes_back(person: Hands, server: Server) -> None:
    question = self_card.QUESTION["rest"]
    person.answers(question, self_card.POINT[2])
    assert kept(server).self_connection.rest == 2
    person.answers(question, self_card.POINT[4])
    person.press(frame.UNDO)
    person.answered(question, self_card.POINT[2])
    assert kept(server).self_connection.rest == 2
