"""Where the device is not private an idea says how safe someone feels, and never who it is."""

from typing import Any

import pytest
from hypothesis import given

from netmap.ideas import every_idea, nameless
from netmap.ideas.context import Context
from netmap.ideas.nameless import LIGHT
from netmap.measures import measure
from netmap.model import SupportMap
from netmap.model.edits import changed
from netmap.words.guides import guide_of
from netmap.words.ideas import SOMEONE, nameless_words
from tests.ideas.contact import wrongs
from tests.likely_maps import entry, likely_maps, map_of
from tests.strategies import support_maps


def found(*entries: Any, private: str | None = "no", **said: Any) -> Any:
    m = map_of(*entries, device_private=private, **said)
    return nameless(m, measure(m))


@pytest.mark.parametrize("private", ["no", "not_sure", None])
@pytest.mark.parametrize("safety", SOMEONE)
def test_it_says_how_safe_someone_feels(safety: int, private: str | None) -> None:
    idea = found(entry("Wilhelmina", safety=safety), private=private)
    assert idea.safety == safety and idea.kind in LIGHT
    said = nameless_words(idea, guide_of(map_of()))
    assert SOMEONE[safety] in said.title and "Wilhelmina" not in f"{said.title} {said.step} {said.reason}"


def test_where_names_may_be_shown_there_is_none() -> None:
    assert found(entry("a", safety=5), private="yes") is None


def test_nobody_is_meant_whom_no_idea_may_be_about() -> None:
    for kept_away in (
        {"safety": 3}, {"safety": None}, {"safety": 5, "wish": "no_contact"}, {"safety": 5, "power": True},
        {"safety": 5, "role": "professional"}, {"safety": 5, "form": "child"},
    ):  # fmt: skip
        assert found(entry("a", **kept_away)) is None, kept_away
    assert found() is None


def test_a_group_is_not_someone() -> None:
    assert found(entry("a", kind="group", safety=5)) is None


def _holds_everywhere(m: SupportMap) -> None:
    idea = nameless(m, measure(m))
    if m.device_private == "yes":
        assert idea is None
        return
    private = changed(m, device_private="yes")
    allowed = every_idea(Context(private, measure(private)))
    light = [one for one in allowed if one.kind in LIGHT and not wrongs(private, [one])]
    meant = {(one.kind, m.connection(id).safety) for one in light for id in one.about}
    assert idea is None or (idea.kind, idea.safety) in meant
    assert idea is not None or not {4, 5} & {safety for _, safety in meant}


@given(likely_maps())
def test_it_stands_for_an_idea_that_a_private_device_would_allow(m: SupportMap) -> None:
    _holds_everywhere(m)


@given(support_maps())
def test_so_it_does_on_the_wildest_map(m: SupportMap) -> None:
    _holds_everywhere(m)
