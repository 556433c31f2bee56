"""Whom no idea may name, written down a second time and plainly, so that the tests do not ask the code."""

from netmap import ideas
from netmap.ideas import Idea
from netmap.ideas.context import Context
from netmap.measures import measure
from netmap.model import SupportMap, Tie


def every_idea(m: SupportMap) -> list[Idea]:
    """All ideas this map allows, before three of them are chosen."""
    return ideas.every_idea(Context(m, measure(m)))


def must_be_left_out(m: SupportMap, id: str) -> bool:
    """Whether this entry is one of those contact may never be about."""
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
        or (c.strain in (3, 4) and (c.power is True or c.repair not in ("has_happened", "feels_possible")))
        or alter.grown_up is False
        or (alter.form == "child" and alter.grown_up is None)
        or c.role == "i_care_for_them"
        or c.repair == "not_now"
        or alter.namesake in ("open", "same")
        or has_the_name_of_one_kept_away(m, id)
    )


def answers_keep_away(m: SupportMap, id: str) -> bool:
    """Whether an answer of its own keeps this entry away: not one that is open or in between, nor care."""
    alter, c = m.alter(id), m.connection(id)
    answers = (c.safety, c.predictable, c.attuned, c.warm, c.with_me, c.limits_respected)
    return (
        any(answer is not None and answer <= 2 for answer in answers)
        or c.felt == "on_guard"
        or c.wish in ("step_back", "not_now", "no_contact")
        or alter.status == "ended_by_harm"
        or (c.power is True and c.strain in (3, 4))
    )


def has_the_name_of_one_kept_away(m: SupportMap, id: str) -> bool:
    """Whether someone of this name is kept away, and it was not said that this is another person."""
    return m.alter(id).namesake is None and any(
        could_be_one(m, other, id) and answers_keep_away(m, other) for other in m.ids if other != id
    )


def could_be_one(m: SupportMap, one: str, other: str) -> bool:
    """Whether two have the same name, or one whose words all stand in the other's."""
    words = [{*m.alter(id).name.casefold().split()} for id in (one, other)]
    same_kind = (m.alter(one).kind == "person") == (m.alter(other).kind == "person")
    return words[0] == words[1] or (same_kind and (words[0] <= words[1] or words[1] <= words[0]))


def was_answered_to_be_kept_away(m: SupportMap, id: str) -> bool:
    """Whether this entry is one to keep away from: by an answer of its own, or by its name. Someone who
    died, or is of an earlier time, is none of them."""
    named_alike = m.alter(id).namesake in ("open", "same") or has_the_name_of_one_kept_away(m, id)
    return answers_keep_away(m, id) or named_alike


def only_pulls(tie: Tie) -> bool:
    """Whether it is said of this tie that the two pull apart, and not that anything is passed on."""
    return tie.kind == "pulls" and tie.talks_about_me is not True


def tied_to(m: SupportMap, id: str) -> set[str]:
    return {other for tie in m.ties if id in tie.pair and not only_pulls(tie) for other in tie.pair} - {id}


def holds_one_kept_away(m: SupportMap, id: str) -> bool:
    """Whether this is a group or community that someone to keep away from is in or tied to."""
    group = m.alter(id).kind != "person"
    return group and any(was_answered_to_be_kept_away(m, other) for other in tied_to(m, id))


def is_near_such_a_group(m: SupportMap, id: str) -> bool:
    """Whether it is a group tied to one of those, where it was not said that nothing is passed on."""
    return m.alter(id).kind != "person" and any(
        holds_one_kept_away(m, other)
        for tie in m.ties
        if id in tie.pair and tie.talks_about_me is not False and not only_pulls(tie)
        for other in set(tie.pair) - {id}
    )


def could_tell_one_kept_away(m: SupportMap, id: str) -> bool:
    """Whether this entry is tied to someone to keep away from, and it was not said that nothing is told."""
    return any(
        was_answered_to_be_kept_away(m, other)
        for tie in m.ties
        if id in tie.pair and tie.talks_about_me is not False and not only_pulls(tie)
        for other in set(tie.pair) - {id}
    )


def is_little_known(m: SupportMap, id: str) -> bool:
    """Whether two or more cues of safety are open."""
    c = m.connection(id)
    return sum(cue is None for cue in (c.predictable, c.attuned, c.warm, c.with_me)) >= 2


