"""The whole path of a first visit, at every size of screen: from the first question to the next visit."""

from collections.abc import Callable, Iterable
from math import atan2, cos, hypot, pi, sin

import pytest
from playwright.sync_api import Page, expect

from netmap.analysis import analyse
from netmap.findings import in_turn
from netmap.model import SupportMap
from netmap.model.edits import changed
from netmap.store import MapStore
from netmap.words import bench, findings_page, frame, labels, map_page, start_page, step_page, today
from netmap.words.evidence import evidence_words
from netmap.words.findings import finding_words
from netmap.words.guides import general
from netmap.words.ideas import idea_words
from tests.browser.hands import Hands, Spot
from tests.serving import Server

TYPED = ("Ana", "Ben", "محمد", "Dina", "Emil")
PASTED = "Fatou"
PROMPTED = "Georg"
PEOPLE = (*TYPED, PASTED, PROMPTED)
GROUP, COMMUNITY = "Choir", "Allotments"
# ring, safety, I give, I get; None stays open.
SAID: dict[str, tuple[int | None, int | None, int | None, int | None]] = {
    "Ana": (1, 5, 3, 3),
    "Ben": (1, 4, 4, 1),
    "محمد": (2, 5, 1, 2),
    "Dina": (3, 1, 3, 0),
    "Emil": (2, 4, None, None),
    "Fatou": (3, None, None, None),
    "Georg": (None, 3, 4, 1),
    GROUP: (2, 4, 1, 2),
    COMMUNITY: (3, None, None, None),
}
GETS = {"Ana": ("listens", "settles"), "Emil": ("practical",)}
KNOW_EACH_OTHER = ("Ana", "Ben", "Emil")
BELONG = ("Ana", "محمد")
PLAN = {
    step_page.WHEN: "on Sunday, after lunch",
    step_page.WHERE: "by the river",
    step_page.FIRST_WORDS: "I thought of you",
    step_page.IF_NOT_WELL: "tea and my blanket",
}


@pytest.mark.parametrize("screen", ["desktop", "phone"], indirect=True)
def test_a_first_map_is_drawn_read_planned_with_and_found_again(
    open_page: Callable[[Server], Page], fresh_server: Server, screen: str
) -> None:
    person = Hands(open_page(fresh_server))
    person.begins(kept=True)
    _everyone_is_named(person)
    _everyone_is_rated(person)
    m = _kept(fresh_server)
    _those_who_were_named_are_there(m)
    _ties_are_said(person, m, circle=screen == "desktop")
    m = _kept(fresh_server)
    _the_ties_are_there(m, circle=screen == "desktop")
    table = _the_same_map_stands_in_a_table_and_in_words(person)
    _the_finding_comes_with_its_evidence(person, m)
    _a_step_is_planned(person)
    m = _kept(fresh_server)
    _the_plan_is_there(m)
    person.reload()
    person.sees(frame.NO_MAP)
    person.press(frame.GO_TO_START)
    person.press(start_page.GO_ON)
    _all_is_still_on_the_page(person, table)
    after = _kept(fresh_server)
    assert [step.outcome for step in after.steps] == ["did_it"]
    assert changed(after, steps=m.steps) == m


def _everyone_is_named(person: Hands) -> None:
    person.adds(TYPED)
    person.pastes(f"{PASTED}\n\n")
    person.thinks(general())
    offered = person.bench.locator(".think .chips").get_by_role("button")
    expect(offered).to_have_text([*TYPED, PASTED])
    person.tap(offered.first)
    person.writes(map_page.ADD_LABEL, PROMPTED, leave="Enter")
    expect(offered).to_have_text([*TYPED, PASTED, PROMPTED])
    person.thinks(general())
    person.adds([GROUP], "group")
    person.adds([COMMUNITY], "community")


def _everyone_is_rated(person: Hands) -> None:
    for name, (ring, safety, give, get) in SAID.items():
        person.opens_card(name)
        if ring:
            person.block("where")
            person.says("ring", labels.RING[ring])
        if safety:
            person.block("safe")
            person.says("safety", labels.SAFETY[safety])
        if give is not None and get is not None:
            person.block("balance")
            person.says("give", labels.AMOUNT[give])
            person.says("get", labels.AMOUNT[get])
        if name in GETS:
            person.block("kinds")
            for kind in GETS[name]:
                answer = person.row(person.asks("gets")).get_by_label(general().supports[kind].label)
                if not answer.is_checked():
                    person.tap(answer)


def _ties_are_said(person: Hands, m: SupportMap, *, circle: bool) -> None:
    person.goes_to("ties")
    person.answers(map_page.TIES_PICK, *KNOW_EACH_OTHER)
    person.press(bench.TIES["knows"])
    person.answers(map_page.TIES_PICK, *BELONG, GROUP)
    person.press(bench.TIES["belongs_to"])
    if circle:
        _draw_a_circle(person, {alter.id for alter in m.alters if alter.name in ("Dina", "Fatou")})
        person.press(bench.TIES["knows"])


