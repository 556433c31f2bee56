"""A PostgreSQL that stands still without an error, and a network that swallows everything."""

import random
import socket
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from netmap.model import MapFile, NetmapError, SupportMap
from netmap.store.hosted_maps import HostedMap, HostedMaps
from netmap.store.recovery_phrase import new_phrase
from netmap.store.server_database import PAUSE
from netmap.words import hosted_problems as problems
from tests.store.postgresql import PostgreSQL, postgresql

LONGEST = 5.0
"""Seconds, at most, until a person is told that something is not kept yet."""


@pytest.fixture(scope="module")
def server() -> Iterator[PostgreSQL]:
    with postgresql() as started:
        yield started


@pytest.fixture
def swallows() -> Iterator[str]:
    """The address of a database that takes every connection and never says a word."""
    with socket.create_server(("127.0.0.1", 0), backlog=128) as listening:
        yield f"postgresql://netmap@127.0.0.1:{listening.getsockname()[1]}/postgres"


def titled(number: int) -> MapFile:
    return MapFile(current=SupportMap(id="m1", title=str(number)))


def refused_after(mine: HostedMap, seen: int | None) -> float:
    """Seconds until the save was refused, in the words that the page tries again at."""
    start = time.monotonic()
    with pytest.raises(NetmapError) as refused:
        mine.save(titled(1), seen)
    assert str(refused.value) == str(problems.hosted_away())
    return time.monotonic() - start


def test_forty_people_are_told_in_time_and_all_goes_on_with_the_database(server: PostgreSQL) -> None:
    maps = HostedMaps(server.address, 30)
    people = [maps.behind(new_phrase()) for _ in range(40)]
    seen = [one.save(titled(0), None) for one in people]
    server.hang()
    try:
        with ThreadPoolExecutor(40) as threads:
            waited = list(threads.map(refused_after, people, seen))
        waited += [refused_after(people[0], seen[0])]  # once more, with connections that are new
    finally:
        server.go_on()
    print(f"told after {min(waited):.1f} to {max(waited):.1f} s")
    assert max(waited) < LONGEST
    time.sleep(PAUSE)
    start = time.monotonic()
    for one, version in zip(people, seen, strict=True):
        one.save(titled(2), version)
        assert one.load().file == titled(2)
    assert time.monotonic() - start < LONGEST
    maps.close()


def test_who_made_ten_changes_meanwhile_does_not_wait_ten_times(server: PostgreSQL) -> None:
    maps = HostedMaps(server.address, 30)
    mine = maps.behind(phrase := new_phrase())
    seen = mine.save(titled(0), None)
    server.hang()
    try:
        waited = [refused_after(mine, seen) for _ in range(10)]
    finally:
        server.go_on()
    assert sum(waited) < LONGEST
    time.sleep(PAUSE)
    mine.save(titled(2), seen)
    assert maps.behind(phrase).load().file == titled(2)
    maps.close()


def test_forty_who_come_to_a_network_that_swallows_everything_are_told_in_time(swallows: str) -> None:
    maps = HostedMaps(swallows, 30)
    with ThreadPoolExecutor(40) as threads:
        people = [maps.behind(new_phrase()) for _ in range(40)]
        waited = list(threads.map(refused_after, people, [None] * 40))
    print(f"told after {min(waited):.1f} to {max(waited):.1f} s")
    assert max(waited) < LONGEST


def test_forty_who_come_while_another_program_holds_the_file_are_told_in_time(tmp_path: Path) -> None:
    path = tmp_path / "hosted.sqlite"
    maps = HostedMaps(f"sqlite:///{path}", 30)
    people = [maps.behind(new_phrase()) for _ in range(40)]
    seen = [one.save(titled(0), None) for one in people]
    with closing(sqlite3.connect(path, isolation_level=None)) as another:
        another.execute("BEGIN IMMEDIATE")
        with ThreadPoolExecutor(40) as threads:
            waited = list(threads.map(refused_after, people, seen))
    print(f"told after {min(waited):.1f} to {max(waited):.1f} s")
    assert max(waited) < LONGEST
    time.sleep(PAUSE)
    for one, version in zip(people, seen, strict=True):
        one.save(titled(2), version)
    maps.close()


def test_nothing_is_lost_and_nothing_clashes_where_it_stands_still_in_the_middle_of_saves(
    server: PostgreSQL,
) -> None:
    """Some of the saves that break off are carried out all the same, once the database goes on."""
    maps = HostedMaps(server.address, 30)
    phrases = [new_phrase() for _ in range(4)]
    said, end, clashes = [0] * 4, [False], list[Exception]()

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
    chance = random.Random(7)
    for stands in (0.5, 4.5):
        time.sleep(chance.uniform(0.2, 0.5))
        server.hang()
        time.sleep(stands)
        server.go_on()
        before, back = list(said), time.monotonic()
        while any(now <= then for now, then in zip(said, before, strict=True)):
            assert time.monotonic() - back < LONGEST and not clashes
            time.sleep(0.02)
    end[0] = True
    for person in people:
        person.join()
    print("kept:", said)
    assert clashes == []
    for phrase, last in zip(phrases, said, strict=True):
        assert int(maps.behind(phrase).load().file.current.title) >= last > 0
    maps.close()
