"""What reaches a log: kinds and places, and of what repeats itself a few lines and a number."""

import subprocess
import sys

import pytest

from netmap.server import log_repeats
from netmap.server.log_repeats import MOST, Repeated
from netmap.words.server import more_like_this

NAME = "Wilhelmina"
FAILING = f"""
import asyncio, gc, logging, threading, warnings
from netmap.server import log_privacy, log_repeats
log_repeats.SECONDS = 3

class Leaves:
    def __del__(self):
        raise ValueError("{NAME} left")

def fails():
    raise ValueError("{NAME} fails")

async def main():
    log_privacy.keep_words_out()
    Leaves()
    loop = asyncio.get_running_loop()
    loop.call_soon(fails)
    lost = loop.create_task(asyncio.sleep(0, result="{NAME}"))
    failing = loop.run_in_executor(None, fails)
    threading.Thread(target=fails).start()
    warnings.warn("{NAME} warns")
    for number in range(200):
        logging.getLogger("storm").error(f"{NAME[:0]}the same {{number}}")
        try:
            fails()
        except ValueError as error:
            logging.getLogger("storm").error("%s", error)
            logging.getLogger("storm").exception("failed")
    await asyncio.sleep(0.2)
    del failing
    gc.collect()
    await asyncio.sleep(8)  # the numbers are written after three

asyncio.run(main())
"""


def test_no_way_to_fail_says_a_name_and_none_of_them_says_it_hundreds_of_times() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FAILING], capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.returncode == 0 and ran.stdout == ""
    assert NAME not in ran.stderr
    lines = ran.stderr.splitlines()
    places = [line for line in lines if line.startswith("ValueError at <string>:")]
    assert len(places) >= 2 + MOST  # where an object ended, in the thread, and of the storm
    assert sum(line.startswith("the same ") for line in lines) == MOST
    assert sum(line.startswith("failed [ValueError") for line in lines) == MOST
    more = more_like_this("storm", 200 - MOST)
    assert sum(line.startswith(more) for line in lines) == 3
    assert any(line.startswith("UserWarning at ") for line in lines)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_after_a_while_a_line_is_written_again(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, int]] = []
    clock = Clock()
    lines = Repeated(lambda line, count: told.append((line, count)), clock)
    assert [lines.lets("a", "a line") for _ in range(MOST + 3)] == [True] * MOST + [False] * 3
    assert lines.lets("b", "another")
    lines.over("a")
    assert told == [("a line", 3)]
    assert lines.lets("a", "a line")
    clock.now = log_repeats.SECONDS
    assert [lines.lets("b", "another") for _ in range(MOST + 1)] == [True] * MOST + [False]


def test_so_many_kinds_are_told_apart_and_the_rest_counts_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_repeats, "KINDS", 10)
    clock = Clock()
    lines = Repeated(lambda *_: None, clock)
    assert sum(lines.lets(number, "") for number in range(1000)) == 10 + MOST
    clock.now = log_repeats.SECONDS
    assert lines.lets(1000, "") and len(lines._lines) <= 3
