"""Hostile files: real ones with something changed, and a fixed set of the worst. `Trial` gives each to every
reader and sees what comes of it. `python -m tests.files.hostile 100000` gives as many as asked, and counts.
"""

import hashlib
import hmac
import json
import os
import random
import resource
import sys
import tempfile
import time
from base64 import b64encode
from collections import Counter
from collections.abc import Callable
from faulthandler import cancel_dump_traceback_later, dump_traceback_later
from pathlib import Path
from typing import Any
from unittest.mock import patch

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from netmap import files
from netmap.files import age_worker, guides, locked_file
from netmap.files.formats.netmap_json import json_schema
from netmap.model import Guide, NetmapError
from netmap.words import catalogue

ROOT = Path(__file__).parents[2]
REAL = sorted(
    path.read_bytes()
    for folder in ("sample_networks", "netmap/guides", "tests/files/easynwk", "tests/files/versions")
    for path in (ROOT / folder).glob("*.json")
    if path.stat().st_size < 20_000  # large ones are as varied, and ten times as slow
)
SECRET = "vier leise Wörter hier"
SECONDS = 2
"""What one file may take of the processor."""
MEGABYTES, MEGABYTES_OF_THE_WORST = 64, 256
"""By how much changed files, and the worst, may raise the memory, with what it takes to make them."""
HANGS = 60

BYTES = [b'"', b"{", b"]", b"[", b"}", b",", b":", b"\\", b"\\u", b"\\ud800", b"\0", b"\xff", b"\xed\xa0\x80",
         b"NaN", b"-Infinity", b"1e999", b"null", b"-1", b"9" * 5000, b"\xef\xbb\xbf", b"\x1f\x8b", b"<",
         b"\r", "\u202e".encode(), b"//", b"'", b"[" * 30, b'{"a":' * 30]  # fmt: skip
NUMBERS = ["NaN", "-Infinity", "1e999", "1e-999", "-0.0", "9" * 5000, "1e15", "999999999999999", "0.1", "1E1"]
SIGNS = ["\ud800", "\udfff\ud800", "\0", "\x1b[31m", "\u202e", "\u2066", "\ufeff", "\u2028", "\x85", "²", "١",
         "a" + "\u0301\u0316" * 3000, "\u0f73" * 3000, "\ufb2c" * 200, "ﷺ" * 200, "👩‍👩‍👧‍👦" * 50, "Ǆ", "İ",
         " ", "\u3164", "x" * 10_000, "=1+1", "../../etc/passwd", "{who}", "%s{0.__class__}", "e1", "a1", "…",
         "2024-02-30", "0000-01-01", "9999-12-31T23:59", "٢٠٢٤-٠٣-٠١", "12024-W01-1"]  # fmt: skip
VALUES: list[Any] = [
    None,
    True,
    False,
    0,
    1,
    -1,
    2,
    360,
    -1e-320,
    1e14,
    2**53,
    "",
    [],
    {},
    [[]],
    {"": {}},
    [None],
]
_NUMBER = "a number stands here: "


def changed(chance: random.Random) -> bytes:
    """One of the real files with one to four things changed in its bytes or in its values."""
    data = chance.choice(REAL)
    if chance.random() < 0.5:
        for _ in range(chance.randint(1, 4)):
            data = _with_other_bytes(data, chance)
        return data
    plain = json.loads(data)
    for _ in range(chance.randint(1, 4)):
        plain = _with_another_value(plain, chance)
    text = json.dumps(plain, ensure_ascii=chance.random() < 0.5)
    for number in NUMBERS:
        text = text.replace(f'"{_NUMBER}{number}"', number)
    return text.encode("utf-8", "surrogatepass")


