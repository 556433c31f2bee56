"""Who could pass on what I say: asked of two who are tied, with a gentle note where it matters."""

from pathlib import Path

from netmap.session.own_computer import OwnComputer
from netmap.store import MapStore, Vault
from netmap.words import card, labels, map_page
from tests.pages.drawn import Drawn


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
        person.answers(map_page.TIES_TALK, map_page.TIES_TALKS[True])
        assert person.answered(map_page.TIES_TALK) == [map_page.TIES_TALKS[True]]
        assert person.says(map_page.TIES_SHARE) == noted
        person.press(map_page.TIES_CLEAR)
    (kept,) = store.list()
    m = store.load(kept.id).file.current
    ids = {alter.name: alter.id for alter in m.alters}
    told = {tie.pair for tie in m.ties if tie.talks_about_me}
    assert told == {tuple(sorted((ids["Ana"], ids[other]))) for other in ("Ben", "Dina")}
