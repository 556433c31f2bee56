"""Ideas that were let go: they stay away for as long as the map says the same there."""

from hashlib import sha256

from netmap.ideas.idea import Idea
from netmap.model import Declined, SupportMap
from netmap.model.edits import changed
from netmap.model.value import Value

NO_MEANING = frozenset({"angle", "depth"})
CAME_LATER = ("would_like", "part_of_me", "positive", "own_words")
"""Answers of a connection that came in with the second version of a map: as long as they are open, the mark
is the one that was made before, and nothing that was let go comes back because netmap was renewed."""
OF_THE_ENTRY = ("kind", "form", "status")
CAME_LATER_OF_THE_ENTRY = ("grown_up", "namesake")


def decline(m: SupportMap, idea: Idea) -> SupportMap:
    """The map on which this idea is not offered until something changes there."""
    others = tuple(known for known in m.declined if (known.kind, known.about) != (idea.kind, idea.about))
    gone = Declined(kind=idea.kind, about=idea.about, said=answers_there(m, idea))
    return changed(m, declined=(*others, gone))


def is_declined(m: SupportMap, idea: Idea) -> bool:
    """Whether this idea was let go and the map says there what it said then."""
    return any(
        known.said == answers_there(m, idea)
        for known in m.declined
        if (known.kind, known.about) == (idea.kind, idea.about)
    )


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
