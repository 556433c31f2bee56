"""Heavy work in a process of its own: the pages go on meanwhile, and what it held is gone with it."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from netmap.files import age_worker
from netmap.files.work_queue import LOOK, Meanwhile
from netmap.words import locking as words

LONGEST = 120.0
"""Seconds after which the work is broken off. On a busy computer the heaviest took 26."""
_SCRIPT = str(Path(age_worker.__file__))
_FOR_PYTHON = ("SYSTEMROOT", "LD_LIBRARY_PATH")
"""All that the process hears of the environment: what Python needs to start on some systems."""
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def run_worker(told: dict[str, Any], data: bytes, meanwhile: Meanwhile) -> bytes | None:
    """What `files.age_worker` gives for this; None for a file that these passphrases do not open.

    The process ends with this call, however it ends: also when `meanwhile` raises, as where the page is gone.
    Raises NetmapError where the work came to no end.
    """
    message = json.dumps({**told, "path": sys.path}).encode() + b"\n" + data
    answer = _answer(message, meanwhile)
    match answer[:1]:
        case age_worker.DONE:
            return answer[1:]
        case age_worker.CLOSED:
            return None
        case _:  # killed, as where memory ran out
            raise words.broken_off()


def _answer(message: bytes, meanwhile: Meanwhile) -> bytes:
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    environment = {name: os.environ[name] for name in _FOR_PYTHON if name in os.environ}
    try:
        process = subprocess.Popen(
            [sys.executable, "-I", _SCRIPT], env=environment, stdin=pipe, stdout=pipe, stderr=nothing,
            creationflags=_NO_WINDOW,
        )  # fmt: skip
    except OSError:
        raise words.broken_off() from None
    with process:
        try:
            return _heard(process, message, meanwhile)
        finally:
            process.kill()


def _heard(process: "subprocess.Popen[bytes]", message: bytes, meanwhile: Meanwhile) -> bytes:
    end = time.monotonic() + LONGEST
    unsaid: bytes | None = message
    while True:
        try:
            return process.communicate(unsaid, timeout=LOOK)[0]
        except subprocess.TimeoutExpired:
            unsaid = None
        if time.monotonic() > end:
            raise words.took_too_long() from None
        meanwhile(0)
