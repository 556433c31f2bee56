"""Whom no idea may name, written down a second time and plainly, so that the tests do not ask the code."""

from netmap import ideas
from netmap.ideas import Idea
from netmap.ideas.context import Context
from netmap.measures import measure
from netmap.model import SupportMap


def every_idea(m: SupportMap) -> list[Idea]:
    """All ideas this map allows, before three of them are chosen."""
    return ideas.every_idea(Context(m, measure(m)))


def must_be_left_out(m: SupportMap, id: str) -> bool:
    """Whether this entry is one of those an idea may never be about."""
    alter, c = m.alter(id), m.connection(id)
    cues = [cue for cue in (c.predictable, c.attuned, c.warm, c.with_me) if cue is not None]
    by_cues = len(cues) >= 3 and sum(cues) >= 4 * len(cues)
    safe = by_cues if c.safety is None else c.safety >= 4
    return (
        not safe
        or any(cue <= 2 for cue in cues)
        or c.limits_respected in (1, 2)
        or c.felt == "on_guard"
        or c.wish in ("step_back", "not_now", "no_contact")
        or alter.status != "current"
        or (c.power is True and c.strain in (3, 4))
        or alter.form == "child"
        or c.role == "i_care_for_them"
        or c.repair == "not_now"
    )


def was_answered_to_be_kept_away(m: SupportMap, id: str) -> bool:
    """Whether an answer speaks against this entry: not one that is open, nor someone cared for."""
    alter, c = m.alter(id), m.connection(id)
    answers = (c.safety, c.predictable, c.attuned, c.warm, c.with_me, c.limits_respected)
    return (
        any(answer is not None and answer <= 2 for answer in answers)
        or c.felt == "on_guard"
        or c.wish in ("step_back", "not_now", "no_contact")
        or alter.status != "current"
        or (c.power is True and c.strain in (3, 4))
    )


def wrongs(m: SupportMap, offered: list[Idea]) -> list[str]:
    """What is wrong with these ideas; empty where nothing is."""
    found = []
    for idea in offered:
        if idea.about and m.device_private != "yes":
            found.append(f"{idea.kind} names someone where others may look")
        if idea.about and not idea.contact:
            found.append(f"{idea.kind} names someone and calls it no contact")
        for id in idea.about:
            if must_be_left_out(m, id):
                found.append(f"{idea.kind} is about {id}")
            tied = {other for tie in m.ties if id in tie.pair for other in tie.pair} - {id}
            if m.alter(id).kind != "person" and any(was_answered_to_be_kept_away(m, t) for t in tied):
                found.append(f"{idea.kind} is with {id}, where someone is who is kept apart")
        if idea.kind == "introduce":
            if not all(m.connection(id).introduce_ok for id in idea.about):
                found.append("introduces someone who was not said to be glad of it")
            if len(set(idea.about)) != 2 or any(set(tie.pair) == set(idea.about) for tie in m.ties):
                found.append("introduces two who know each other")
    return found
