"""How groups go together: said of each two of those chosen, and of no person."""

from netmap.model import SupportMap, Tie
from netmap.model.edits import tie_groups
from tests.likely_maps import entry, map_of

GROUPS = [entry(id, kind="group") for id in "abc"]
MAP = map_of(*GROUPS, entry("p"), ties=[("a", "b"), ("a", "p"), Tie(a="b", b="c", kind="tense")])


def kinds(m: SupportMap) -> dict[str, str]:
    return {"".join(tie.pair): tie.kind for tie in m.ties}


def test_each_two_groups_are_tied_so_in_place_of_what_was_between_them_and_persons_are_left_alone() -> None:
    assert kinds(tie_groups(MAP, "abcp", "fits")) == {"ab": "fits", "ac": "fits", "bc": "fits", "ap": "knows"}


def test_nothing_more_said_takes_away_what_fits_and_pulls_and_no_other_tie() -> None:
    said = tie_groups(MAP, "ab", "pulls")
    assert kinds(said) == {"ab": "pulls", "ap": "knows", "bc": "tense"}
    assert kinds(tie_groups(said, "abcp", None)) == {"ap": "knows", "bc": "tense"}


def test_what_was_said_of_a_tie_stays() -> None:
    m = map_of(*GROUPS, ties=[Tie(a="a", b="b", talks_about_me=False)])
    (tie,) = tie_groups(m, "ab", "fits").ties
    assert (tie.kind, tie.talks_about_me) == ("fits", False)
