"""How many files are held for pages, and which of them makes room for a new one.

One that nobody has read for a while does: the oldest of the same page, of the same address or of all,
wherever room is wanted. So a page that waits for the passphrase of a file keeps it while there is room.

Where that is not enough, who has more makes room for who has less: pages among those from one address, and
addresses among all. First the oldest file that is still on its way, then one that came. So whoever comes
with one file gets it in, however many a few others send.
"""

import time
from collections import Counter
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
class HeldFile:
    """A file that is held for a page, or on its way to it."""

    page: str
    address: str
    bytes: int
    read: float
    """When it came, or was read last."""
    arrived: bool = False


_Named = dict[tuple[str, str], HeldFile]


class HeldFiles:
    """What is held, by page and name of the file. For the loop's thread alone, but for when one was read."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self.held: dict[tuple[str, str], HeldFile] = {}

    def room_for(self, new: HeldFile) -> list[tuple[str, str]] | None:
        """The files that make room for this one; None where there is none to be made."""
        going: list[tuple[str, str]] = []
        for room, same, share in (
            (OF_A_PAGE, lambda one: one.page == new.page, None),
            (OF_AN_ADDRESS, lambda one: one.address == new.address, lambda one: one.page),
            (IN_ALL, lambda _: True, lambda one: one.address),
        ):
            there = {name: one for name, one in self.held.items() if same(one) and name not in going}
            while True:
                files, bytes = 1 + len(there), new.bytes + sum(one.bytes for one in there.values())
                if files <= room.files and bytes <= room.bytes:
                    break
                size = _bytes if bytes > room.bytes else _one
                name = self._unread(there) or (share and _of_who_has_more(there, new, share, size))
                if not name:
                    return None
                going.append(name)
                del there[name]
        return going

    def _unread(self, there: _Named) -> tuple[str, str] | None:
        """The oldest one that nobody has read for a while."""
        old = [name for name, one in there.items() if one.arrived and one.read <= self._now() - READ]
        return min(old, key=lambda name: there[name].read, default=None)


def _of_who_has_more(
    there: _Named, new: HeldFile, share: Callable[[HeldFile], str], size: Callable[[HeldFile], int]
) -> tuple[str, str] | None:
    """The oldest of those who would still have more than whoever comes: on its way first, of who has most."""
    has: Counter[str] = Counter({share(new): size(new)})
    for one in there.values():
        has[share(one)] += size(one)
    more = [name for name, one in there.items() if has[share(one)] > has[share(new)]]
    return min(
        more,
        key=lambda name: (there[name].arrived, -has[share(there[name])], there[name].read),
        default=None,
    )


def _bytes(one: HeldFile) -> int:
    return one.bytes


def _one(_: HeldFile) -> int:
    return 1