def _with_other_bytes(data: bytes, chance: random.Random) -> bytes:
    at, to = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    near = min(at + chance.randint(0, 8), len(data))
    match chance.randrange(7):
        case 0:
            return data[:at] + bytes(byte ^ 1 << chance.randrange(8) for byte in data[at:near]) + data[near:]
        case 1:
            return data[:at] + chance.choice(BYTES) + data[near:]
        case 2:
            return data[:at]
        case 3:
            return data[:at] + data[to:]
        case 4:
            return data[:to] + data[at:]
        case 5:
            other = chance.choice(REAL)
            return data[:at] + other[chance.randrange(len(other)) :]
        case _:
            return data[:at] + chance.randbytes(chance.randint(1, 8)) + data[near:]


def _with_another_value(plain: Any, chance: random.Random) -> Any:
    """The value at one place, found by going down at random, replaced, doubled, taken away or moved."""
    if not isinstance(plain, (list, dict)) or not plain or chance.random() < 0.15:
        return _another(plain, chance)
    steps: Any = list(plain) if isinstance(plain, dict) else range(len(plain))
    step = chance.choice(steps)
    match chance.randrange(12):
        case 0:
            del plain[step]
        case 1 if isinstance(plain, list):
            # Only what is small many times: else making a file takes more memory than reading it.
            plain += [plain[step]] * (chance.choice([1, 2, 600]) if len(str(plain[step])) < 500 else 1)
        case 1 if isinstance(plain, dict):
            plain[chance.choice([*SIGNS, *steps, "format", "versions", "ego"])] = plain[step]
        case 2:
            other = json.loads(chance.choice(REAL))
            plain[step] = other[chance.choice(list(other))]
        case _:
            plain[step] = _with_another_value(plain[step], chance)
    return plain


def _another(value: Any, chance: random.Random) -> Any:
    match chance.randrange(6):
        case 0:
            return chance.choice(VALUES)
        case 1:
            return _NUMBER + chance.choice(NUMBERS)
        case 2:
            return chance.choice(SIGNS)
        case 3:
            return f"{value}{chance.choice(SIGNS)}" if isinstance(value, str) else [value]
        case 4:
            return {"a": value}
        case _:
            return chance.randint(-5, 20)


def locked(inside: bytes, work: int = 1) -> bytes:
    """These bytes in a locked file that takes no time to open, as age-encryption.org/v1 describes it."""
    salt, nonce, key = bytes(16), bytes(16), b"k" * 16
    wrapping = hashlib.scrypt(
        SECRET.encode(), salt=b"age-encryption.org/v1/scrypt" + salt, n=2**work, r=8, p=1, dklen=32
    )
    body = b64encode(ChaCha20Poly1305(wrapping).encrypt(bytes(12), key, None)).rstrip(b"=")
    stanza = b"-> scrypt %s %d\n%s\n---" % (b64encode(salt).rstrip(b"="), work, body)
    head = b"age-encryption.org/v1\n" + stanza
    seal = hmac.digest(_drawn(key, b"header", b""), head, "sha256")
    pieces = [inside[at : at + 65536] for at in range(0, len(inside), 65536)] or [b""]
    box = ChaCha20Poly1305(_drawn(key, b"payload", nonce))
    sealed = [
        box.encrypt(number.to_bytes(11, "big") + bytes([number == len(pieces) - 1]), piece, None)
        for number, piece in enumerate(pieces)
    ]
    return head + b" " + b64encode(seal).rstrip(b"=") + b"\n" + nonce + b"".join(sealed)


def _drawn(key: bytes, info: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, info).derive(key)


