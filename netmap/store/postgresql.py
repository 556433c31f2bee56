"""PostgreSQL, waited for no longer than the operation may take (`deadline`).

A server that hangs, or a network that swallows everything, sends no error: libpq would wait for the limits of
the network, which are minutes. Here each wait ends in time, and the connection with it, so that it is never
used again. What the server still does with it is seen at the next save.
"""

from collections.abc import Generator
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from threading import BoundedSemaphore, Thread
from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen

from netmap.store.deadline import remaining

CONNECT_SECONDS = 3
"""At most, for each address that a name has. What looks up the name has no limit of its own."""
_MOST_AT_ONCE = 20
_connecting = BoundedSemaphore(_MOST_AT_ONCE)
_Value = TypeVar("_Value")


class Connection(psycopg.Connection[Any]):
    """One whose every wait ends in time. Raises OperationalError then, and is closed."""

    def wait(self, gen: PQGen[_Value], *given: Any, **named: Any) -> _Value:
        try:
            return super().wait(_in_time(gen), *given, **named)
        except NoAnswerInTime:
            self.pgconn.finish()
            raise


class NoAnswerInTime(psycopg.OperationalError):
    """There was no answer in time."""


def _in_time(gen: PQGen[_Value]) -> Generator[Any, Any, _Value]:
    """The same waits. psycopg looks after them every tenth of a second, whether or not anything came."""
    try:
        waits_for = next(gen)
        while True:
            ready = yield waits_for
            if remaining() == 0:
                raise NoAnswerInTime
            waits_for = gen.send(ready)
    except StopIteration as done:
        value: _Value = done.value
        return value


def connect(**given: Any) -> Connection:
    """A new connection, in time. Raises psycopg.OperationalError where there is none by then.

    Asked for in a thread of its own, for a name may be looked up for longer than anybody waits.
    """
    rest = remaining()
    if not _connecting.acquire(timeout=rest):
        raise NoAnswerInTime
    wanted: Future[Connection] = Future()
    Thread(target=_opens, args=(wanted, given), name="connect", daemon=True).start()
    try:
        return wanted.result(rest)
    except TimeoutError:
        if wanted.cancel():
            raise NoAnswerInTime from None
        return wanted.result()


def _opens(wanted: "Future[Connection]", given: dict[str, Any]) -> None:
    try:
        opened = Connection.connect(**given)
        try:
            wanted.set_result(opened)
        except InvalidStateError:  # nobody waits for it any more
            opened.close()
    except BaseException as error:
        with suppress(InvalidStateError):
            wanted.set_exception(error)
    finally:
        _connecting.release()
