"""Names are typed one after the other; each goes into the field, also while the one before is on its way."""

import pytest
from playwright.sync_api import Page, expect

from netmap.words import map_page
from netmap.words.guides import general
from tests.browser.hands import Hands

NAMES = ("Ana", "Ben", "محمد", "Dina", "Emil", "Fatou")


def types_on(person: Hands, label: str, pause: int) -> None:
    """Touches the field once, and then nothing but the keyboard."""
    person.page.get_by_label(label, exact=True).click()
    for name in NAMES:
        person.page.keyboard.type(name, delay=30)
        person.page.keyboard.press("Enter")
        person.page.wait_for_timeout(pause)  # a person's, before the next name
    for name in NAMES:
        expect(person.entry(name)).to_be_visible()
    expect(person.page.get_by_label(label, exact=True)).to_be_focused()


@pytest.mark.parametrize("pause", [0, 150, 800])
def test_names_are_typed_in_a_row(page: Page, pause: int) -> None:
    person = Hands(page)
    person.begins(kept=False)
    types_on(person, map_page.ADD_LABEL, pause)


@pytest.mark.parametrize("pause", [0, 150, 800])
def test_names_are_typed_in_a_row_where_a_question_helps(page: Page, pause: int) -> None:
    person = Hands(page)
    person.begins(kept=False)
    person.thinks(general())
    types_on(person, map_page.ADD_LABEL, pause)
