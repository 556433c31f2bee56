"""Who waits for heavy work: in turn, so many at once, and no more than there is room for."""

import time
from collections.abc import Callable
from threading import Event, Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.files.work_queue import WorkQueue
from netmap.model import NetmapError

SOON = 5.0


def nothing(_: int) -> None:
    pass


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + SOON
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.005)


class Person:
    """Someone in a line, in a thread: what they heard, and whether it is their turn."""

    def __init__(self, line: WorkQueue, memory_kib: int = 1, of: str = "") -> None:
        self.heard: list[int] = []
        self.at_work, self.may_end = Event(), Event()
        self.refused: NetmapError | None = None
        self._queue, self._memory, self._of = line, memory_kib, of
        self._thread = Thread(target=self._waits, daemon=True)
        self._thread.start()

    def _waits(self) -> None:
        try:
            with self._queue.turn(self._memory, self._of, self.heard.append):
                self.at_work.set()
                self.may_end.wait(SOON)
        except NetmapError as refused:
            self.refused = refused

    def ends(self) -> None:
        self.may_end.set()
        self._thread.join(SOON)


def test_it_is_their_turn_in_the_order_in_which_they_came_and_they_hear_who_is_before_them() -> None:
    line = WorkQueue(1, 100, most=10, most_of_one=10)
    people = []
    for place in range(4):
        people.append(Person(line))
        until(lambda place=place: people[0].at_work.is_set() and (not place or people[place].heard))
    assert [person.heard[0] for person in people] == [0, 1, 2, 3]
    for place, person in enumerate(people):
        until(person.at_work.is_set)
        assert [other.at_work.is_set() for other in people] == [at <= place for at in range(4)]
        person.ends()
    assert people[3].heard == sorted(people[3].heard, reverse=True)


def test_addresses_take_turns_and_whoever_asks_for_much_waits_for_it_themselves() -> None:
    line = WorkQueue(1, 100, most=10, most_of_one=10)
    many = [Person(line, of="many")]
    until(many[0].at_work.is_set)
    for place in range(1, 4):
        many.append(Person(line, of="many"))
        until(lambda place=place: bool(many[place].heard))
    one = Person(line, of="one")
    until(lambda: bool(one.heard))
    assert one.heard[0] == 1  # the one at work
    many[0].ends()
    until(one.at_work.is_set)
    assert not many[1].at_work.is_set()
    one.ends()
    until(many[1].at_work.is_set)
    for person in many[1:]:
        until(person.at_work.is_set)
        person.ends()


def test_one_that_is_refused_or_leaves_makes_no_one_else_wait() -> None:
    line = WorkQueue(1, 100, most=2, most_of_one=2)
    first = Person(line)
    until(first.at_work.is_set)

    def leaves(before: int) -> None:
        assert before == 1  # and it never is its turn
        raise LookupError

    with pytest.raises(LookupError), line.turn(1, "", leaves):
        raise AssertionError
    second, third = Person(line), Person(line)
    until(lambda: bool(second.heard and third.heard))
    fourth = Person(line)
    until(lambda: fourth.refused is not None)
    assert fourth.refused is not None and fourth.refused.remedy
    first.ends()
    until(lambda: second.at_work.is_set() or third.at_work.is_set())
    for person in (second, third):
        person.ends()
    with line.turn(1, "", nothing):
        pass


def test_what_takes_much_memory_waits_for_room_and_nobody_overtakes_it() -> None:
    line = WorkQueue(4, 10, most=10, most_of_one=10)
    first = Person(line, memory_kib=6)
    until(first.at_work.is_set)
    large = Person(line, memory_kib=6)
    until(lambda: bool(large.heard))
    small = Person(line, memory_kib=4)
    until(lambda: bool(small.heard))
    assert large.heard[0] == 1 and small.heard[0] == 2
    first.ends()
    until(lambda: large.at_work.is_set() and small.at_work.is_set())
    for person in (large, small):
        person.ends()


def test_nobody_takes_all_places_and_at_home_there_is_nobody_else() -> None:
    line = WorkQueue(1, 100, most=5, most_of_one=2)
    first = Person(line)
    until(first.at_work.is_set)
    crowd = [Person(line, of="203.0.113.7") for _ in range(3)]
    until(lambda: any(person.refused for person in crowd))
    other = Person(line, of="203.0.113.8")
    home = [Person(line), Person(line)]
    until(lambda: bool(other.heard and all(person.heard for person in home)))
    for person in [first, other, *crowd, *home]:
        person.may_end.set()
    assert sum(person.refused is not None for person in crowd) == 1


@given(
    at_once=st.integers(1, 4),
    memory=st.integers(1, 8),
    asked=st.lists(st.integers(1, 10), min_size=1, max_size=12),
)
def test_no_more_work_at_once_than_there_is_room_for_and_all_have_their_turn(
    at_once: int, memory: int, asked: list[int]
) -> None:
    line = WorkQueue(at_once, memory, most=100, most_of_one=100)
    working: list[int] = []
    most: list[tuple[int, int]] = []

    def works(kib: int) -> None:
        with line.turn(kib, "", nothing):
            working.append(kib)
            most.append((len(working), sum(working)))
            working.remove(kib)

    threads = [Thread(target=works, args=(kib,)) for kib in asked]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(SOON)
    assert len(most) == len(asked)
    assert all(count <= at_once and (taken <= memory or count == 1) for count, taken in most)
