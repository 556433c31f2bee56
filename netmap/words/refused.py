"""What someone reads whose page cannot be opened just now."""

from dataclasses import dataclass
from typing import Literal

from netmap.words.catalogue import say

Why = Literal["full", "full-here", "closing"]
"""Every place is taken; every place for where they are; the server is about to close."""


@dataclass(frozen=True)
class Refused:
    """what: why not. remedy: what can be done."""

    what: str
    remedy: str


def refused(why: Why) -> Refused:
    return Refused(say(f"refused-{why}"), say(f"refused-{why}.remedy"))
