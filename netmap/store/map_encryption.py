"""A map as a server keeps it: bytes that only its key makes sense of, of a length that tells little.

What lies beside the map and the map itself are compressed, filled up with zeros to one of a few lengths
(16 KiB, 32 KiB, 64 KiB …; most maps have the first), and sealed with AES-256-GCM. Identifier and version are
sealed in: a body of another map, or of another time under this version, does not open.
"""

import json
import secrets
import zlib
from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from netmap.files.bounded_read import MEGABYTE
from netmap.files.formats import netmap_json
from netmap.model import MapFile, NetmapError
from netmap.store.recovery_phrase import Keys
from netmap.words import hosted_problems, kept_problems

MOST_BYTES = 16 * MEGABYTE
"""Of a map with its moments, before it is compressed; far more than a file may have."""
NONCE, SHORTEST = 12, 16 * 1024
_LENGTH = 4


def seal(keys: Keys, version: int, file: MapFile, beside: Mapping[str, Any]) -> bytes:
    """The map and what lies beside it, for this version. The first 12 bytes are random and never repeat.

    Raises NetmapError for a map that is too large.
    """
    plain = zlib.compress(json.dumps(dict(beside)).encode() + b"\n" + netmap_json.to_bytes(file, MOST_BYTES))
    filled = len(plain).to_bytes(_LENGTH, "big") + plain + bytes(_step(len(plain)) - len(plain))
    nonce = secrets.token_bytes(NONCE)
    return nonce + AESGCM(keys.key).encrypt(nonce, filled, _about(keys, version))


def unseal(keys: Keys, version: int, body: bytes) -> tuple[MapFile, dict[str, Any]]:
    """The map and what lies beside it. Raises NetmapError where this key and version do not open it."""
    try:
        filled = AESGCM(keys.key).decrypt(body[:NONCE], body[NONCE:], _about(keys, version))
        length = int.from_bytes(filled[:_LENGTH], "big")
        # Sealed by netmap itself, so it is no larger than it was then; the limit is for a slip of ours.
        plain = zlib.decompressobj().decompress(filled[_LENGTH : _LENGTH + length], 2 * MOST_BYTES)
        beside, _, map_file = plain.partition(b"\n")
        return netmap_json.from_bytes(map_file, MOST_BYTES), json.loads(beside)
    except (InvalidTag, ValueError, zlib.error):
        raise hosted_problems.hosted_damaged() from None
    except NetmapError as problem:
        raise kept_problems.kept_not_readable(problem) from None


def _step(length: int) -> int:
    step = SHORTEST
    while step < length:
        step *= 2
    return step


def _about(keys: Keys, version: int) -> bytes:
    return f"{keys.identifier} {version}".encode()
