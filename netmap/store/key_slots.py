"""The key of locked maps, and the two ways to it: a passphrase, and a code written down once.

The key is random, and another one for each passphrase. It lies in a small file, sealed twice: with a key
drawn from the passphrase (Argon2id, RFC 9106) and with one drawn from the recovery code (AES-256-GCM, the
name of the slot and its numbers sealed in). Without one of the two nobody gets at it, and nothing but chance
stands in it.
"""

import secrets
import unicodedata
from threading import Lock
from typing import Annotated, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from pydantic import Base64Bytes, Field

from netmap.model.value import Value

MEMORY_KIB, ITERATIONS, LANES = 64 * 1024, 3, 4
"""What drawing a key costs: about a quarter of a second, and 64 MiB for each guess."""
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: none that look alike."""
CODE_LENGTH, GROUP = 28, 4
_ONE_AT_A_TIME = Lock()
"""OpenSSL gives its threads to one that draws; the second at a time is told that memory is short."""
SlotName = Literal["passphrase", "code"]


class Drawing(Value):
    """What drawing a key from a secret takes. The limits are so that a file made by someone else cannot ask
    for all memory or for hours."""

    memory_kib: Annotated[int, Field(ge=8 * 1024, le=1024 * 1024)] = MEMORY_KIB
    iterations: Annotated[int, Field(ge=1, le=16)] = ITERATIONS
    lanes: Annotated[int, Field(ge=1, le=16)] = LANES
    salt: Annotated[Base64Bytes, Field(min_length=16, max_length=16)]


class Slot(Drawing):
    """The key, sealed for one of the ways to it."""

    nonce: Annotated[Base64Bytes, Field(min_length=12, max_length=12)]
    sealed: Annotated[Base64Bytes, Field(min_length=48, max_length=48)]


def new_key() -> bytes:
    """32 random bytes."""
    return secrets.token_bytes(32)


def new_code() -> str:
    """A recovery code of 140 random bits, in seven groups of four."""
    signs = "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))
    return "-".join(signs[at : at + GROUP] for at in range(0, CODE_LENGTH, GROUP))


def sealed(key: bytes, name: SlotName, secret: str) -> Slot:
    """The key in a slot that this secret opens."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    drawing = Drawing.model_construct(memory_kib=MEMORY_KIB, iterations=ITERATIONS, lanes=LANES, salt=salt)
    box = AESGCM(_drawn(drawing, name, secret)).encrypt(nonce, key, _about(drawing, name))
    return Slot.model_construct(**vars(drawing), nonce=nonce, sealed=box)


def opened(slot: Slot, name: SlotName, secret: str) -> bytes | None:
    """The key, or None where this secret does not open this slot; half a sign opens none."""
    try:
        return AESGCM(_drawn(slot, name, secret)).decrypt(slot.nonce, slot.sealed, _about(slot, name))
    except (InvalidTag, UnicodeEncodeError):
        return None


def _drawn(how: Drawing, name: SlotName, secret: str) -> bytes:
    kdf = Argon2id(
        salt=how.salt, length=32, iterations=how.iterations, lanes=how.lanes, memory_cost=how.memory_kib
    )
    with _ONE_AT_A_TIME:
        return kdf.derive(_plain(name, secret))


def _plain(name: SlotName, secret: str) -> bytes:
    """A passphrase in one Unicode form; a code however it was written down."""
    if name == "passphrase":
        return unicodedata.normalize("NFC", secret).encode()
    read = secret.upper().translate(str.maketrans("OIL", "011"))
    return "".join(sign for sign in read if sign in LETTERS).encode()


def _about(how: Drawing, name: SlotName) -> bytes:
    return f"netmap key 1, {name}, {how.memory_kib} {how.iterations} {how.lanes}".encode()
