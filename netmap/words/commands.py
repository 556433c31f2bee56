"""What the command line says."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from netmap.model import NetmapError
from netmap.words.catalogue import say
from netmap.words.lookup import messages, problem
from netmap.words.names import listed

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
PASSPHRASE_FILE: str
NEW_PASSPHRASE_FILE: str
JSON: str
PORT: str
BROWSER: str
WORDS: str
WORDS_CHECK: str
LANGUAGE: str

SHOWS: str
SHOWS_NOTHING: str
STEPS: str
CARRIED: str
LEFT_OUT: str
ASK_AGAIN: str


def out(endings: Iterable[str]) -> str:
    """What is said of the file to write. endings: what the names of files that netmap writes end in."""
    return say("commands-out", endings=listed(endings, word="or"))


def unexpected(kind: str) -> str:
    """kind: the name of what was raised."""
    return say("commands-unexpected", kind=kind)


def good(format: str, count: int) -> str:
    """What `netmap check` says of a good file."""
    return say("commands-good", format=format, count=count)


def good_guide(questions: int) -> str:
    """What `netmap check` says of a good guide."""
    return say("commands-good-guide", count=questions)


# Passphrases of locked files


def ask_passphrase(file: Path) -> str:
    """What is asked on the terminal, before something is typed that is not shown."""
    return say("commands-ask-passphrase", file=file.name)


def nobody_types() -> NetmapError:
    return problem("commands-nobody-types")


def passphrase_file_not_read() -> NetmapError:
    return problem("commands-passphrase-file-not-read")


def weak_passphrase(why: str) -> NetmapError:
    """why: what would let others guess it."""
    return NetmapError(why, remedy=say("commands-nothing-written"))


def not_typed_alike() -> NetmapError:
    return problem("commands-not-typed-alike")
