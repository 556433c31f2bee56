"""What the terminal and the logs may hold of an error: its kind and its place, never its words.

The words of an error can hold a name or a note: a message that refuses a value quotes it in full.
"""

import logging
import sys
import threading
import traceback
import warnings
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

_OURS = Path(__file__).parents[1]
_make_record = logging.getLogRecordFactory()


def kind_and_place(error: BaseException) -> str:
    """As `ValueError at pages/map.py:12`: the last line of netmap that the error passed, else the last."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(_OURS)]
    if not frames:
        return type(error).__name__
    last = (ours or list(frames))[-1]
    file = Path(last.filename)
    place = file.relative_to(_OURS).as_posix() if ours else file.name
    return f"{type(error).__name__} at {place}:{last.lineno}"


def keep_words_out() -> None:
    """From now on, log records, uncaught errors and warnings of this process hold kinds and places only."""
    logging.setLogRecordFactory(_record)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    warnings.showwarning = _warning


def _record(*given: Any, **named: Any) -> logging.LogRecord:
    record = _make_record(*given, **named)
    if isinstance(record.args, tuple):
        record.args = tuple(_without_words(value) for value in record.args)
    if isinstance(record.msg, BaseException):
        record.msg = kind_and_place(record.msg).replace("%", "%%")
    if record.exc_info and record.exc_info[1] is not None:
        record.msg = f"{record.msg} [{kind_and_place(record.exc_info[1])}]"
        record.exc_info = None
    record.stack_info = None
    return record


def _without_words(value: object) -> object:
    return kind_and_place(value) if isinstance(value, BaseException) else value


def _uncaught(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        print(kind_and_place(error), file=sys.stderr)


def _uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        print(kind_and_place(args.exc_value), file=sys.stderr)


def _warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    print(f"{category.__name__} at {Path(filename).name}:{lineno}", file=sys.stderr)
