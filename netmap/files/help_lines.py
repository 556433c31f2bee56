"""The help lines, read from `resources.json` beside this module or from NETMAP_RESOURCES."""

import os
import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from netmap.model import NetmapError
from netmap.words import help_page as words

_NUMBER = re.compile(r"\+?[0-9 ()/-]{2,30}")
_SITE = re.compile(r"(https://)?[a-z0-9-]+(\.[a-z0-9-]+)+(/[\w./-]*)?", re.IGNORECASE)


class Way(NamedTuple):
    """One way to reach a line. `link`: what a tap leads to; "" where it is nothing that can be tapped."""

    said: str
    link: str


def _link(way: str, value: str) -> str:
    if way in ("phone", "text"):
        digits = re.sub(r"[^0-9+]", "", value)
        return f"{'tel' if way == 'phone' else 'sms'}:{digits}" if _NUMBER.fullmatch(value) else ""
    return f"https://{value.removeprefix('https://')}" if _SITE.fullmatch(value) else ""


class HelpLine(BaseModel):
    """One line. Empty text: it does not offer that, or nobody looked."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: str
    for_: str = Field(alias="for")
    region: str
    languages: str = ""
    phone: str = ""
    text: str = ""
    chat: str = ""
    url: str = ""
    hours: str = ""
    confidential_note: str = ""
    checked_on: date | None = None

    def ways(self) -> tuple[Way, ...]:
        """How to reach it, one way after the other."""
        given = {"phone": self.phone, "text": self.text, "chat": self.chat, "url": self.url}
        return tuple(Way(words.way(way, value), _link(way, value)) for way, value in given.items() if value)


def help_lines() -> tuple[HelpLine, ...]:
    """All lines, in the order of the file. Raises NetmapError for a file that cannot be read."""
    place = Path(os.environ.get("NETMAP_RESOURCES") or Path(__file__).with_name("resources.json"))
    try:
        return tuple(TypeAdapter(list[HelpLine]).validate_json(place.read_bytes()))
    except (OSError, ValidationError) as error:
        raise NetmapError(words.FAILED) from error
