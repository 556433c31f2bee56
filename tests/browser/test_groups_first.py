"""Groups before people, from the first screen: four of them, how much each is me, how they go together."""

from playwright.sync_api import Page

from netmap.words import bench, frame, group_ties, guide_choice, labels, map_page, places, start_page
from netmap.words.guides import shipped
from tests.browser.hands import Hands

FOUR = ("Sunday kitchen", "Rowers", "Quiet room", "Night ward")


def test_a_newcomer_puts_groups_on_the_map_and_says_how_they_go_together(page: Page) -> None:
    person = Hands(page)
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["yes"])
    person.answers(guide_choice.WHICH, shipped("groups").title)
    person.sees(shipped("groups").credit)
    person.press(places.TO_CHOOSE["nowhere"])
    person.sees(group_ties.EMPTY_TITLE)
    person.adds(FOUR)
    person.map_is_drawn(len(FOUR))
    for name, part in zip(FOUR, (5, 4, 4, 2), strict=True):
        person.opens_card(name)
        person.block("where")
        person.says("ring", labels.RING[2])
        person.says("part_of_me", labels.FIVE[part])
        person.block("safe")
        person.says("safety", labels.SAFETY[4])
    person.goes_to("ties")
    person.answers(map_page.TIES_PICK, "Sunday kitchen", "Rowers")
    person.press(bench.TIES["fits"])
    person.answers(map_page.TIES_PICK, "Night ward", "Rowers")
    person.press(bench.TIES["pulls"])
    person.visits(frame.SHOWS)
    person.sees("Two of your groups go well together for you: Sunday kitchen and Rowers.")
    person.sees("As you see it, Night ward pulls another way than Rowers.")
