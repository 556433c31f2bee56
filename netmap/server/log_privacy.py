"""What the terminal and the logs may hold of an error: its kind and its place, never its words.

The words of an error can hold a name or a note: a message that refuses a value quotes it in full. And what
fails again and again is written some times and then counted, so that no log fills a disk.
"""

import asyncio
import logging
import sys
import threading
import traceback
import warnings
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

from netmap.server.log_repeats import Repeated
from netmap.words.server import more_like_this

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
    """From now on, log records, uncaught errors and warnings of this process hold kinds and places only.

    To be said in the loop that runs the server: what fails in it would be shown with all that it was given.
    """
    asyncio.get_running_loop().set_exception_handler(_in_the_loop)
    logging.setLogRecordFactory(_record)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    sys.unraisablehook = _unraisable
    warnings.showwarning = _warning


def _record(*given: Any, **named: Any) -> logging.LogRecord:
    record = _make_record(*given, **named)
    kind = _kind_of(record)
    if isinstance(record.args, tuple):
        record.args = tuple(_without_words(value) for value in record.args)
    if isinstance(record.msg, BaseException):
        record.msg = kind_and_place(record.msg).replace("%", "%%")
    if record.exc_info and record.exc_info[1] is not None:
        record.msg = f"{record.msg} [{kind_and_place(record.exc_info[1])}]"
        record.exc_info = None
    record.stack_info = None
    if record.pathname and not _repeated.lets(kind, kind):
        record.levelno = -1  # below every handler's level: it is written nowhere
    return record


def _kind_of(record: logging.LogRecord) -> str:
    """Where a line was written, and where what it is about went wrong: so lines that repeat themselves are
    known, whatever else they say."""
    where = f"{record.name}, {Path(record.pathname).name}:{record.lineno}"
    said = record.exc_info[1] if record.exc_info else None, record.msg, *(record.args or ())
    error = next((one for one in said if isinstance(one, BaseException)), None)
    return where if error is None else f"{where} [{kind_and_place(error)}]"


def _without_words(value: object) -> object:
    return kind_and_place(value) if isinstance(value, BaseException) else value


def _uncaught(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        _write(kind_and_place(error))


def _uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        _write(kind_and_place(args.exc_value))


def _unraisable(args: "sys.UnraisableHookArgs") -> None:
    _write(args.exc_type.__name__ if args.exc_value is None else kind_and_place(args.exc_value))


def _in_the_loop(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    # Where there is no error, the message is one of asyncio's own, and the same each time.
    logging.getLogger(__name__).error("%s", context["message"] if error is None else error)


def _warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    _write(f"{category.__name__} at {Path(filename).name}:{lineno}")


def _write(line: str) -> None:
    if _repeated.lets(line, line):
        _whole(line)


def _more(line: str, count: int) -> None:
    _whole(more_like_this(line, count))


def _whole(line: str) -> None:
    """In one piece: several threads may write at the same time."""
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


_repeated = Repeated(_more)
