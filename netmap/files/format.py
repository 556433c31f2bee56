"""What a format is to the rest of netmap. Each is a folder in `formats`, and the list of them is there."""

from collections.abc import Callable
from dataclasses import dataclass

from netmap.files.content import Content
from netmap.files.left_out import LeftOut
from netmap.model import MapFile, NetmapError


@dataclass(frozen=True)
class Format:
    """One kind of file that holds a map, of any bytes.

    name: as people know it. suffixes: how its names end, the one netmap gives first.
    recognises: whether a file is of this format, by its bytes, and by its name only where they do not say; it
    raises NetmapError for one that can be of no format, as broken JSON.
    read: the map and what could not be carried over; raises NetmapError with what is wrong and where.
    None for a format that is only written, which recognises nothing.
    write: the bytes of a file and what it cannot hold; None for a format that is only read.
    problems: all that speaks against a file of this format, where it can say more than `read`.
    field_names: its own, which may be shown when a place in a file is named; no others are.
    left_out: the kinds of things that it may leave out, each with its sentence in `netmap.words.left_out`.
    """

    name: str
    suffixes: tuple[str, ...]
    recognises: Callable[[Content], bool]
    read: Callable[[Content], tuple[MapFile, tuple[LeftOut, ...]]] | None = None
    write: Callable[[MapFile], tuple[bytes, tuple[LeftOut, ...]]] | None = None
    problems: Callable[[Content], tuple[NetmapError, ...]] | None = None
    field_names: frozenset[str] = frozenset()
    left_out: tuple[str, ...] = ()

    @property
    def reads(self) -> bool:
        return self.read is not None

    @property
    def writes(self) -> bool:
        return self.write is not None
