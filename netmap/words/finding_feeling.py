"""A feeling beside a finding: asked quietly, and never read or counted."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("finding-feeling")


ASK: str
LABEL: str
BORROW: str
BORROWED: Mapping[str, str] = Each(
    "finding-feeling-borrowed",
    ("calm", "glad", "tender", "tired", "sad", "sore", "unsure", "nothing-in-particular"),
)
KEPT: str


def said(feeling: str) -> str:
    """What was noted before, as a quotation."""
    return say("finding-feeling-said", feeling=feeling)


def with_word(said: str, word: str) -> str:
    """What was said, with one more word at its end; as it was where it already stands there."""
    comma = say("lists-comma")
    if word in said.split(comma):
        return said
    return f"{said}{comma}{word}" if said else word
