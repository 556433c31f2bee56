"""The pictures of what a map shows, on a phone: one at a time, numbers when asked, kept while going about."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from netmap import files
from netmap.words import charts as words
from netmap.words import frame
from tests.browser.hands import Hands
from tests.browser.looks import amiss, too_low, too_wide
from tests.browser.test_accessible import grave
from tests.serving import Server


@pytest.mark.parametrize("screen", ["phone"], indirect=True)
def test_one_picture_at_a_time_and_numbers_when_asked(
    open_page: Callable[[Server], Page], server: Server
) -> None:
    person = Hands(open_page(server))
    page = person.page
    person.visits(frame.OPEN)
    person.opens(files.to_bytes(files.open_sample("golden")))
    person.settles_in(kept=False)
    person.visits(frame.SHOWS)
    found: list[str] = []
    for which, name in words.PICTURES.items():
        person.answers(words.LABEL, name)
        person.sees(words.READ[which])
        found += amiss(page, lambda: [*too_wide(page), *too_low(page), *grave(page)])
    assert found == []
    table = page.get_by_text(words.NUMBERS_CAPTION["circles"])
    expect(table).to_have_count(0)
    person.tap(page.get_by_text(words.NUMBERS, exact=True))
    expect(table).to_be_visible()
    person.visits(frame.MAP)
    person.visits(frame.SHOWS)
    person.answered(words.LABEL, words.PICTURES["circles"])
    expect(table).to_be_visible()
