"""Whom it is hard with is counted and not named; a group is one to be among others by what was said of it."""

from typing import Any

import pytest
from hypothesis import given

from netmap.findings import every_finding
from netmap.measures import measure
from netmap.measures.contact import hard_as_it_is
from netmap.model import SupportMap
from tests.findings.test_what_a_map_shows import people, shown
from tests.likely_maps import entry, likely_maps


@pytest.mark.parametrize("said", [{"strain": 4}, {"power": True}, {"fit": "does_not_work"}])
def test_the_one_who_is_safe_and_hard_as_it_is_is_counted_and_not_named(said: dict[str, Any]) -> None:
    found = shown(entry("a", safety=5, **said), *people("bc", safety=3))["few_safe"]
    assert found.about == () and len(found.evidence) == 3


@given(likely_maps())
def test_few_safe_names_nobody_whom_it_is_hard_with(m: SupportMap) -> None:
    for finding in every_finding(m, measure(m)):
        if finding.kind == "few_safe":
            assert not any(hard_as_it_is(m.connection(id)) for id in finding.about)


@pytest.mark.parametrize(
    ("said", "is_told"),
    [
        ({}, False), ({"safety": 5, "get": 2}, False), ({"gets": frozenset({"practical"})}, False),
        ({"form": "other"}, False), ({"form": "colleague"}, False), ({"role": "professional"}, False),
        ({"form": "neighbourhood"}, True), ({"form": "other", "form_words": "the allotment"}, True),
        ({"gets": frozenset({"belonging"})}, True), ({"part_of_me": 4}, True),
        ({"form": "colleague", "gets": frozenset({"good_times"})}, True),
        ({"role": "professional", "gets": frozenset({"belonging"})}, False),
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["group", "community"])
def test_a_group_is_to_be_among_others_by_what_was_said_of_it(
    kind: str, said: dict[str, Any], is_told: bool
) -> None:
    assert ("belonging" in shown(entry("g", kind=kind, **said), entry("a"))) is is_told
