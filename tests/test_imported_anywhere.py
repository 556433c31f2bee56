"""Every module can be imported outside of a server, and does nothing by that but define things."""

import subprocess
import sys
from pathlib import Path

_IMPORTS_ALL = """
import importlib, os, pkgutil, socket, sys, threading
before = set(os.listdir(sys.argv[1]))
def no_socket(*_, **__): raise AssertionError("a socket is opened")
socket.socket.bind = socket.socket.connect = no_socket
import netmap
names = [one.name for one in pkgutil.walk_packages(netmap.__path__, "netmap.")]
for name in names:
    importlib.import_module(name)
ours = [one.name for one in threading.enumerate() if one is not threading.main_thread()]
from streamlit.runtime import Runtime
print(len(names), ours, Runtime.exists(), set(os.listdir(sys.argv[1])) - before)
"""


def test_it_makes_no_thread_no_file_no_server_and_says_nothing(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _IMPORTS_ALL, str(tmp_path)],
        capture_output=True, text=True, timeout=120, cwd=tmp_path,
        env={"HOME": str(tmp_path), "PATH": ""},
    )  # fmt: skip
    count, said = run.stdout.split(" ", 1)
    assert run.returncode == 0, run.stderr
    assert int(count) > 300 and said.strip() == "[] False set()"
    assert [line for line in run.stderr.splitlines() if "missing ScriptRunContext" not in line] == []
