"""Names as a clipboard gives them: what nobody can see is left out, the rest stands as it was."""

from playwright.sync_api import Page, expect

from netmap.model.scales import LONGEST_LIST, LONGEST_NAME
from netmap.words import frame, map_page, my_map, what_if
from tests.browser.hands import Hands
from tests.browser.test_names_as_text import _nothing_was_made_of_a_name, _stand_in, as_read, texts

TYPED = {
    "=1+1": "=1+1",
    "+SUM(A1)": "+SUM(A1)",
    "-2 Ana": "-2 Ana",
    "@SUM(A1)": "@SUM(A1)",
    '#import "@preview/a:0.1.0": *': '#import "@preview/a:0.1.0": *',
    "\\input{/etc/passwd} $x$": "\\input{/etc/passwd} $x$",
    "be\u0007ll\u001b[31m\u009b": "bell[31m",
    "👩‍👩‍👧‍👦": "👩‍👩‍👧‍👦",
    "Z\u0338\u0321\u035da\u0336l\u0337g\u0335o": "Z\u0338\u0321\u035da\u0336l\u0337g\u0335o",
    "\u202egnirts desrever": "\u202egnirts desrever",
    "n" * 10_000: "n" * LONGEST_NAME,
}


def test_pasted_names_stand_as_text_on_the_map_and_in_what_if(page: Page) -> None:
    person = Hands(page)
    person.begins(kept=False)
    person.pastes("\n".join(TYPED))
    expect(person.page.get_by_label(map_page.PASTE_LABEL)).to_have_count(0)
    shown = [as_read(name) for name in TYPED.values()]
    expect(person.map.locator(".entry")).to_have_count(len(shown))
    person.goes_to("ties")
    _stand_in(person.row(map_page.TIES_PICK), shown)
    person.visits(frame.SHOWS)
    person.press(what_if.TO_WHAT_IF)
    offered = person.sees_offered(what_if.WHO_AWAY)
    options = texts(offered)
    assert options and options == shown[: len(options)]
    person.tap(offered.first)
    person.sees(what_if.BEFORE)
    _nothing_was_made_of_a_name(person)
    person.visits(frame.MINE)
    with page.expect_download() as download:
        person.button(my_map.DOWNLOAD).click()
    name = download.value.suggested_filename
    assert name.startswith(my_map.FILE_NAME) and not any(typed in name for typed in TYPED)


def test_a_list_as_long_as_a_map_fits_at_once_and_of_a_longer_one_the_page_says_so(page: Page) -> None:
    person = Hands(page)
    person.begins(kept=False)
    person.tap(person.button(map_page.PASTE).locator("visible=true"))
    person.sees(map_page.paste_about())
    field = person.page.get_by_label(map_page.PASTE_LABEL)
    field.fill("n" * (LONGEST_LIST + 1))
    expect(person.button(map_page.PASTE_BUTTON)).to_be_disabled()
    expect(field).to_have_value("n" * (LONGEST_LIST + 1))
    field.fill("Ana\nBen\n" + "n" * (LONGEST_LIST - 8))
    person.press(map_page.PASTE_BUTTON)
    expect(person.map.locator(".entry")).to_have_count(3)
