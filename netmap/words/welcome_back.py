"""Coming back to a map: the step that was chosen the last time."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, get_args

from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("welcome-back")

Answer = Literal["did_it", "not_yet", "something_else", "let_go"]
"""How it went, as far as one tap says it."""

LAST_TIME: str
ANSWERS: Mapping[Answer, str] = Each("welcome-back-answers", get_args(Answer))
SAID: Mapping[Answer, str] = Each("welcome-back-said", get_args(Answer))
SAY_MORE: str
ON: str
