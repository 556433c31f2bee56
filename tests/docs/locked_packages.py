"""What the lock names, brought into an environment of its own without fetching anything a second time."""

import subprocess
import sys
import sysconfig
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement

REPOSITORY = Path(__file__).parents[2]
LOCK = REPOSITORY / "requirements.lock"


def bring_into(venv: Path, as_user: list[str]) -> None:
    """From now on this environment has what the lock names, and nothing that only tests need.

    as_user: what stands before a command so that it is done by who will use the environment. Links to what
    the tests run with, if it is for the same Python and can be read; else it is installed once more.
    """
    ours = Path(sysconfig.get_path("purelib"))
    theirs = next(venv.glob("lib/python3*")) / "site-packages"
    readable = subprocess.run([*as_user, "test", "-r", ours / "streamlit/__init__.py"]).returncode == 0
    if readable and theirs.parent.name == ours.parent.name:
        subprocess.run([*as_user, "ln", "-s", *sorted(_parts(ours)), theirs], check=True)
        return
    install = [
        Path(sys.prefix) / "bin/uv", "pip", "install", "--quiet", "--python", venv / "bin/python",
        "--require-hashes", "-r", LOCK,
    ]  # fmt: skip
    if subprocess.run([*install, "--offline"], stderr=subprocess.DEVNULL).returncode:
        subprocess.run(install, check=True)


def _parts(site: Path) -> set[Path]:
    """The folders and files of all that the lock names for this computer, in the version it names."""
    found: set[Path] = set()
    for line in LOCK.read_text("utf-8").splitlines():
        if line.startswith(" "):
            continue
        wanted = Requirement(line.rstrip("\\ "))
        if wanted.marker is not None and not wanted.marker.evaluate():
            continue
        package = distribution(wanted.name)
        assert package.version in wanted.specifier, wanted
        tops = {file.parts[0] for file in package.files or ()} - {"..", "__pycache__"}
        found |= {site / top for top in tops}
    return found
