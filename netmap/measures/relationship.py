"""What someone is to me: who is counted as a person of today, who is here through their work, who is a child
or cared for, and what is a service. Said here and nowhere else."""

from netmap.model import Alter, SupportMap
from netmap.model.scales import PROFESSIONAL_FORMS, Support
from netmap.model.signs import MUCH_FROM

NOT_COUNTED_AS_PEOPLE = frozenset({"animal", "ancestor", "place"})
"""Shown on a map and counted as entries, but neither as people nor as places to turn to."""
PERHAPS_A_CHILD = frozenset({"other_family"})
"""Forms that hold grandchildren, nieces and cousins: of these it is asked whether they are grown up."""
OF_WORK = frozenset({"colleague"})
"""Forms of those I know, and of groups I am in, at work."""
OF_COMPANY: frozenset[Support] = frozenset(
    {"listens", "settles", "warmth", "good_times", "ritual", "belonging"}
)
"""Kinds of support that come of being among others."""
OF_ANY_AGE = frozenset({"child", "other_family", "sibling"})
"""Forms in which someone can be a child or grown up."""
ROLES_OF_THE_GROWN_UP = frozenset({"peer", "they_care_for_me", "professional", "guides_me"})


def is_person_of_today(m: SupportMap, id: str) -> bool:
    """Whether this entry is a person who is part of my life now: no group, animal, ancestor or place."""
    alter = m.alter(id)
    return alter.kind == "person" and alter.status == "current" and alter.form not in NOT_COUNTED_AS_PEOPLE


def there_through_work(m: SupportMap, id: str) -> bool:
    """Whether this entry is here through their work: by its role, or by its form where no other was said."""
    return m.of_each(_through_work)[id]


def could_belong_to(m: SupportMap, id: str) -> bool:
    """Whether this is a group or community that one can belong to: no service, and no place or animal that
    was put down as one."""
    alter = m.alter(id)
    return alter.kind != "person" and alter.form not in NOT_COUNTED_AS_PEOPLE and not is_service(m, id)


def is_among_others(m: SupportMap, id: str) -> bool:
    """Whether I said anything of a group or community that makes it one to be among others: what it is to me,
    that something of it comes from there, or who of mine is in it. Not of a group at work by its form alone.
    A name by itself could be an office as well."""
    if not could_belong_to(m, id):
        return False
    alter, said = m.alter(id), m.connection(id)
    if max(said.part_of_me or 0, said.positive or 0) >= MUCH_FROM or not OF_COMPANY.isdisjoint(said.supports):
        return True
    known = alter.form not in (None, "other") or bool(alter.form_words) or bool(m.members(id))
    return known and alter.form not in OF_WORK


def is_service(m: SupportMap, id: str) -> bool:
    """Whether this is a group or community that is here through its work, like a clinic: nobody belongs
    there."""
    return m.alter(id).kind != "person" and there_through_work(m, id)


def is_child(m: SupportMap, id: str) -> bool:
    """Whether this is a child: said to be, or in the form of one and not said to be grown up."""
    return _is_child(m.alter(id))


def has_an_age_to_ask(m: SupportMap, id: str) -> bool:
    """Whether it is asked of this entry if they are grown up; also where it was answered and the form has
    changed since."""
    alter = m.alter(id)
    of_any_age = alter.form in OF_ANY_AGE or _in_own_words(m, alter)
    return alter.kind == "person" and (of_any_age or alter.grown_up is not None)


def could_be_child(m: SupportMap, id: str) -> bool:
    """Whether this could be a child (a grandchild, a niece, or in words of one's own) and was not asked. Not
    known is not "no"."""
    return could_be_children(m)[id]


def could_be_children(m: SupportMap) -> dict[str, bool]:
    """Likewise of each entry, by id."""
    return m.of_each(_could_be_child)


def is_cared_for(m: SupportMap, id: str) -> bool:
    """Whether this is a child or someone I care for: joy and care, never a source, a confidant or a load."""
    return m.of_each(_cared_for)[id]


def _through_work(m: SupportMap, id: str) -> bool:
    role = m.connection(id).role
    return role == "professional" or (m.alter(id).form in PROFESSIONAL_FORMS and role != "peer")


def _is_child(alter: Alter) -> bool:
    return alter.grown_up is False or (alter.form == "child" and alter.grown_up is None)


def _in_own_words(m: SupportMap, alter: Alter) -> bool:
    """Whether all that was said of the relationship are words of one's own, in any language ("my grandson");
    those that a guide offers are none."""
    offered = m.guide.own_forms if m.guide else ()
    return alter.form in (None, "other") and bool(alter.form_words) and alter.form_words not in offered


def _could_be_child(m: SupportMap, id: str) -> bool:
    alter = m.alter(id)
    return (
        alter.kind == "person"
        and (alter.form in PERHAPS_A_CHILD or _in_own_words(m, alter))
        and alter.grown_up is None
        and m.connection(id).role not in ROLES_OF_THE_GROWN_UP
    )


def _cared_for(m: SupportMap, id: str) -> bool:
    return _is_child(m.alter(id)) or m.connection(id).role == "i_care_for_them"
