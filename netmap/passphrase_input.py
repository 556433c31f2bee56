"""Passphrases on a command line: typed without being shown, or the first line of a file.

Never an argument: every program on the computer can read those.
"""

import getpass
import sys
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path

from netmap.words import commands as words
from netmap.words.passphrase import WEAK

STANDARD_INPUT = Path("-")
MOST_BYTES = 10_000


def of_locked(locked: Path, file: Path | None) -> Callable[[], str]:
    """What gives the passphrase of this locked file. file: where it stands, "-" for standard input; else a
    person is asked. Raises NetmapError, once it is called, where there is none."""
    return partial(_typed, words.ask_passphrase(locked)) if file is None else partial(_first_line, file)


def for_new(locked: Path, file: Path | None) -> Callable[[], str]:
    """What gives a passphrase for a file that is to be locked, as `of_locked`.

    Raises NetmapError, once it is called, also for one that others would guess, or was not typed twice alike.
    """

    def chosen() -> str:
        from netmap.store.passphrase_strength import weakness  # here, since most commands need nothing of it

        passphrase = of_locked(locked, file)()
        weak = weakness(passphrase)
        if weak is not None:
            raise words.weak_passphrase(WEAK[weak])
        if file is None and _typed(words.ASK_AGAIN) != passphrase:
            raise words.not_typed_alike()
        return passphrase

    return chosen


def _typed(question: str) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)  # it would be shown while it is typed
            return getpass.getpass(question)
    except (EOFError, OSError, getpass.GetPassWarning):
        raise words.nobody_types() from None


def _first_line(file: Path) -> str:
    try:
        if file == STANDARD_INPUT:
            line = sys.stdin.buffer.readline(MOST_BYTES)
        else:
            with file.open("rb") as opened:  # of any kind: a shell gives a pipe for <(…)
                line = opened.readline(MOST_BYTES)
        passphrase = line.decode("utf-8-sig").removesuffix("\n").removesuffix("\r")
    except (OSError, ValueError):
        raise words.passphrase_file_not_read() from None
    if not passphrase or len(line) == MOST_BYTES:
        raise words.passphrase_file_not_read()
    return passphrase
