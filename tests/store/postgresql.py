"""A real PostgreSQL server of Debian's, on this computer alone, in a folder of its own.

It runs as `postgres` where the tests run as root, for it refuses to run as root itself.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType

from tests.serving import a_free_port

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "shared_buffers": "16MB",
    "autovacuum": "off",
    "checkpoint_timeout": "1d",
}
"""Nothing is done by the clock: what is written meanwhile would be taken for what a save writes."""


class PostgreSQL:
    """One server: started, stopped and started again, with what it keeps in between."""

    def __init__(self, folder: Path, **more: str) -> None:
        self.folder = folder
        self._settings = {**SETTINGS, **more}
        self.port = a_free_port()
        self._as = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if _is_root() else []
        self._run(
            "initdb", "--auth=trust", "--username=netmap", "--encoding=UTF8", "--no-locale", "--no-sync"
        )

    @property
    def address(self) -> str:
        return f"postgresql://netmap@127.0.0.1:{self.port}/postgres"

    def give(self, name: str, content: bytes) -> None:
        """Put a file into its folder, that it alone can read."""
        path = self.folder / "data" / name
        path.write_bytes(content)
        path.chmod(0o600)
        if _is_root():
            shutil.chown(path, "postgres", "postgres")

    def start(self) -> None:
        settings = " ".join(f"-c {name}='{value}'" for name, value in self._settings.items())
        self._run("pg_ctl", "start", "-w", "-l", str(self.folder / "log"), "-o", f"-p {self.port} {settings}")

    def stop(self, how: str = "fast") -> None:
        self._run("pg_ctl", "stop", "-w", "-m", how)

    def hang(self) -> None:
        """All its processes stand still, as with a disk that does not answer; its connections stay."""
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self._signal(signal.SIGCONT)

    def dump(self) -> bytes:
        """Everything that can be read by whoever owns the database."""
        return subprocess.run(
            [_program("pg_dump"), "--inserts", self.address], capture_output=True, check=True
        ).stdout

    def _signal(self, number: int) -> None:
        first = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
        children = Path(f"/proc/{first}/task/{first}/children")
        os.kill(first, number)  # it starts no others from here on
        for process in map(int, children.read_text().split()):
            with suppress(ProcessLookupError):  # a connection's own process may have ended meanwhile
                os.kill(process, number)

    def _run(self, program: str, *given: str) -> None:
        subprocess.run(
            [*self._as, _program(program), "-D", str(self.folder / "data"), *given],
            cwd=self.folder, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip


@contextmanager
def postgresql(files: Mapping[str, bytes] = MappingProxyType({}), **more: str) -> Iterator[PostgreSQL]:
    """A server that runs until the block ends. more: its settings. files: that it alone can read."""
    # Not in pytest's own folder: that is its owner's alone, and the server is somebody else.
    with tempfile.TemporaryDirectory(prefix="netmap-postgresql-") as name:
        folder = Path(name)
        if _is_root():
            shutil.chown(folder, "postgres", "postgres")
        server = PostgreSQL(folder, **more)
        for name, content in files.items():
            server.give(name, content)
        server.start()
        try:
            yield server
        finally:
            if (folder / "data" / "postmaster.pid").exists():
                server.go_on()
                server.stop("immediate")


def _is_root() -> bool:
    return os.geteuid() == 0


def _program(name: str) -> str:
    """Debian keeps the server's programs apart, by version; the newest is taken."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: float(path.parts[4]))
    assert found, "apt-get install postgresql"
    return str(found[-1])
