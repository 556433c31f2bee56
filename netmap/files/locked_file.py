"""A file that a passphrase opens, in the age format (age-encryption.org/v1): any age program opens it too."""

from pyrage import DecryptError, passphrase

MARKS = (b"age-encryption.org/", b"-----BEGIN AGE")


def is_locked(data: bytes) -> bool:
    return data.startswith(MARKS)


def lock(data: bytes, secret: str) -> bytes:
    """These bytes, locked. Takes about as long as one guess is meant to cost: a second or more."""
    locked: bytes = passphrase.encrypt(data, secret)
    return locked


def unlock(data: bytes, secret: str) -> bytes | None:
    """What is inside; None where this passphrase does not open it, or the file is damaged."""
    try:
        inside: bytes = passphrase.decrypt(data, secret)
    except DecryptError:
        return None
    return inside
