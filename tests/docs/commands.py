"""The commands that the hosting guide shows, as a person reads them off its pages."""

import re
from dataclasses import dataclass
from pathlib import Path

import netmap

GUIDE = Path(netmap.__path__[0]) / "docs" / "hosting"
PAGES = ("install.md", "proxy.md", "care.md", "watching.md")
"""In the order in which someone follows them."""
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """Lines to paste. to_run: marked as `sh`, and so run by a test as they stand."""

    page: str
    heading: str
    lines: tuple[str, ...]
    to_run: bool


def blocks(page: str) -> list[Block]:
    """All blocks of commands on this page, from top to bottom; what is no command (`yaml`) is left out."""
    text = (GUIDE / page).read_text("utf-8")
    found = []
    for block in _BLOCK.finditer(text):
        heading = re.findall(r"^#+ (.*)$", text[: block.start()], re.MULTILINE)[-1]
        if block[1] in {"sh", ""}:
            found.append(Block(page, heading, tuple(block[2].splitlines()), block[1] == "sh"))
    return found
