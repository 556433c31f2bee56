"""Deleting a map where it is kept."""

from typing import TYPE_CHECKING

from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("deleting")

TITLE: str
ABOUT: str
COPIES: str
NOT_KEPT: str
SURE: str

BY_MOVING = Each("deleting-by-moving", ("file", "nowhere"))
"""What it means to choose one of these places for a map that is kept."""
STAY: str
MOVE: str
