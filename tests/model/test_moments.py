"""The list of moments: always in order of date, and none lost by another."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from netmap.model import Moment, SupportMap
from netmap.model.moments import exchanged, in_order, removed
from tests.strategies import DATES, open_or

MAP = SupportMap(id="m")
MOMENTS = st.lists(
    st.builds(Moment, on=open_or(DATES), title=st.sampled_from("abc"), map=st.just(MAP)), max_size=5
).map(in_order)


def at(day: int | None, title: str) -> Moment:
    return Moment(on=date(2024, 3, day) if day else None, title=title, map=MAP)


def test_the_earliest_is_first_and_of_one_day_the_one_kept_first() -> None:
    moments = in_order([at(5, "a"), at(2, "b"), at(5, "c"), at(None, "d"), at(2, "e")])
    assert [moment.title for moment in moments] == ["d", "b", "e", "a", "c"]


@given(MOMENTS)
def test_order_put_in_order_stays(moments: tuple[Moment, ...]) -> None:
    assert in_order(moments) == moments


def test_a_moment_of_another_day_goes_to_its_place() -> None:
    moments = (at(2, "a"), at(5, "b"), at(9, "c"))
    assert exchanged(moments, moments[0], at(7, "a")) == (at(5, "b"), at(7, "a"), at(9, "c"))


def test_of_two_alike_one_is_taken_away() -> None:
    moments = (at(2, "a"), at(2, "a"), at(3, "b"))
    assert removed(moments, at(2, "a")) == moments[1:]


@given(MOMENTS, MOMENTS)
def test_what_is_not_there_is_neither_taken_away_nor_exchanged(
    moments: tuple[Moment, ...], others: tuple[Moment, ...]
) -> None:
    for other in others:
        if other not in moments:
            assert removed(moments, other) == moments == exchanged(moments, other, at(1, "new"))
