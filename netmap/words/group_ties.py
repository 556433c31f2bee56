"""How groups go together, and what is said first where groups come before people."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from netmap.model.scales import TieKind
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("group-ties")


QUESTION: str
GO_TOGETHER: Mapping[TieKind, str] = Each("group-ties-go-together", ("fits", "pulls"))
EMPTY_TITLE: str
EMPTY: str
SIDE: str
TIES_ABOUT: str
