"""Files that a passphrase opens."""

import os
import signal
import time
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.files import age_worker, locked_file, worker_process
from netmap.files.locked_file import asks_too_much, is_locked, lock, unlock
from netmap.model import NetmapError
from netmap.words import locking
from tests.benchmarks.locking import children
from tests.files.hostile import locked as locked_in_no_time

SECRET = "vier leise Wörter hier"
INSIDE = b"Wilhelmina" * 100
PIECE = 64 * 1024


@pytest.fixture(scope="module")
def locked() -> bytes:
    return lock(INSIDE, SECRET)


def test_its_passphrase_opens_it_and_no_other_does(locked: bytes) -> None:
    assert is_locked(locked) and b"Wilhelmina" not in locked
    assert unlock(locked, SECRET) == INSIDE
    assert unlock(locked, SECRET + " ") is None
    assert unlock(locked, SECRET + "\ud800") is None


def test_it_opens_however_a_keyboard_composes_its_letters(locked: bytes) -> None:
    assert unlock(locked, "vier leise Wo\u0308rter hier") == INSIDE


def test_one_that_another_program_locked_with_letters_as_they_were_typed_opens_too() -> None:
    typed = "Wo\u0308rter"
    assert unlock(age_worker.sealed(INSIDE, typed, 1), typed) == INSIDE


@pytest.mark.parametrize("armored", [False, True])
def test_what_pyrage_locked_opens(armored: bool) -> None:
    """Slow, as it is meant to be: pyrage chooses how much work a guess takes."""
    assert unlock(pyrage.passphrase.encrypt(INSIDE, SECRET, armored=armored), SECRET) == INSIDE


def test_one_with_more_lines_at_its_head_than_belong_there_is_given_to_nobody_to_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(locked_file, "run_worker", lambda *_: pytest.fail("it was read"))
    head, body = age_worker.sealed(INSIDE, SECRET, 1).split(b"\n---", 1)
    for more in (b"\n-> x a\n", b"\n-> x a\n" * 20_000, b"\n"):
        assert unlock(head + more + b"\n---" + body, SECRET) is None


def test_what_a_guess_costs_is_the_same_in_every_file(locked: bytes) -> None:
    assert locked.split(b"\n")[1].endswith(b" 18")


@given(inside=st.binary(max_size=300), secret=st.text(min_size=1, max_size=30))
@settings(max_examples=30)
def test_any_other_program_for_age_files_opens_what_was_locked_here(inside: bytes, secret: str) -> None:
    assert pyrage.passphrase.decrypt(age_worker.sealed(inside, secret, 1), secret) == inside


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
def test_and_also_where_it_ends_with_one_of_its_pieces(size: int) -> None:
    inside = os.urandom(size)
    assert pyrage.passphrase.decrypt(age_worker.sealed(inside, SECRET, 1), SECRET) == inside


@pytest.mark.parametrize("damage", ["cut", "turned", "other"])
def test_a_damaged_one_opens_for_nobody(locked: bytes, damage: str) -> None:
    broken = {
        "cut": locked[:-20],
        "turned": locked[:-5] + bytes([locked[-5] ^ 1]) + locked[-4:],
        "other": b"age-encryption.org/v1\nnothing of it\n",
    }[damage]
    assert is_locked(broken)
    assert unlock(broken, SECRET) is None


def asking_for(work: int, locked: bytes) -> bytes:
    head, stanza, rest = locked.split(b"\n", 2)
    *words, _ = stanza.split(b" ")
    return b"\n".join((head, b" ".join((*words, b"%d" % work)), rest))


def test_one_that_asks_for_hours_of_work_is_not_tried(locked: bytes) -> None:
    assert unlock(asking_for(40, locked), SECRET) is None


@pytest.mark.parametrize(("work", "too_much"), [(1, False), (18, False), (20, False), (21, True), (64, True)])
def test_one_that_asks_for_too_much_is_known_before_anyone_types_a_passphrase(
    locked: bytes, work: int, too_much: bool
) -> None:
    assert asks_too_much(asking_for(work, locked)) is too_much


def workers() -> list[int]:
    """The processes that lock or open a file for this one, which may have started others too."""
    found = []
    for child in children(os.getpid()):
        with suppress(OSError):
            if b"age_worker" in Path(f"/proc/{child}/cmdline").read_bytes():
                found.append(child)
    return found


class LeftError(Exception):
    pass


def test_who_leaves_takes_the_work_along_within_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locked_file, "WORK", locked_file.MOST_WORK)  # it takes some seconds by itself
    left: list[float] = []

    def leaves(before: int) -> None:
        if workers():
            left.append(time.monotonic())
            raise LeftError

    with pytest.raises(LeftError):
        lock(INSIDE, SECRET, leaves)
    assert not workers() and time.monotonic() - left[0] < 1


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGABRT])
def test_work_that_the_system_ends_is_told_and_the_next_one_is_done(end: signal.Signals) -> None:
    """As where memory runs out."""
    with pytest.raises(NetmapError) as told:
        lock(INSIDE, SECRET, lambda _: [os.kill(worker, end) for worker in workers()] and None)
    assert told.value.what == locking.broken_off().what and told.value.remedy
    assert unlock(locked_in_no_time(INSIDE), SECRET) == INSIDE


def test_work_that_comes_to_no_end_is_broken_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_process, "LONGEST", 0.0)
    with pytest.raises(NetmapError) as told:
        lock(INSIDE, SECRET)
    assert told.value.what == locking.took_too_long().what
    assert not workers()


def test_what_can_be_seen_of_a_process_holds_no_secret_and_it_stands_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NETMAP_DATABASE", "postgresql://someone:canary@localhost/maps")
    seen: dict[str, bytes] = {}

    def looks(_: int) -> None:
        for worker in workers():
            with suppress(OSError):  # it may end meanwhile
                names = ("environ", "limits", "oom_score_adj", "stat", "cmdline")
                said = {name: Path(f"/proc/{worker}/{name}").read_bytes() for name in names}
                seen.update(said if said["cmdline"] else {})

    lock(INSIDE, SECRET, looks)
    assert b"age_worker" in seen["cmdline"]
    for secret in (SECRET.encode(), b"Wilhelmina", b"canary"):
        assert not [name for name, said in seen.items() if secret in said]
    limits = seen["limits"].decode().splitlines()
    assert next(line for line in limits if line.startswith("Max core file")).split()[4:6] == ["0", "0"]
    assert next(line for line in limits if line.startswith("Max address space")).split()[3].isdigit()
    assert seen["oom_score_adj"].strip() == b"1000"
    assert int(seen["stat"].rpartition(b")")[2].split()[16]) >= 10  # nice


def test_whoever_asks_meanwhile_is_not_held_up() -> None:
    """A thread of this process goes on while a file is locked: pyrage held it up for seconds."""
    longest = [0.0]
    done = []

    def counts() -> None:
        last = time.monotonic()
        while not done:
            time.sleep(0.001)
            now = time.monotonic()
            longest[0], last = max(longest[0], now - last), now

    other = Thread(target=counts)
    other.start()
    with suppress(NetmapError):
        locked_file.lock(INSIDE, SECRET)
    done.append(True)
    other.join()
    assert longest[0] < 0.5
