"""One possible small next connection, or rest, as a value. The sentences are in `netmap.words.ideas`."""

from typing import Literal, NamedTuple

from netmap.model.scales import Support
from netmap.model.steps import IdeaKind
from netmap.model.value import Ids

Family = Literal[
    "one_safe_person", "one_honest_conversation", "letting_someone_help", "one_community", "rest"
]
"""The four small beginnings, and staying with what is."""
Because = Literal[
    "wished_closer", "wanted", "wished_from_them", "little_support_of_a_kind", "seldom_in_touch",
    "safe_and_steady", "support_received", "honest_already", "limits_respected", "a_place_to_belong",
    "few_places", "glad_to_introduce", "gives_more", "much_is_asked", "help_is_there", "nothing_needed",
]  # fmt: skip
Form = Literal["usual", "little", "in_passing", "from_afar", "again", "online"]
"""How it is done. little: smaller, on a day with little energy, or where little is known of someone.
in_passing: with someone met daily or lived with. from_afar: with someone who is far away. again: at a group
that is attended as it is. online: at one that meets there."""


class Idea(NamedTuple):
    """What it is, whom it names, why it is offered, and what it could change.

    supports: kinds of support it is about. gain: how many more kinds of support would be there on a day if
    it went as hoped, 0 or more (`netmap.measures.expected_support`): a convention of ours. contact: whether
    it means contact with someone, as its rule says. form: how it is done (`netmap.ideas.forms`).
    """

    kind: IdeaKind
    about: Ids = ()
    because: Because = "nothing_needed"
    supports: tuple[Support, ...] = ()
    gain: float = 0.0
    contact: bool = False
    form: Form = "usual"
