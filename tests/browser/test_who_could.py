"""Who could …? asked on a map: names on a private device, numbers on any other."""

from playwright.sync_api import Page, expect

from netmap.words import frame, labels, mine_page, shows_page, who
from tests.browser.hands import Hands


def test_who_gives_who_could_come_along_and_nobody_named_where_others_may_look(page: Page) -> None:
    person = Hands(page)
    person.press(frame.EXAMPLES)
    person.tap(page.locator(".st-key-sample-well_held button"))
    person.visits(frame.SHOWS)
    person.press(who.LINK)
    shown = page.locator(".st-key-nm-who")
    expect(shown).to_have_count(0)  # nothing is said until something is asked
    person.answers(who.PICK, who.COULD["listens"])
    expect(shown).to_contain_text("Amara")
    person.answers(who.PICK, who.GO)
    person.answers(who.PLACE, "Thursday garden")
    expect(shown).to_contain_text("Mateo is someone who could go with you or introduce you.")
    expect(shown.get_by_alt_text(who.PICTURE_WAY)).to_be_visible()
    person.visits(frame.MINE)
    person.answers(mine_page.DEVICE, labels.DEVICE["no"])
    person.visits(frame.SHOWS)
    person.press(who.LINK)
    expect(shown).not_to_contain_text("Mateo")
    person.answers(who.PICK, who.COULD["listens"])
    expect(shown).to_contain_text("the number who give this now is")
    expect(shown).not_to_contain_text("Amara")
    person.press(who.BACK_TO_SHOWS)
    person.sees(shows_page.TITLE)
