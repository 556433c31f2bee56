"""Locking or opening one file, in a process of its own: a script that `files.worker_process` runs.

It is told what to do on its input, answers on its output, and ends; of netmap it loads nothing. What it
holds, the passphrase and the key among it, goes with it: nothing of that stands in its arguments, in its
environment or on the disk.
"""

import base64
import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

DONE, CLOSED = b"+", b"-"
"""What the answer begins with: what was asked for follows, or no passphrase that was given opens the file."""
_VERSION = b"age-encryption.org/v1"
_PIECE = 64 * 1024
_NICE = 10
"""How much the pages come first, in what `nice` counts."""
_OF_THE_PROGRAM_KIB = 512 * 1024
"""Room for the program itself and the file, beside what drawing the key takes. Most is never touched."""
_TRIES = 50


def main() -> None:
    told = json.loads(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read()
    sys.path[:] = told["path"]
    _stand_back(told["memory_kib"])
    secrets: list[str] = told["secrets"]
    if told["lock"]:
        answer: bytes | None = sealed(data, secrets[0], told["work"])
    else:
        answer = next((inside for secret in secrets if (inside := opened(data, secret)) is not None), None)
    sys.stdout.buffer.write(CLOSED if answer is None else DONE + answer)
    sys.stdout.buffer.flush()


def _stand_back(memory_kib: int) -> None:
    """After the pages for the processor, before them where memory runs out, and with nothing left behind.

    Not every system has each of these; where there is none, the rest still holds.
    """
    with suppress(AttributeError, OSError):
        os.nice(_NICE)
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000", "ascii")
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        most = 1024 * (memory_kib + _OF_THE_PROGRAM_KIB)
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def sealed(data: bytes, secret: str, work: int) -> bytes:
    """These bytes as a file of the age format that this passphrase opens.

    work: drawing the key takes 2^work steps and KiB. pyrage would choose it by how quick this computer is at
    that moment, from 17 to 20 in one afternoon: then what a guess costs is chance, and so is what it takes.
    """
    from cryptography.hazmat.primitives import hashes, hmac
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    def drawn(info: bytes, salt: bytes) -> bytes:
        return HKDF(hashes.SHA256(), 32, salt, info).derive(key)

    key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    wrapping = Scrypt(salt=_VERSION + b"/scrypt" + salt, length=32, n=1 << work, r=8, p=1)
    wrapped = ChaCha20Poly1305(wrapping.derive(secret.encode())).encrypt(bytes(12), key, None)
    head = b"%s\n-> scrypt %s %d\n%s\n---" % (_VERSION, _letters(salt), work, _letters(wrapped))
    seal = hmac.HMAC(drawn(b"header", b""), hashes.SHA256())
    seal.update(head)
    box = ChaCha20Poly1305(drawn(b"payload", nonce))
    pieces = (
        box.encrypt(number.to_bytes(11, "big") + bytes([last]), piece, None)
        for number, last, piece in _pieces(data)
    )
    return b"%s %s\n%s%s" % (head, _letters(seal.finalize()), nonce, b"".join(pieces))


def _pieces(data: bytes) -> Iterator[tuple[int, bool, bytes]]:
    """The number of each piece, whether it is the last one, and the piece; an empty file has one."""
    count = max(1, -(-len(data) // _PIECE))
    for number in range(count):
        yield number, number == count - 1, data[number * _PIECE : (number + 1) * _PIECE]


def _letters(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def opened(data: bytes, secret: str) -> bytes | None:
    """What is inside; None where this passphrase does not open it, or the file is damaged."""
    from pyrage import DecryptError, passphrase

    for _ in range(_TRIES):
        try:
            inside: bytes = passphrase.decrypt(data, secret)
            return inside
        except DecryptError as problem:
            # pyrage refuses what would take long here, by one look at the clock: on a busy computer too soon.
            if not str(problem).startswith("Excessive work"):
                return None
    return None


if __name__ == "__main__":
    main()
