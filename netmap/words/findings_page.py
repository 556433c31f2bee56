"""What the map shows: the frame around the findings."""

from typing import TYPE_CHECKING

from netmap.words.lookup import messages

if not TYPE_CHECKING:
    __getattr__ = messages("findings-page")


TITLE: str
ABOUT: str
WHY: str
MORE: str
BEFORE: str
FIRST: str
NOTHING_MORE: str
TO_STEP: str
BY_ANSWERS: str
