"""What the command line says."""

from typing import TYPE_CHECKING

from netmap.words.catalogue import say
from netmap.words.lookup import messages

if not TYPE_CHECKING:
    __getattr__ = messages("commands")


ABOUT: str
ANALYSE: str
CONVERT: str
CHECK: str
SERVE: str
HOST: str
SERVE_PORT: str
ADDRESS: str
DATABASE: str
KEEP_DAYS: str
BEHIND_PROXY: str
METRICS: str
MOST_PAGES: str
MOST_PAGES_EACH: str
DRAIN_MINUTES: str
BACKUP: str
BACKUP_FILE: str
RESTORE: str
RESTORE_FILE: str
RESTORE_ADD: str
DELETE_OLD: str
DELETE_OLD_YES: str

FILE: str
OUT: str
JSON: str
PORT: str
BROWSER: str

SHOWS: str
SHOWS_NOTHING: str
STEPS: str
CARRIED: str
LEFT_OUT: str


def unexpected(kind: str) -> str:
    """kind: the name of what was raised."""
    return say("commands-unexpected", kind=kind)


def good(format: str, count: int) -> str:
    """What `netmap check` says of a good file."""
    return say("commands-good", format=format, count=count)


def good_guide(questions: int) -> str:
    """What `netmap check` says of a good guide."""
    return say("commands-good-guide", count=questions)
