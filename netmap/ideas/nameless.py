"""An idea for where nobody may be named, since others may look at the device: it says how safe someone feels,
and not who it is."""

from typing import NamedTuple

from netmap.ideas.idea import Form, Idea
from netmap.model import SupportMap
from netmap.model.steps import IdeaKind

LIGHT: frozenset[IdeaKind] = frozenset({"check_in", "thanks", "old_friend"})
"""Kinds that ask for nothing and tell nothing of oneself: whoever reads along learns nothing by them. A
convention of ours."""


class Nameless(NamedTuple):
    """What it is, and how safe the one it is meant for feels (4 or 5). Who that is, its person knows."""

    kind: IdeaKind
    safety: int
    form: Form = "usual"


def without_name(m: SupportMap, idea: Idea) -> Nameless | None:
    """The same without a name; None where it is not light, or is not about one person who was answered to
    feel mostly or very safe."""
    if idea.kind not in LIGHT or len(idea.about) != 1:
        return None
    (id,) = idea.about
    safety = m.connection(id).safety
    if m.alter(id).kind != "person" or safety not in (4, 5):
        return None
    return Nameless(idea.kind, safety, idea.form)
