"""The invented maps that come with netmap."""

from pathlib import Path

_BESIDE = Path(__file__).parents[1] / "sample_networks"
_IN_THE_PROJECT = Path(__file__).parents[2] / "sample_networks"


def sample_path(stem: str) -> Path:
    """Where the sample with this name lies, installed or in a checkout."""
    folder = _BESIDE if _BESIDE.is_dir() else _IN_THE_PROJECT
    return folder / f"{stem}.netmap.json"
