"""Locking files on a server: in turn, let go of at once when nobody waits, and nobody else is held up."""

import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from statistics import median, quantiles
from threading import Barrier

import pytest

from netmap.pages.text import plain
from netmap.words import download, frame, locked, locking
from tests.benchmarks.locking import PASSPHRASE, Others, Watch, begins, children, locks
from tests.browser.test_hosted import hosting
from tests.server.behind_haproxy import haproxy
from tests.server.test_quick_exit import says
from tests.server.visitor import Visitor, visiting
from tests.serving import Server, serving

AWAY, PLACES = 8.0, 3
"""Seconds for which a page that is away is waited for; how many may wait."""
SOON, AT_ONCE = 20.0, 7.0
"""Seconds: within a second on a computer that does nothing else, and before one that is away is let go."""
_SLOW = """
import pathlib, sys, time
sys.stdin.buffer.read()
while not pathlib.Path(__file__).with_name("go").exists():
    time.sleep(0.02)
sys.stdout.write("+age")
"""
_ONE_AFTER_THE_OTHER = """
import sys
from netmap.files import worker_process, work_queue, locked_file
from netmap.pages import locked_file_progress
worker_process._SCRIPT = sys.argv[2]
locked_file._queue = work_queue.WorkQueue(1, 1 << 20, {places}, {places})
locked_file_progress.BACK_SOON = {away}
from netmap.server.launch import open_app
sys.exit(open_app(int(sys.argv[1]), browser=False))
"""


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server on which one file at a time is locked, and none before a test says so."""
    folder = tmp_path_factory.mktemp("slow")
    script = folder / "slow.py"
    script.write_text(_SLOW)
    begin = _ONE_AFTER_THE_OTHER.format(places=PLACES, away=AWAY)
    with serving(folder / "home", [sys.executable, "-c", begin, "{port}", str(script)]) as started:
        yield started


def nothing_is_done(server: Server) -> None:
    """From now on whoever asks waits."""
    (server.home.parent / "go").unlink(missing_ok=True)


@pytest.fixture(autouse=True)
def nothing_is_done_at_first(slow: Server) -> None:
    nothing_is_done(slow)


def is_done(server: Server) -> None:
    """From now on files are locked as soon as they are asked for."""
    (server.home.parent / "go").touch()


def until(holds: Callable[[], bool], seconds: float = SOON) -> float:
    """The seconds that it took."""
    began = time.monotonic()
    while not holds():
        assert time.monotonic() - began < seconds
        time.sleep(0.02)
    return time.monotonic() - began


def at_work(server: Server) -> int:
    return len(children(server.process.pid))


def comes(person: Visitor) -> None:
    """To where a file can be locked."""
    begins(person, "Wilhelmina")
    person.visits(frame.MINE)


def asks(person: Visitor) -> None:
    comes(person)
    presses(person)


def presses(person: Visitor, times: int = 1) -> None:
    person.press(download.MAKE, times, **{locked.PASSPHRASE: PASSPHRASE, locked.AGAIN: PASSPHRASE})


def test_each_hears_how_many_are_before_them_and_has_their_file_in_turn(slow: Server) -> None:
    with ExitStack() as open_pages:
        people = [open_pages.enter_context(visiting(slow)) for _ in range(3)]
        for person in people:
            comes(person)
        # Each is in the line before the next one presses: a busy computer would let one overtake another.
        hears = (download.MAKING, locking.before_you(1), locking.before_you(2))
        for person, told in zip(people, hears, strict=True):
            presses(person)
            person.waits_to_hear(told)
        is_done(slow)
        for person in people:
            person.waits_for(download.READY)
            assert person.takes(download.READY) == b"age"
        assert at_work(slow) == 0


def test_where_no_more_may_wait_that_is_said_and_can_be_tried_again(slow: Server) -> None:
    with ExitStack() as open_pages:
        people = [open_pages.enter_context(visiting(slow)) for _ in range(PLACES + 2)]
        for person in people:
            comes(person)
        for person in people:
            presses(person)
        people[-1].waits_for(download.MAKE)
        assert plain(str(locking.too_many())).encode() in people[-1].heard
        for person in people[:-1]:
            person.press(locking.STOP)
        until(lambda: at_work(slow) == 0)
        is_done(slow)
        presses(people[-1])
        people[-1].waits_for(download.READY)


def test_a_second_press_asks_for_nothing_more(slow: Server) -> None:
    with visiting(slow) as person, visiting(slow) as other:
        comes(person)
        comes(other)
        presses(person, times=2)
        until(lambda: at_work(slow) == 1)
        presses(other)
        other.waits_to_hear(locking.before_you(1))
        other.press(locking.STOP)
        is_done(slow)
        person.waits_for(download.READY)
        assert at_work(slow) == 0


def test_who_does_not_want_to_wait_goes_back_and_the_work_ends(slow: Server) -> None:
    with visiting(slow) as person:
        asks(person)
        until(lambda: at_work(slow) == 1)
        person.press(locking.STOP)
        until(lambda: at_work(slow) == 0, AT_ONCE)
        assert person.shows(download.MAKE)
        is_done(slow)
        presses(person)
        person.waits_for(download.READY)


@pytest.mark.parametrize("waits", [False, True], ids=["at work", "in the line"])
def test_a_page_that_is_left_takes_its_work_along_at_once(slow: Server, waits: bool) -> None:
    with visiting(slow) as before, visiting(slow) as after:
        comes(before)
        comes(after)
        with visiting(slow) as person:
            comes(person)
            if waits:
                presses(before)
                until(lambda: at_work(slow) == 1)
            presses(person)
            until(lambda: at_work(slow) == 1)
        assert says(slow, person.session.encode()) == 204
        if waits:
            time.sleep(0.5)
            presses(after)
            after.waits_to_hear(locking.before_you(1))
            before.press(locking.STOP)
            after.press(locking.STOP)
        until(lambda: at_work(slow) == 0, AT_ONCE)


def test_a_page_that_is_back_soon_has_its_file_and_one_that_is_not_is_let_go(slow: Server) -> None:
    with visiting(slow) as person:
        asks(person)
    time.sleep(1.0)  # away for a moment, shorter than it is waited for
    with visiting(slow, session=person.session) as back:
        assert back.session == person.session
        back.visits(frame.MINE)
        is_done(slow)
        back.waits_for(download.READY)
        assert back.takes(download.READY) == b"age"
    nothing_is_done(slow)
    with visiting(slow) as gone:
        asks(gone)
        until(lambda: at_work(slow) == 1)
    assert until(lambda: at_work(slow) == 0, AWAY + AT_ONCE) > AWAY / 2


def test_some_lock_files_behind_a_proxy_and_nobody_is_held_up_or_cut_off(tmp_path: Path) -> None:
    """As `tests.benchmarks.locking` does with thirty."""
    people = 6
    more = ("--database", f"sqlite:///{tmp_path / 'maps.sqlite'}", "--behind-proxy")
    with (
        hosting(tmp_path / "one", *more) as one,
        hosting(tmp_path / "two", *more) as two,
        haproxy(tmp_path, one, two) as address,
        ThreadPoolExecutor(people + 3) as threads,
    ):
        others, watch = Others(), Watch(one, two)
        threads.submit(watch.asks)
        until(lambda: len(watch.well) > 1)
        going_on = [threads.submit(others.goes_on, address) for _ in range(2)]
        together = Barrier(people, others.took.clear, timeout=60)
        found = list(threads.map(lambda _: locks(address, together), range(people)))
        others.end.set()
        watch.end.set()
        for each in going_on:
            each.result()
    assert None not in found and others.cut_off == 0
    p95, well = quantiles(others.took, n=20)[-1], median(watch.well)
    print(f"p95 of others {p95:.2f} s, files after {found}, well after {well:.3f} s, {max(watch.well):.2f} s")
    assert max(watch.well) < 10  # the time after which a proxy would take it for dead
