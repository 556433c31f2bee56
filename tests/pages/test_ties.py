"""Who could pass on what I say: asked of two who are tied, with a gentle note where it matters."""

from pathlib import Path

from netmap.pages import routes
from netmap.session.own_computer import OwnComputer
from netmap.store import MapStore, Vault
from netmap.words import card, labels, map_page
from tests.likely_maps import entry, map_of
from tests.pages.drawn import Drawn, drawn_from


def test_what_one_tells_another_can_be_said_and_is_noted_where_someone_is_kept_apart(tmp_path: Path) -> None:
    store = MapStore(tmp_path / "maps.sqlite")
    person = Drawn(places=OwnComputer(store, Vault(tmp_path / "netmap")).places())
    person.begins("device")
    person.adds("Ana", "Ben", "Dina")
    person.picks(map_page.PICK, "Ben")
    person.answers(card.BLOCKS_LABEL, card.BLOCKS["safe"])
    person.answers(card.SAFETY, labels.SAFETY[1])
    person.answers(map_page.SIDE_LABEL, map_page.SIDES["ties"])
    for other, noted in (("Dina", False), ("Ben", True)):
        person.answers(map_page.TIES_PICK, "Ana", other)
        assert not person.rows(map_page.TIES_TALK)
        person.press(map_page.TIES_KNOW)
        person.answers(map_page.TIES_PICK, "Ana", other)
        assert person.answered(map_page.TIES_TALK) == [labels.OPEN]
        assert person.says(map_page.TIES_SHARE["open"]) == noted
        person.answers(map_page.TIES_TALK, map_page.TIES_TALKS[True])
        assert person.answered(map_page.TIES_TALK) == [map_page.TIES_TALKS[True]]
        assert person.says(map_page.TIES_SHARE["said"]) == noted
        assert not person.says(map_page.TIES_SHARE["open"])
        person.press(map_page.TIES_CLEAR)
    (kept,) = store.list()
    m = store.load(kept.id).file.current
    ids = {alter.name: alter.id for alter in m.alters}
    told = {tie.pair for tie in m.ties if tie.talks_about_me}
    assert told == {tuple(sorted((ids["Ana"], ids[other]))) for other in ("Ben", "Dina")}


def test_a_note_names_nobody_goes_with_a_no_and_is_not_on_a_shared_screen() -> None:
    m = map_of(entry("Ana", safety=5), entry("Ben", safety=1), ties=[("Ana", "Ben")])
    person = Drawn(drawn_from(m)).visits(routes.MAP)
    person.answers(map_page.SIDE_LABEL, map_page.SIDES["ties"])
    person.answers(map_page.TIES_PICK, "Ana", "Ben")
    assert person.says(map_page.TIES_SHARE["open"])
    person.opens(map_page.MORE)
    person.switches(map_page.HIDE)
    assert person.rows(map_page.TIES_TALK) and not person.says(map_page.TIES_SHARE["open"])
    person.switches(map_page.HIDE)
    person.answers(map_page.TIES_TALK, map_page.TIES_TALKS[False])
    assert not person.says(map_page.TIES_SHARE["open"]) and not person.says(map_page.TIES_SHARE["said"])


def test_of_two_groups_it_is_asked_of_what_is_said_there() -> None:
    group = {"kind": "group", "safety": 5}
    m = map_of(
        entry("Choir", **group), entry("Club", **group), entry("Ben", safety=1),
        ties=[("Choir", "Club"), ("Ben", "Club")],
    )  # fmt: skip
    person = Drawn(drawn_from(m)).visits(routes.MAP)
    person.answers(map_page.SIDE_LABEL, map_page.SIDES["ties"])
    person.answers(map_page.TIES_PICK, "Choir", "Club")
    assert person.answered(map_page.TIES_TALK_OF_GROUPS) == [labels.OPEN]
    assert person.says(map_page.TIES_SHARE["open"])


def test_they_all_know_each_other_is_done_for_groups_too_and_what_became_of_it_is_said() -> None:
    group = {"kind": "group"}
    m = map_of(entry("Choir", **group), entry("Club", **group), entry("Ana"), entry("Ben"))
    person = Drawn(drawn_from(m)).visits(routes.MAP)
    person.answers(map_page.SIDE_LABEL, map_page.SIDES["ties"])
    person.answers(map_page.TIES_PICK, "Choir", "Club")
    person.press(map_page.TIES_KNOW)
    assert {tie.pair: tie.kind for tie in person.map.ties} == {("Choir", "Club"): "knows"}
    assert person.says("Choir and Club know each other now") and not person.answered(map_page.TIES_PICK)
    person.answers(map_page.TIES_PICK, "Choir", "Ana", "Ben")
    assert not person.says("know each other now")
    person.press(map_page.TIES_KNOW)
    assert person.map.members("Choir") == ("Ana", "Ben")
    assert person.says("Ana and Ben know each other now.") and person.says("Ana and Ben belong to Choir now.")


def test_where_nothing_had_to_be_tied_it_is_said_and_they_stay_chosen() -> None:
    person = Drawn(drawn_from(map_of(entry("Ana"), entry("Ben"), ties=[("Ana", "Ben")]))).visits(routes.MAP)
    person.answers(map_page.SIDE_LABEL, map_page.SIDES["ties"])
    person.answers(map_page.TIES_PICK, "Ana", "Ben")
    person.press(map_page.TIES_KNOW)
    assert person.says("This was on your map already.")
    assert person.answered(map_page.TIES_PICK) == ["Ana", "Ben"]
