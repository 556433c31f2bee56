"""What someone reads whose page cannot be opened just now."""

from dataclasses import dataclass
from typing import Literal, get_args

from netmap.words.catalogue import say
from netmap.words.lookup import Each

Why = Literal["full", "full-here", "closing"]
"""Every place is taken; every place for where they are; the server is about to close."""


WHY_NOT = Each("refused", get_args(Why))


@dataclass(frozen=True)
class Refused:
    """what: why not. remedy: what can be done."""

    what: str
    remedy: str


def refused(why: Why) -> Refused:
    return Refused(WHY_NOT[why], say(f"{WHY_NOT.id(why)}.remedy"))
