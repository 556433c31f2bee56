"""How I am with myself: an answer changes that answer alone, and nothing is made of any of them."""

import pytest
from hypothesis import given, settings

from netmap.analysis import analyse
from netmap.findings import RULE_OF, find
from netmap.measures import measure
from netmap.measures.change import compare
from netmap.model import SelfConnection, SupportMap
from netmap.model.edits import changed, new_map, with_connection, with_self
from tests.ideas.contact import every_idea
from tests.likely_maps import likely_maps
from tests.strategies import SELF_CONNECTIONS, WORDS


def counted(m: SupportMap) -> tuple[object, ...]:
    found = analyse(m)
    return found.measures.as_dict(), found.findings, found.ideas


def test_an_answer_can_be_given_and_left_open_again() -> None:
    m = with_self(with_self(new_map(), rest=2), note="slow mornings")
    assert m.self_connection == SelfConnection(rest=2, note="slow mornings")
    assert with_self(m, rest=None).self_connection.rest is None


def test_nothing_beyond_the_five_answers_is_taken() -> None:
    with pytest.raises(ValueError, match="rest"):
        with_self(new_map(), rest=6)


@settings(max_examples=40, deadline=None)
@given(likely_maps(), SELF_CONNECTIONS)
def test_no_measure_finding_idea_or_change_rests_on_how_i_am_with_myself(
    m: SupportMap, me: SelfConnection
) -> None:
    other = changed(m, self_connection=me)
    assert counted(other) == counted(m)
    assert compare(m, other).silent


@settings(max_examples=40, deadline=None)
@given(likely_maps(least=1), WORDS)
def test_nor_on_who_understands_me(m: SupportMap, words: str) -> None:
    other = m
    for id in m.ids:
        other = with_connection(other, id, understands_me=words)
    assert counted(other) == counted(m)


WEIGHED = {"mutual"} | {kind for kind, rule in RULE_OF.items() if rule.family == "one_sided"}
"""What is said of what goes to and fro."""


@settings(max_examples=40, deadline=None)
@given(likely_maps(least=1))
def test_power_i_hold_is_in_no_number_and_what_goes_to_and_fro_is_not_weighed_there(m: SupportMap) -> None:
    """And it only ever takes ideas away."""
    for id in m.ids:  # where power of theirs would count
        m = with_connection(m, id, strain=4)
    held = m
    for id in m.ids:
        held = with_connection(held, id, holds_power=True)
    assert counted(held)[0] == counted(m)[0]
    assert WEIGHED.isdisjoint(finding.kind for finding in find(held, measure(held)))
    assert set(every_idea(held)) <= set(every_idea(m))
