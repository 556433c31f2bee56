"""A file that a passphrase opens, in the age format (age-encryption.org/v1): any age program opens it too."""

import re
from base64 import b64decode
from threading import Lock

from pyrage import DecryptError, passphrase

MARKS = (b"age-encryption.org/", b"-----BEGIN AGE")
# The work a file asks for is a power of two: 18 in what age writes, 19 or 20 in ours on a quick computer.
# 20 takes 1 GB and some seconds, and each more doubles both.
_WORK_WE_DO = re.compile(rb"age-encryption\.org/v1\n-> scrypt [A-Za-z0-9+/]{22} (1?[0-9]|20)\n")
_one_at_a_time = Lock()


def is_locked(data: bytes) -> bool:
    return data.startswith(MARKS)


def lock(data: bytes, secret: str) -> bytes:
    """These bytes, locked. Takes about as long as one guess is meant to cost: a second or more."""
    with _one_at_a_time:
        locked: bytes = passphrase.encrypt(data, secret)
    return locked


def unlock(data: bytes, secret: str) -> bytes | None:
    """What is inside; None where this passphrase does not open it, or the file is damaged."""
    if not _WORK_WE_DO.match(_head(data)):
        return None
    try:
        with _one_at_a_time:
            inside: bytes = passphrase.decrypt(data, secret)
    except DecryptError:
        return None
    return inside


def _head(data: bytes) -> bytes:
    """How the file begins, also of one that was written as letters (armoured)."""
    if data.startswith(MARKS[0]):
        return data[:200]
    letters = b"".join(data[:400].split()[4:7])
    try:
        return b64decode(letters[: len(letters) // 4 * 4])
    except ValueError:
        return b""
