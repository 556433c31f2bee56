"""Why no idea names anyone, where none does."""

from collections.abc import Collection
from typing import Literal

from netmap.ideas.eligibility import may_be_named, names_may_be_shown
from netmap.ideas.idea import Idea
from netmap.model import SupportMap

WhyNobody = Literal["device_open", "nobody_now", "let_go", "not_today"]


def why(m: SupportMap, found: Collection[Idea], let_go: Collection[Idea]) -> WhyNobody | None:
    """Why none of these ideas names anyone; None where one does, and for a map with nobody on it.

    found: all that the map allows today, whether they are among the three or not. let_go: those of them that
    are away.

    device_open: the device was not said to be private, which comes before all else. let_go: those that would
    name someone were let go. nobody_now: there is nobody on the map whom an idea may name. not_today: there
    is, and no idea about them fits with what was said of today.
    """
    if not names_may_be_shown(m):
        return "device_open"
    if not m.alters or any(idea.about for idea in found):
        return None
    if any(idea.about for idea in let_go):
        return "let_go"
    return "not_today" if may_be_named(m) else "nobody_now"
