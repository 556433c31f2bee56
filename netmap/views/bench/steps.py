"""Which steps of the history can be taken back or again, each by a mark, so that the page knows a map again
that it has drawn before."""

from netmap.model import History, SupportMap
from netmap.model.edits import new_id

MOST_STEPS = 40
"""Before now, and after it. More are there, and come when they are reached."""


def marks(history: History) -> tuple[tuple[str, ...], int]:
    """The marks of the maps before, of the one now, and of those that were taken back, in their order; and
    the place of now among them."""
    past, future = history.past[-MOST_STEPS:], history.future[:MOST_STEPS]
    return tuple(m.once(_mark) for m in (*past, history.present, *future)), len(past)


def _mark(_: SupportMap) -> str:
    return new_id()
