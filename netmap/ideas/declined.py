"""Ideas that were let go: they stay away for as long as the map says the same there, or until they are called
back."""

from collections.abc import Collection
from hashlib import sha256

from netmap.ideas.idea import Idea
from netmap.model import Declined, SupportMap
from netmap.model.edits import changed

OF_THE_ENTRY = {"kind", "form", "status", "grown_up", "namesake"}
NO_MEANING = {"angle", "depth"}


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
    return bool(m.declined) and _gone(m, idea) in m.declined


def call_back(m: SupportMap, ideas: Collection[Idea]) -> SupportMap:
    """The map on which these ideas were not let go; the map itself where none of them was."""
    back = {_gone(m, idea) for idea in ideas}
    return changed(m, declined=tuple(known for known in m.declined if known not in back))


def _gone(m: SupportMap, idea: Idea) -> Declined:
    """This idea, let go now. What is asked for is a part of it: another ask is another idea."""
    said = " ".join((answers_there(m, idea), *(idea.supports if idea.kind == "small_ask" else ())))
    return Declined(kind=idea.kind, about=idea.about, said=said)


def answers_there(m: SupportMap, idea: Idea) -> str:
    """A mark of what the map says about those an idea names, and of their ties; for one that names nobody, of
    what I would like more of, what is in the way and what I have today. Places play no part, and what was not
    answered stands for nothing."""
    parts = [repr(m.wants and sorted(m.wants)), repr(m.barriers and sorted(m.barriers)), repr(m.energy)]
    if idea.about:
        parts = []
        for id in idea.about:
            alter, connection = m.alter(id), m.connection(id)
            parts.append(alter.model_dump_json(include=OF_THE_ENTRY, exclude_defaults=True))
            parts.append(connection.model_dump_json(exclude=NO_MEANING, exclude_defaults=True))
            parts += [tie.model_dump_json(exclude_defaults=True) for tie in m.ties_of(id)]
    return sha256("\n".join(parts).encode()).hexdigest()[:16]
