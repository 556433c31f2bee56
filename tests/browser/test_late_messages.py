"""A message that was on its way when a card closed, or showed something new, changes nothing on the map."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from netmap.words import bench, labels
from tests.browser.hands import Hands
from tests.browser.live import kept
from tests.serving import Server

# Keeps what the page says to the server, so that it can be said again.
_KEEP_WHAT_IS_SAID = """(() => {
  const send = WebSocket.prototype.send;
  WebSocket.prototype.send = function (said) {
    window.lastSaid = [this, said];
    return send.call(this, said);
  };
})()"""
_TAKE_IT_DOWN = "() => { window.kept = window.lastSaid; }"
_SAY_IT_AGAIN = "() => window.kept[0].send(window.kept[1])"


@pytest.fixture
def person(open_page: Callable[[Server], Page], fresh_server: Server) -> Hands:
    """Someone in the outer ring of a kept map, their card open; their page's last words are taken down."""
    page = open_page(fresh_server)
    page.add_init_script(_KEEP_WHAT_IS_SAID)
    page.reload()
    person = Hands(page)
    person.begins(kept=True)
    person.adds(["Ana"])
    person.block("where")
    person.says("ring", labels.RING[3])
    moves(person, "Shift+ArrowDown")
    page.evaluate(_TAKE_IT_DOWN)
    return person


def moves(person: Hands, keys: str) -> None:
    person.entry("Ana").focus()
    person.presses(keys)


def test_a_card_that_was_closed_says_nothing(person: Hands, fresh_server: Server) -> None:
    """Someone in a ring is moved within it after their card closed; then the card's last words arrive."""
    person.press(bench.WORDS["close"])
    moves(person, "Shift+ArrowRight")
    before = kept(fresh_server)
    person.page.evaluate(_SAY_IT_AGAIN)
    person.rest()
    assert kept(fresh_server) == before


def test_a_card_that_is_open_does_not_take_back_what_hands_did(person: Hands, fresh_server: Server) -> None:
    """Someone is moved nearer by key while their card is open; then its words from before arrive."""
    moves(person, "[")
    before = kept(fresh_server)
    assert before.connections[0].ring == 2
    person.page.evaluate(_SAY_IT_AGAIN)
    person.rest()
    assert kept(fresh_server) == before
    person.said("ring", labels.RING[2])
