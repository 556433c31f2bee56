"""Whose connection it is, as Linux knows it."""

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from netmap.server import connection_owner
from netmap.server.connection_owner import of_own_user
from tests.server.another_user import as_another_user

End = tuple[str, int]
CALLS = """
import socket, struct, sys
with socket.create_connection((sys.argv[1], int(sys.argv[2]))) as call:
    if sys.argv[3] == "hangs up":
        call.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    if sys.argv[3] == "waits":
        call.recv(1)
"""
PLAIN, MEANS_THE_SAME = "127.0.0.1", "::ffff:127.0.0.1"
"""An address of four bytes, and the longer form of it: each end may have either."""


@pytest.fixture(params=[False, True], ids=["at a plain address", "at both kinds"])
def listening(request: pytest.FixtureRequest) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if request.param else socket.AF_INET
    place = ("::" if request.param else PLAIN, 0)
    with socket.create_server(place, family=family, dualstack_ipv6=request.param) as here:
        here.settimeout(60)
        yield here


def ends(answered: socket.socket) -> tuple[End, End]:
    return answered.getpeername()[:2], answered.getsockname()[:2]


@pytest.mark.parametrize("address", [PLAIN, MEANS_THE_SAME])
def test_a_connection_of_one_s_own_is(listening: socket.socket, address: str) -> None:
    with (
        socket.create_connection((address, listening.getsockname()[1])),
        listening.accept()[0] as answered,
    ):
        assert of_own_user(*ends(answered))


@pytest.mark.parametrize("address", [PLAIN, MEANS_THE_SAME])
def test_a_connection_of_another_user_is_not(listening: socket.socket, address: str) -> None:
    with ThreadPoolExecutor(1) as beside:
        beside.submit(as_another_user, CALLS, address, str(listening.getsockname()[1]), "waits")
        with listening.accept()[0] as answered:
            assert not of_own_user(*ends(answered))


@pytest.mark.parametrize("how", ["closes", "hangs up"])
def test_one_that_is_over_is_nobody_s(listening: socket.socket, how: str) -> None:
    """Linux then writes root as its owner, or nothing; what was said on it counts no more."""
    port = listening.getsockname()[1]
    as_another_user(CALLS, PLAIN, str(port), how)
    answered, (host, theirs, *_) = listening.accept()
    with answered:
        assert not of_own_user((host, theirs), (PLAIN, port))


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
    monkeypatch.setattr(connection_owner, "TABLES", (table, tmp_path / "none"))
    assert of_own_user(("127.0.0.1", 0xD431), ("127.0.0.1", 0x2135))
    assert not of_own_user(("127.0.0.1", 0xD432), ("127.0.0.1", 0x2135))


def test_where_nobody_can_tell_it_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection_owner, "TABLES", (tmp_path / "none", tmp_path / "none either"))
    assert of_own_user(("127.0.0.1", 1), ("127.0.0.1", 2))
