"""Reading and writing maps. A file that does not pass is refused with one clear sentence, and nothing else
happens: what was open stays open, what was on the disk stays there."""

import os
from dataclasses import dataclass
from pathlib import Path

from netmap.files import guides, safe_json
from netmap.files.atomic_write import write_atomically
from netmap.files.formats import FORMATS, OWN, Format, format_of_content, format_of_name
from netmap.files.formats.netmap_json import json_schema, to_bytes
from netmap.files.samples import sample_path
from netmap.model import Guide, MapFile, NetmapError, SupportMap

__all__ = [
    "Format", "Opened", "check", "formats", "guide_in", "open_bytes", "open_file", "open_sample", "read",
    "to_bytes", "write",
]  # fmt: skip


@dataclass(frozen=True)
class Opened:
    """What was read, in words what could not be carried over, and the format it was in."""

    file: MapFile
    left_out: tuple[str, ...]
    format: Format

    @property
    def is_own(self) -> bool:
        """Whether the file is netmap's own, which holds everything."""
        return self.format is OWN


def formats() -> tuple[Format, ...]:
    """The formats netmap knows, its own first."""
    return FORMATS


def open_file(path: str | os.PathLike[str]) -> Opened:
    """The map and its moments in a file of any format netmap reads. Raises NetmapError."""
    return open_bytes(safe_json.read_bytes(Path(path)))


def open_bytes(data: bytes, name: str = "") -> Opened:
    """The map and its moments in these bytes; `name` is the file's, and the content outweighs it.

    Raises NetmapError.
    """
    plain = safe_json.parse(data)
    known = format_of_content(plain)
    assert known.load is not None  # all formats so far are read
    file, left_out = known.load(plain)
    return Opened(file, left_out, known)


def open_sample(stem: str) -> MapFile:
    """One of the invented maps that come with netmap, by its name in `netmap.words.samples`."""
    return open_file(sample_path(stem)).file


def read(path: str | os.PathLike[str]) -> SupportMap:
    """The current map in a file of any format netmap reads. Raises NetmapError."""
    return open_file(path).file.current


def write(m: SupportMap | MapFile, path: str | os.PathLike[str]) -> tuple[str, ...]:
    """Write a map, or a map with its moments, in the format the file name ends in.

    Gives a sentence for each kind of thing that format cannot hold; netmap's own holds everything.
    The file is written whole or not at all. Raises NetmapError.
    """
    file = m if isinstance(m, MapFile) else MapFile(current=m)
    known = format_of_name(str(path))
    assert known.dump is not None  # `format_of_name` gives formats that are written
    data, left_out = known.dump(file)
    write_atomically(data, Path(path))
    return left_out


def guide_in(path: str | os.PathLike[str]) -> Guide | None:
    """The guide in a file; None where it holds something else. Raises NetmapError."""
    data = safe_json.read_bytes(Path(path))
    return guides.from_bytes(data) if guides.recognises(safe_json.parse(data)) else None


def check(path: str | os.PathLike[str]) -> tuple[NetmapError, ...]:
    """Everything that speaks against a map or a guide, at most twenty problems; empty for a good one."""
    try:
        data = safe_json.read_bytes(Path(path))
        plain = safe_json.parse(data)
        if guides.recognises(plain):
            read_guide = guides.read(data)
            return () if isinstance(read_guide, Guide) else read_guide
        known = format_of_content(plain)
        if known is OWN:
            return json_schema.problems_of(plain)
        if known.load is not None:
            known.load(plain)
    except NetmapError as problem:
        return (problem,)
    return ()
