"""What is kept is there again; what is not kept is nowhere."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from netmap.model import MapFile
from netmap.store import MapStore
from netmap.words import deleting, frame, labels, my_map, places, start_page, step_page, today
from tests.browser.hands import Hands
from tests.compressed import with_what_is_compressed
from tests.files_read import contents
from tests.serving import Server, serving

NAME, NOTE, PLACE = "Canary-Amara", "canary note of hers", "canary bench"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Everything a server may write to: its home, its log, and a folder of its own for passing files."""
    passing = tmp_path / "passing"
    passing.mkdir()
    monkeypatch.setenv("TMPDIR", str(passing))
    return tmp_path


@pytest.fixture
def placed_server(place: Path) -> Iterator[Server]:
    with serving(place / "home") as started:
        yield started


def written(place: Path, server: Server, words: str) -> list[str]:
    """The files that hold these words, in small or capital letters, among them open ones without a name."""
    held = Path(f"/proc/{server.process.pid}/fd")
    return [
        str(file)
        for file, data in contents((*place.rglob("*"), *held.glob("*")))
        if words.lower().encode() in with_what_is_compressed(data).lower()
    ]


def test_a_map_that_is_not_kept_is_on_no_disk_and_gone_after_a_reload(
    open_page: Callable[[Server], Page], placed_server: Server, place: Path
) -> None:
    person = Hands(open_page(placed_server))
    person.begins(kept=False)
    person.adds([NAME])
    person.block("safe")
    person.says("safety", labels.SAFETY[5])
    person.block("more")
    person.writes(person.asks("note"), NOTE)
    person.visits(frame.SHOWS)
    person.visits(frame.STEP)
    person.press(today.GO_ON)
    person.press(step_page.CHOOSE)
    person.writes(step_page.WHERE, PLACE)
    person.visits(frame.MINE)
    with person.page.expect_download() as download:
        person.button(my_map.DOWNLOAD).click()
    assert NAME in download.value.path().read_text()
    for words in (NAME, NOTE, PLACE):
        assert written(place, placed_server, words) == []
    person.reload()
    person.press(frame.GO_TO_START)
    expect(person.button(start_page.MAP_MY_SUPPORT)).to_be_visible()
    expect(person.button(start_page.GO_ON)).to_have_count(0)
    for words in (NAME, NOTE, PLACE):
        assert words not in person.page.content()
        assert written(place, placed_server, words) == []


def test_keeping_can_be_turned_on_and_off_and_is_then_true(
    open_page: Callable[[Server], Page], placed_server: Server, place: Path
) -> None:
    person = Hands(open_page(placed_server))
    person.begins(kept=False)
    person.adds([NAME])
    person.visits(frame.MINE)
    person.answered(my_map.WHERE, places.TO_CHOOSE["nowhere"])
    person.answers(my_map.WHERE, places.TO_CHOOSE["device"])
    assert written(place, placed_server, NAME)
    person.answers(my_map.WHERE, places.TO_CHOOSE["nowhere"])
    person.sees(deleting.BY_MOVING["nowhere"])
    assert written(place, placed_server, NAME)
    person.press(deleting.MOVE)
    person.sees(places.KEPT["nowhere"])
    assert written(place, placed_server, NAME) == []
    person.visits(frame.MAP)
    expect(person.map).to_be_visible()
    person.adds(["Ben"])
    assert written(place, placed_server, NAME) == []


@pytest.mark.parametrize("choice", [frame.CLASH_THEIRS, frame.CLASH_MINE])
def test_of_two_tabs_on_one_map_neither_overwrites_the_other(
    open_page: Callable[[Server], Page], fresh_server: Server, choice: str
) -> None:
    store = MapStore(fresh_server.home / "data" / "netmap" / "maps.sqlite")

    def kept() -> list[list[str]]:
        return sorted(names(store.load(one.id).file) for one in store.list())

    first = Hands(open_page(fresh_server))
    first.begins(kept=True)
    first.adds(["Ana"])
    page = first.page.context.new_page()
    page.goto(fresh_server.address)
    second = Hands(page)
    second.press(start_page.GO_ON)
    first.adds(["Ben"])
    second.adds(["Cem"])
    second.sees(frame.CLASH)
    assert kept() == [["Ana", "Ben"]]
    second.press(choice)
    expect(second.page.get_by_text(frame.CLASH)).to_have_count(0)
    if choice == frame.CLASH_THEIRS:
        assert kept() == [["Ana", "Ben"]]
        second.press(frame.UNDO)
        assert kept() == [["Ana", "Cem"]]
        second.press(frame.REDO)
        assert kept() == [["Ana", "Ben"]]
        second.adds(["Dina"])
        assert kept() == [["Ana", "Ben", "Dina"]]
    else:
        assert kept() == [["Ana", "Ben"], ["Ana", "Cem"]]
        second.adds(["Dina"])
        first.adds(["Emil"])
        assert kept() == [["Ana", "Ben", "Emil"], ["Ana", "Cem", "Dina"]]


def names(file: MapFile) -> list[str]:
    return [alter.name for alter in file.current.alters]


def test_ones_own_file_opened_again_is_the_kept_map_and_another_version_is_said_to_be_one(
    open_page: Callable[[Server], Page], fresh_server: Server
) -> None:
    person = Hands(open_page(fresh_server))
    person.begins(kept=True)
    person.adds(["Ana"])
    person.visits(frame.MINE)
    with person.page.expect_download() as download:
        person.button(my_map.DOWNLOAD).click()
    data = download.value.path().read_bytes()
    for more in ((), ("Ben",)):
        if more:
            person.visits(frame.MAP)
            person.adds(more)
            person.visits(frame.MINE)
        person.press(my_map.OPEN_ANOTHER)
        person.opens(data)
        person.settles_in(kept=True)
        expect(person.page.get_by_text(frame.CLASH_FILE)).to_have_count(len(more))
        expect(person.entry("Ana")).to_be_visible()
    person.sees("On the other alone: Ben.")
    person.press(frame.CLASH_THEIRS)
    expect(person.entry("Ben")).to_be_visible()
