"""Phrases that lead nowhere, tried at a real server that a proxy stands before."""

import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from netmap.store.guess_throttle import FIRST, FREE
from netmap.store.recovery_phrase import new_phrase
from netmap.words import hosted, places, start_page
from netmap.words import hosted_problems as problems
from tests.server.visitor import Visitor, visiting
from tests.serving import Server, serving

NOWHERE = problems.hosted_none(90).what


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    command = [sys.executable, "-m", "netmap.cli", "serve", "--host", "127.0.0.1", "--behind-proxy"]
    with serving(tmp_path / "home", [*command, "--port", "{port}"]) as started:
        yield started


def nowhere_after(visitor: Visitor, phrase: str) -> float | None:
    """Seconds until it is said that this phrase leads nowhere; None where it leads somewhere."""
    before, start = len(visitor.heard), time.monotonic()
    visitor.press(hosted.RESUME, **{hosted.RESUME_LABEL: phrase})
    heard = visitor.heard[before:].replace(b"\\", b"").decode("utf-8", "ignore")
    return time.monotonic() - start if NOWHERE in heard else None


def waits(visitor: Visitor, count: int) -> list[float]:
    return [nowhere_after(visitor, new_phrase()) or 0.0 for _ in range(count)]


def kept_by(keeps: Visitor) -> str:
    """The phrase of a map that this visitor began."""
    keeps.press(start_page.MAP_MY_SUPPORT)
    keeps.press(start_page.DEVICE_CHOICE["yes"])
    keeps.press(places.TO_CHOOSE["hosted"])
    keeps.press(hosted.PHRASE_KEPT)
    return keeps.code


def test_wrong_phrases_slow_down_who_tries_them_and_a_right_one_always_opens(server: Server) -> None:
    """The address is the one that the proxy tells, whatever was written before it."""
    asks = [("X-Forwarded-For", "made up"), ("X-Forwarded-For", "192.0.2.1, 192.0.2.7")]
    other = [("X-Forwarded-For", "192.0.2.7, 192.0.2.8")]
    with visiting(server, other) as keeps:
        right = kept_by(keeps)
    with visiting(server, asks) as guesser:
        guesser.press(hosted.GO_ON)
        waited = waits(guesser, FREE + 4)
        late = [FIRST * 2**number for number in range(4)]
        assert all(found >= least for found, least in zip(waited[FREE:], late, strict=True))
        assert max(waited[:FREE]) < waited[-1]
        assert nowhere_after(guesser, right) is None
    with visiting(server, other) as elsewhere:
        elsewhere.press(hosted.GO_ON)
        assert min(waits(elsewhere, FREE)) < late[-1]  # on a busy computer one of them may take as long
        assert nowhere_after(elsewhere, right) is None


def test_without_a_proxy_nobody_is_believed_who_says_that_one_asks_for_others(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "netmap.cli", "serve", "--host", "127.0.0.1", "--port", "{port}"]
    with serving(tmp_path / "home", command) as server:
        waited = []
        for number in range(4):
            with visiting(server, [("X-Forwarded-For", f"203.0.113.{number}")]) as guesser:
                guesser.press(hosted.GO_ON)
                waited += waits(guesser, 2)
        assert waited[-1] >= FIRST * 4


def test_wrong_ones_from_ten_addresses_at_once_keep_nobody_from_their_map(server: Server) -> None:
    with visiting(server) as keeps:
        right = kept_by(keeps)

    def floods(number: int) -> None:
        with visiting(server, [("X-Forwarded-For", f"198.51.100.{number}")]) as guesser:
            guesser.press(hosted.GO_ON)
            waits(guesser, 7)

    with ThreadPoolExecutor(10) as threads:
        flood = [threads.submit(floods, number) for number in range(10)]
        with visiting(server, [("X-Forwarded-For", "198.51.100.1")]) as comes_back:
            comes_back.press(hosted.GO_ON)
            assert nowhere_after(comes_back, right) is None
        for one in flood:
            one.result()
