"""A file that a passphrase opens, in the age format (age-encryption.org/v1): any age program opens it too.

It is wrapped around a file of any format.
"""

import re
import unicodedata
from base64 import b64decode
from collections.abc import Callable

from netmap.files.bounded_read import MEGABYTE
from netmap.files.work_queue import Meanwhile, WorkQueue, half_of_the_cores
from netmap.files.worker_process import run_worker
from netmap.words import locking as words

MARKS = (b"age-encryption.org/", b"-----BEGIN AGE")
ENDING = ".age"
MOST_BYTES = 7 * MEGABYTE
"""Room for the largest map also where it was locked as letters (armoured), which takes a third more."""
WORK = 18
"""The work that our files ask for: 2^18 steps and 256 MB for each guess, as age itself writes them."""
MOST_WORK = 20
"""What a file may ask for: 1 GB and some seconds. netmap wrote up to 20 once; each more doubles both."""
_LETTERS = rb"[A-Za-z0-9+/]"
_HEAD = re.compile(
    rb"age-encryption\.org/v1\n-> scrypt %s{22} ([1-9][0-9]?)\n%s{43}\n--- %s{43}\n" % ((_LETTERS,) * 3)
)
"""All that stands before what is locked. With a passphrase the format allows nothing more, and a reader of it
takes minutes for some thousand lines that do not belong there."""
_queue = WorkQueue(half_of_the_cores(), memory_kib=1 << MOST_WORK, most=60, most_of_one=45)


def is_locked(data: bytes) -> bool:
    return data.startswith(MARKS)


def name_inside(name: str) -> str:
    """The name of the file inside one of this name: without the ending, where it has it."""
    return name[: -len(ENDING)] if name.lower().endswith(ENDING) else name


def asks_too_much(data: bytes) -> bool:
    """Whether opening it would take more work than is done here; it is not tried then."""
    asked = _work_asked(data)
    return asked is not None and asked > MOST_WORK


def _nothing(_: int) -> None:
    """Nobody hears how long the line is."""


def lock(data: bytes, secret: str, meanwhile: Meanwhile = _nothing, of: str = "") -> bytes:
    """These bytes, locked, once it is their turn. Takes about as long as one guess is meant to cost.

    of: the address that asks; "" for the person at this computer.
    Raises NetmapError where too many wait or the work came to no end, and whatever `meanwhile` raises.
    """
    told = {"lock": True, "secrets": [_one_form(secret)], "work": WORK, "memory_kib": 1 << WORK}
    with _queue.turn(1 << WORK, of, meanwhile):
        locked = run_worker(told, data, meanwhile)
    assert locked is not None
    return locked


def unlock(data: bytes, secret: str, meanwhile: Meanwhile = _nothing, of: str = "") -> bytes | None:
    """What is inside, once it is its turn; None where this passphrase does not open it, the file is damaged,
    or it asks for too much. Raises as `lock` does."""
    work = _work_asked(data)
    if work is None or work > MOST_WORK or _has_half_a_sign(secret):
        return None
    # Other programs lock with a passphrase just as it was typed.
    forms = list(dict.fromkeys((_one_form(secret), secret)))
    told = {"lock": False, "secrets": forms, "memory_kib": 1 << work}
    with _queue.turn(1 << work, of, meanwhile):
        return run_worker(told, data, meanwhile)


def inside(data: bytes, passphrase: str | Callable[[], str] | None) -> bytes:
    """What is inside a locked file. passphrase: that of the file, or what asks for it, once it could open it.

    Raises NetmapError where there is none or another one is needed, and as `lock` does.
    """
    if asks_too_much(data):
        raise words.asks_too_much()
    if _work_asked(data) is None:
        raise words.not_by_passphrase()
    if passphrase is None:
        raise words.needs_passphrase()
    found = unlock(data, passphrase() if callable(passphrase) else passphrase)
    if found is None:
        raise words.wrong_passphrase()
    return found


def locked_with(data: bytes, passphrase: str | Callable[[], str] | None) -> bytes:
    """These bytes, locked. passphrase: for the new file, or what asks for it.

    Raises NetmapError where there is none or it cannot be used, and as `lock` does.
    """
    if passphrase is None:
        raise words.needs_new_passphrase()
    secret = passphrase() if callable(passphrase) else passphrase
    if not secret or _has_half_a_sign(secret):
        raise words.passphrase_not_usable()
    return lock(data, secret)


def _one_form(secret: str) -> str:
    """However a keyboard composes its letters."""
    return unicodedata.normalize("NFC", secret)


def _has_half_a_sign(secret: str) -> bool:
    """Whether a sign of it came only half through (a lone surrogate): no file is locked with that."""
    return any(unicodedata.category(sign) == "Cs" for sign in secret)


def _work_asked(data: bytes) -> int | None:
    """The power of two of the steps that opening it takes; None where no passphrase opens it."""
    found = _HEAD.match(_head(data))
    return int(found[1]) if found else None


def _head(data: bytes) -> bytes:
    """How the file begins, also of one that was written as letters (armoured)."""
    if data.startswith(MARKS[0]):
        return data[:200]
    letters = b"".join(data[:400].split()[4:8])
    try:
        return b64decode(letters[: len(letters) // 4 * 4])
    except ValueError:
        return b""
