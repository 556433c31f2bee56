"""Safe enough, worked by hand."""

from typing import Any

import pytest
from hypothesis import given

from netmap.measures.safety import safe_enough, speaks_against_safety
from netmap.model import Connection, SupportMap
from tests.likely_maps import likely_maps

THREE_FOURS = {"predictable": 4, "attuned": 4, "warm": 4}


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        # the rating alone
        ({}, "not_known"),
        ({"safety": 1}, "no"),
        ({"safety": 2}, "no"),
        ({"safety": 3}, "no"),
        ({"safety": 4}, "yes"),
        ({"safety": 5}, "yes"),
        # the cues, where there is no rating: three of them, mean 4 or more, none below 3
        ({"predictable": 5, "attuned": 5}, "not_known"),
        (THREE_FOURS, "yes"),
        ({"predictable": 3, "attuned": 4, "with_me": 5}, "yes"),  # mean 4
        ({"predictable": 3, "attuned": 4, "with_me": 4}, "no"),  # mean 11/3
        ({"predictable": 3, "attuned": 3, "warm": 5, "with_me": 5}, "yes"),  # mean 4
        ({"predictable": 2, "attuned": 5, "warm": 5, "with_me": 5}, "no"),  # one below 3
        # the rating outweighs cues that are merely lower
        ({"safety": 4, "predictable": 3, "attuned": 3, "warm": 3}, "yes"),
        ({"safety": 3, **THREE_FOURS, "with_me": 5}, "no"),
        # one answer of too little safety outweighs everything
        ({"safety": 5, "warm": 2}, "no"),
        ({"safety": 5, "limits_respected": 2}, "no"),
        ({"safety": 5, "limits_respected": 3}, "yes"),
        ({"safety": 5, "felt": "on_guard"}, "no"),
        ({"safety": 5, "felt": "mixed"}, "yes"),
        ({**THREE_FOURS, "limits_respected": 1}, "no"),
        ({**THREE_FOURS, "felt": "on_guard"}, "no"),
        ({"felt": "on_guard"}, "no"),
        ({"limits_respected": 2}, "no"),
        ({"attuned": 1}, "no"),
        # what is open is never a no
        ({"felt": "settled"}, "not_known"),
        ({"limits_respected": 5}, "not_known"),
    ],
)
def test_safe_enough(answers: dict[str, Any], expected: str) -> None:
    assert safe_enough(Connection(alter="a", **answers)) == expected


@given(likely_maps())
def test_a_single_guarded_answer_is_enough_for_no(m: SupportMap) -> None:
    for connection in m.connections:
        if speaks_against_safety(connection):
            assert safe_enough(connection) == "no"
