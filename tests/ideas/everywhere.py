"""All that ideas, "who could …?", a way to somewhere and what is held back say about a map, looked at for
anyone who must not be in it."""

from dataclasses import dataclass

from netmap.ideas import HeldBack, Idea, every_idea, held_back
from netmap.ideas.context import Context
from netmap.ideas.ranking import offered
from netmap.ideas.who_could import who_could, who_could_go
from netmap.measures import measure
from netmap.model import SupportMap
from netmap.model.scales import SUPPORTS
from tests.ideas.contact import (
    could_tell_one_kept_away,
    holds_one_kept_away,
    is_near_such_a_group,
    must_be_left_out,
    perhaps_a_child,
    was_answered_to_be_kept_away,
    wrongs,
)


@dataclass(frozen=True)
class Found:
    """named: how many names stand in the ideas of this map. wrongs: what is wrong; () where nothing is."""

    named: int
    wrongs: tuple[str, ...]


def wrongs_anywhere(m: SupportMap) -> Found:
    """Everything on one map at once: the rules share the work of drawing it."""
    context = Context(m, measure(m))
    ideas = every_idea(context)
    chosen = offered(context, ideas)
    found = [*wrongs(m, ideas), *_wrongs_of_three(m, chosen, ideas), *_of_who_could(m), *_of_going(m)]
    found += [f"held back: {held.id}" for held in held_back(m) if _is_wrongly_held(m, held)]
    return Found(sum(len(idea.about) for idea in ideas), tuple(found))


def _wrongs_of_three(m: SupportMap, chosen: tuple[Idea, ...], ideas: list[Idea]) -> list[str]:
    found = []
    if not set(chosen) <= set(ideas) or not 2 <= len(chosen) <= 3:
        found.append("the three are not of the ideas of this map")
    if not any(not idea.contact and not idea.about for idea in chosen):
        found.append("none of the three needs nobody")
    return found


def _of_who_could(m: SupportMap) -> list[str]:
    found = []
    for kind in SUPPORTS:
        who = who_could(m, kind)
        if m.device_private != "yes" and (who.gives or who.might or who.named_and_open):
            found.append(f"{kind}: names someone where others may look")
        for id in (*who.gives, *who.might):
            if must_be_left_out(m, id) or holds_one_kept_away(m, id):
                found.append(f"{kind}: names {id}")
        for id in who.might:
            if m.connection(id).power or perhaps_a_child(m, id) or is_near_such_a_group(m, id):
                found.append(f"{kind}: hopes for {id}")
            if kind in ("listens", "settles", "warmth", "guidance", "mirror") and could_tell_one_kept_away(
                m, id
            ):
                found.append(f"{kind}: hopes for {id}, who could pass it on")
        for id in who.named_and_open:
            alter, c = m.alter(id), m.connection(id)
            child = alter.grown_up is False or (alter.form == "child" and alter.grown_up is None)
            if child or was_answered_to_be_kept_away(m, id) or alter.status != "current" or c.power:
                found.append(f"{kind}: shows {id} as open")
            if c.role == "i_care_for_them" or c.repair == "not_now" or holds_one_kept_away(m, id):
                found.append(f"{kind}: shows {id} as open")
            if kind not in (c.gets or frozenset()) | (c.named_for or frozenset()):
                found.append(f"{kind}: shows {id}, who was not named for it")
    return found


def _of_going(m: SupportMap) -> list[str]:
    found = []
    for target in m.ids:
        way = who_could_go(m, target)
        for id in (*way.ids, *way.beside) if way else ():
            if must_be_left_out(m, id) or could_tell_one_kept_away(m, id) or m.connection(id).power:
                found.append(f"a way to {target} leads over {id}")
            if holds_one_kept_away(m, id) or is_near_such_a_group(m, id) or perhaps_a_child(m, id):
                found.append(f"a way to {target} leads over {id}")
    return found


def _is_wrongly_held(m: SupportMap, held: HeldBack) -> bool:
    """Nobody kept away is told of, but for one who may be another person of the same name."""
    kept_away = was_answered_to_be_kept_away(m, held.id) and held.by != "namesake"
    return m.device_private != "yes" or kept_away or bool(m.connection(held.id).power)
