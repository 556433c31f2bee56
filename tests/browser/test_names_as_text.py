"""Whatever a name is made of, it stands as it was typed: on every page, in every widget, in the figure."""

import re
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from playwright.sync_api import Locator, Page, expect

from netmap import files
from netmap.model import MapFile, Moment, Step, SupportMap
from netmap.model.edits import add, changed, new_map, place, set_members, tie_all, with_alter, with_connection
from netmap.words import bench, deleting, frame, map_page, my_map, places, step_page, today
from netmap.words.guides import general
from netmap.words.names import labels
from tests.browser.hands import Hands
from tests.serving import Server

NAMES = (
    "![seen](https://elsewhere.example/seen.png)",
    "<img src=https://elsewhere.example/tag.png>",
    "<b>bold</b><script>alert(1)</script>",
    "[here](https://elsewhere.example)",
    ":smile:",
    ":red[red] :material/home:",
    "$x^2$ and $$y$$",
    "*star* _line_ ~~out~~ `code`",
    "# heading",
    "1. first",
    "- point",
    "> said",
    "https://elsewhere.example/a",
    "www.elsewhere.example",
    "bo@elsewhere.example",
    "&lt;b&gt; &amp;",
    "a | b | c",
    "\\*back\\*slash",
    "\u202edesrever si siht",
    "محمد عبد الله",
    "=1+1",
    '#import "@preview/a:0.1.0": *',
    "\\input{/etc/passwd} $x$",
    "👩\u200d👩\u200d👧\u200d👦",
    "Z\u0338\u0321\u035da\u0336l\u0337g\u0335o",
    "l" * 200,
)
TITLE = "![t](https://elsewhere.example/t.png) :smile: $x$ :red[x] www.elsewhere.example"


def a_map() -> SupportMap:
    """All these names, each one safe, near and full of support, so that findings and ideas name them."""
    m = new_map(title=TITLE, situation=TITLE, device_private="yes")
    for number, name in enumerate(NAMES):
        m = add(m, name)
        id = m.ids[-1]
        m = with_alter(m, id, note=name, form_words=name if number % 2 else "")
        m = with_connection(
            m, id, safety=5, give=2, get=2, feeling=name, gets=frozenset({"listens", "settles"})
        )
        m = place(m, id, 1 + number % 3, 360 * number / len(NAMES), 0.5)
    m = add(m, ":heart: [group](https://elsewhere.example)", "group")
    m = set_members(tie_all(m, m.ids[:4]), m.ids[-1], m.ids[3:9])
    step = Step(
        id="s1", kind="own", text=TITLE, when=NAMES[0], first_words=NAMES[2], chosen_on=date(2024, 3, 1)
    )
    return changed(m, steps=(step,))


_UNSEEN = re.compile("[\u2060\u2068\u2069]")


def as_read(text: str | None) -> str:
    """The text without signs that take no room and stand between letters only to keep them text."""
    return " ".join(_UNSEEN.sub("", text or "").split())


def texts(found: Locator) -> list[str]:
    return [as_read(text) for text in found.all_text_contents()]


@pytest.fixture
def m() -> SupportMap:
    return a_map()


@pytest.fixture
def person(open_page: Callable[[Server], Page], server: Server, m: SupportMap) -> Iterator[Hands]:
    """The map is open, and not kept; it has one earlier moment with a title like a picture."""
    data = files.to_bytes(MapFile(current=m, moments=(Moment(title=TITLE, map=m, on=date(2024, 3, 1)),)))
    person = Hands(open_page(server))
    person.visits(frame.OPEN)
    person.opens(data)
    person.settles_in(kept=False)
    yield person
    _nothing_was_made_of_a_name(person)


def _nothing_was_made_of_a_name(person: Hands) -> None:
    """No link, picture, formula or script on the page is elsewhere's or a name's."""
    page = person.page
    assert page.locator('[href*="elsewhere"], [src*="elsewhere"], [href^="mailto:"]').count() == 0
    assert page.locator(".katex, .stMarkdownColoredText").count() == 0
    for tag in ("em", "del", "b", "code", "ol", "blockquote"):
        assert texts(page.locator(f'[data-testid="stMarkdownContainer"] {tag}')) == [], tag


