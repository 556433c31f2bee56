"""A list of names that was pasted: what came of it, and who may be there already."""

from netmap.model.name_list import NameList
from netmap.model.scales import LONGEST_LIST, LONGEST_NAME, MOST_ALTERS
from netmap.words.catalogue import say


def what_came_of(found: NameList, added: int) -> tuple[str, ...]:
    """How many are on the map now, and what of the list did not fit; () where the list held no name.

    added: how many of its entries were put on the map, as newcomers."""
    said = []
    if added:
        said.append(say("name-list-taken", count=added))
    if found.shortened:
        said.append(say("name-list-shortened", count=len(found.shortened), most=LONGEST_NAME))
    if found.left_over:
        count = len(found.left_over)
        said.append(say("name-list-left-over", count=count, most=MOST_ALTERS, letters=LONGEST_LIST))
    return tuple(said)


def question(name: str, in_list: bool = False) -> str:
    """Whether a name is of someone who has it already: on the map, or before in the same list."""
    return say("name-list-question-in-list" if in_list else "name-list-question", name=name)


def same(name: str) -> str:
    return say("name-list-same", name=name)


def another(name: str) -> str:
    return say("name-list-another", name=name)
