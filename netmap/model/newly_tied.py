"""What became of a whole circle that was tied at once: who is tied in which way now and was not before."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from netmap.model.support_map import SupportMap
from netmap.model.value import Ids


class NewlyTied(NamedTuple):
    """Ids in the order of the map; all empty where nothing was tied that was not before."""

    people: Ids = ()
    """Persons who know each other now: each knows another one of them who was not tied to them before."""
    members: tuple[tuple[Ids, Ids], ...] = ()
    """Persons, and the groups and communities they all belong to now."""
    groups: Ids = ()
    """Groups and communities that know each other now."""
    other: bool = False
    """Whether some of them are tied in another way, which stays as it was said: tense, or as groups that go
    well together or pull apart."""

    @property
    def everyone(self) -> frozenset[str]:
        of_members = (id for pair in self.members for ids in pair for id in ids)
        return frozenset((*self.people, *self.groups, *of_members))

    @property
    def nothing(self) -> bool:
        return not self.everyone


def newly_tied(before: SupportMap, after: SupportMap, ids: Iterable[str]) -> NewlyTied:
    """What was tied between these entries from one map to the other, as by `tie_all`."""
    chosen, was = set(ids), {tie.pair: tie.kind for tie in before.ties}
    knowing: set[str] = set()
    joined: dict[str, list[str]] = defaultdict(list)
    among = [tie for tie in after.ties if chosen.issuperset(tie.pair)]
    for tie in among:
        if was.get(tie.pair) == tie.kind:
            continue
        if tie.kind == "knows":
            knowing.update(tie.pair)
        elif tie.kind == "belongs_to":
            group, person = sorted(tie.pair, key=lambda id: after.alter(id).kind == "person")
            joined[group].append(person)
    of_each: dict[Ids, list[str]] = defaultdict(list)
    for group in filter(joined.__contains__, after.ids):
        of_each[tuple(id for id in after.ids if id in joined[group])].append(group)
    persons = {alter.id for alter in after.alters if alter.kind == "person"}
    return NewlyTied(
        people=tuple(id for id in after.ids if id in knowing & persons),
        members=tuple((people, tuple(groups)) for people, groups in of_each.items()),
        groups=tuple(id for id in after.ids if id in knowing - persons),
        other=any(tie.kind not in ("knows", "belongs_to") for tie in among),
    )
