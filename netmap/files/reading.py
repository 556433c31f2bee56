"""From a file to a map: unlocked where it is locked, recognised by what it holds, and read by its format."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from netmap.files import guides, locked_file, safe_json
from netmap.files.bounded_read import read_bytes
from netmap.files.content import Content
from netmap.files.format import Format
from netmap.files.formats import FIELD_NAMES, OWN, format_of_content
from netmap.files.left_out import LeftOut, sentences
from netmap.files.samples import sample_path
from netmap.model import Guide, MapFile, NetmapError, SupportMap
from netmap.words import problems

Passphrase = str | Callable[[], str] | None
"""Of a locked file; or what asks for it, only where it is needed."""


@dataclass(frozen=True)
class Opened:
    """What was read, what could not be carried over, and the format it was in."""

    file: MapFile
    not_carried: tuple[LeftOut, ...]
    format: Format

    @property
    def left_out(self) -> tuple[str, ...]:
        """A sentence for each kind of thing that could not be carried over."""
        return sentences(self.not_carried)

    @property
    def is_own(self) -> bool:
        """Whether the file is netmap's own, which holds everything."""
        return self.format is OWN


def bytes_in(path: str | os.PathLike[str], passphrase: Passphrase = None) -> bytes:
    """What a file holds; of a locked one, what is inside. Raises NetmapError."""
    data = read_bytes(Path(path), locked_file.MOST_BYTES)
    return locked_file.inside(data, passphrase) if locked_file.is_locked(data) else data


def open_file(path: str | os.PathLike[str], passphrase: Passphrase = None) -> Opened:
    """The map and its moments in a file of any format netmap reads, locked or not. Raises NetmapError."""
    return open_bytes(bytes_in(path, passphrase), Path(path).name)


def open_bytes(data: bytes, name: str = "") -> Opened:
    """The map and its moments in these bytes; `name` is the file's, and the content outweighs it.

    Raises NetmapError, also for bytes that are locked.
    """
    content = _content(data, name)
    known = _format(content)
    assert known.read is not None  # what is only written recognises nothing
    file, left_out = known.read(content)
    return Opened(file, left_out, known)


def open_sample(stem: str) -> MapFile:
    """One of the invented maps that come with netmap, by its name in `netmap.words.samples`."""
    return open_file(sample_path(stem)).file


def read(path: str | os.PathLike[str], passphrase: Passphrase = None) -> SupportMap:
    """The current map in a file of any format netmap reads. Raises NetmapError.

    passphrase: of a locked file (`.age`), or a function that asks for it where the file is locked.
    """
    return open_file(path, passphrase).file.current


def guide_in(path: str | os.PathLike[str], passphrase: Passphrase = None) -> Guide | None:
    """The guide in a file; None where it holds something else. Raises NetmapError."""
    return guide_in_bytes(bytes_in(path, passphrase), Path(path).name)


def guide_in_bytes(data: bytes, name: str = "") -> Guide | None:
    """As `guide_in`, of these bytes; `name` is the file's."""
    content = _content(data, name)
    if _is_guide(content):
        return guides.from_bytes(data)
    if not content.is_json and format_of_content(content) is None:
        safe_json.parse(data, known=FIELD_NAMES)  # says what it is instead
    return None


def check(path: str | os.PathLike[str], passphrase: Passphrase = None) -> tuple[NetmapError, ...]:
    """Everything that speaks against a map or a guide, at most twenty problems; empty for a good one."""
    try:
        data = bytes_in(path, passphrase)
    except NetmapError as problem:
        return (problem,)
    return check_bytes(data, Path(path).name)


def check_bytes(data: bytes, name: str = "") -> tuple[NetmapError, ...]:
    """As `check`, of these bytes; `name` is the file's."""
    try:
        content = _content(data, name)
        if _is_guide(content):
            read_guide = guides.read(data)
            return () if isinstance(read_guide, Guide) else read_guide
        known = _format(content)
        if known.problems is not None:
            return known.problems(content)
        if known.read is not None:
            known.read(content)
    except NetmapError as problem:
        return (problem,)
    return ()


def _content(data: bytes, name: str) -> Content:
    return Content(data, locked_file.name_inside(name), FIELD_NAMES)


def _format(content: Content) -> Format:
    """Raises NetmapError where it is in none, saying what it is instead."""
    known = format_of_content(content)
    if known is None:
        raise problems.guide_not_a_map() if guides.recognises(content.json) else problems.not_a_map()
    return known


def _is_guide(content: Content) -> bool:
    return content.is_json and guides.recognises(content.json)
