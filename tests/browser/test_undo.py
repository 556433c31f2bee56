"""Every change can be taken back and brought again, one after the other, by button and by keys."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from netmap.words import frame, labels, map_page
from tests.browser.hands import Hands
from tests.serving import Server

DEPTH = 25


@pytest.fixture
def with_ana(open_page: Callable[[Server], Page], server: Server) -> Hands:
    """Ana is on the map, her question of safety stands open."""
    person = Hands(open_page(server))
    person.begins(kept=False)
    person.adds(["Ana"])
    person.block("safe")
    return person


def test_many_changes_go_back_and_come_again(with_ana: Hands) -> None:
    """Forward, then back by button and by keys in turn, then forward again by both."""
    answers = [labels.SAFETY[1 + step % 5] for step in range(DEPTH)]
    for answer in answers:
        with_ana.says("safety", answer)
    undo, redo = with_ana.button(frame.UNDO), with_ana.button(frame.REDO)
    for step, answer in reversed(list(enumerate([labels.OPEN, *answers[:-1]]))):
        with_ana.keys("Control+z") if step % 2 else with_ana.tap(undo)
        with_ana.said("safety", answer)
    expect(undo).to_be_enabled()  # Ana herself can still be taken back
    for step, answer in enumerate(answers):
        with_ana.keys("Control+Shift+z") if step % 2 else with_ana.tap(redo)
        with_ana.said("safety", answer)
    expect(redo).to_be_disabled()


def test_keys_in_a_field_with_text_belong_to_the_text(with_ana: Hands) -> None:
    with_ana.says("safety", labels.SAFETY[4])
    with_ana.goes_to("names")
    field = with_ana.page.get_by_label(map_page.ADD_LABEL, exact=True)
    field.press_sequentially("Be")
    with_ana.keys("Control+z")
    expect(field).not_to_have_value("Be")
    with_ana.block("safe")
    with_ana.said("safety", labels.SAFETY[4])


def test_keys_in_an_empty_field_take_the_last_change_back(with_ana: Hands) -> None:
    with_ana.says("safety", labels.SAFETY[4])
    with_ana.goes_to("names")
    with_ana.page.get_by_label(map_page.ADD_LABEL, exact=True).focus()
    with_ana.keys("Control+z")
    with_ana.block("safe")
    with_ana.said("safety", labels.OPEN)
