"""Maps as files: saved, opened elsewhere, refused with a clear word, brought from another program."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from netmap import files
from netmap.files.formats import netmap_json
from netmap.model import FORMAT_VERSION, MapFile
from netmap.model.edits import add, new_map, tie_all, with_connection
from netmap.words import frame, labels, locking, my_map, problems, start_page
from tests.browser.hands import Hands
from tests.files.hostile import locked
from tests.serving import Server, serving

EASYNWK = Path(__file__).parents[1] / "files" / "easynwk" / "Rosa_Braunsteigl-Mueller.json"


def saved(person: Hands) -> bytes:
    """What "Download a file" gives."""
    person.visits(frame.MINE)
    with person.page.expect_download() as download:
        person.button(my_map.DOWNLOAD).click()
    return download.value.path().read_bytes()


def opens_a_file(person: Hands, data: bytes, *, kept: bool = False) -> None:
    """From the first screen to the map in this file."""
    person.visits(frame.OPEN)
    person.opens(data)
    person.settles_in(kept=kept)


def a_map() -> MapFile:
    m = add(add(new_map(title="Spring", device_private="yes"), "Ana"), "Ben")
    m = with_connection(tie_all(m, m.ids), m.ids[0], ring=1, safety=5)
    return MapFile(current=m)


def test_a_map_saved_here_is_the_same_map_elsewhere(
    open_page: Callable[[Server], Page], server: Server, tmp_path: Path
) -> None:
    here = Hands(open_page(server))
    here.begins(kept=False)
    here.adds(["Ana", "محمد"])
    here.block("safe")
    here.says("safety", labels.SAFETY[5])
    first = saved(here)
    with serving(tmp_path / "elsewhere") as other:
        there = Hands(open_page(other))
        opens_a_file(there, first, kept=True)
        there.looks("table")
        expect(there.page.get_by_role("row").filter(has_text="محمد")).to_contain_text(labels.SAFETY[5])
        assert netmap_json.from_bytes(saved(there)).current == netmap_json.from_bytes(first).current


def test_a_file_that_cannot_be_opened_is_told_and_the_open_map_untouched(
    open_page: Callable[[Server], Page], server: Server, tmp_path: Path
) -> None:
    person = Hands(open_page(server))
    person.visits(frame.OPEN)
    person.visits(frame.START)
    person.begins(kept=False)
    person.adds(["Ana"])
    before = saved(person)
    while not person.page.url.endswith("/open"):
        person.page.go_back()
        person.rest()
    for data, told in bad_files():
        person.opens(data)
        person.sees(told)
        person.sees(start_page.OLD_MAP_SAFE)
        assert "CANARY" not in person.page.content()
    large = tmp_path / "large.json"
    large.write_bytes(b" " * 50_000_000)
    person.page.locator("input[type=file]").set_input_files(large)
    person.sees("large.json")
    refusal = person.page.locator('[data-testid="stFileChip"] [role=alert]')
    expect(refusal).to_be_visible()

    def can_be_read() -> bool:
        box = refusal.bounding_box()
        return box is not None and box["width"] > 200 and box["height"] > 15

    person.until(can_be_read)
    assert start_page.NOT_TAKEN in person.page.content()
    assert saved(person) == before
    person.visits(frame.MAP)
    expect(person.entry("Ana")).to_be_visible()


def bad_files() -> list[tuple[bytes, str]]:
    """Files that cannot be opened, each with the beginning of what is said of it."""
    good = json.loads(files.to_bytes(a_map()))

    def with_map(**fields: Any) -> bytes:
        return json.dumps({**good, "current": {**good["current"], **fields}}).encode()

    a = good["current"]["alters"][0]["id"]
    dangling = [{"a": a, "b": "nobody", "kind": "knows", "talks_about_me": None}]
    twice = [{**alter, "id": a, "name": "CANARY"} for alter in good["current"]["alters"]]
    newer = problems.newer(FORMAT_VERSION + 1, FORMAT_VERSION, "")
    picture = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(40)
    greedy = locked(b"CANARY").replace(b" 1\n", b" 21\n", 1)
    nan = re.sub(rb'"safety": ?5', b'"safety": NaN', files.to_bytes(a_map()))
    return [
        (b"", problems.empty().what),
        (b"Ana knows CANARY", "This file is not whole JSON"),
        (with_map(format_version="CANARY"), problems.version_unknown("").what),
        (with_map(format_version=FORMAT_VERSION + 1), newer.what),
        (with_map(ties=dangling), problems.VALUE["nobody"]),
        (with_map(alters=twice), problems.VALUE["repeated"]),
        (nan, problems.not_a_number("").what),
        (greedy, locking.asks_too_much().what),
        (picture, problems.other_kind("picture").what),
    ]
