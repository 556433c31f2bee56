"""Why no idea names anyone, where none does."""

from collections.abc import Collection
from typing import Literal

from netmap.ideas.eligibility import may_be_named, names_may_be_shown
from netmap.ideas.held_back import held_back
from netmap.ideas.idea import Idea
from netmap.measures.contact import closed_groups, reasons_against_contact
from netmap.measures.relationship import NOT_COUNTED_AS_PEOPLE, could_be_child, is_service
from netmap.model import SupportMap

WhyNobody = Literal["device_open", "safety_open", "age_open", "nobody_now", "let_go", "not_today"]

FURTHEST = 4
"""Behind the three rings: who was not placed yet."""


def why(m: SupportMap, found: Collection[Idea], let_go: Collection[Idea]) -> WhyNobody | None:
    """Why none of these ideas names anyone; None where one does, and for a map with nobody on it.

    found: all that the map allows today, whether they are among the three or not. let_go: those of them that
    are away.

    device_open: the device was not said to be private, which comes before all else. let_go: those that would
    name someone were let go. safety_open: nobody may be named, and of someone nothing is missing for it but
    how safe it feels there, so that to say it is a step of its own. age_open: likewise whether they are grown
    up. nobody_now: there is nobody on the map whom an idea may name. not_today: there is, and no idea about
    them fits with what was said of today.
    """
    if not names_may_be_shown(m):
        return "device_open"
    if not m.alters or any(idea.about for idea in found):
        return None
    if any(idea.about for idea in let_go):
        return "let_go"
    if may_be_named(m):
        return "not_today"
    if any(held.by == "perhaps_a_child" for held in held_back(m)):
        return "age_open"
    return "safety_open" if first_to_rate(m) else "nobody_now"


def first_to_rate(m: SupportMap) -> str | None:
    """The id of the nearest, then the first on the map, whom an idea could name if it were answered how safe
    it feels there; None for nobody. Nothing is said of them, and their name is not shown with it."""
    held = {*closed_groups(m)}
    open_ = [
        id
        for id in m.ids
        if reasons_against_contact(m, id) == {"safety_not_known"}
        and m.alter(id).form not in NOT_COUNTED_AS_PEOPLE
        and not (m.connection(id).power or could_be_child(m, id) or is_service(m, id) or id in held)
    ]
    return min(open_, key=lambda id: m.connection(id).ring or FURTHEST, default=None)
