"""The ties of two entries that become one: each once, and none to itself."""

from netmap.measures.contact import is_a_way
from netmap.model import SupportMap, Tie
from netmap.model.edits import changed
from netmap.session.joined_answers import Choices, Difference, Side


def joined_ties(
    m: SupportMap, keep: str, gone: str, chosen: Choices
) -> tuple[tuple[Tie, ...], list[Difference]]:
    """All ties of the map, those of `gone` as of `keep`; and where both were tied to one entry otherwise.

    A tie over which two may meet or talk stands before one that says they pull apart, any other before "knows
    each other", else that of `keep`. That what I say is not passed on is said where both say so.
    """
    ties = {tie.pair: tie for tie in m.ties if gone not in tie.pair}
    differences: list[Difference] = []
    for theirs in m.ties_of(gone):
        other = next(id for id in theirs.pair if id != gone)
        if other == keep:
            continue
        moved = changed(theirs, a=keep, b=other)
        mine = ties.get(moved.pair)
        if mine is not None:
            moved, told = _united(mine, moved, other, chosen)
            differences += told
        ties[moved.pair] = moved
    return tuple(ties[pair] for pair in sorted(ties)), differences


def _united(mine: Tie, theirs: Tie, other: str, chosen: Choices) -> tuple[Tie, list[Difference]]:
    kind_stands: Side = "gone" if _says_more(theirs) > _says_more(mine) else "keep"
    order = (True, None, False)
    talk_stands: Side = (
        "gone" if order.index(theirs.talks_about_me) < order.index(mine.talks_about_me) else "keep"
    )
    told = [
        Difference("tie", mine.kind, theirs.kind, kind_stands, other),
        Difference("talks_about_me", mine.talks_about_me, theirs.talks_about_me, talk_stands, other),
    ]
    told = [one._replace(stands=chosen.get(one.key, one.stands)) for one in told]
    kind, talks = (one.keep if one.stands == "keep" else one.gone for one in told)
    return changed(mine, kind=kind, talks_about_me=talks), [one for one in told if one.keep != one.gone]


def _says_more(tie: Tie) -> tuple[bool, bool]:
    return is_a_way(tie), tie.kind != "knows"
