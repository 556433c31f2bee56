"""How many files are held for pages, and which of them makes room for a new one.

One that nobody has read for a while does: the oldest of the same page, of the same address or of all,
wherever room is wanted. So a page that waits for the passphrase of a file keeps it while there is room.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

MB = 1024 * 1024
READ = 60.0
"""Seconds since it was read last, or came, after which a file makes room for another one."""


@dataclass(frozen=True)
class Room:
    """files, bytes: how many are held at most, those on their way among them."""

    files: int
    bytes: int


OF_A_PAGE, OF_AN_ADDRESS, IN_ALL = Room(8, 16 * MB), Room(200, 64 * MB), Room(500, 192 * MB)
"""For one page, for all pages from one address, and for all. Each file has `server.maxUploadSize` at most."""


@dataclass
class Held:
    """A file that is held for a page, or on its way to it."""

    page: str
    address: str
    bytes: int
    read: float
    """When it came, or was read last."""
    arrived: bool = False


class Files:
    """What is held, by page and name of the file. For the loop's thread alone, but for when one was read."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self.held: dict[tuple[str, str], Held] = {}

    def room_for(self, new: Held) -> list[tuple[str, str]] | None:
        """The files that make room for this one; None where there is none to be made."""
        going: list[tuple[str, str]] = []
        for room, same in (
            (OF_A_PAGE, lambda one: one.page == new.page),
            (OF_AN_ADDRESS, lambda one: one.address == new.address),
            (IN_ALL, lambda _: True),
        ):
            there = [(name, one) for name, one in self.held.items() if same(one) and name not in going]
            files, bytes = 1 + len(there), new.bytes + sum(one.bytes for _, one in there)
            old = sorted(
                ((name, one) for name, one in there if one.arrived and one.read <= self._now() - READ),
                key=lambda named: named[1].read,
            )
            while files > room.files or bytes > room.bytes:
                if not old:
                    return None
                name, one = old.pop(0)
                going.append(name)
                files, bytes = files - 1, bytes - one.bytes
        return going
