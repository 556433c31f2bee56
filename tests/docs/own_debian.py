"""A Debian of one's own, for one ordinary user, in one folder: there the hosting guide is followed.

Every command runs as the guide has it. What differs: folders of root's lie below one folder, ports are ones
that are free, and what needs root or the internet has a stand-in (`stand_ins`). The database, the proxies
and netmap itself are real. Where the tests run as root, all of it runs as `nobody`.
"""

import os
import pwd
import random
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.server import behind_haproxy
from tests.serving import Server, a_free_port

STAND_INS = Path(__file__).with_name("stand_ins")
NOTHING = ("apt-get", "adduser", "timedatectl")
FOLDERS = (
    "/opt/netmap", "/etc/netmap", "/etc/haproxy", "/etc/default", "/etc/systemd/system", "/etc/nginx",
    "/etc/letsencrypt", "/var/lib", "/var/log/nginx", "/usr/local/sbin", "/root/netmap",
    "/run/postgresql", "/run/nginx.pid",
)  # fmt: skip
"""What the guide writes to, as root."""
PORTS = ("8501", "8502", "8503")
HOST = "127.0.0.1"


class OwnDebian:
    """Empty, but for what `apt-get install` brings: programs, a database that runs, folders."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.ports = dict(zip(PORTS, free_ports(), strict=True))
        self.by_tls = f"{HOST}:{a_free_port()}"
        me = pwd.getpwuid(os.geteuid())
        self.user = pwd.getpwnam("nobody") if me.pw_uid == 0 else me
        group = subprocess.run(["id", "-gn", self.user.pw_name], capture_output=True, text=True, check=True)
        servers = [f"{HOST}:{port}" for port in self.ports.values()]
        told = behind_haproxy.environment(self.by_tls, servers) | {
            "NETMAP_CERTIFICATE": f"{root}/etc/haproxy/netmap.pem",
            "NETMAP_PROXY_USER": self.user.pw_name,
            "NETMAP_PROXY_GROUP": group.stdout.strip(),
        }
        del told["NETMAP_HOST"]  # the guide says it
        for folder in ("etc/default", "etc/haproxy", "etc/nginx", "etc/systemd/system", "var/lib", "bin",
                       "running", "usr/local/sbin", "root/netmap", "run/postgresql", "home",
                       "var/log/nginx"):  # fmt: skip
            (root / folder).mkdir(parents=True)
        (root / "etc/default/haproxy").write_text("".join(f"{k}={v}\n" for k, v in told.items()))
        shutil.copy("/etc/nginx/mime.types", root / "etc/nginx")
        for stand_in in STAND_INS.iterdir():
            if stand_in.is_file():
                (root / "bin" / stand_in.stem).write_bytes(stand_in.read_bytes())
        for name in NOTHING:
            (root / "bin" / name).symlink_to("nothing")
        for each in (root / "bin").iterdir():
            if not each.is_symlink():
                each.chmod(0o755)
        self._own(root)
        ours = root / "bin", root / "usr/local/sbin", program("psql").parent
        self._env = {
            "OWN_DEBIAN": str(root),
            "HOME": f"{root}/home",
            "LANG": "C.UTF-8",
            "PATH": ":".join(map(str, (*ours, "/usr/sbin", "/usr/bin", "/bin"))),
            "PGHOST": f"{root}/run/postgresql",
        }
        self._shell = subprocess.Popen(
            [*self.as_user, "bash", "--noprofile", "--norc"], env=self._env, cwd=root,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip

    @property
    def front(self) -> Server:
        """What people reach: the proxy."""
        return Server(f"https://{self.by_tls}", self.root, self.root / "running", self._shell)

    def server(self, port: str) -> str:
        """The place of the server that the guide has at this port."""
        return f"http://{HOST}:{self.ports[port]}"

    def here(self, text: str) -> str:
        """The same text, with the folders, ports and names that hold here."""
        text = text.replace("https://$name/", f"https://{self.by_tls}/").replace("maps.example", HOST)
        text = text.replace("-o root -g netmap ", "").replace("sqlite:////var", f"sqlite:///{self.root}/var")
        text = text.replace("listen 443 ssl", f"listen {self.by_tls} ssl")
        text = text.replace("listen 80;", f"listen {HOST}:{a_free_port()};")
        for folder in FOLDERS:
            text = re.sub(rf"(?<![\w/.}}]){re.escape(folder)}(?=[/\s\"';]|$)", f"{self.root}{folder}", text)
        for port, ours in self.ports.items():
            text = text.replace(port, ours)
        return text

    def paste(self, line: str) -> str:
        """One line, pasted into the terminal: what it says. Fails where the line fails."""
        assert self._shell.stdin is not None and self._shell.stdout is not None
        mark = uuid.uuid4().hex
        self._shell.stdin.write(f'{{ {self.here(line)}\n}} < /dev/null; echo "\n{mark} $?"\n')
        self._shell.stdin.flush()
        said = ""
        for heard in self._shell.stdout:
            if heard.startswith(mark):
                break
            said += heard
        assert heard == f"{mark} 0\n", f"{line}\n{said}{self.logs()}"
        return said.strip()

    def second_terminal(self, line: str) -> None:
        """One line beside what the terminal is at just now."""
        self.run("bash", "-c", self.here(line))

    def put_in_place(self, guide: Path) -> None:
        """The files that the guide copies, with the folders and ports of this place."""
        for file in guide.iterdir():
            if file.suffix not in {".md", ".yml"}:
                file.write_text(self.here(file.read_text("utf-8")), "utf-8")

    def logs(self) -> str:
        found = sorted((self.root / "running").glob("*.log"))
        return "".join(f"\n{log.name}: {log.read_text()}" for log in found)

    def pid(self, unit: str) -> int:
        """The process of this unit, as the guide calls it."""
        return int((self.root / "running" / self.here(unit)).read_text())

    @property
    def as_user(self) -> list[str]:
        """What stands before a command that the one ordinary user does."""
        if os.geteuid() != 0:
            return []
        return ["setpriv", f"--reuid={self.user.pw_uid}", f"--regid={self.user.pw_gid}", "--clear-groups"]

    def _own(self, folder: Path) -> None:
        if os.geteuid() == 0:
            for path in (folder, *folder.rglob("*")):
                os.chown(path, self.user.pw_uid, self.user.pw_gid, follow_symlinks=False)

    def start_database(self) -> None:
        """Debian's PostgreSQL as its package starts it: a socket, and everyone is who they are."""
        data = self.root / "postgresql"
        self.run(program("initdb"), "-D", data, "--auth=peer", "--username=postgres", "--no-locale",
                 "--encoding=UTF8", "--no-sync")  # fmt: skip
        name = self.user.pw_name
        (data / "pg_hba.conf").write_text("local all all peer map=here\n")
        (data / "pg_ident.conf").write_text(f"here {name} postgres\nhere {name} netmap\n")
        settings = f"-k {self.root}/run/postgresql -c listen_addresses= -c shared_buffers=16MB"
        self.run(program("pg_ctl"), "start", "-w", "-D", data, "-l", data / "log", "-o", settings)

    def run(self, *command: str | Path) -> None:
        subprocess.run(
            [*self.as_user, *map(str, command)], env=self._env, cwd=self.root, check=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip

    def end(self) -> None:
        """Ends everything that was started here."""
        for unit in (self.root / "running").iterdir():
            if unit.suffix != ".log":
                with suppress(ProcessLookupError):
                    os.killpg(int(unit.read_text()), signal.SIGKILL)
        self._shell.kill()
        self._shell.wait()
        with suppress(subprocess.CalledProcessError):
            self.run(program("pg_ctl"), "stop", "-m", "immediate", "-D", self.root / "postgresql")


def free_ports() -> list[str]:
    """Three of four digits, with those that stand a 1 before them: for pages and for figures."""
    found: list[str] = []
    while len(found) < 3:
        port = random.randrange(2000, 10000)
        with socket.socket() as one, socket.socket() as other, suppress(OSError):
            one.bind((HOST, port))
            other.bind((HOST, 10000 + port))
            found += [str(port)] if str(port) not in found else []
    return found


def program(name: str) -> Path:
    """Debian keeps PostgreSQL's programs apart, by version; the newest is taken."""
    found = Path("/usr/lib/postgresql").glob(f"*/bin/{name}")
    return max(found, key=lambda path: float(path.parts[4]))


@contextmanager
def own_debian() -> Iterator[OwnDebian]:
    """A Debian whose database runs, until the block ends."""
    with tempfile.TemporaryDirectory(prefix="netmap-debian-") as name:
        debian = OwnDebian(Path(name))
        try:
            debian.start_database()
            yield debian
        finally:
            debian.end()
