"""What fails all the time is said now and then, with how often it was not said."""

import logging

import pytest

from netmap.store.throttled_log import ThrottledLog


def test_each_kind_of_line_is_said_once_in_a_while_with_how_often_it_was_not(
    caplog: pytest.LogCaptureFixture,
) -> None:
    now = [100.0]
    log = ThrottledLog(logging.getLogger("test"), 60, lambda: now[0])
    for _ in range(1000):
        log.say("away", "it is away")
        log.say("full", "it is full")
    assert caplog.messages == ["it is away", "it is full"]
    now[0] += 60
    log.say("away", "it is away")
    now[0] += 60
    log.say("away", "it is away")
    assert caplog.messages[2:] == ["it is away (and 999 times before)", "it is away"]
