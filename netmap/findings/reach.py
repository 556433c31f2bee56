"""How near those on a map are: in miles, in closeness, in contact, and in circles that do not meet."""

from netmap.findings.finding import Facts, Finding
from netmap.findings.rule import Rule, TieChanges
from netmap.findings.whom import near, people_of_mine
from netmap.measures import reach
from netmap.measures.reach import OUTER, SELDOM, asked_what_hinders, circles_among, most_tied
from netmap.model import SupportMap, Tie
from netmap.model.value import Ids

ENOUGH_PLACED = 4
"""People with a place in the rings, from which on it says something where they stand."""
ENOUGH_ASKED = 3
"""People of whom it was said what is in the way, likewise."""
NEARLY_ALL = 3 / 4
"""A share that is nearly all. A convention of ours."""
MANY_CIRCLES = 3
"""Circles that do not meet, from which on they are many. A convention of ours."""


def far_away(facts: Facts) -> Finding | None:
    """Three quarters or more of those of whom it was said, and three or more, are far away: distance is in
    the way. Nobody who is there through their work is counted."""
    asked = asked_what_hinders(facts.map, facts.once(people_of_mine))
    ids = reach.far_away(facts.map, asked)
    if len(ids) < ENOUGH_ASKED or len(ids) < NEARLY_ALL * len(asked):
        return None
    return Finding("far_away", ids, facts.answers(asked, "barriers"))


def all_further_out(facts: Facts) -> Finding | None:
    """Three quarters or more of the people placed in the rings, four or more of them, stand further out."""
    m = facts.map
    placed = tuple(id for id, said in facts.once(people_of_mine).items() if said.ring is not None)
    ids = tuple(id for id in placed if m.connection(id).ring == OUTER)
    if len(placed) < ENOUGH_PLACED or len(ids) < NEARLY_ALL * len(placed):
        return None
    return Finding("all_further_out", ids, facts.answers(placed, "ring"))


def close_but_seldom(facts: Facts) -> Finding | None:
    """People who are close, and with whom I am in touch a few times a year or less; no wish is that it stays
    so."""
    ids = tuple(
        id
        for id, said in facts.once(people_of_mine).items()
        if said.ring == 1 and said.frequency in SELDOM and said.wish != "keep_as_is"
    )
    return Finding("close_but_seldom", ids, facts.answers(ids, "ring", "frequency", "wish")) if ids else None


def small_circles(facts: Facts) -> Finding | None:
    """Three or more circles that do not meet, none with more than half of those in any; about: one of each,
    the one with the most ties in it. Counted as if nobody who is kept apart were on the map."""
    m = facts.map
    circles = circles_among(m, facts.once(near))
    if len(circles) < MANY_CIRCLES or 2 * len(circles[0]) > sum(map(len, circles)):
        return None
    first = {most_tied(m, circle) for circle in circles}
    ties = _ties_among(m, tuple(id for circle in circles for id in circle))
    about = tuple(id for id in m.ids if id in first)
    return Finding("small_circles", about, facts.answers((), ties=ties))


def _ties_among(m: SupportMap, ids: Ids) -> tuple[Tie, ...]:
    here = set(ids)
    return tuple([tie for tie in m.ties if tie.kind != "pulls" and tie.a in here and tie.b in here])


def _ties_in_circles(m: SupportMap, finding: Finding) -> tuple[Tie, ...]:
    return tuple(tie for tie in m.ties if any(piece.tie == tie.pair for piece in finding.evidence))


def _ties_across(facts: Facts, finding: Finding) -> tuple[tuple[str, Ids], ...]:
    """Each one who stands for a circle, to those of the others."""
    return tuple((id, tuple(other for other in finding.about if other != id)) for id in finding.about)


def _share_beyond(facts: Facts, finding: Finding) -> float:
    """The share of those it rests on, from three quarters to all of them."""
    counted = {piece.alter for piece in finding.evidence}
    return (len(finding.about) / len(counted) - NEARLY_ALL) / (1 - NEARLY_ALL)


def _circles_beyond(facts: Facts, finding: Finding) -> float:
    return (len(finding.about) - MANY_CIRCLES + 1) / MANY_CIRCLES


RULES = (
    Rule(
        "far_away", "reach", far_away, source="ours", counts=("barriers",), missing="nearby",
        explained="far_away", how_far=_share_beyond,
    ),
    Rule(
        "all_further_out", "reach", all_further_out, source="closeness in rings (Antonucci 1986); ours",
        counts=("ring",), missing="close", explained="all_further_out", how_far=_share_beyond,
    ),
    Rule("close_but_seldom", "reach", close_but_seldom, source="ours", counts=("ring", "frequency", "wish")),
    Rule(
        "small_circles", "reach", small_circles, source="connected components; ours",
        ties=TieChanges(_ties_in_circles, _ties_across), missing="knows_them", explained="small_circles",
        how_far=_circles_beyond,
    ),
)  # fmt: skip
