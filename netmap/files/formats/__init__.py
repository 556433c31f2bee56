"""The formats netmap knows, and which of them a file is in: by content first, by name second."""

from pathlib import PurePath

from netmap.files.content import Content
from netmap.files.format import Format
from netmap.files.formats import easynwk, netmap_json
from netmap.words import problems

OWN = netmap_json.FORMAT
FORMATS = (OWN, easynwk.FORMAT)
"""All of them, netmap's own first; the first that recognises a file reads it."""
FIELD_NAMES = frozenset().union(*(known.field_names for known in FORMATS))


def formats() -> tuple[Format, ...]:
    """The formats netmap knows, its own first. A file of any of them may also be locked (`.age`)."""
    return FORMATS


def format_of_content(content: Content) -> Format | None:
    """The format this file is in, None where it is in none. Raises NetmapError for one that is broken."""
    return next((known for known in FORMATS if known.recognises(content)), None)


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
