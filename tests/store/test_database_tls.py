"""A database at another place is spoken to as its address asks: with TLS, or not at all."""

from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from netmap.store.hosted_maps import HostedMaps
from netmap.store.server_database import ServerDatabase
from tests.store.postgresql import PostgreSQL, postgresql


def certificate() -> tuple[bytes, bytes]:
    """A key for 127.0.0.1, and what it is known by, which vouches for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), True)
        .sign(key, SHA256())
    )
    plain = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return plain, made.public_bytes(Encoding.PEM)


def answers(address: str) -> bool:
    maps = HostedMaps(address, 30)
    try:
        return maps.try_out()
    finally:
        maps.close()


@pytest.mark.parametrize("mode", ["require", "verify-full"])
def test_a_server_without_tls_is_refused_where_tls_is_asked_for(
    database_server: PostgreSQL, mode: str
) -> None:
    assert answers(database_server.address)
    assert not answers(f"{database_server.address}?sslmode={mode}&sslrootcert=system")


def test_a_server_is_believed_by_its_certificate_alone(tmp_path: Path) -> None:
    (key, known_by), (_, another) = certificate(), certificate()
    ours, theirs = tmp_path / "ours.pem", tmp_path / "theirs.pem"
    ours.write_bytes(known_by)
    theirs.write_bytes(another)
    files = {"server.key": key, "server.crt": known_by}
    with postgresql(files, ssl="on") as server:
        asked = f"{server.address}?sslmode=verify-full&sslrootcert="
        assert not answers(f"{asked}{theirs}")
        assert answers(f"{asked}{ours}")
        database = ServerDatabase(f"{asked}{ours}")
        with database.transaction() as connection:
            own = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
            assert connection.exec_driver_sql(own).scalar_one() is True
        assert str(ours) not in database.place
        database.close()
