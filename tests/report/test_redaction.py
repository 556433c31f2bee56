"""What leaves names nobody."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.files import to_bytes
from netmap.measures import measure
from netmap.measures.contact import reasons_against_contact
from netmap.model import Alter, Connection, MapFile, SelfConnection, Step, SupportMap, Tie
from netmap.report import redaction
from netmap.report.redaction import copied, redact
from tests.likely_maps import entry, likely_maps, map_of, maps_with_namesakes
from tests.strategies import support_maps

SECRET = "Wilhelmina"
FULL = SupportMap(
    id=SECRET, title=SECRET, situation=SECRET, device_private="yes", barriers=frozenset({"papers"}),
    alters=(
        Alter(id=SECRET, name=SECRET, form="friend", form_words=SECRET, note=SECRET),
        Alter(id="g", name=SECRET, kind="group"),
        Alter(id="b", name="Ben", status="past"),
    ),
    connections=(
        Connection(
            alter=SECRET, ring=1, safety=4, give=2, gets=frozenset({"listens"}), understands_me=SECRET,
            own_words=SECRET, feeling=SECRET, barriers=frozenset({"discrimination"}),
        ),
    ),
    ties=(Tie(a=SECRET, b="b"), Tie(a=SECRET, b="g", kind="belongs_to")),
    self_connection=SelfConnection(rest=2, note=SECRET),
    steps=(
        Step(id="s", kind="own", about=(SECRET,), text=SECRET, when=SECRET, where=SECRET, first_words=SECRET,
             if_not_well=SECRET, how_it_went=SECRET),
    ),
)  # fmt: skip


def test_nothing_a_person_typed_and_no_id_is_left() -> None:
    assert SECRET not in to_bytes(MapFile(current=redact(FULL))).decode()


def test_names_become_stand_ins_counted_by_kind() -> None:
    assert [alter.name for alter in redact(FULL).alters] == ["Person 1", "Group 1", "Person 2"]


def test_ratings_and_ties_stay() -> None:
    m = redact(FULL)
    said = m.connection("e1")
    assert (said.ring, said.safety, said.give, said.gets) == (1, 4, 2, frozenset({"listens"}))
    assert [(tie.pair, tie.kind) for tie in m.ties] == [(("e1", "e3"), "knows"), (("e1", "e2"), "belongs_to")]
    assert m.alter("e3").status == "past"


def test_what_is_in_the_way_how_i_am_with_myself_and_plans_stay_at_home() -> None:
    m = redact(FULL)
    assert (m.barriers, m.connection("e1").barriers, m.steps) == (None, None, ())
    assert m.self_connection == SelfConnection()


OPEN = {"ring", "angle", "depth"}


@settings(max_examples=30)
@given(support_maps(most=3), st.booleans(), st.booleans(), st.booleans())
def test_a_copy_holds_what_was_chosen_and_nothing_else(
    m: SupportMap, names: bool, ratings: bool, notes: bool
) -> None:
    copy = copied(m, names=names, ratings=ratings, notes=notes)
    for before, after in zip(m.alters, copy.alters, strict=True):
        assert (after.name, after.form_words) == (
            (before.name, before.form_words) if names else (redact(m).alter(after.id).name, "")
        )
        assert after.note == (before.note if notes else "")
        said, now = m.connection(before.id), copy.connection(after.id)
        assert (now.ring, now.angle) == (said.ring, said.angle)
        assert (now.feeling, now.understands_me) == (
            (said.feeling, said.understands_me) if notes else ("", "")
        )
        rated = {field for field in now.model_fields_set if getattr(now, field) not in (None, False, "")}
        assert ratings or rated <= {*OPEN, "alter", *redaction.WORDS}
        assert not ratings or now.safety == said.safety
        assert ratings or after.status in ("current", "past")
        assert (after.status == "current") == (before.status == "current")
    assert ratings or {tie.kind for tie in copy.ties} <= {"knows", "belongs_to"}
    assert ratings or {alter.namesake for alter in copy.alters} <= {None}
    assert copy.heavier_wanted is False
    assert not any(connection.own_words for connection in copy.connections)
    assert (copy.title, copy.situation, copy.steps, copy.feelings) == ("", "", (), ())


def test_the_default_hides() -> None:
    text = to_bytes(MapFile(current=copied(FULL))).decode()
    assert SECRET not in text
    assert '"safety": 4' not in text and '"discrimination"' not in text


AT_HOME = {
    SupportMap: {
        "format_version", "id", "title", "situation", "alters", "connections", "ties", "self_connection",
        "feelings", "wants", "barriers", "energy", "heavier_wanted", "steps", "declined", "guide", "sectors",
        "written_on",
    },
    Alter: {"id", "name", "form_words", "namesake", "note"},
    Connection: {"alter", "holds_power", "own_words", "understands_me", "barriers", "feeling"},
    Tie: {"a", "b"},
}  # fmt: skip
STAYS = {
    SupportMap: redaction.STAYS_OF_THE_MAP,
    Alter: redaction.STAYS_OF_AN_ENTRY,
    Connection: redaction.STAYS_OF_A_CONNECTION,
    Tie: redaction.STAYS_OF_A_TIE,
}


@pytest.mark.parametrize("kind", STAYS)
def test_each_field_of_the_model_was_decided_on(kind: Any) -> None:
    assert set(kind.model_fields) == AT_HOME[kind] | set(STAYS[kind])
    assert not AT_HOME[kind] & set(STAYS[kind])


@given(support_maps(most=3))
def test_a_redacted_map_comes_out_as_it_went_in(m: SupportMap) -> None:
    assert redact(redact(m)) == redact(m)


@settings(max_examples=200)
@given(maps_with_namesakes() | support_maps(most=4), st.booleans())
def test_who_must_not_be_contacted_is_the_same_whatever_the_names_are(m: SupportMap, names: bool) -> None:
    """Two of one name are told apart, and taken for one, as on the map itself."""
    for other in (redact(m), copied(m, names=names, ratings=True)):
        for before, after in zip(m.ids, other.ids, strict=True):
            assert reasons_against_contact(other, after) == reasons_against_contact(m, before)


def test_who_shares_a_name_with_someone_kept_away_from_still_does_without_it() -> None:
    m = map_of(entry("T", safety=1), entry("t", safety=5), entry("U", safety=5))
    assert [alter.namesake for alter in redact(m).alters] == [None, "open", None]


def test_a_copy_without_ratings_does_not_tell_which_groups_pull_against_each_other() -> None:
    m = map_of(
        entry("A", kind="group"), entry("B", kind="group"), entry("C", kind="community"),
        ties=[Tie(a="A", b="B", kind="pulls"), Tie(a="B", b="C", kind="fits"), ("A", "C")],
    )  # fmt: skip
    assert [(tie.pair, tie.kind) for tie in copied(m).ties] == [(("e1", "e3"), "knows")]
    assert [tie.kind for tie in copied(m, ratings=True).ties] == ["pulls", "fits", "knows"]


@given(likely_maps())
def test_the_numbers_stay_the_same(m: SupportMap) -> None:
    before, after = measure(m).as_dict(), measure(redact(m)).as_dict()
    for name, value in before.items():
        if isinstance(value, float):
            assert after[name] == pytest.approx(value)
    new = {id: f"e{place}" for place, id in enumerate(m.ids, 1)}
    assert after["coverage"] == {k: tuple(new[id] for id in ids) for k, ids in before["coverage"].items()}
    assert after["circles"] == tuple(tuple(new[id] for id in circle) for circle in before["circles"])
