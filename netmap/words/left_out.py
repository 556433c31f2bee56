"""What could not be carried over between netmap and another program: one sentence each, for one and for many.

Counts, never names: the list may be shown on a screen that others see.
"""

from typing import TYPE_CHECKING

from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("left-out")


FROM_EASYNWK = (
    "about_me", "gender", "age", "no_line", "double_line", "contact_of_partner", "beyond", "no_name", "cut", "stranger", "loop", "again", "date", "current", "details",
)  # fmt: skip
TO_EASYNWK = (
    "answers", "groups", "tie_kinds", "group_ties", "talks_about_me", "unplaced", "status", "me", "map", "steps",
)  # fmt: skip
LEFT_OUT = Each("left-out", (*FROM_EASYNWK, *TO_EASYNWK))
"""By what was left out, in the order in which it is told."""
UNNAMED: str


def sentence(key: str, count: int) -> str:
    """The sentence for what was left out `count` times (at least once)."""
    return LEFT_OUT.say(key, count=count)
