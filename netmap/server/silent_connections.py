"""Connections that say nothing, or nearly nothing: closed after seconds, and few at a time from one address.

A request has ten seconds to be there as a whole, and longer, up to two minutes, only while it keeps coming;
who does not read the answer is not waited for either. A live connection is another matter: see `open_pages`.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from typing import Any, Protocol

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame
from websockets.protocol import State

from netmap.store.rate_limit import group_of

TO_SAY_IT = 10.0
"""Seconds for a request, or for as much of it as keeps it going."""
SLOWEST = 1000
"""Bytes a second that keep it going, so that a file can come by a slow line. None count for later."""
WHOLE = 120.0
"""Seconds for a whole request, however fast it comes. Files have less: see `coming_in`."""
TO_READ = 60.0
"""Seconds in which something of an answer must be read."""
MOST_EACH = 256
"""Connections from one address that have not said what they want. Many people can be behind one."""
EACH = 1.0
"""Seconds from one look to the next."""


class Waited(Protocol):
    """A connection that is waited for."""

    address: str
    heard: int
    """Bytes of the request that is not whole yet."""

    def give_up(self) -> None:
        """Closes it at once."""


class SilentConnections:
    """The connections that have not said what they want yet, the oldest first. For the loop's thread alone.

    most, each: so many in all and from one address (None: any number); then the oldest is closed.
    """

    def __init__(
        self, most: int, each: int | None = MOST_EACH, now: Callable[[], float] = time.monotonic
    ) -> None:
        self.most, self.each, self._now = most, each, now
        self._since: dict[Waited, float] = {}
        self._going: dict[Waited, tuple[float, int]] = {}
        """When enough of it had come for a while, and how much that was."""
        self._from: Counter[str] = Counter()
        self._unread: dict[Waited, float] = {}

    def __len__(self) -> int:
        return len(self._since)

    def begins(self, one: Waited) -> None:
        """It is waited for, unless it is already."""
        if one in self._since:
            return
        if self.each is not None and self._from[one.address] >= self.each:
            next(other for other in self._since if other.address == one.address).give_up()
        elif len(self._since) >= self.most:
            next(iter(self._since)).give_up()
        self._since[one] = self._now()
        self._going[one] = self._now(), 0
        self._from[one.address] += 1

    def ends(self, one: Waited) -> None:
        """It has said what it wants, or is gone."""
        if self._since.pop(one, None) is not None:
            del self._going[one]
            self._from[one.address] -= 1
            self._from += Counter()

    def reads(self, one: Waited, reads: bool) -> None:
        """Whether the other end takes what it is sent."""
        if reads:
            self._unread.pop(one, None)
        else:
            self._unread.setdefault(one, self._now())

    def look(self, late: float = 0.0) -> None:
        """Close those whose time is over. late: seconds in which nothing could be heard of anyone."""
        now = self._now()
        if late > EACH:
            for waited in (self._since, self._unread):
                for one in waited:
                    waited[one] += late
            self._going = {one: (at + late, heard) for one, (at, heard) in self._going.items()}
        over = []
        for one, (at, heard) in self._going.items():
            if one.heard - heard >= SLOWEST * TO_SAY_IT:
                at, self._going[one] = now, (now, one.heard)
            if now > at + TO_SAY_IT or now > self._since[one] + WHOLE:
                over.append(one)
        for one in over + [one for one, since in self._unread.items() if now > since + TO_READ]:
            one.give_up()

    async def look_after(self) -> None:
        """As long as the server runs."""
        while True:
            due = self._now() + EACH
            await asyncio.sleep(EACH)
            self.look(self._now() - due)


class Speaking(H11Protocol):
    """A connection by HTTP, until it becomes a live one."""

    silent: SilentConnections
    """Where it is counted while it says nothing."""
    address = ""
    heard = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn
        super().connection_made(transport)
        self.address = group_of(self.client[0]) if self.client else ""
        self.silent.begins(self)

    def data_received(self, data: bytes) -> None:
        self.heard += len(data)
        super().data_received(data)
        live = self.transport.get_protocol() is not self
        if not live and self.conn.their_state in (h11.IDLE, h11.SEND_BODY):
            self.silent.begins(self)
        else:
            self._is_heard()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._is_heard()

    def pause_writing(self) -> None:
        super().pause_writing()
        self.silent.reads(self, False)

    def resume_writing(self) -> None:
        super().resume_writing()
        self.silent.reads(self, True)

    def give_up(self) -> None:
        """Closes it at once."""
        self._is_heard()
        self.transport.abort()

    def _is_heard(self) -> None:
        self.heard = 0
        self.silent.ends(self)
        self.silent.reads(self, True)


class Live(WebSocketsSansIOProtocol):
    """A live connection. Where one is refused with an answer, uvicorn by itself would log a failure.

    A page says bytes. Who says text is not heard any more (1003).
    """

    def handle_text(self, event: Frame) -> None:
        if self.conn.state is State.OPEN:  # else the other end has said since that it goes
            self.conn.send_close(1003)
            self.handle_parser_exception()

    async def send(self, message: Any) -> None:
        await super().send(message)
        if message["type"] == "websocket.http.response.body" and self.close_sent:
            self.handshake_complete = True


def speaking_of(silent: SilentConnections) -> type[Any]:
    """The connections of a server, counted there."""

    class OfThisServer(Speaking):
        pass

    OfThisServer.silent = silent
    return OfThisServer
