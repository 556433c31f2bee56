"""What "hide names" shows holds nothing that a person wrote, and all the rest."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from netmap.measures.contact import reasons_against_contact
from netmap.model import (
    Alter,
    Connection,
    Declined,
    Feeling,
    Guide,
    SelfConnection,
    Step,
    SupportMap,
    Tie,
)
from netmap.model.edits import changed
from netmap.model.support_map import FIVE_SECTORS
from netmap.report import veil
from netmap.report.veil import SOMETHING, veiled
from netmap.words.names import initials
from tests.likely_maps import maps_with_namesakes
from tests.strategies import support_maps

MARK = "Wilhelmina"
"""Stands in every own word of a map: no initial, no code and no id has it."""
OWN_WORDS = {
    SupportMap: ("title", "situation"),
    Alter: ("name", "form_words", "note"),
    Connection: ("own_words", "understands_me", "feeling"),
    SelfConnection: ("note",),
    Feeling: ("words",),
    Step: ("text", "when", "where", "first_words", "smaller", "if_not_well", "how_it_went"),
    Declined: ("said",),
}  # fmt: skip


def marked(value: Any) -> Any:
    """This value, and all that is in it, with the mark in every word that a person can have written."""
    if isinstance(value, tuple):
        return tuple(marked(each) for each in value)
    if not isinstance(value, BaseModel) or isinstance(value, Guide):
        return value
    fields = {name: marked(getattr(value, name)) for name in type(value).model_fields}
    fields |= {name: f"{MARK} {fields[name]}"[:40].strip() for name in OWN_WORDS.get(type(value), ())}
    if isinstance(value, SupportMap):
        fields["sectors"] = (f"{MARK}s",)
    return type(value)(**fields)


@given(support_maps())
def test_no_own_word_is_on_it(m: SupportMap) -> None:
    full = marked(m)
    assert MARK in full.model_dump_json(exclude={"guide"})
    assert MARK not in veiled(full).model_dump_json()


@given(support_maps())
def test_ids_ratings_places_and_ties_are_the_same(m: SupportMap) -> None:
    seen = veiled(m)
    assert (seen.ids, seen.ties, seen.wants, seen.barriers) == (m.ids, m.ties, m.wants, m.barriers)
    for alter in m.alters:
        shown = seen.alter(alter.id)
        assert (shown.name, shown.kind, shown.status) == (initials(alter.name), alter.kind, alter.status)
        said = {"understands_me": SOMETHING if m.connection(alter.id).understands_me else ""}
        hidden = {"own_words": "", "feeling": ""}
        assert seen.connection(alter.id) == changed(m.connection(alter.id), **said, **hidden)
    assert [step.kind for step in seen.steps] == [step.kind for step in m.steps]


@settings(max_examples=200)
@given(maps_with_namesakes() | support_maps(most=4))
def test_who_must_not_be_contacted_is_the_same_whatever_the_initials_are(m: SupportMap) -> None:
    """Initials are shared by many who share no name: they take nobody for another."""
    for seen in (veiled(m), veiled(veiled(m))):
        assert all(reasons_against_contact(seen, id) == reasons_against_contact(m, id) for id in m.ids)


@given(support_maps())
def test_what_is_heavier_is_never_offered_there(m: SupportMap) -> None:
    assert veiled(m).heavier_wanted is False


@given(st.sampled_from([FIVE_SECTORS, (), ("mine",), (*FIVE_SECTORS[:4], "mine"), FIVE_SECTORS[:4]]))
def test_of_the_names_around_the_rings_netmaps_own_five_alone_are_shown(sectors: tuple[str, ...]) -> None:
    shown = veiled(SupportMap(id="m", sectors=sectors)).sectors
    assert shown == (FIVE_SECTORS if sectors == FIVE_SECTORS else ())


HIDDEN = {
    SupportMap: {
        "title", "situation", "alters", "connections", "ties", "self_connection", "feelings", "steps",
        "declined", "heavier_wanted", "sectors",
    },
    Alter: {"name", "form_words", "namesake", "note"},
    Connection: {"own_words", "understands_me", "feeling"},
    Tie: set(),
    Step: {"text", "when", "where", "first_words", "smaller", "if_not_well", "how_it_went"},
}  # fmt: skip
"""Those of a map that are made anew, or are not shown."""
SHOWN = {
    SupportMap: veil.OF_THE_MAP,
    Alter: veil.OF_AN_ENTRY,
    Connection: veil.OF_A_CONNECTION,
    Tie: veil.OF_A_TIE,
    Step: veil.OF_A_STEP,
}


@pytest.mark.parametrize("kind", SHOWN)
def test_each_field_of_the_model_was_decided_on(kind: Any) -> None:
    assert set(kind.model_fields) == HIDDEN[kind] | set(SHOWN[kind])
    assert not HIDDEN[kind] & set(SHOWN[kind])


def _texts(kind: type[BaseModel]) -> Iterator[str]:
    for name, field in kind.model_fields.items():
        if field.annotation is str and name not in {"id", "a", "b", "alter", "finding"}:
            yield name


@pytest.mark.parametrize("kind", OWN_WORDS)
def test_every_field_of_text_is_taken_for_own_words_here(kind: type[BaseModel]) -> None:
    assert set(_texts(kind)) == set(OWN_WORDS[kind])
