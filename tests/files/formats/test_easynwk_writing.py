"""Maps are written for easyNWK, and read back with everyone in place."""

import json

import pytest
from hypothesis import given, settings

from netmap.files import open_bytes
from netmap.model import Alter, Connection, MapFile, Moment, SelfConnection, SupportMap, Tie
from netmap.model.scales import OF_GROUPS
from netmap.words.left_out import sentence
from tests.files.formats.easynwk import to_bytes
from tests.strategies import map_files


def test_an_entry_has_one_number_in_all_versions_and_keeps_the_one_it_came_with() -> None:
    ana, ben = Alter(id="e1", name="Ana"), Alter(id="zz", name="Ben")  # Ben gets 2: 1 is Ana's
    file = MapFile(
        current=SupportMap(id="m", alters=(ben, ana)),
        moments=(
            Moment(map=SupportMap(id="m", alters=(ben,))),
            Moment(map=SupportMap(id="m", alters=(ana,))),
        ),
    )
    versions = json.loads(to_bytes(file)[0])["versions"]
    numbers = [{p["name"]: p["id"] for p in version["nwk"]["alteri"]} for version in versions]
    assert numbers == [{"Ben": 2}, {"Ana": 1}, {"Ben": 2, "Ana": 1}]


@pytest.mark.parametrize("ring", [1, 2, 3])
def test_an_entry_at_the_rim_of_its_ring_stays_in_it(ring: int) -> None:
    connection = Connection(alter="a", ring=ring, angle=0, depth=1)
    m = SupportMap(id="m", alters=(Alter(id="a", name="Ana"),), connections=(connection,))
    again = open_bytes(to_bytes(MapFile(current=m))[0]).file.current
    assert again.connection(again.ids[0]).ring == ring


def test_what_easynwk_cannot_hold_is_listed() -> None:
    m = SupportMap(
        id="m",
        situation="?",
        alters=(
            Alter(id="a", name="Ana"),
            Alter(id="b", name="Ben", status="past"),
            Alter(id="c", name="Choir", kind="group"),
            Alter(id="d", name="Dojo", kind="group"),
            Alter(id="e", name="Emre", grown_up=False),
        ),
        connections=(
            Connection(alter="a", ring=1, angle=0, depth=0, safety=5),
            Connection(alter="b", ring=2, angle=1),
        ),
        ties=(
            Tie(a="a", b="b", kind="tense", talks_about_me=True),
            Tie(a="a", b="c", kind="belongs_to"),
            Tie(a="c", b="d", kind="pulls"),
        ),
        self_connection=SelfConnection(rest=1, note="carried"),
    )
    _, left_out = to_bytes(MapFile(current=m))
    assert left_out == (
        sentence(
            "answers", 2
        ),  # Ana's safety and that Emre is a child; of Ben nothing was said but his place
        sentence("groups", 2),
        sentence("tie_kinds", 2),
        sentence("group_ties", 1),
        sentence("talks_about_me", 1),
        sentence("unplaced", 3),  # the choir, the dojo and Emre
        sentence("status", 1),
        sentence("me", 1),
        sentence("map", 1),
    )


@settings(max_examples=50, deadline=None)
@given(map_files(most=4))
def test_any_map_can_be_written_for_easynwk_and_read_back_with_everyone_in_place(file: MapFile) -> None:
    data, _ = to_bytes(file)
    again = open_bytes(data).file
    assert len(again.moments) == len(file.moments)
    assert [alter.name for alter in again.current.alters] == [alter.name for alter in file.current.alters]
    assert [alter.note for alter in again.current.alters] == [alter.note for alter in file.current.alters]
    contacts = [tie for tie in file.current.ties if tie.kind not in OF_GROUPS]
    assert len(again.current.ties) == len(contacts)
    for before, after in zip(file.current.alters, again.current.alters, strict=True):
        said, heard = file.current.connection(before.id), again.current.connection(after.id)
        if said.ring is not None and said.angle is not None:
            assert heard.ring == said.ring
            assert heard.depth == pytest.approx(0.5 if said.depth is None else said.depth, abs=1e-9)
        else:
            assert heard.ring is None
