"""netmap as an organisation hosts it: what is offered there, and what is not."""

from pathlib import Path

import pytest

from netmap.pages import routes
from netmap.session.hosting import Hosting
from netmap.store.recovery_phrase import new_phrase
from netmap.words import hosted, locked, my_map, places, privacy_page, start_page
from netmap.words import hosted_problems as problems
from tests.pages.drawn import Drawn

NAME = "Wilhelmina"
DAYS = 45


@pytest.fixture
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Drawn:
    hosting = Hosting(f"sqlite:///{tmp_path}/hosted.sqlite", DAYS)
    monkeypatch.setattr("netmap.session.this_netmap._serving", [hosting])
    return Drawn(places=hosting.places())


def test_words_with_a_slip_are_told_by_its_place_and_can_be_mended(person: Drawn) -> None:
    person.press(hosted.GO_ON)
    right = new_phrase().split()
    for typed, said in (
        ([*right[:4], "wrnog", *right[5:]], problems.phrase_word(5)),
        (right[:11], problems.phrase_length(11, 12)),
        (right, problems.hosted_none(DAYS)),
    ):
        person.sends({hosted.RESUME_LABEL: " ".join(typed)}, hosted.RESUME)
        assert person.says(said.what)
        assert person.field(hosted.RESUME_LABEL).value == " ".join(typed)


def test_nothing_is_offered_that_would_stay_on_the_server_in_the_open(person: Drawn, tmp_path: Path) -> None:
    for absent in (start_page.GO_ON, locked.GO_ON):
        assert not person.buttons(absent)
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["no"])
    for lives in ("device", "locked"):
        assert not person.buttons(places.TO_CHOOSE[lives])
    person.press(places.TO_CHOOSE["nowhere"])
    person.adds(NAME)
    person.visits(routes.MINE)
    assert person.offered(my_map.WHERE) == [
        places.TO_CHOOSE[lives] for lives in ("hosted", "file", "nowhere")
    ]
    another = Drawn(places=person.tab.places).visits(routes.OPEN)
    assert another.says(hosted.OPEN_FILE_ABOUT)
    assert not another.says(start_page.OPEN_KEPT)
    another.visits(routes.PRIVACY)
    assert another.says(hosted.privacy(DAYS)[0][1][0])
    assert not another.says(privacy_page.parts()[0][1][0])
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and NAME.encode() in file.read_bytes()]
