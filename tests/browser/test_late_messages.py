"""A message that was on its way when a card closed changes nothing on the map."""

from collections.abc import Callable

from playwright.sync_api import Page

from netmap.store import MapStore
from netmap.words import card, labels
from tests.browser.hands import Hands
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


def test_a_card_that_was_closed_says_nothing(
    open_page: Callable[[Server], Page], fresh_server: Server
) -> None:
    """Someone in a ring is moved within it after their card closed; then the card's last words arrive."""
    page = open_page(fresh_server)
    page.add_init_script(_KEEP_WHAT_IS_SAID)
    person = Hands(page)
    person.begins(kept=True)
    person.adds(["Ana"])
    person.answers(card.WHERE, labels.RING[3])
    person.entry("Ana").focus()
    person.keys("Shift+ArrowDown")  # a word to the server while the card is open
    page.wait_for_timeout(600)
    person.rest()
    page.evaluate(_TAKE_IT_DOWN)
    person.press(card.CLOSE)
    person.entry("Ana").focus()
    for _ in range(4):
        page.keyboard.press("Shift+ArrowRight")
    page.wait_for_timeout(600)
    person.rest()
    store = MapStore(fresh_server.home / "data" / "netmap" / "maps.sqlite")
    before = store.load(store.list()[0].id).file.current
    page.evaluate(_SAY_IT_AGAIN)
    person.rest()
    assert store.load(before.id).file.current == before
