"""Someone else with an account on this computer: `nobody`, with the system's Python and nothing of ours."""

import os
import shutil
import subprocess
import sys
from pathlib import Path


def as_another_user(script: str, *given: str) -> str:
    """What this script prints when `nobody` runs it. Where the tests do not run as root, sudo lets it."""
    become = ["sudo", "-n", "-u", "nobody"]
    if os.geteuid() == 0:
        become = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
    # One that another user may run as well, which need not be so of the one that the tests run on.
    python = shutil.which("python3", path=os.defpath) or str(Path(sys.executable).resolve())
    done = subprocess.run(
        [*become, python, "-I", "-c", script, *given],
        cwd="/", capture_output=True, encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout
