"""The golden map: seven people whose numbers were worked by hand and in networkx.

P partner, S sister, M mum, F friend, C colleague, T therapist, N neighbour. Ties P-S, P-F, S-M, P-M, F-C.
Given P4 S3 M4 F2 C3 T0 N1; received P4 S2 M1 F3 C0 T4 N1.
"""

import pytest

from netmap.files import open_sample
from netmap.measures import Measures, measure

SIX_PLACES = 5e-7

BY_HAND = {
    "density": 5 / 21,  # 5 of 7·6/2 pairs
    "fragmentation": 11 / 21,  # circles of 5, 1, 1: 1 − 5·4/(7·6)
    "effective_size": 39 / 7,  # 7 − 2·5/7
    "efficiency": 39 / 49,
    "constraint": 0.323554,
    "hierarchy": 0.053245,
    "ego_betweenness": 14.5 / 21,
    "dyadic_reciprocity": 5 / 7,  # all but C and T
    "weighted_reciprocity": 20 / 32,  # 2 · (4+2+1+2+0+0+1) / (17+15)
    "support_concentration": 47 / 225,  # (16+4+1+9+0+16+1) / 15²
    "equal_supporters": 225 / 47,
}


@pytest.fixture(scope="module")
def golden() -> Measures:
    return measure(open_sample("golden").current)


@pytest.mark.parametrize("name", BY_HAND)
def test_each_number_is_the_one_worked_by_hand_to_six_places(golden: Measures, name: str) -> None:
    assert getattr(golden, name) == pytest.approx(BY_HAND[name], abs=SIX_PLACES)


def test_seven_people_and_five_ties_among_them(golden: Measures) -> None:
    assert (golden.alters, golden.people, golden.alter_ties) == (7, 7, 5)


def test_three_circles_the_largest_first(golden: Measures) -> None:
    assert golden.circles == (("P", "S", "M", "F", "C"), ("T",), ("N",))
    assert golden.isolates == ("T", "N")


def test_p_and_f_hold_circles_together_and_two_ties_do(golden: Measures) -> None:
    assert golden.articulation_points == ("P", "F")
    assert golden.bridges == (("P", "F"), ("F", "C"))


def test_balance_of_each_connection(golden: Measures) -> None:
    # (get − give) / (get + give): P 0/8, S −1/5, M −3/5, F 1/5, C −3/3, T 4/4, N 0/2
    expected = {"P": 0, "S": -0.2, "M": -0.6, "F": 0.2, "C": -1, "T": 1, "N": 0}
    assert golden.balance == pytest.approx(expected, abs=SIX_PLACES)


def test_support_counts_where_it_comes_from_someone_safe_enough(golden: Measures) -> None:
    # M is rated 2 and C is not rated: neither is a source, whatever they give.
    assert golden.safe_enough == ("P", "S", "F", "T", "N")
    assert golden.coverage == {
        "listens": ("P", "F", "T"),
        "settles": ("P",),
        "warmth": ("P", "S"),
        "good_times": ("S", "F"),
        "practical": ("P", "N"),
        "guidance": ("T",),
        "mirror": ("F",),
        "resources": (),
        "ritual": (),
        "belonging": (),
    }
