"""Ideas that were let go: they stay away for as long as the map says the same there, or until they are called
back."""

from collections.abc import Collection
from hashlib import sha256

from netmap.ideas.idea import Idea
from netmap.model import Declined, SupportMap
from netmap.model.edits import changed
from netmap.model.value import Value

OF_THE_ENTRY = ("kind", "form", "status")
NO_MEANING = ("angle", "depth")
CAME_LATER = ("would_like", "part_of_me", "positive", "own_words")
"""Answers of a connection that came in with the second version of a map: as long as they are open, the mark
is the one that was made before, and nothing that was let go comes back because netmap was renewed."""
CAME_LATER_OF_THE_ENTRY = ("grown_up", "namesake")


def decline(m: SupportMap, idea: Idea) -> SupportMap:
    """The map on which this idea is not offered until something changes there."""
    now, gone = answers_there(m, idea), _gone(m, idea)
    others = tuple(
        known
        for known in m.declined
        if (known.kind, known.about) != (idea.kind, idea.about) or known.said.startswith(now)
    )
    return m if gone in others else changed(m, declined=(*others, gone))


def is_declined(m: SupportMap, idea: Idea) -> bool:
    """Whether this idea was let go and the map says there what it said then."""
    return bool(m.declined) and not _all_gone(m, idea).isdisjoint(m.declined)


def call_back(m: SupportMap, ideas: Collection[Idea]) -> SupportMap:
    """The map on which these ideas were not let go; the map itself where none of them was."""
    back = frozenset[Declined]().union(*(_all_gone(m, idea) for idea in ideas))
    return changed(m, declined=tuple(known for known in m.declined if known not in back))


def _gone(m: SupportMap, idea: Idea) -> Declined:
    """This idea, let go now. What is asked for is a part of it: another ask is another idea."""
    said = " ".join((answers_there(m, idea), *(idea.supports if idea.kind == "small_ask" else ())))
    return Declined(kind=idea.kind, about=idea.about, said=said)


def _all_gone(m: SupportMap, idea: Idea) -> frozenset[Declined]:
    """This idea, let go now, and as it was noted before: then without what is asked for."""
    before = Declined(kind=idea.kind, about=idea.about, said=answers_there(m, idea))
    return frozenset({_gone(m, idea), before})


def answers_there(m: SupportMap, idea: Idea) -> str:
    """A mark of what the map says about those an idea names, and of their ties; for one that names nobody, of
    what I would like more of, what is in the way and what I have today. Places play no part."""
    parts = [repr(m.wants and sorted(m.wants)), repr(m.barriers and sorted(m.barriers)), repr(m.energy)]
    if idea.about:
        parts = []
        for id in idea.about:
            alter, connection = m.alter(id), m.connection(id)
            parts.append(
                alter.model_dump_json(include={*OF_THE_ENTRY, *_said(alter, CAME_LATER_OF_THE_ENTRY)})
            )
            still_open = set(CAME_LATER).difference(_said(connection, CAME_LATER))
            parts.append(connection.model_dump_json(exclude={*NO_MEANING, *still_open}))
            parts += [tie.model_dump_json() for tie in m.ties_of(id)]
    return sha256("\n".join(parts).encode()).hexdigest()[:16]


def _said(value: Value, fields: tuple[str, ...]) -> set[str]:
    return {field for field in fields if getattr(value, field) not in (None, "")}
