"""HAProxy of Debian's, on this computer alone, with the very file that the documentation shows."""

import ipaddress
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

import netmap
from tests.serving import Server, a_free_port

EXAMPLE = Path(netmap.__path__[0]) / "docs" / "haproxy.cfg"


@contextmanager
def haproxy(folder: Path, one: Server, two: Server) -> Iterator[str]:
    """The address of a proxy before these two servers, until the block ends."""
    program = shutil.which("haproxy") or "/usr/sbin/haproxy"
    assert Path(program).exists(), "apt-get install haproxy"
    at = f"127.0.0.1:{a_free_port()}"
    environment = {
        "NETMAP_BIND": at,
        "NETMAP_CERTIFICATE": str(certificate(folder)),
        "NETMAP_HOST": "127.0.0.1",
        "NETMAP_ONE": one.host,
        "NETMAP_TWO": two.host,
    }
    process = subprocess.Popen(
        [program, "-db", "-f", str(EXAMPLE)], env={**os.environ, **environment}, cwd=folder,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield f"https://{at}"
    finally:
        process.terminate()
        process.wait(10)


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
