"""The contracts of imports are such that what breaks one is seen: each is broken once, in a copy."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BROKEN = {
    "Imports point one way": ("model/errors.py", "from netmap import words"),
    "No two neighbours import each other": ("words/clash.py", "from netmap.words import closing"),
    "Pages and the server around them know Streamlit": ("shadow/__init__.py", "import streamlit"),
    "The server around the pages knows ASGI": ("pages/theme.py", "from starlette.requests import Request"),
    "Views know Plotly": ("pages/theme.py", "import plotly"),
    "No page knows whether it is hosted": ("pages/theme.py", "from netmap.session.hosting import NEW_MAPS"),
    "Measures know networkx": ("shadow/__init__.py", "import networkx"),
    "The store knows databases": ("files/__init__.py", "import sqlite3"),
    "Words know languages": ("pages/theme.py", "import babel"),
}
"""For each contract a line that breaks it, and where. A folder that no contract names is one of them."""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    there = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / "netmap", there / "netmap", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", there)
    return there


def verdicts(at: Path) -> dict[str, bool]:
    """Each contract, and whether it is kept."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    run = subprocess.run(
        command, cwd=at, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(at)}
    )
    lines = [line.split() for line in run.stdout.splitlines()]
    said = [line for line in lines if "KEPT" in line or "BROKEN" in line]
    return {" ".join(line[: line.index(verdict)]): verdict == "KEPT" for line in said
            for verdict in ("KEPT", "BROKEN") if verdict in line}  # fmt: skip


def test_each_is_kept(copy: Path) -> None:
    assert verdicts(copy) == dict.fromkeys(BROKEN, True)


@pytest.mark.parametrize("contract", BROKEN)
def test_each_is_seen_broken(copy: Path, contract: str) -> None:
    place, line = BROKEN[contract]
    file = copy / "netmap" / place
    new = not file.exists()
    file.parent.mkdir(exist_ok=True)
    before = "" if new else file.read_text("utf-8")
    if contract == "No two neighbours import each other":
        other = copy / "netmap" / "words" / "closing.py"
        kept = other.read_text("utf-8")
        other.write_text(f"from netmap.words import clash\n{kept}", "utf-8")
    file.write_text(f"{line}\n{before}", "utf-8")
    try:
        assert verdicts(copy)[contract] is False
    finally:
        file.write_text(before, "utf-8")
        if new:
            shutil.rmtree(file.parent)
        if contract == "No two neighbours import each other":
            other.write_text(kept, "utf-8")
