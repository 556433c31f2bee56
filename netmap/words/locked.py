"""Locked maps: making the lock, opening it, and what to know about it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("locked")


TITLE: str
LOCK: str
LOCK_HELP: str
GO_ON: str
GO_ON_ABOUT: str

MAKE_TITLE: str
MAKE_ABOUT: str
PASSPHRASE: str
AGAIN: str
MAKE: str
TOO_SHORT: str
NOT_THE_SAME: str

CODE_TITLE: str
CODE_ABOUT: str
CODE_KEPT: str

UNLOCK_ABOUT: str
CODE_WAITS: str
UNLOCK: str
WRONG: str
FORGOTTEN: str
CODE: str
CODE_OPENS: str

MINUTES: Mapping[int, str] = Each("locked-minutes", (1, 5, 15, 30, 60))
LOCKS_AFTER: str
SOON: str

NONE: str
ERASED: str
NONE_YET: str
CHANGE: str
CHANGE_ABOUT: str
NOW: str
NEW: str
CHANGE_BUTTON: str
ERASE: str
ERASE_ABOUT: str
ERASE_SURE: str
NOBODY_ELSE: str
