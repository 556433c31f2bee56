"""A file as it came, for the formats to look at: its bytes, its name, and what they say as JSON."""

from functools import cached_property
from typing import Any

from netmap.files import safe_json
from netmap.files.bounded_read import MEGABYTE, MOST_BYTES
from netmap.words import problems

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Content:
    """data: the bytes, at most `MOST_BYTES`; a format that unpacks them bounds what comes out itself.
    name: the file's, "" where it is not known: a hint, which the bytes outweigh.
    field_names: those of all formats, which a refusal may show.

    Raises NetmapError for more bytes than that.
    """

    def __init__(self, data: bytes, name: str, field_names: frozenset[str]) -> None:
        if len(data) > MOST_BYTES:
            raise problems.too_large(MOST_BYTES // MEGABYTE)
        self.data = data
        self.name = name
        self.field_names = field_names

    @cached_property
    def is_json(self) -> bool:
        """Whether these bytes begin as a JSON object does, and so are one or nothing."""
        return self.data.removeprefix(_BYTE_ORDER_MARK).lstrip().startswith(b"{")

    @cached_property
    def json(self) -> dict[str, Any]:
        """The plain JSON object they hold, which passed `safe_json`; read once, however many formats ask.

        Raises NetmapError for anything else.
        """
        plain = safe_json.parse(self.data, known=self.field_names)
        if not isinstance(plain, dict):
            raise problems.not_a_map()
        return plain
