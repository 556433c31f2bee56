"""Beside a finding: how sure it is, and how it feels."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from netmap import files
from netmap.words import feel, frame, sure
from tests.browser.hands import Hands
from tests.serving import Server


def test_how_sure_a_finding_is_and_how_it_feels(open_page: Callable[[Server], Page], server: Server) -> None:
    person = Hands(open_page(server))
    person.press(frame.OPEN)
    person.opens(files.to_bytes(files.open_sample("golden")))
    person.settles_in(kept=False)
    person.visits(frame.SHOWS)
    card = person.page.locator(".st-key-finding-safe_people")
    person.tap(card.get_by_text(sure.HOW_SURE, exact=True))
    expect(card).to_contain_text("how safe it feels with Salma (now “mostly safe”; “in between” would do)")

    person.tap(card.get_by_text(feel.ASK, exact=True))
    own = card.get_by_label(feel.LABEL, exact=True)
    expect(own).to_have_value("")
    own.fill("held")
    own.press("Tab")
    person.rest()
    person.tap(card.get_by_role("button", name="tired", exact=True))
    expect(own).to_have_value("held, tired")
    person.press(frame.UNDO)
    expect(own).to_have_value("held")
    person.visits(frame.MAP)
    person.visits(frame.SHOWS)
    expect(card).to_contain_text("“held”")
