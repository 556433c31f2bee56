"""What is said of one entry in words: each answer was decided on, and what is told follows from it."""

from typing import Any

import pytest

from netmap.model import Alter, Connection, SupportMap
from netmap.model.scales import Form
from netmap.words.entry_in_words import about
from tests.likely_maps import entry, map_of

TOLD = {
    "status", "grown_up", "safety", "give", "get", "gets", "named_for", "would_like", "part_of_me",
    "positive",
}  # fmt: skip
"""In a sentence of its own."""
ELSEWHERE = {"id", "alter", "name", "kind", "form", "form_words", "ring"}
"""With the name, or in the sentence on its ring."""
ON_THE_CARD = {
    "namesake", "note", "angle", "depth", "predictable", "attuned", "warm", "with_me", "limits_respected",
    "felt", "honest", "gives", "own_words", "fit", "role", "season", "power", "holds_power", "strain",
    "repair", "wish", "introduce_ok", "asked", "understands_me", "barriers", "frequency", "feeling",
}  # fmt: skip
"""Told where it is asked, and not read out to a room."""


def said(**fields: Any) -> str:
    m = map_of(entry("Ana", **fields))
    return " ".join(about(m, m.alter("Ana")))


def test_each_field_was_decided_on() -> None:
    assert {*Alter.model_fields, *Connection.model_fields} == TOLD | ELSEWHERE | ON_THE_CARD
    assert len(TOLD) + len(ELSEWHERE) + len(ON_THE_CARD) == len(TOLD | ELSEWHERE | ON_THE_CARD)


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("part_of_me", range(1, 6)),
        ("positive", range(1, 6)),
        ("safety", range(1, 6)),
        ("would_like", [frozenset({"listens"}), frozenset({"belonging"})]),
        ("gets", [frozenset({"listens"}), frozenset({"belonging"})]),
        ("status", ["current", "past", "died", "ended_by_harm"]),
        ("give", range(5)),
    ],
)
def test_of_a_group_each_answer_reads_otherwise(field: str, values: Any) -> None:
    sentences = [said(kind="group", **{field: value}) for value in values]
    assert len(set(sentences)) == len(sentences)
    assert all("Ana" not in sentence for sentence in sentences)  # it stands before them, once


@pytest.mark.parametrize(
    ("form", "grown_up", "told"),
    [
        ("child", True, "They are grown up."),
        ("child", False, ""),
        ("child", None, ""),
        ("other_family", False, "They are not grown up yet."),
        ("other_family", True, ""),
        (None, False, "They are not grown up yet."),
    ],
)
def test_whether_they_are_grown_up_is_said_where_the_relationship_does_not_say_it(
    form: Form | None, grown_up: bool | None, told: str
) -> None:
    assert said(form=form, grown_up=grown_up, safety=4) == f"{told} {said(form='friend', safety=4)}".strip()


@pytest.mark.parametrize(
    "fields",
    [{"safety": 1}, {"wish": "no_contact"}, {"status": "died"}, {"status": "ended_by_harm"},
     {"form": "child"}, {"role": "i_care_for_them"}, {"namesake": "open"}],
)  # fmt: skip
def test_nothing_is_wished_aloud_from_those_who_are_kept_apart_or_cared_for(fields: dict[str, Any]) -> None:
    """Also where it was answered before they were."""
    assert said(would_like=frozenset({"listens"}), **fields) == said(**fields)
    assert "would like" in said(would_like=frozenset({"listens"}))


def test_of_a_person_and_of_a_group_of_an_earlier_time_it_is_not_said_what_belonging_is() -> None:
    belonging = {"part_of_me": 5, "positive": 5}
    assert said(safety=4, **belonging) == said(safety=4)
    assert said(kind="group", status="past", **belonging) == said(kind="group", status="past")


def test_an_empty_map_of_one_says_that_it_is_open() -> None:
    m: SupportMap = map_of(entry("Ana", namesake="another"))
    assert about(m, m.alter("Ana")) == ["How it is between you is still open."]
