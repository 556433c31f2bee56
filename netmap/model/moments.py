"""The dated copies of a map, in their order: one more, another in its place, one less."""

from collections.abc import Iterable
from datetime import date

from netmap.model.map_file import Moment

Moments = tuple[Moment, ...]


def in_order(moments: Iterable[Moment]) -> Moments:
    """The earliest first, and before it those without a date. Of one day, the one that was kept first."""
    return tuple(sorted(moments, key=lambda moment: moment.on or date.min))


def exchanged(moments: Moments, old: Moment, new: Moment) -> Moments:
    """With `new` where `old` was first, in order again; where it is not, nothing changes."""
    if old not in moments:
        return moments
    at = moments.index(old)
    return in_order((*moments[:at], new, *moments[at + 1 :]))


def removed(moments: Moments, gone: Moment) -> Moments:
    """Without this moment, once. Where it is not, nothing changes."""
    if gone not in moments:
        return moments
    at = moments.index(gone)
    return (*moments[:at], *moments[at + 1 :])
