"""Initials in place of names: on every page at once, and nothing in a person's own words anywhere."""

from collections.abc import Callable
from datetime import date

from playwright.sync_api import Page

from netmap.files import to_bytes
from netmap.model import Alter, Connection, MapFile, Moment, SelfConnection, Step, SupportMap
from netmap.model.edits import with_feeling
from netmap.words import card, frame, map_page, mine_page, moments, step_page, sure, today, what_if, who
from tests.browser.hands import Hands
from tests.serving import Server

MARK = "Wilhelmin"
"""Begins every word a person wrote on this map."""
DAY = date(2026, 1, 1)
PLANS = ("when", "where", "smaller", "first_words", "if_not_well", "how_it_went")


def a_map_full_of_words() -> bytes:
    words = dict.fromkeys(PLANS, f"{MARK}e")
    m = SupportMap(
        id="m1", title=f"{MARK}as Karte", situation=f"wie {MARK}a", device_private="yes",
        alters=tuple(
            Alter(id=id, name=f"{MARK}{id} B", form_words=f"{MARK}-friend", note=f"{MARK}-note")
            for id in ("a", "e", "i", "o")
        ),
        connections=tuple(
            Connection(
                alter=id, ring=1, safety=5, give=4, get=give, gets=frozenset({"listens"}), honest="yes",
                understands_me=f"{MARK}-words", feeling=f"{MARK}-feeling", frequency="weekly",
            )
            for id, give in (("a", 4), ("e", 1), ("i", 3))
        ),
        self_connection=SelfConnection(rest=2, note=f"{MARK}-me"),
        steps=(
            Step(id="s", kind="small_ask", about=("a",), text=f"ask {MARK}a", chosen_on=DAY, **words),
        ),
        sectors=(f"{MARK}s", "others"),
    )  # fmt: skip
    m = with_feeling(m, "safe_people", ("a", "e", "i"), f"{MARK}-sad")
    return to_bytes(MapFile(current=m, moments=(Moment(title=f"{MARK}s Tag", on=DAY, map=m),)))


def reads_nothing(person: Hands) -> None:
    """Neither on the page, nor in a field, a tip or a label."""
    shown = person.page.content() + person.page.evaluate(
        "() => [...document.querySelectorAll('input, textarea')].map(field => field.value).join()"
    )
    shadows = "svg => svg.getRootNode().host ? svg.getRootNode().innerHTML : svg.outerHTML"
    shown += "".join(svg.evaluate(shadows) for svg in person.page.locator("svg.map").all())
    at = shown.find(MARK)
    assert at < 0, shown[max(0, at - 300) : at + 60]


def test_no_name_and_no_own_word_is_on_any_page(
    open_page: Callable[[Server], Page], fresh_server: Server
) -> None:
    person = Hands(open_page(fresh_server))
    person.press(frame.OPEN)
    person.opens(a_map_full_of_words())
    person.settles_in(kept=True)
    person.press(map_page.MORE)
    person.tap(person.page.get_by_text(map_page.HIDE))
    reads_nothing(person)
    person.keys("Escape")
    for view in map_page.VIEWS.values():
        person.answers(map_page.VIEW_LABEL, view)
        reads_nothing(person)
    person.answers(map_page.VIEW_LABEL, map_page.VIEWS["map"])
    for lens in ("belonging", "power"):
        person.press(map_page.MORE)
        person.answers(map_page.ASKED_LABEL, map_page.LENSES_ASKED[lens])  # type: ignore[index]
        person.keys("Escape")
        reads_nothing(person)
    person.tap(person.map.get_by_role("button").nth(1))
    person.press(card.CHANGE)
    reads_nothing(person)
    person.keys("Escape")
    for block in card.BLOCKS:
        person.block(block)
        reads_nothing(person)
    for side in ("ties", "self"):
        person.answers(map_page.SIDE_LABEL, map_page.SIDES[side])
        reads_nothing(person)

    person.visits(frame.SHOWS)
    for more in person.page.get_by_text(sure.HOW_SURE).all()[:1]:
        person.tap(more)
    reads_nothing(person)
    person.press(what_if.TO_WHAT_IF)
    for which in what_if.WHICHES.values():
        person.answers(what_if.WHICH, which)
        reads_nothing(person)
    person.visits(frame.SHOWS)
    person.press(who.LINK)
    person.answers(who.PICK, who.COULD["listens"])
    reads_nothing(person)

    person.visits(frame.STEP)
    person.sees(step_page.WENT)
    person.answers(step_page.WENT_LABEL, step_page.OUTCOMES["did_not"])
    reads_nothing(person)
    person.press(step_page.WENT_DONE)
    if person.button(today.GO_ON).is_visible():
        person.press(today.GO_ON)
    for plan in person.page.locator("[data-testid=stExpander] summary").all():
        person.tap(plan)
    reads_nothing(person)

    person.visits(frame.MINE)
    for fold in person.page.locator("[data-testid=stExpander] summary").all():
        person.tap(fold)
    reads_nothing(person)
    person.tap(person.page.get_by_text(moments.BESIDE))
    reads_nothing(person)
    person.press(mine_page.OPEN_ANOTHER)
    reads_nothing(person)
