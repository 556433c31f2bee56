"""Whom the rules ask about, and what I said of each: looked up once, for all rules (`Facts.once`).

Each is id → connection, in the order of the map, of entries of today.
"""

from collections.abc import Mapping
from typing import TypeAlias

from netmap.findings.finding import Facts
from netmap.measures.graphs import people
from netmap.measures.relationship import NOT_COUNTED_AS_PEOPLE, there_through_work
from netmap.measures.support import can_be_turned_to
from netmap.model import Connection

Said: TypeAlias = Mapping[str, Connection]


def of_today(facts: Facts) -> Said:
    """Everyone."""
    connection = facts.map.connection
    return {alter.id: connection(alter.id) for alter in facts.map.current()}


def near(facts: Facts) -> Said:
    """Those who are not kept apart."""
    apart = facts.apart
    return {id: said for id, said in facts.once(of_today).items() if id not in apart}


def people_and_groups(facts: Facts) -> Said:
    """Those of them who are no animals, ancestors and places."""
    alter = facts.map.alter
    return {id: said for id, said in facts.once(near).items() if alter(id).form not in NOT_COUNTED_AS_PEOPLE}


def people_near(facts: Facts) -> Said:
    """The people who are not kept apart."""
    here = facts.once(near)
    return {alter.id: here[alter.id] for alter in people(facts.map) if alter.id in here}


def people_of_mine(facts: Facts) -> Said:
    """Those of them who are not there through their work."""
    m = facts.map
    return {id: said for id, said in facts.once(people_near).items() if not there_through_work(m, id)}


def praised_people(facts: Facts) -> Said:
    """The people of whom good may be said (`Facts.praised`), and who can be turned to."""
    m, here = facts.map, facts.once(people_near)
    return {id: here[id] for id in facts.praised(here) if can_be_turned_to(m, id)}


def safe_and_praised(facts: Facts) -> Said:
    """Safe-enough entries of whom good may be said."""
    here = facts.once(of_today)
    return {id: here[id] for id in facts.praised(facts.measures.safe_enough)}


def can_hold_me(facts: Facts) -> Said:
    """Those of them that can be a source: no child, nobody who could be one, nobody I care for, no animal,
    ancestor or place."""
    m = facts.map
    return {id: said for id, said in facts.once(safe_and_praised).items() if can_be_turned_to(m, id)}


def persons(facts: Facts) -> Said:
    """Those of them who are people."""
    alter = facts.map.alter
    return {id: said for id, said in facts.once(can_hold_me).items() if alter(id).kind == "person"}