class Trial:
    """Gives files to all readers, in an empty folder, and writes down what happens."""

    def __init__(self, folder: Path) -> None:
        self.outcomes: Counter[str] = Counter()
        self.faults: list[str] = []
        self.slowest = 0.0
        self._file = folder / "given.json"
        self._folder = folder
        self._reading = False
        catalogue.read_english()  # sentences are read when they are first said
        sys.addaudithook(self._sees)
        for data in REAL:  # what is loaded once is not counted
            self.give("a real one", data)
        self.give("a locked one", locked(REAL[0]))
        self.faults.clear()
        self._before = _peak()

    @property
    def megabytes(self) -> float:
        """By how much the peak of the memory rose."""
        return (_peak() - self._before) / 1024

    def give(self, name: str, data: bytes) -> None:
        """This file to every reader; `name` is how a fault is found again."""
        self._file.write_bytes(data)
        for reader, reads in self._readers(data).items():
            before = time.process_time()
            dump_traceback_later(HANGS, exit=True)
            self._reading = True
            try:
                outcome = reads()
            except NetmapError as problem:
                outcome = f"refused: {problem.what[:50]}"
                if not problem.remedy:
                    self._fault(name, f"{reader}: no remedy")
            except BaseException as error:  # also a panic of a library, which is no Exception
                outcome = type(error).__name__
                self._fault(name, f"{reader}: {outcome}")
            self._reading = False
            cancel_dump_traceback_later()
            took = time.process_time() - before
            self.slowest = max(self.slowest, took)
            if took > SECONDS:
                self._fault(name, f"{reader}: {took:.1f} s")
            self.outcomes[outcome] += 1
        if [path.name for path in self._folder.iterdir()] != [
            "given.json"
        ] or self._file.read_bytes() != data:
            self._fault(name, "the folder has changed")

    def _readers(self, data: bytes) -> dict[str, Callable[[], str]]:
        if locked_file.is_locked(data):
            return {"unlock": lambda: _unlocked(data)}
        return {
            "open": lambda: f"opened: {files.open_bytes(data).format.name}",
            "guide_in": lambda: "a guide" if files.guide_in(self._file) else "no guide",
            "guide": lambda: "a guide" if isinstance(_guide(data), Guide) else "",
            "check": lambda: _said(files.check(self._file)),
        }

    def _fault(self, name: str, what: str) -> None:
        self.faults.append(f"{name}: {what}")

    def _sees(self, event: str, given: tuple[Any, ...]) -> None:
        """Hears of each file, program or address that this process touches (sys.addaudithook)."""
        writes = event == "open" and isinstance(given[2], int) and given[2] & (os.O_WRONLY | os.O_RDWR)
        other = event.startswith(("os.", "socket.", "subprocess.", "shutil.", "tempfile.", "sqlite3."))
        strange = event == "open" and str(given[0]) not in (str(self._file), str(json_schema.PATH))
        if self._reading and (writes or strange or (other and event != "os.listdir")):
            self._fault("touched", f"{event} {given[0] if given else ''}")


def _guide(data: bytes) -> Guide:
    return guides.from_bytes(data)


def _unlocked(data: bytes) -> str:
    # Done here, where it is watched, and not in a process of its own.
    with patch.object(locked_file, "run_worker", _done_here):
        inside = locked_file.unlock(data, SECRET)
    return "not unlocked" if inside is None else f"unlocked: {files.open_bytes(inside).format.name}"


def _done_here(told: dict[str, Any], data: bytes, _: object) -> bytes | None:
    (secret,) = told["secrets"]
    return age_worker.opened(data, secret)


def _said(found: tuple[NetmapError, ...]) -> str:
    if any(not problem.remedy for problem in found) or len(found) > 20:
        raise AssertionError
    return "checked: problems" if found else "checked: none"


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main(times: int) -> int:
    from tests.files.worst import worst  # here, since it needs this module

    began = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(Path(folder))
        chance = random.Random(5)
        for number in range(times):
            data = changed(chance)
            if number % 20 == 0:
                data = locked(data)
            if number % 40 == 0:
                data = _with_other_bytes(data, chance)
            trial.give(f"number {number}", data)
        of_changed = trial.megabytes
        for name, data in worst():
            trial.give(name, data)
    print(*(f"{count:8} {outcome}" for outcome, count in trial.outcomes.most_common()), sep="\n")
    print(*trial.faults[:50], sep="\n")
    print(f"{times} changed files and the worst: {len(trial.faults)} faults, slowest {trial.slowest:.2f} s")
    print(f"memory +{of_changed:.0f} MB, with the worst +{trial.megabytes:.0f} MB")
    print(f"{time.process_time() - began:.0f} s in all")
    large = of_changed > MEGABYTES or trial.megabytes > MEGABYTES_OF_THE_WORST
    return int(bool(trial.faults) or large)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
