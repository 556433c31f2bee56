"""Phrases that lead nowhere, tried at a real server that a proxy stands before."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from netmap.pages.hosting import GUESSES
from netmap.store.phrase import new_phrase
from netmap.words import hosted, start_page
from netmap.words import hosted_problems as problems
from tests.server.visitor import Visitor, visiting
from tests.serving import Server, serving

EACH = GUESSES[0]
NOWHERE, TOO_MANY = problems.hosted_none(90).what, problems.too_many_guesses(10, False).what


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    command = [sys.executable, "-m", "netmap.cli", "serve", "--host", "127.0.0.1", "--behind-proxy"]
    with serving(tmp_path / "home", [*command, "--port", "{port}"]) as started:
        yield started


def said_to(visitor: Visitor, phrase: str) -> str:
    """What is said to this phrase, as far as it is about guesses."""
    before = len(visitor.heard)
    visitor.press(hosted.RESUME, **{hosted.RESUME_LABEL: phrase})
    heard = visitor.heard[before:].replace(b"\\", b"").decode("utf-8", "ignore")
    return next((said for said in (NOWHERE, TOO_MANY) if said in heard), "")


def test_guesses_count_by_who_asks_the_proxy_whatever_they_write_themselves(server: Server) -> None:
    asks = [("X-Forwarded-For", "made up"), ("X-Forwarded-For", "192.0.2.1, 192.0.2.7")]
    other = [("X-Forwarded-For", "192.0.2.7, 192.0.2.8")]
    with visiting(server, other) as keeps:
        keeps.press(start_page.MAP_MY_SUPPORT)
        keeps.press(start_page.DEVICE_CHOICE["yes"])
        keeps.press(start_page.LIVES["hosted"])
        right = keeps.code
        keeps.press(hosted.PHRASE_KEPT)
    with visiting(server, asks) as guesser:
        guesser.press(hosted.GO_ON)
        said = [said_to(guesser, new_phrase()) for _ in range(EACH + 2)]
        assert said == [NOWHERE] * EACH + [TOO_MANY] * 2
        assert said_to(guesser, right) == TOO_MANY
    with visiting(server, other) as elsewhere:
        elsewhere.press(hosted.GO_ON)
        assert said_to(elsewhere, new_phrase()) == NOWHERE
        assert said_to(elsewhere, right) == ""


def test_without_a_proxy_nobody_is_believed_who_says_that_one_asks_for_others(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "netmap.cli", "serve", "--host", "127.0.0.1", "--port", "{port}"]
    with serving(tmp_path / "home", command) as server:
        said = []
        for number in range(3):
            with visiting(server, [("X-Forwarded-For", f"203.0.113.{number}")]) as guesser:
                guesser.press(hosted.GO_ON)
                said += [said_to(guesser, new_phrase()) for _ in range(EACH // 3 + 1)]
        assert said == [NOWHERE] * EACH + [TOO_MANY] * 3
