"""What costs a server something is slowed and bounded, with a clock that the test puts forward."""

import pytest

from netmap.pages.hosting import GUESSES
from netmap.store.limits import Limit, group_of, told_by_proxies


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def guesses(clock: Clock) -> Limit:
    return Limit(*GUESSES, clock)


EACH, ALL, SECONDS = GUESSES


def test_thirty_wrong_ones_from_one_address_are_borne_and_others_go_on() -> None:
    wrong = guesses(Clock())
    for _ in range(EACH):
        assert not wrong.reached("one")
        wrong.count("one")
    assert wrong.reached("one") == "each"
    assert not wrong.reached("other")


def test_ten_minutes_after_the_first_one_more_is_borne() -> None:
    clock = Clock()
    wrong = guesses(clock)
    for _ in range(EACH):
        wrong.count("one")
        clock.now += 1
    clock.now += SECONDS - EACH - 0.5
    assert wrong.reached("one")
    clock.now += 0.5
    assert not wrong.reached("one")
    wrong.count("one")
    assert wrong.reached("one")


def test_asking_while_it_is_too_many_makes_nobody_wait_longer() -> None:
    clock = Clock()
    wrong = guesses(clock)
    for _ in range(EACH):
        wrong.count("one")
    for _ in range(1000):
        assert wrong.reached("one")
    clock.now += SECONDS
    assert not wrong.reached("one")


def test_three_hundred_in_all_are_borne_from_however_many_addresses() -> None:
    clock = Clock()
    wrong = guesses(clock)
    borne = 0
    for number in range(10_000):
        if not wrong.reached(address := f"10.0.{number // 250}.{number % 250}"):
            wrong.count(address)
            borne += 1
    assert borne == ALL
    assert wrong.reached("another") == "all"
    clock.now += SECONDS
    assert not wrong.reached("another")


def test_right_ones_are_not_counted() -> None:
    """Two hundred people behind one address, one in ten of whom mistypes: nobody is turned away."""
    wrong = guesses(Clock())
    for number in range(200):
        assert not wrong.reached("one")
        if number % 10 == 0:
            wrong.count("one")


@pytest.mark.parametrize(
    ("address", "group"),
    [
        ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"), ("2001:db8:1:2:ffff::1", "2001:db8:1:2::"),
        ("", ""), ("unknown", ""),
    ],
)  # fmt: skip
def test_addresses_of_one_house_count_together(address: str, group: str) -> None:
    assert group_of(address) == group


def test_of_what_proxies_tell_the_last_one_s_word_is_taken() -> None:
    assert told_by_proxies(["10.0.0.1, 192.0.2.7"]) == "192.0.2.7"
    assert told_by_proxies(["made up", "10.0.0.1", "192.0.2.9"]) == "192.0.2.9"
    assert told_by_proxies([]) == ""
