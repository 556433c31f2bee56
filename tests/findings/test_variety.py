"""Different maps speak differently: what comes first on the realistic maps."""

import pytest

from netmap.model import SupportMap
from tests.benchmarks.variety import (
    MOST_OF_ONE_FINDING,
    MOST_THAT_RESTATE,
    RESTATES,
    first_handful,
    largest_share,
    share_of,
)
from tests.realistic_maps import NUMBER, realistic_map, realistic_maps

MOST_OF_ONE_HANDFUL = 1 / 10


@pytest.fixture(scope="module", params=[0, NUMBER], ids=["measured", "never looked at"])
def handfuls(request: pytest.FixtureRequest) -> list[tuple[str, ...]]:
    """Kinds of the first findings of each map: of those measured, and of as many others."""
    return [first_handful(m) for m in realistic_maps(first=request.param)]


def test_every_realistic_map_is_told_something(handfuls: list[tuple[str, ...]]) -> None:
    assert len(handfuls) == NUMBER and all(handfuls)


def test_no_kind_comes_first_on_more_than_a_third(handfuls: list[tuple[str, ...]]) -> None:
    assert largest_share(handful[0] for handful in handfuls) <= MOST_OF_ONE_FINDING


def test_first_findings_hardly_ever_say_one_answer_again(handfuls: list[tuple[str, ...]]) -> None:
    assert share_of((handful[0] for handful in handfuls), RESTATES) <= MOST_THAT_RESTATE


def test_no_three_come_first_together_on_more_than_a_tenth(handfuls: list[tuple[str, ...]]) -> None:
    assert largest_share(frozenset(handful) for handful in handfuls) <= MOST_OF_ONE_HANDFUL


def test_a_seed_gives_one_map_whatever_was_drawn_before() -> None:
    first = realistic_map(7)
    realistic_map(8)
    assert realistic_map(7) == first != realistic_map(8)


def _share(maps: tuple[SupportMap, ...], field: str, answer: object) -> float:
    said = [getattr(m.connection(a.id), field) for m in maps for a in m.current()]
    known = [value for value in said if value is not None]
    return sum(value == answer for value in known) / len(known)


def test_the_shares_are_those_that_are_written_down() -> None:
    maps = realistic_maps()
    sizes = sorted(len(m.alters) for m in maps)
    assert sizes[0] == 3 and sizes[-1] <= 30 and 8 <= sizes[NUMBER // 2] <= 12
    strained = sum(_share(maps, "strain", amount) for amount in (2, 3, 4))
    assert 0.12 <= strained <= 0.18  # about 15 % of ties are difficult
