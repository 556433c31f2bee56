"""Changing the passphrase of locked maps again and again, killed at any moment: the old passphrase or the new
one opens all maps, never neither, and nothing is left behind. `python -m tests.store.killed_change 1000`.
"""

import os
import random
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from signal import SIGKILL

from netmap.model import MapFile, NetmapError
from netmap.store import MapStore, Vault, key_slots
from tests.store.killed import map_of

MAPS = 3
USUAL = {"locked.keys", "locked.sqlite", "locked.sqlite-journal"}
LEAST_MEMORY = 8 * 1024
"""KiB for drawing a key, as little as a key file may ask for: here it is done some hundred times."""


@dataclass
class Outcome:
    kills: int = 0
    neither: int = 0
    """Kills after which no passphrase opened all maps."""
    inside: int = 0
    """Kills that came while a passphrase was being changed."""
    changed: int = 0
    """Of those, kills after which the new one was in force."""
    cut_off: int = 0
    """Of those, kills that left a change half done, for the next one to end."""
    left: int = 0
    """Kills after which, the maps being open again, there was more in the folder than before."""


def killed_changes(folder: Path, times: int, chance: random.Random) -> Outcome:
    """Make a vault, then start someone who changes its passphrase, kill it, and look; so many times."""
    outcome, number = Outcome(), 0
    store, _ = Vault(folder).make(secret(0))
    for place in range(MAPS):
        file = map_of(place)
        store.save(MapFile(current=file.model_copy(update={"id": f"m{place}"})), None)
    store.close()
    start = time.monotonic()
    Vault(folder).change(secret(0), "passphrase", secret(0))
    usual = time.monotonic() - start
    for _ in range(times):
        inside = _one(folder, number, chance.uniform(0, usual))
        outcome.kills += 1
        outcome.inside += inside
        outcome.cut_off += len(list(folder.iterdir())) > len(USUAL)
        opening = [each for each in (number, number + 1) if opens(folder, secret(each))]
        if len(opening) != 1:
            outcome.neither += 1
            return outcome
        outcome.changed += inside and opening[0] != number
        number = opening[0]
        outcome.left += not {file.name for file in folder.iterdir()} <= USUAL
    return outcome


def secret(number: int) -> str:
    return f"four quiet words here {number}"


def opens(folder: Path, passphrase: str) -> bool:
    """Whether all maps open with it, each with all that is on it."""
    try:
        store: MapStore | None = Vault(folder).unlock(passphrase)
        if store is None:
            return False
        found = [store.load(f"m{place}").file.current for place in range(MAPS)]
    except NetmapError:
        return False
    return [m.alters for m in found] == [map_of(place).alters for place in range(MAPS)]


def _one(folder: Path, number: int, seconds: float) -> bool:
    """Someone who changes the passphrase once and is killed after so long: whether that was in the middle."""
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        try:
            vault = Vault(folder)
            os.write(writes, b"b")
            vault.change(secret(number), "passphrase", secret(number + 1))
            os.write(writes, b"e")
            time.sleep(60)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    os.close(writes)
    os.read(reads, 1)
    time.sleep(seconds)
    os.kill(child, SIGKILL)
    os.waitpid(child, 0)
    ended = os.read(reads, 1) == b"e"
    os.close(reads)
    return not ended


def main(times: int) -> int:
    key_slots.MEMORY_KIB = LEAST_MEMORY
    with tempfile.TemporaryDirectory() as place:
        outcome = killed_changes(Path(place) / "netmap", times, random.Random(9))
    print(outcome)
    return outcome.neither + outcome.left


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
