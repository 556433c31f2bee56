"""What would change if one entry were not there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.files import open_sample
from netmap.measures import measure
from netmap.model import NetmapError, SupportMap
from netmap.supposing import Without, what_if
from tests.likely_maps import entry, likely_maps, map_of

LISTENS = frozenset({"listens"})


def test_golden_without_the_partner_has_nobody_near_whom_my_body_settles() -> None:
    change = what_if(open_sample("golden").current, Without("P"))
    assert change.uncovered == ("settles",)
    assert (change.give, change.get) == (4, 4)
    # what is left: S-M and F-C, two circles, and T and N on their own
    assert change.after.alter_ties == 2
    assert change.after.circles == (("S", "M"), ("F", "C"), ("T",), ("N",))
    assert change.on_their_own == ()


def test_golden_without_the_friend_leaves_the_colleague_on_their_own() -> None:
    change = what_if(open_sample("golden").current, Without("F"))
    assert change.on_their_own == ("C",)
    assert change.uncovered == ("mirror",)


def test_what_two_hold_is_not_lost_with_one() -> None:
    m = map_of(entry("a", safety=5, gets=LISTENS), entry("b", safety=4, gets=LISTENS))
    assert what_if(m, Without("a")).uncovered == ()


def test_what_was_not_answered_stays_open() -> None:
    change = what_if(map_of(entry("a")), Without("a"))
    assert (change.give, change.get) == (None, None)


def test_someone_who_is_not_on_the_map_cannot_be_supposed_away() -> None:
    with pytest.raises(NetmapError, match="not on the map"):
        what_if(map_of(entry("a")), Without("b"))


@given(likely_maps(least=1), st.data())
def test_before_is_the_map_as_it_is(m: SupportMap, data: st.DataObject) -> None:
    id = data.draw(st.sampled_from(m.ids))
    change = what_if(m, Without(id))
    assert change.before == measure(m)
    assert change.after.alters == len(m.alters) - 1
    assert id not in change.after.balance and id not in change.on_their_own
