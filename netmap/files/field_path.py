"""Where something stands in a file, in signs a person can follow: "current › connections › 3 › safety".

A field that netmap does not know may be anyone's words, so its name is never shown.
"""

from collections.abc import Iterable
from typing import Any

from netmap.model import Alter, Connection, Guide, MapFile, Moment, SelfConnection, Step, SupportMap, Tie
from netmap.model.guide import IDEAS, IdeaText, Prompt, SupportWords
from netmap.model.scales import FORMS, SUPPORTS

_OF_A_MAP = (MapFile, Moment, SupportMap, Alter, Connection, Tie, SelfConnection, Step)
_OF_A_GUIDE = (Guide, Prompt, SupportWords, IdeaText)
MAP_FIELDS = frozenset(name for kind in (*_OF_A_MAP, *_OF_A_GUIDE) for name in kind.model_fields).union(
    FORMS, SUPPORTS, IDEAS
)
"""The names of all fields of a map and of the guide in it. A format adds those of its own."""
UNKNOWN = "…"


def field_path(steps: Iterable[Any], known: frozenset[str]) -> str:
    """The path in one line; positions count from 0, as in JSON tools. Empty for the whole file.

    known: the names of fields that may be shown.
    """
    shown = (str(step) if isinstance(step, int) or step in known else UNKNOWN for step in steps)
    return " › ".join(shown)
