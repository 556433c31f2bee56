"""How differently different maps speak: what comes first, on the realistic maps.

`python -m tests.benchmarks.variety`: the share of each first finding, of the first three together and of the
idea in front; how many first findings restate one answer; and the bars of all three.
"""

import sys
from collections import Counter
from collections.abc import Hashable, Iterable

from netmap.findings import find, in_turn
from netmap.ideas import suggest
from netmap.measures import measure
from netmap.model import SupportMap
from tests.realistic_maps import realistic_maps

RESTATES = frozenset({"safe_people", "settles_near", "honest_core", "belonging", "no_group"})
"""Kinds that say one answer again, of each it was given for."""
MOST_OF_ONE_FINDING, MOST_THAT_RESTATE, MOST_OF_ONE_IDEA = 1 / 3, 1 / 10, 1 / 4
SHOWN = 12


def first_handful(m: SupportMap) -> tuple[str, ...]:
    """Kinds of the findings that are shown first; () where there are none."""
    handfuls = in_turn(find(m, measure(m)))
    return tuple(finding.kind for finding in handfuls[0]) if handfuls else ()


def front_idea(m: SupportMap) -> str:
    return next((idea.kind for idea in suggest(m, measure(m))), "none")


def share_of(kinds: Iterable[str], looked_for: frozenset[str]) -> float:
    """Share of these that are among those looked for, 0 to 1. ZeroDivisionError where there are none."""
    kinds = tuple(kinds)
    return sum(kind in looked_for for kind in kinds) / len(kinds)


def largest_share(kinds: Iterable[Hashable]) -> float:
    """Share of the most frequent of these, above 0 to 1. Raises IndexError where there are none."""
    counted = Counter(kinds)
    return counted.most_common(1)[0][1] / counted.total()


def main() -> int:
    maps = realistic_maps()
    handfuls = [first_handful(m) for m in maps]
    firsts = [handful[0] if handful else "none" for handful in handfuls]
    fronts = [front_idea(m) for m in maps]
    print(f"{len(maps)} realistic maps.")
    _table("first finding", firsts)
    _table("first three, in any order", (", ".join(sorted(handful)) for handful in handfuls))
    _table("idea in front", fronts)
    alike = largest_share(frozenset(handful) for handful in handfuls)
    print(f"the same first three: at most on {alike:.0%} of maps")
    bars = (
        ("one first finding", largest_share(firsts), MOST_OF_ONE_FINDING),
        ("first findings that restate one answer", share_of(firsts, RESTATES), MOST_THAT_RESTATE),
        ("one idea in front", largest_share(fronts), MOST_OF_ONE_IDEA),
    )
    for what, share, most in bars:
        print(f"{what}: {share:.0%} (bar: at most {most:.0%}) {'held' if share <= most else 'NOT HELD'}")
    return 0


def _table(title: str, kinds: Iterable[str]) -> None:
    counted = Counter(kinds)
    print(f"{title}, {len(counted)} kinds:")
    for kind, number in counted.most_common(SHOWN):
        print(f"  {number / counted.total():5.1%}  {kind}")


if __name__ == "__main__":
    sys.exit(main())
