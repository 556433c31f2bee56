"""Guessing is slowed and bounded, with a clock that the test puts forward."""

import pytest

from netmap.model import NetmapError
from netmap.store.guesses import ALL, EACH, SECONDS, Guesses, group_of, told_by_proxies
from netmap.words import hosted_problems as problems


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def refusal(guesses: Guesses, address: str) -> str:
    """Why this address may not guess now; "" if it may."""
    try:
        guesses.check(address)
    except NetmapError as problem:
        return str(problem)
    return ""


def test_thirty_wrong_ones_from_one_address_are_borne_and_others_go_on() -> None:
    guesses = Guesses(Clock())
    for _ in range(EACH):
        assert not refusal(guesses, "one")
        guesses.was_wrong("one")
    assert refusal(guesses, "one") == str(problems.too_many_guesses(10))
    assert not refusal(guesses, "other")


def test_ten_minutes_after_the_first_one_more_is_borne() -> None:
    clock = Clock()
    guesses = Guesses(clock)
    for _ in range(EACH):
        guesses.was_wrong("one")
        clock.now += 1
    clock.now += SECONDS - EACH - 0.5
    assert refusal(guesses, "one")
    clock.now += 0.5
    assert not refusal(guesses, "one")
    guesses.was_wrong("one")
    assert refusal(guesses, "one")


def test_asking_while_it_is_too_many_makes_nobody_wait_longer() -> None:
    clock = Clock()
    guesses = Guesses(clock)
    for _ in range(EACH):
        guesses.was_wrong("one")
    for _ in range(1000):
        assert refusal(guesses, "one")
    clock.now += SECONDS
    assert not refusal(guesses, "one")


def test_three_hundred_in_all_are_borne_from_however_many_addresses() -> None:
    clock = Clock()
    guesses = Guesses(clock)
    borne = 0
    for number in range(10_000):
        if not refusal(guesses, address := f"10.0.{number // 250}.{number % 250}"):
            guesses.was_wrong(address)
            borne += 1
    assert borne == ALL
    assert refusal(guesses, "another") == str(problems.too_many_guesses_in_all(10))
    clock.now += SECONDS
    assert not refusal(guesses, "another")


def test_right_ones_are_not_counted() -> None:
    """Two hundred people behind one address, one in ten of whom mistypes: nobody is turned away."""
    guesses = Guesses(Clock())
    for number in range(200):
        assert not refusal(guesses, "one")
        if number % 10 == 0:
            guesses.was_wrong("one")


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
