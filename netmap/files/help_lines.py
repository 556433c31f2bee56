"""The help lines, read from `resources.json` beside this module or from NETMAP_RESOURCES."""

import os
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from netmap.model import NetmapError
from netmap.words import help_page as words


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

    def ways(self) -> tuple[str, ...]:
        """How to reach it, one way a line."""
        given = {"phone": self.phone, "text": self.text, "chat": self.chat, "url": self.url}
        return tuple(f"{words.WAYS[way]}: {value}" for way, value in given.items() if value)


def help_lines() -> tuple[HelpLine, ...]:
    """All lines, in the order of the file. Raises NetmapError for a file that cannot be read."""
    place = Path(os.environ.get("NETMAP_RESOURCES") or Path(__file__).with_name("resources.json"))
    try:
        return tuple(TypeAdapter(list[HelpLine]).validate_json(place.read_bytes()))
    except (OSError, ValidationError) as error:
        raise NetmapError(words.FAILED) from error
