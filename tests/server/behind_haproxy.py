"""HAProxy of Debian's, on this computer alone, with the very file that the documentation shows."""

import grp
import ipaddress
import os
import pwd
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

import netmap
from tests.server.crowd import until
from tests.serving import TO_END, TO_START, Server, a_free_port

EXAMPLE = Path(netmap.__path__[0]) / "docs" / "hosting" / "haproxy.cfg"


@contextmanager
def haproxy(folder: Path, *servers: Server) -> Iterator[str]:
    """The address of a proxy before these servers, one to three: it answers, until the block ends."""
    at = f"127.0.0.1:{a_free_port()}"
    host, _, port = at.partition(":")
    ours = environment(at, [server.host for server in servers]) | {
        "NETMAP_CERTIFICATE": str(certificate(folder))
    }
    process = subprocess.Popen(
        [program(), "-db", "-f", str(EXAMPLE)], env={**os.environ, **ours}, cwd=folder,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        until(lambda: process.poll() is None and answers(host, int(port)), TO_START)
        yield f"https://{at}"
    finally:
        process.terminate()
        process.wait(TO_END)


def answers(host: str, port: int) -> bool:
    with socket.socket() as tried:
        return tried.connect_ex((host, port)) == 0


def program() -> str:
    found = shutil.which("haproxy") or "/usr/sbin/haproxy"
    assert Path(found).exists(), "apt-get install haproxy"
    return found


def environment(at: str, servers: list[str]) -> dict[str, str]:
    """What the example takes from the environment, but for its certificate.

    at: where people come in, by TLS. servers: one to three; at the others there is nobody.
    """
    nobody = [f"127.0.0.1:{a_free_port()}" for _ in range(3 - len(servers))]
    ours = dict(zip(("NETMAP_ONE", "NETMAP_TWO", "NETMAP_THREE"), servers + nobody, strict=True))
    ours |= {"NETMAP_BIND": at, "NETMAP_BIND_PLAIN": f"127.0.0.1:{a_free_port()}", "NETMAP_HOST": "127.0.0.1"}
    ours |= {"NETMAP_CONNECTIONS": "4000"}
    if os.geteuid() != 0:  # nobody but root can become somebody else
        me = pwd.getpwuid(os.geteuid())
        ours |= {"NETMAP_PROXY_USER": me.pw_name, "NETMAP_PROXY_GROUP": grp.getgrgid(me.pw_gid).gr_name}
    return ours


def certificate(folder: Path) -> Path:
    """A certificate for this computer that nobody signed, and its key, in one file as HAProxy wants them."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    path = folder / "netmap.pem"
    plain = serialization.NoEncryption()
    pem, form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    path.write_bytes(signed.public_bytes(pem) + key.private_bytes(pem, form, plain))
    return path
