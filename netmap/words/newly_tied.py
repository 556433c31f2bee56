"""What became of "They all know each other": said for people, for groups, and where nothing had to be tied."""

from collections.abc import Mapping

from netmap.model.newly_tied import NewlyTied
from netmap.words.catalogue import say
from netmap.words.names import listed

MOST_NAMES = 6


def what_was_tied(found: NewlyTied, names: Mapping[str, str]) -> tuple[str, ...]:
    """One sentence for each way in which they are tied now. names: by id, as they are shown."""

    def who(ids: tuple[str, ...]) -> str:
        return listed((names[id] for id in ids), MOST_NAMES)

    said = [say("newly-tied-people", who=who(found.people))] if found.people else []
    for people, groups in found.members:
        said.append(say("newly-tied-members", who=who(people), groups=who(groups), count=len(people)))
    if found.groups:
        said.append(say("newly-tied-groups", who=who(found.groups)))
    if found.nothing:
        said.append(say("newly-tied-nothing"))
    if found.other:
        said.append(say("newly-tied-other"))
    return tuple(said)
