"""netmap's own settings of Streamlit, so that they are in force from any folder and from any installation."""

import tomllib
from pathlib import Path
from typing import Any

from netmap.model import NetmapError
from netmap.words import server as words

_PACKAGE = Path(__file__).parents[1]
FILES = (_PACKAGE / "config.toml", _PACKAGE.parent / ".streamlit" / "config.toml")
"""Where the one settings file is: in an installed netmap, and in its source."""
APPS = (_PACKAGE / "app.py", _PACKAGE.parent / "app.py")


def settings() -> dict[str, Any]:
    """Every setting by its full name, as `server.address`."""
    return _flat(tomllib.loads(_first(FILES).read_text("utf-8")))


def app_file() -> Path:
    """The file that holds the ASGI app."""
    return _first(APPS)


def _first(files: tuple[Path, ...]) -> Path:
    for file in files:
        if file.is_file():
            return file
    raise NetmapError(words.SETTINGS_LOST, remedy=words.SETTINGS_LOST_REMEDY)


def _flat(table: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in table.items():
        flat |= _flat(value, f"{prefix}{name}.") if isinstance(value, dict) else {prefix + name: value}
    return flat
