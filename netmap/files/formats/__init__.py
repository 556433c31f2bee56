"""The formats netmap reads and writes, and which of them a file is in: by content first, by name second."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from netmap.files import guides
from netmap.files.formats import netmap_json
from netmap.files.formats.easynwk import reading, writing
from netmap.model import MapFile
from netmap.words import problems

LeftOutSentences = tuple[str, ...]


@dataclass(frozen=True)
class Format:
    """One kind of file. `suffixes`: how its names end, the one netmap gives first."""

    name: str
    suffixes: tuple[str, ...]
    recognises: Callable[[Any], bool]
    """Whether a plain JSON value is of this format."""
    load: Callable[[Any], tuple[MapFile, LeftOutSentences]] | None
    dump: Callable[[MapFile], tuple[bytes, LeftOutSentences]] | None

    @property
    def reads(self) -> bool:
        return self.load is not None

    @property
    def writes(self) -> bool:
        return self.dump is not None


OWN = Format(
    name="netmap",
    suffixes=(".netmap.json", ".json"),
    recognises=netmap_json.recognises,
    load=lambda plain: (netmap_json.from_plain(plain), ()),
    dump=lambda file: (netmap_json.to_bytes(file), ()),
)
EASYNWK = Format(
    name="easyNWK",
    suffixes=(".easynwk.json",),
    recognises=reading.recognises,
    load=reading.from_plain,
    dump=writing.to_bytes,
)
FORMATS = (OWN, EASYNWK)


def format_of_content(plain: Any) -> Format:
    """The format this plain JSON value is in. Raises NetmapError where it is none of them."""
    for known in FORMATS:
        if known.recognises(plain):
            return known
    raise problems.guide_not_a_map() if guides.recognises(plain) else problems.not_a_map()


def format_of_name(name: str) -> Format:
    """The format to write for a file of this name: the longest suffix wins. Raises NetmapError."""
    lower = PurePath(name).name.lower()
    fitting = [
        (len(suffix), known)
        for known in FORMATS
        for suffix in known.suffixes
        if known.writes and lower.endswith(suffix)
    ]
    if not fitting:
        raise problems.no_such_format(", ".join(known.suffixes[0] for known in FORMATS if known.writes))
    return max(fitting, key=lambda pair: pair[0])[1]
