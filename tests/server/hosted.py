"""How a hosted server is started, with these options, and with something in it changed before."""

import sys

HOST = "127.0.0.1"
_START = "from netmap.cli import main; main()"


def hosted(*options: str, first: str = "") -> list[str]:
    """The command, for `serving`. first: Python that runs in that process before."""
    serves = ["serve", "--host", HOST, "--port", "{port}", *options]
    return [sys.executable, "-c", f"{first}\n{_START}", *serves]
