"""What whoever watches a server is told of its database."""

import time

import pytest

from netmap.model import NetmapError
from netmap.store.hosted_maps import HostedMaps
from netmap.store.recovery_phrase import new_phrase


def test_each_operation_is_counted_with_what_it_took(address: str) -> None:
    maps = HostedMaps(address, 30)
    assert (maps.health.done, maps.health.failed, maps.health.last_done) == (0, 0, None)
    assert maps.health.answers
    before = time.time()
    for _ in range(3):
        with pytest.raises(NetmapError):
            maps.behind(new_phrase()).load()
    assert (maps.health.done, maps.health.failed) == (3, 0)
    assert 0 < maps.health.last_seconds <= maps.health.seconds < 30
    assert maps.health.last_done is not None and maps.health.last_done >= before
    maps.close()


def test_one_that_does_not_answer_is_seen_to_fail() -> None:
    maps = HostedMaps("postgresql://netmap@127.0.0.1:1/maps", 30)
    assert not maps.try_out()
    assert (maps.health.done, maps.health.failed, maps.health.last_done) == (0, 1, None)
    assert not maps.health.answers
