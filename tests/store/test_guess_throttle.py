"""Who goes on trying what leads nowhere waits longer and longer; nobody else does, and nothing piles up."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

from hypothesis import given
from hypothesis import strategies as some

from netmap.store.guess_throttle import ADDRESSES, FORGOTTEN, FREE, LONGEST, WAITING, GuessThrottle


class Hours:
    """A clock that a test puts forward, and what was waited by it."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.waited = 0.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.waited = seconds


def slowed(hours: Hours, address: str = "one") -> list[float]:
    """What each of twelve tries from here waits."""
    slow, waits = GuessThrottle(hours, hours.sleep), []
    for _ in range(12):
        hours.waited = 0.0
        assert slow.wait(address)
        waits.append(hours.waited)
    return waits


def test_the_first_slips_cost_nothing_and_the_next_ones_more_and_more() -> None:
    assert slowed(Hours()) == [0] * FREE + [0.25, 0.5, 1, 2, 4, LONGEST, LONGEST]


@given(others=some.lists(some.sampled_from("abcdefghij"), max_size=400))
def test_whatever_others_try_the_first_slips_from_here_cost_nothing(others: list[str]) -> None:
    hours = Hours()
    slow = GuessThrottle(hours, hours.sleep)
    for other in others:
        slow.wait(other)
    hours.waited = 0.0
    for _ in range(FREE):
        assert slow.wait("here")
    assert hours.waited == 0


def test_after_a_while_an_address_is_as_good_as_new() -> None:
    hours = Hours()
    slow = GuessThrottle(hours, hours.sleep)
    for _ in range(1000):
        slow.wait("one")
    assert hours.waited == LONGEST
    hours.now += FORGOTTEN - 1
    slow.wait("one")
    assert hours.waited == LONGEST
    hours.waited = 0.0
    hours.now += FORGOTTEN
    slow.wait("one")
    assert hours.waited == 0


def test_only_so_many_wait_at_once_and_the_others_are_answered_without() -> None:
    waiting, answered = Event(), Event()
    places: list[float] = []

    def sleep(seconds: float) -> None:
        places.append(seconds)
        if len(places) == WAITING:
            waiting.set()
        assert answered.wait(30)

    slow = GuessThrottle(sleep=sleep)
    for _ in range(FREE):
        assert slow.wait("one")
    with ThreadPoolExecutor(WAITING) as threads:
        slow_ones = [threads.submit(slow.wait, "one") for _ in range(WAITING)]
        assert waiting.wait(30)
        assert [slow.wait("one") for _ in range(100)] == [False] * 100
        assert slow.wait("other")
        answered.set()
        assert all(one.result() for one in slow_ones)
    assert slow.wait("one") and len(places) == WAITING + 1


def test_what_is_remembered_does_not_grow_with_those_who_try() -> None:
    slow = GuessThrottle(sleep=lambda _: None)
    for number in range(3 * ADDRESSES):
        slow.wait(str(number))
    assert len(slow._slips) == ADDRESSES
