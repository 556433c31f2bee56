"""Two entries are made one, as when someone came onto the map twice. Safety is never lost by it.

Moments are left as they are: they tell of what the map said then, with both. Undo takes the joining back.
"""

from typing import NamedTuple

from netmap.ideas.declined import answers_there
from netmap.ideas.idea import Idea
from netmap.measures.contact import AVOIDED_BY, reasons_against_contact
from netmap.measures.relationship import NOT_COUNTED_AS_PEOPLE, could_be_child, is_child
from netmap.model import Declined, Feeling, SupportMap
from netmap.model.edits import changed, with_alter
from netmap.model.scales import LONGEST_TEXT
from netmap.model.value import Ids
from netmap.session.joined_answers import (
    NO_CHOICE,
    Choices,
    Difference,
    Side,
    joined_connection,
    joined_entry,
)
from netmap.session.joined_ties import joined_ties


class Joined(NamedTuple):
    """The map with one entry in place of two, and what the two said differently."""

    map: SupportMap
    differences: tuple[Difference, ...]
    """For each, one answer stands and the other is lost; whose, can be chosen."""


def can_be_joined(m: SupportMap, one: str, other: str) -> bool:
    """Whether these are two entries of the map, both persons, or both groups or communities."""
    both = one != other and {one, other} <= m.by_id.keys()
    return both and (m.alter(one).kind == "person") == (m.alter(other).kind == "person")


def join(m: SupportMap, keep: str, gone: str, chosen: Choices = NO_CHOICE) -> Joined:
    """The map on which `gone` is the same entry as `keep`, under the id, the name and in the place of `keep`.

    Answers, ties, steps, feelings and ideas that were let go are those of both. Where they differ, the more
    careful answer stands, else that of `keep`, unless chosen otherwise (`Difference.key` → "keep" or "gone").
    Without a choice, no reason to keep away from one of the two, nor from any other, is lost.
    Raises ValueError for two that cannot be joined.
    """
    if not can_be_joined(m, keep, gone):
        raise ValueError("these two cannot be one")
    by_care: Choices = {"form": "gone"} if _care(m, gone) > _care(m, keep) else NO_CHOICE
    entry, of_entry = joined_entry(m.alter(keep), m.alter(gone), {**by_care, **chosen})
    connection, of_connection = joined_connection(m.connection(keep), m.connection(gone), chosen)
    ties, of_ties = joined_ties(m, keep, gone, chosen)
    connections = {c.alter: c for c in m.connections if c.alter != gone} | {keep: connection}
    joined = changed(
        m,
        alters=tuple(entry if alter.id == keep else alter for alter in m.alters if alter.id != gone),
        connections=tuple(connections[id] for id in m.ids if id in connections),
        ties=ties,
        steps=tuple(changed(step, about=_one(step.about, keep, gone)) for step in m.steps),
        feelings=_feelings(m, keep, gone),
        declined=(),
    )
    joined, of_age = _still_a_child(joined, m, keep, gone, chosen)
    joined = _still_namesakes(joined, m, keep, gone, chosen)
    joined = changed(joined, declined=_declined(joined, m, keep, gone))
    return Joined(joined, (*of_entry, *of_age, *of_connection, *of_ties))


def _care(m: SupportMap, id: str) -> int:
    """How much care what someone is to me asks for: most for a child, then for who may be one, then for who
    is not counted as a person."""
    of_no_person = m.alter(id).form in NOT_COUNTED_AS_PEOPLE
    return 3 if is_child(m, id) else 2 if could_be_child(m, id) else int(of_no_person)


def _one(ids: Ids, keep: str, gone: str) -> Ids:
    return tuple(dict.fromkeys(keep if id == gone else id for id in ids))


def _feelings(m: SupportMap, keep: str, gone: str) -> tuple[Feeling, ...]:
    """Each once; of two beside one finding the words of both."""
    found: dict[tuple[str, Ids], Feeling] = {}
    for feeling in m.feelings:
        about = _one(feeling.about, keep, gone)
        before = found.get((feeling.finding, about))
        words = feeling.words if before is None else f"{before.words}\n\n{feeling.words}"
        if before is None or (before.words != feeling.words and len(words) <= LONGEST_TEXT):
            found[feeling.finding, about] = changed(feeling, about=about, words=words)
    return tuple(found.values())


def _declined(joined: SupportMap, m: SupportMap, keep: str, gone: str) -> tuple[Declined, ...]:
    """Ideas that were let go stay so: what the map says there is marked as it is now. One that would have
    brought the two together is none any more."""
    found = {}
    for idea in m.declined:
        if {keep, gone} <= set(idea.about):
            continue
        about = _one(idea.about, keep, gone)
        was = answers_there(m, Idea(idea.kind, idea.about))
        said = idea.said
        if said.startswith(was):
            said = answers_there(joined, Idea(idea.kind, about)) + said.removeprefix(was)
        found[changed(idea, about=about, said=said)] = True
    return tuple(found)


def _still_a_child(
    joined: SupportMap, m: SupportMap, keep: str, gone: str, chosen: Choices
) -> tuple[SupportMap, list[Difference]]:
    """The map, where one of the two is a child by the relationship: still one, though the other is grown."""
    was = is_child(m, keep) or is_child(m, gone)
    if not was or is_child(joined, keep) or not {"form", "grown_up"}.isdisjoint(chosen):
        return joined, []
    stands: Side = "keep" if is_child(m, keep) else "gone"
    told = Difference("grown_up", m.alter(keep).grown_up, m.alter(gone).grown_up, stands)
    return with_alter(joined, keep, grown_up=None), [told]


def _still_namesakes(joined: SupportMap, m: SupportMap, keep: str, gone: str, chosen: Choices) -> SupportMap:
    """The map, where whoever bore the name of one I keep away from is still not told apart from them, though
    the name that they shared is gone."""
    for id in joined.ids:
        ids = (keep, gone) if id == keep else (id,)
        was = any("namesake" in reasons_against_contact(m, one) for one in ids)
        is_chosen = id == keep and "namesake" in chosen
        if was and not is_chosen and AVOIDED_BY.isdisjoint(reasons_against_contact(joined, id)):
            joined = with_alter(joined, id, namesake="open")
    return joined
