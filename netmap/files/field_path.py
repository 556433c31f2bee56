"""Where something stands in a file, in signs a person can follow: "current › connections › 3 › safety".

A field that netmap does not know may be anyone's words, so its name is never shown.
"""

from collections.abc import Iterable
from typing import Any

from netmap.model import Alter, Connection, Guide, MapFile, Moment, SelfConnection, Step, SupportMap, Tie
from netmap.model.guide import IDEAS, IdeaText, Prompt, SupportWords
from netmap.model.scales import FORMS, SUPPORTS

OWN_FIELDS = frozenset(
    name
    for kind in (MapFile, Moment, SupportMap, Alter, Connection, Tie, SelfConnection, Step)
    for name in kind.model_fields
) | {"format"}
EASYNWK_FIELDS = frozenset((
    "versions", "currentVersion", "nwk", "ego", "alteri", "connections", "id1", "id2", "title", "date",
    "role", "human", "deceased", "note", "currentGender", "age", "edgeType", "angle", "distance",
    "contactOfPartner",
))  # fmt: skip
GUIDE_FIELDS = frozenset(
    name for kind in (Guide, Prompt, SupportWords, IdeaText) for name in kind.model_fields
) | {*FORMS, *SUPPORTS, *IDEAS}
SHOWN = OWN_FIELDS | GUIDE_FIELDS | EASYNWK_FIELDS
UNKNOWN = "…"


def field_path(steps: Iterable[Any]) -> str:
    """The path in one line; positions count from 0, as in JSON tools. Empty for the whole file."""
    shown = (str(step) if isinstance(step, int) or step in SHOWN else UNKNOWN for step in steps)
    return " › ".join(shown)
