"""What costs a server something is slowed and bounded, with a clock that the test puts forward."""

import pytest

from netmap.store.rate_limit import RateLimit, group_of, told_by_proxies


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


EACH, ALL, SECONDS = 30, 300, 600.0


def limited(clock: Clock) -> RateLimit:
    return RateLimit(EACH, ALL, SECONDS, clock)


def test_thirty_from_one_address_are_borne_and_others_go_on() -> None:
    limit = limited(Clock())
    for _ in range(EACH):
        assert not limit.reached("one")
        limit.count("one")
    assert limit.reached("one") == "each"
    assert not limit.reached("other")


def test_ten_minutes_after_the_first_one_more_is_borne() -> None:
    clock = Clock()
    limit = limited(clock)
    for _ in range(EACH):
        limit.count("one")
        clock.now += 1
    clock.now += SECONDS - EACH - 0.5
    assert limit.reached("one")
    clock.now += 0.5
    assert not limit.reached("one")
    limit.count("one")
    assert limit.reached("one")


def test_asking_while_it_is_too_many_makes_nobody_wait_longer() -> None:
    clock = Clock()
    limit = limited(clock)
    for _ in range(EACH):
        limit.count("one")
    for _ in range(1000):
        assert limit.reached("one")
    clock.now += SECONDS
    assert not limit.reached("one")


def test_three_hundred_in_all_are_borne_from_however_many_addresses() -> None:
    clock = Clock()
    limit = limited(clock)
    borne = 0
    for number in range(10_000):
        if not limit.reached(address := f"10.0.{number // 250}.{number % 250}"):
            limit.count(address)
            borne += 1
    assert borne == ALL
    assert limit.reached("another") == "all"
    clock.now += SECONDS
    assert not limit.reached("another")


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
