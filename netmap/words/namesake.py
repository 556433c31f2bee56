"""The question whether someone is the one of the same name who stood here before. It never says why it is asked."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, get_args

from netmap.model.scales import Kind
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("namesake")


QUESTION: Mapping[Kind, str] = Each("namesake-question", get_args(Kind))
ABOUT: str
ANSWERS: Mapping[str, str] = Each("namesake-answers", ("another", "same", "later"))
SAME: str
CHANGE: str
LATER: str
ASK: str