def perhaps_a_child(m: SupportMap, id: str) -> bool:
    alter, c = m.alter(id), m.connection(id)
    grown = ("peer", "they_care_for_me", "professional", "guides_me")
    own_words = alter.form in (None, "other") and alter.form_words
    open_form = alter.kind == "person" and (alter.form == "other_family" or own_words)
    return bool(open_form) and alter.grown_up is None and c.role not in grown


def is_there_through_work(m: SupportMap, id: str) -> bool:
    role = m.connection(id).role
    return role == "professional" or (
        m.alter(id).form in ("therapist", "doctor_or_helper") and role != "peer"
    )


def was_said_what_it_is(m: SupportMap, id: str) -> bool:
    """Whether a group was told of as one to be among others, or wished closer."""
    alter, c = m.alter(id), m.connection(id)
    company = {"listens", "settles", "warmth", "good_times", "ritual", "belonging"}
    wished = {"good_times", "resources", "ritual", "belonging"} & {*(c.would_like or ())}
    told = alter.form not in (None, "other", "colleague") or alter.form_words != ""
    dear = 4 in (c.part_of_me, c.positive) or 5 in (c.part_of_me, c.positive)
    comes = company & {*(c.gets or ()), *(c.named_for or ())}
    return bool(told or dear or comes or wished or c.wish == "closer" or m.members(id))


TELLING = {"honest_sentence", "need_or_limit"}
ASKED_BY_TELLING = {"listens", "guidance", "mirror"}


def wrongs(m: SupportMap, offered: list[Idea]) -> list[str]:
    """What is wrong with these ideas; empty where nothing is."""
    return [wrong for idea in offered for wrong in wrongs_of(m, idea)]


def wrongs_of(m: SupportMap, idea: Idea) -> list[str]:
    found = []
    if idea.about and m.device_private != "yes":
        found.append("names someone where others may look")
    if idea.about and not idea.contact and idea.kind != "give_less":
        found.append("names someone and calls it no contact")
    if idea.kind == "let_wait" and idea.about:
        found.append("says whose answer may wait")
    for id in idea.about:
        c = m.connection(id)
        if must_be_left_out(m, id) or m.alter(id).form in ("animal", "ancestor", "place"):
            found.append(f"is about {id}")
        if holds_one_kept_away(m, id) or is_near_such_a_group(m, id):
            found.append(f"is with {id}, where someone is who is kept apart, or near it")
        if c.power:
            found.append(f"is about {id}, who holds power over me")
        asks = idea.kind == "small_ask"
        tells = idea.kind in TELLING or (asks and not ASKED_BY_TELLING.isdisjoint(idea.supports))
        if perhaps_a_child(m, id):
            found.append(f"is about {id}, who is perhaps a child")
        if tells and is_little_known(m, id):
            found.append(f"tells {id}, who is little known")
        if (
            tells or (asks and not {"settles", "warmth"}.isdisjoint(idea.supports))
        ) and could_tell_one_kept_away(m, id):
            found.append(f"tells {id}, who could pass it on")
        if asks and (is_there_through_work(m, id) or c.holds_power):
            found.append(f"asks {id}, whose no would not be free")
        if idea.kind == "community_space" and is_there_through_work(m, id):
            found.append(f"visits {id}, which is there through work")
        if idea.kind == "community_space" and c.frequency in ("daily", "weekly") and idea.form == "usual":
            found.append(f"is a first visit to {id}, which is attended")
        if idea.kind == "community_space" and not was_said_what_it_is(m, id):
            found.append(f"visits {id}, of which nothing was said")
        if idea.kind == "community_space" and any(m.connection(o).power for o in m.members(id)):
            found.append(f"visits {id}, where someone holds power over me")
        if idea.kind in ("check_in", "old_friend") and c.holds_power:
            found.append(f"is a message to {id}, over whom I hold power")
        if idea.kind == "check_in" and c.frequency == "daily" and idea.form != "in_passing":
            found.append(f"is a message to {id}, who is met daily")
        if idea.kind == "introduce" and could_tell_one_kept_away(m, id):
            found.append(f"introduces {id}")
    if idea.kind == "introduce":
        if not all(m.connection(id).introduce_ok for id in idea.about):
            found.append("introduces someone who was not said to be glad of it")
        if len(set(idea.about)) != 2 or any(set(tie.pair) == set(idea.about) for tie in m.ties):
            found.append("introduces two who know each other")
    return [f"{idea.kind} {wrong}" for wrong in found]