def test_names_stand_as_typed_beside_and_on_the_map(person: Hands, m: SupportMap) -> None:
    shown = [as_read(name) for name in labels(m).values()]
    person.map_is_drawn(len(shown))
    drawn = texts(person.map.locator("text.name"))
    # Long names are cut at a word, so one is known by its beginning.
    assert [
        name
        for name in shown
        if not any(cut.rstrip("…") and name.startswith(cut.rstrip("…")) for cut in drawn)
    ] == []
    _each_name_is_whole_on_hover(person, m)
    person.goes_to("ties")
    _stand_in(person.row(map_page.TIES_PICK), shown)
    _nothing_was_made_of_a_name(person)


def _stand_in(row: Locator, shown: list[str]) -> None:
    buttons = row.get_by_role("button")
    expect(buttons).to_have_count(len(shown))
    assert sorted(texts(buttons)) == sorted(shown)


def _each_name_is_whole_on_hover(person: Hands, m: SupportMap) -> None:
    names = labels(m)
    for id, spot in person.where_they_stand().items():
        entry = person.map.locator(f'[data-id="{id}"]')
        person.page.mouse.move(1, 1)
        person.page.mouse.move(*spot)
        if as_read(entry.locator("text.name").text_content()) != as_read(names[id]):
            expect(person.map.locator(".whole text")).to_have_text(names[id])
        assert as_read(entry.get_attribute("aria-label")).startswith(as_read(names[id]))


def test_names_stand_as_typed_on_every_card(person: Hands, m: SupportMap) -> None:
    names = [as_read(name) for name in labels(m).values()]
    offered = person.page.get_by_label(bench.WORDS["pick"], exact=True)
    options = texts(offered.get_by_role("option"))
    assert sorted(options[1:]) == sorted(names)
    offered.select_option(index=1)
    title = person.bench.locator(".panel h1")
    for name, after in zip(options[1:], [*options[2:], None], strict=True):
        person.until(lambda name=name: as_read(title.text_content()) == name)
        following = person.bench.locator(".foot .main")
        if after is not None:
            said = as_read(following.text_content()).removeprefix("Next: ")
            assert after.startswith(said.rstrip("…")), (after, said)
            person.tap(following)


def test_names_stand_as_typed_in_the_table_and_in_words(person: Hands, m: SupportMap) -> None:
    person.looks("table")
    table = as_read(person.page.get_by_role("table").text_content())
    assert [name for name in labels(m).values() if as_read(name) not in table] == []
    person.looks("words")
    told = " ".join(texts(person.bench.locator(".text p")))
    assert [name for name in labels(m).values() if as_read(name) not in told] == []


def test_names_stand_as_typed_among_those_offered_again(person: Hands, m: SupportMap) -> None:
    person.goes_to("names")
    person.thinks(general())
    shown = [as_read(name) for id, name in labels(m).items() if m.alter(id).kind == "person"]
    _stand_in(person.bench.locator(".think .chips"), shown)


def test_names_and_titles_stand_as_typed_on_the_other_pages(person: Hands) -> None:
    for page in (frame.SHOWS, frame.STEP, frame.MINE):
        person.visits(page)
        if page == frame.STEP:
            while person.button(step_page.WENT_DONE).count():
                person.press(step_page.WENT_DONE)
            person.press(today.GO_ON)
        for closed in person.page.locator("summary").all():
            person.tap(closed)
        _nothing_was_made_of_a_name(person)
    assert any(as_read(TITLE) in said for said in texts(person.page.locator("summary")))
    person.answers(my_map.WHERE, places.TO_CHOOSE["device"])
    person.reload()
    person.press(frame.GO_TO_START)
    assert not any(as_read(TITLE) in said for said in texts(person.page.locator("p")))
    person.visits(frame.OPEN)
    person.until(lambda: any(as_read(TITLE) in said for said in texts(person.page.get_by_role("button"))))
    person.tap(person.page.get_by_role("button").filter(has_text="elsewhere"))
    person.visits(frame.MINE)
    person.answers(my_map.WHERE, places.TO_CHOOSE["nowhere"])
    person.press(deleting.MOVE)
