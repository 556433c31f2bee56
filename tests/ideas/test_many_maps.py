"""Twenty thousand maps, each looked at once for all rules of contact; and ideas that vary from map to map."""

from collections import Counter

from netmap.ideas import suggest
from netmap.measures import measure
from tests.ideas.everywhere import wrongs_anywhere
from tests.many_maps import many_maps
from tests.realistic_maps import NUMBER, realistic_maps

MOST_OF_ONE_KIND = 1 / 4
IN_CI = 20_000


def test_on_twenty_thousand_maps_nothing_is_about_through_or_with_anyone_it_must_not_be() -> None:
    """`tests.benchmarks.no_contact` looks at as many as one likes."""
    named = 0
    for m in many_maps(IN_CI):
        found = wrongs_anywhere(m)
        assert not found.wrongs, (m, found.wrongs)
        named += found.named
    assert named > 3 * IN_CI  # the maps are near the rules, and not empty of ideas


def test_no_kind_of_idea_is_in_front_on_more_than_a_quarter_of_realistic_maps() -> None:
    front = Counter(suggest(m, measure(m))[0].kind for m in realistic_maps())
    kind, times = front.most_common(1)[0]
    assert times <= MOST_OF_ONE_KIND * NUMBER, (kind, times)
    assert len(front) >= 8 and front["community_space"] >= NUMBER / 20
