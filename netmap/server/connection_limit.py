"""Where connections come in: never more than open files carry, and no storm where there are none left.

Left to itself the loop fails to accept a connection two thousand times a second once no file is free, and
writes each of them into the log. Here a connection that is one too many is closed as it comes, and a file is
held back, so that this can be done in any case.
"""

import errno
import os
import socket
import struct
import time
from collections import Counter
from contextlib import suppress
from typing import Any

from netmap.server.capacity import Bounds
from netmap.store.rate_limit import group_of

AT_ONCE = 64
"""Connections taken before everything else has its turn."""
_NO_FILE_LEFT = (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM)
_AT_ONCE_AND_FOR_GOOD = struct.pack("ii", 1, 0)
"""Closed so, a connection leaves nothing behind in the system."""


class _Counted(socket.socket):
    """A connection that is counted until it is closed."""

    where: "Listening | None" = None
    address = ""

    def close(self) -> None:
        super().close()
        if self.where is not None:
            self.where.closed(self.address)
            self.where = None


class Listening(socket.socket):
    """A socket that listens, and takes no more connections than are allowed, in all and from one address."""

    def __init__(self, family: socket.AddressFamily, bounds: Bounds, each: int | None) -> None:
        """each: connections from one address; None where all come from a proxy."""
        super().__init__(family, socket.SOCK_STREAM)
        self._most, self._each = bounds.connections, each
        self._from: Counter[str] = Counter()
        self._open = self._taken = 0
        self._held_back: int | None = os.open(os.devnull, os.O_RDONLY)

    def accept(self) -> tuple[socket.socket, Any]:
        """The next connection that there is room for."""
        while True:
            self._taken += 1
            if self._taken > AT_ONCE:
                self._taken = 0
                raise BlockingIOError
            try:
                made, peer = super().accept()
            except BlockingIOError:
                self._taken = 0
                raise
            except OSError as error:
                if error.errno not in _NO_FILE_LEFT:
                    raise
                if not self._turn_one_away():
                    # Even that file is gone: a moment's rest is better than a storm.
                    time.sleep(0.01)
                    raise BlockingIOError from None
                continue
            address = group_of(peer[0])
            if self._open < self._most and (self._each is None or self._from[address] < self._each):
                return self._count(made, address), peer
            _close(made)

    def closed(self, address: str) -> None:
        """A connection from this address is closed."""
        self._open -= 1
        self._from[address] -= 1
        if not self._from[address]:
            del self._from[address]

    def close(self) -> None:
        super().close()
        if self._held_back is not None:
            os.close(self._held_back)
            self._held_back = None

    def _count(self, made: socket.socket, address: str) -> socket.socket:
        counted = _Counted(made.family, made.type, made.proto, fileno=made.detach())
        counted.where, counted.address = self, address
        self._open += 1
        self._from[address] += 1
        return counted

    def _turn_one_away(self) -> bool:
        """With the file that was held back. False where it is gone as well."""
        try:
            if self._held_back is not None:
                os.close(self._held_back)
                self._held_back = None
                with suppress(BlockingIOError):
                    _close(super().accept()[0])
            self._held_back = os.open(os.devnull, os.O_RDONLY)
        except OSError:
            return False
        return True


def _close(made: socket.socket) -> None:
    made.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE_AND_FOR_GOOD)
    made.close()


def listen(address: str, port: int, bounds: Bounds, behind_proxy: bool) -> Listening:
    """A socket that listens there. Raises OSError where it cannot."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listening = Listening(family, bounds, None if behind_proxy else max(1, bounds.connections // 2))
    try:
        if os.name != "nt":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((address, port))
        listening.setblocking(False)
    except BaseException:
        listening.close()
        raise
    return listening
