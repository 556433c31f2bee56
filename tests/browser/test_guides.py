"""Other questions: chosen at the beginning, brought as a file, and a broken file that says where."""

import json

from playwright.sync_api import Page, expect

from netmap.files import guides
from netmap.words import bench, frame, guide_choice, places, problems, start_page
from netmap.words.guides import shipped
from tests.browser.hands import Hands

HOSTILE = "<img src=x onerror=alert(1)> *who* [sings](http://127.0.0.1:9/x) with you?"


def test_questions_are_chosen_changed_and_kept_where_a_file_is_broken(page: Page) -> None:
    person = Hands(page)
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["yes"])
    person.answered(guide_choice.WHICH, shipped("general").title)
    person.answers(guide_choice.WHICH, shipped("pods").title)
    person.sees(shipped("pods").credit)
    person.press(places.TO_CHOOSE["nowhere"])
    person.adds(["Ana"])
    person.thinks(shipped("pods"))
    person.sees(shipped("pods").prompts[0].question)

    person.visits(frame.MINE)
    person.answered(guide_choice.WHICH, shipped("pods").title)
    person.tap(page.get_by_text(guide_choice.OWN, exact=True))
    with page.expect_download() as download:
        person.button(guide_choice.DOWNLOAD).click()
    guide = json.loads(download.value.path().read_bytes())
    assert download.value.suggested_filename == f"pods{guides.ENDING}"
    ours = {**guide, "title": HOSTILE[:40], "prompts": [{"question": HOSTILE}], "supports": {}}
    ours["supports"] = {"listens": {"label": "*listens* over <b>tea</b>"}}
    person.opens(json.dumps(ours).encode())
    person.answered(guide_choice.WHICH, guide_choice.from_a_file(HOSTILE[:40]))

    broken = {**ours, "prompts": [{"question": HOSTILE}, {"question": ""}]}
    person.opens(json.dumps(broken).encode())
    person.sees(guide_choice.REFUSED)
    person.sees(problems.VALUE["short"])
    person.sees("prompts › number 2 › question")
    person.answered(guide_choice.WHICH, guide_choice.from_a_file(HOSTILE[:40]))

    person.visits(frame.MAP)
    person.goes_to("names")
    person.press(bench.think(1))
    person.sees(HOSTILE)
    person.block("kinds")
    person.says("gets", "*listens* over <b>tea</b>")
    expect(page.locator("img[src=x], a[href*='127.0.0.1:9'], b:text-is('tea')")).to_have_count(0)
