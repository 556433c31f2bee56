"""The support model: exact against every case counted out, never worse for one safe source more."""

from itertools import product
from math import prod

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from netmap.measures.expected_support import ExpectedSupport
from netmap.measures.safety import safe_enough
from netmap.measures.support import coverage
from netmap.model import SupportMap
from netmap.model.edits import with_connection
from netmap.model.scales import SUPPORTS
from netmap.what_if_analysis import New, supposed
from tests.likely_maps import entry, likely_maps, map_of

LISTENS = frozenset({"listens"})


def counted_out(m: SupportMap) -> float:
    """Kinds of support there on a day: over every way in which each is there or not, one by one."""
    expected, sources = ExpectedSupport(m), coverage(m)
    ids = [id for id in m.ids if any(id in kind for kind in sources.values())]
    total = 0.0
    for there in product((False, True), repeat=len(ids)):
        chance = prod(
            expected.chance(id) if is_there else 1 - expected.chance(id)
            for id, is_there in zip(ids, there, strict=True)
        )
        present = {id for id, is_there in zip(ids, there, strict=True) if is_there}
        total += chance * sum(not present.isdisjoint(sources[kind]) for kind in SUPPORTS)
    return total


@given(likely_maps())
def test_what_is_expected_is_exact(m: SupportMap) -> None:
    assert ExpectedSupport(m).expected() == pytest.approx(counted_out(m), abs=1e-12)


def test_the_example_worked_by_hand() -> None:
    """A: ring 1, weekly, 3 of 4 parts of all support: 0.7 × 1 × (1 − 0.75 / 2) = 0.4375. B: ring 2, monthly,
    one part: 0.5 × 0.9 × (1 − 0.25 / 2) = 0.39375. Both listen: 1 − 0.5625 × 0.60625 = 0.658984375."""
    a = entry("a", safety=5, ring=1, frequency="weekly", get=3, gets=LISTENS)
    b = entry("b", safety=4, ring=2, frequency="monthly", get=1, gets=LISTENS)
    expected = ExpectedSupport(map_of(a, b))
    assert expected.chance("a") == pytest.approx(0.4375)
    assert expected.chance("b") == pytest.approx(0.39375)
    assert expected.of("listens") == expected.expected() == pytest.approx(0.658984375)
    # If B were in touch weekly: 0.4375 in place of 0.39375, where A is not there: 0.5625 × 0.04375.
    assert expected.gain("b", frequency="weekly") == pytest.approx(0.5625 * 0.04375)
    # If A gave practical help too: nobody else does.
    assert expected.gain("a", {"practical"}) == pytest.approx(0.4375)


@given(likely_maps(least=1), st.data())
def test_one_safe_source_more_is_never_worse(m: SupportMap, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(SUPPORTS))
    now = ExpectedSupport(m).expected()
    assert ExpectedSupport(supposed(m, New((kind,)))).expected() >= now - 1e-12
    id = data.draw(st.sampled_from(m.ids))
    more = with_connection(m, id, named_for=(m.connection(id).named_for or frozenset()) | {kind})
    assert ExpectedSupport(more).expected() >= now - 1e-12


@given(likely_maps(least=1), st.data())
def test_marking_one_as_safer_is_never_worse(m: SupportMap, data: st.DataObject) -> None:
    id = data.draw(st.sampled_from(m.ids))
    safer = with_connection(m, id, safety=5)
    assert ExpectedSupport(safer).expected() >= ExpectedSupport(m).expected() - 1e-12


@given(likely_maps(least=1), st.data())
def test_a_gain_is_the_growth_of_what_is_expected(m: SupportMap, data: st.DataObject) -> None:
    id = data.draw(st.sampled_from(m.ids))
    assume(safe_enough(m.connection(id)) == "yes" and m.alter(id).status == "current")
    kinds = data.draw(st.frozensets(st.sampled_from(SUPPORTS)))
    connection = m.connection(id)
    after = with_connection(
        m, id, named_for=(connection.named_for or frozenset()) | kinds, frequency="weekly"
    )
    gain = ExpectedSupport(m).gain(id, kinds, "weekly")
    assert gain == pytest.approx(ExpectedSupport(after).expected() - ExpectedSupport(m).expected(), abs=1e-9)


@given(likely_maps())
def test_every_chance_is_a_chance(m: SupportMap) -> None:
    expected = ExpectedSupport(m)
    assert all(0 < expected.chance(id) <= 0.7 for id in m.ids)
    assert all(0 <= expected.of(kind) < 1 for kind in SUPPORTS)
