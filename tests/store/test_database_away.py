"""PostgreSQL stopped in the middle of the work and started again."""

import logging
import random
import time
from collections.abc import Iterator
from threading import Thread

import pytest

from netmap.model import MapFile, NetmapError, SupportMap
from netmap.store.hosted_maps import HostedMaps
from netmap.store.recovery_phrase import new_phrase
from netmap.words import hosted_problems as problems
from tests.store.conftest import fresh
from tests.store.postgresql import PostgreSQL, postgresql

LONGEST = 5.0
"""Seconds, at most, from when the database is back until the work is kept."""


@pytest.fixture
def server() -> Iterator[PostgreSQL]:
    with postgresql() as started:
        yield started


def titled(number: int) -> MapFile:
    return MapFile(current=SupportMap(id="m1", title=str(number)))


def test_a_database_that_goes_and_comes_back_loses_nothing_and_says_so_meanwhile(
    server: PostgreSQL, caplog: pytest.LogCaptureFixture
) -> None:
    maps = HostedMaps(server.address, 30)
    mine = maps.behind(phrase := new_phrase())
    seen = mine.save(titled(0), None)
    number = 0
    for how in ("fast", "immediate", "fast"):
        server.stop(how)
        for _ in range(3):
            number += 1
            start = time.monotonic()
            with caplog.at_level(logging.ERROR), pytest.raises(NetmapError) as refused:
                mine.save(titled(number), seen)
            assert str(refused.value) == str(problems.hosted_away())
            assert time.monotonic() - start < 5
        server.start()
        seen = mine.save(titled(number), seen)
        assert HostedMaps(server.address, 30).behind(phrase).load().file == titled(number)
    assert "netmap@" not in caplog.text and phrase not in caplog.text
    maps.close()


def test_restarts_under_load_lose_nothing_that_was_said_to_be_kept(server: PostgreSQL) -> None:
    """Four people type while the database is restarted; each tries again, as their page does."""
    fresh(server)
    maps = HostedMaps(server.address, 30)
    phrases = [new_phrase() for _ in range(4)]
    said = [0] * 4
    clashes: list[Exception] = []
    end = [False]

    def types(who: int) -> None:
        mine, seen, number = maps.behind(phrases[who]), None, 0
        while not end[0]:
            number += 1
            try:
                seen = mine.save(titled(number), seen)
                said[who] = number
            except NetmapError as problem:
                if str(problem) != str(problems.hosted_away()):
                    clashes.append(problem)
                    return
                time.sleep(0.1)

    people = [Thread(target=types, args=(who,)) for who in range(4)]
    for person in people:
        person.start()
    chance = random.Random(4)
    for _ in range(3):
        time.sleep(chance.uniform(0.2, 0.6))
        before = list(said)
        server.stop(chance.choice(("fast", "immediate")))
        server.start()
        back = time.monotonic()
        while any(now <= then for now, then in zip(said, before, strict=True)):
            assert time.monotonic() - back < LONGEST and not clashes
            time.sleep(0.02)
    end[0] = True
    for person in people:
        person.join()
    print("kept under load:", said)
    assert clashes == []
    for phrase, last in zip(phrases, said, strict=True):
        assert int(maps.behind(phrase).load().file.current.title) >= last > 0
    maps.close()
