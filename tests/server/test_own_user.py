"""Whose connection it is, as Linux knows it."""

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from netmap.pages import own_user
from netmap.pages.own_user import of_own_user
from tests.server.another_user import as_another_user

End = tuple[str, int]
CALLS = """
import socket, struct, sys
with socket.create_connection(("127.0.0.1", int(sys.argv[1]))) as call:
    if sys.argv[2] == "hangs up":
        call.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    if sys.argv[2] == "waits":
        call.recv(1)
"""


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as here:
        here.settimeout(10)
        yield here


def ends(answered: socket.socket) -> tuple[End, End]:
    return answered.getpeername()[:2], answered.getsockname()[:2]


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6], ids=["IPv4", "IPv6 that means it"])
def test_a_connection_of_one_s_own_is(listening: socket.socket, family: socket.AddressFamily) -> None:
    address = "127.0.0.1" if family == socket.AF_INET else "::ffff:127.0.0.1"
    with socket.socket(family) as call:
        call.connect((address, listening.getsockname()[1]))
        answered, _ = listening.accept()
        with answered:
            assert of_own_user(*ends(answered))


def test_a_server_for_both_kinds_of_addresses_knows_it_too() -> None:
    with (
        socket.create_server(("::", 0), family=socket.AF_INET6, dualstack_ipv6=True) as here,
        socket.create_connection(("127.0.0.1", here.getsockname()[1])),
        here.accept()[0] as answered,
    ):
        assert answered.getpeername()[0] == "::ffff:127.0.0.1"
        assert of_own_user(*ends(answered))


def test_a_connection_of_another_user_is_not(listening: socket.socket) -> None:
    with ThreadPoolExecutor(1) as beside:
        beside.submit(as_another_user, CALLS, str(listening.getsockname()[1]), "waits")
        with listening.accept()[0] as answered:
            assert not of_own_user(*ends(answered))


@pytest.mark.parametrize("how", ["closes", "hangs up"])
def test_one_that_is_over_is_nobody_s(listening: socket.socket, how: str) -> None:
    """Linux then writes root as its owner, or nothing; what was said on it counts no more."""
    port = listening.getsockname()[1]
    as_another_user(CALLS, str(port), how)
    answered, (host, theirs) = listening.accept()
    with answered:
        assert not of_own_user((host, theirs), ("127.0.0.1", port))


def test_an_end_that_is_not_there_is_not() -> None:
    assert not of_own_user(("127.0.0.1", 0), ("127.0.0.1", 9))
    assert not of_own_user(("somewhere", 80), ("127.0.0.1", 9))


def test_an_end_outside_of_this_computer_s_network_is_taken_for_one_s_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where a browser stands before a virtual computer: this end alone is known here."""
    table = tmp_path / "tcp"
    table.write_text(
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
        "   0: 0100007F:2135 0100007F:D431 01 00000000:00000000 00:00000000 00000000  1000        0 7 1\n"
    )
    monkeypatch.setattr(own_user, "TABLES", (table, tmp_path / "none"))
    assert of_own_user(("127.0.0.1", 0xD431), ("127.0.0.1", 0x2135))
    assert not of_own_user(("127.0.0.1", 0xD432), ("127.0.0.1", 0x2135))


def test_where_nobody_can_tell_it_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_user, "TABLES", (tmp_path / "none", tmp_path / "none either"))
    assert of_own_user(("127.0.0.1", 1), ("127.0.0.1", 2))
