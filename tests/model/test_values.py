"""What cannot be built is not on any map."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from netmap.model import Alter, Connection, SupportMap, Tie
from netmap.model.value import as_name
from tests.likely_maps import entry, map_of


@pytest.mark.parametrize(
    "wrong",
    [
        {"safety": 0}, {"safety": 6}, {"safety": "4"}, {"safety": 4.0}, {"safety": True},
        {"give": -1}, {"give": 5}, {"ring": 0}, {"ring": 4}, {"angle": 360.0}, {"angle": float("nan")},
        {"depth": 1.5}, {"wish": "maybe"}, {"gets": frozenset({"money"})}, {"gets": ["listens"]},
        {"unknown": 1},
    ],
)  # fmt: skip
def test_a_connection_refuses_what_is_no_answer(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Connection(alter="a", **wrong)


def test_every_answer_may_stay_open_and_none_is_not_zero() -> None:
    said = Connection(alter="a")
    assert said.safety is None and said.give is None and said.gets is None
    assert Connection(alter="a", give=0) != said
    assert Connection(alter="a", gets=frozenset()) != said


@pytest.mark.parametrize("name", ["", "   ", "\n", "a\u0000b", "\ud800", "a" * 201])
def test_a_name_is_something_that_can_be_shown(name: str) -> None:
    with pytest.raises(ValidationError):
        Alter(id="a", name=name)


@given(st.text(st.characters(), max_size=300))
def test_whatever_was_typed_fits_as_a_name_or_is_nothing(typed: str) -> None:
    name = as_name(typed)
    assert name == "" or Alter(id="a", name=name).name == name


def test_signs_that_nobody_sees_are_not_meant() -> None:
    assert as_name(" \x07Ana\u0000\n de Souza\x1b ") == "Ana de Souza"
    assert as_name("Zoe\u0308 \U0001f469\u200d\U0001f33e") == "Zoë \U0001f469\u200d\U0001f33e"


def test_a_name_is_one_line_in_one_unicode_form() -> None:
    assert Alter(id="a", name=" Zoe\u0308\n Li ").name == "Zoë Li"


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"alters": (Alter(id="a", name="A"), Alter(id="a", name="B"))}, id="one id twice"),
        pytest.param({"connections": (Connection(alter="x"),)}, id="connection of nobody"),
        pytest.param({"connections": (Connection(alter="a"), Connection(alter="a"))}, id="two connections"),
        pytest.param({"ties": (Tie(a="a", b="x"),)}, id="tie to nobody"),
        pytest.param({"ties": (Tie(a="a", b="b"), Tie(a="b", b="a", kind="tense"))}, id="two ties of a pair"),
        pytest.param({"ties": (Tie(a="a", b="b", kind="belongs_to"),)}, id="a person belongs to a person"),
    ],
)
def test_a_map_that_does_not_hold_together_is_refused(wrong: dict[str, Any]) -> None:
    good: dict[str, Any] = {"id": "m", "alters": (Alter(id="a", name="A"), Alter(id="b", name="B"))}
    SupportMap(**good)
    with pytest.raises(ValidationError):
        SupportMap(**{**good, **wrong})


def test_nobody_is_tied_to_themselves_and_a_tie_has_one_order() -> None:
    with pytest.raises(ValidationError):
        Tie(a="a", b="a")
    assert Tie(a="b", b="a") == Tie(a="a", b="b")


def test_a_map_cannot_be_changed_in_place() -> None:
    m = map_of(entry("a"))
    with pytest.raises(ValidationError):
        m.title = "another"


def test_an_entry_without_a_connection_has_one_with_everything_open() -> None:
    m = SupportMap(id="m", alters=(Alter(id="a", name="A"),))
    assert m.connection("a") == Connection(alter="a")
    with pytest.raises(KeyError):
        m.connection("b")