def _draw_a_circle(person: Hands, ids: set[str]) -> None:
    """A line by hand around these, wide enough for a finger, and with no one else inside."""
    mouse = person.page.mouse
    spots = person.where_they_stand()
    path = _around([spot for id, spot in spots.items() if id in ids])
    mouse.move(*path[0])
    mouse.down()
    for spot in path[1:]:
        mouse.move(*spot, steps=3)
    mouse.up()
    person.rest()


def _around(spots: Iterable[Spot], room: float = 26) -> list[Spot]:
    """Points on the line around two places, at this distance, ending where it began."""
    (ax, ay), (bx, by) = spots
    lean = atan2(by - ay, bx - ax)
    far = [(bx, by, lean + pi * (i / 6 - 0.5)) for i in range(7)]
    near = [(ax, ay, lean + pi * (i / 6 + 0.5)) for i in range(7)]
    path = [Spot(x + room * cos(at), y + room * sin(at)) for x, y, at in (*far, *near)]
    assert hypot(bx - ax, by - ay) > 0
    return [*path, path[0]]


def _kept(server: Server) -> SupportMap:
    """The map as it lies on the disk."""
    store = MapStore(server.home / "data" / "netmap" / "maps.sqlite")
    (only,) = store.list()
    return store.load(only.id).file.current


def _those_who_were_named_are_there(m: SupportMap) -> None:
    assert [(alter.name, alter.kind) for alter in m.alters] == [
        *((name, "person") for name in PEOPLE), (GROUP, "group"), (COMMUNITY, "community"),
    ]  # fmt: skip
    for alter in m.alters:
        said = m.connection(alter.id)
        assert (said.ring, said.safety, said.give, said.get) == SAID[alter.name]
        named = {PROMPTED: {"listens"}}.get(alter.name) or set(GETS.get(alter.name, ()))
        assert said.supports == named
    assert m.device_private == "yes"


def _the_ties_are_there(m: SupportMap, *, circle: bool) -> None:
    names = {alter.id: alter.name for alter in m.alters}
    found = {(tie.kind, frozenset(names[id] for id in tie.pair)) for tie in m.ties}
    expected = {("knows", frozenset(pair)) for pair in (("Ana", "Ben"), ("Ana", "Emil"), ("Ben", "Emil"))}
    expected |= {("belongs_to", frozenset((name, GROUP))) for name in BELONG}
    if circle:
        expected |= {("knows", frozenset(("Dina", "Fatou")))}
    assert found == expected


def _the_same_map_stands_in_a_table_and_in_words(person: Hands) -> str:
    """Gives all that the table says."""
    person.looks("table")
    table = person.page.get_by_role("table").text_content()
    for name in SAID:
        expect(person.page.get_by_role("row").filter(has_text=name).first).to_be_visible()
    person.looks("words")
    for name in SAID:
        expect(person.bench.locator(".text p", has_text=name).first).to_be_visible()
    return str(table)


def _the_finding_comes_with_its_evidence(person: Hands, m: SupportMap) -> None:
    person.visits(frame.SHOWS)
    finding = in_turn(analyse(m).findings)[0][0]
    said = finding_words(finding, m)
    for words in (said.text, said.another_reading, said.question):
        person.sees(words)
    evidence = evidence_words(finding, m)
    assert evidence
    person.page.get_by_text(findings_page.WHY).first.click()
    for line in evidence:
        person.sees(line)


def _a_step_is_planned(person: Hands) -> None:
    person.press(findings_page.TO_STEP)
    person.press(today.GO_ON)
    person.press(step_page.CHOOSE)
    person.sees(step_page.CHOSEN)
    for line, words in PLAN.items():
        person.writes(line, words)


def _the_plan_is_there(m: SupportMap) -> None:
    (step,) = m.steps
    assert (step.when, step.where, step.first_words, step.if_not_well) == tuple(PLAN.values())
    front = analyse(changed(m, steps=())).ideas[0]  # as it was offered: what was chosen makes room for others
    assert (step.kind, step.about, step.text) == (front.kind, front.about, idea_words(front, m).chosen)


def _all_is_still_on_the_page(person: Hands, table: str) -> None:
    person.looks("table")
    expect(person.page.get_by_role("table")).to_have_text(table)
    person.visits(frame.STEP)
    person.answers(step_page.WENT_LABEL, step_page.OUTCOMES["did_it"])
    person.press(step_page.WENT_DONE)
    person.page.locator("summary").first.click()
    for label, words in PLAN.items():
        expect(person.page.get_by_label(label, exact=True)).to_have_value(words)
