"""Who may ask."""

import socket

import pytest

from netmap.server.host_guard import host_allowed, same_origin
from tests.server.asking import ask, ask_live
from tests.serving import Server

FOREIGN = ["elsewhere.example", "127.0.0.1.elsewhere.example", "localhost.elsewhere.example", "192.168.1.7",
           "0.0.0.0", "localhost@elsewhere.example", ""]  # fmt: skip


def port(server: Server) -> str:
    return server.host.rpartition(":")[2]


@pytest.mark.parametrize("host", FOREIGN)
def test_another_host_name_that_points_here_is_refused(server: Server, host: str) -> None:
    """A site can let its own name point to this computer; its pages then ask with that name."""
    named = f"{host}:{port(server)}"
    assert ask(server, "/", host=named).status == 403
    assert ask_live(server, host=named, origin=f"http://{named}") == 403


@pytest.mark.parametrize("origin", ["http://elsewhere.example", "null", "http://localhost:1", "file://", ""])
def test_a_page_from_elsewhere_is_refused(server: Server, origin: str) -> None:
    assert ask(server, "/", origin=origin).status == 403
    assert ask(server, "/_stcore/upload_file/a/b", "PUT", origin=origin).status == 403
    assert ask_live(server, origin=origin) == 403


def test_a_live_connection_that_names_no_page_is_refused(server: Server) -> None:
    assert ask_live(server) == 403


def test_a_page_of_our_own_is_answered(server: Server) -> None:
    assert ask_live(server, origin=server.address) == 101
    assert ask(server, "/", origin=server.address).status == 200
    by_name = f"localhost:{port(server)}"
    assert ask_live(server, host=by_name, origin=f"http://{by_name}") == 101


@pytest.mark.parametrize(
    "path",
    ["/_stcore/metrics", "/_stcore/metrics/", "/_stcore/agent/openapi.json", "/_stcore/agent/mcp",
     "/_stcore/agent", "/_stcore/%61gent/mcp", "/page/_stcore/agent/mcp", "/_stcore/script-health-check",
     "/auth/login", "/auth/logout", "/oauth2callback"],
)  # fmt: skip
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_doors_that_netmap_has_no_use_for_are_closed(server: Server, path: str, method: str) -> None:
    assert ask(server, path, method, content_length="0").status == 404


@pytest.mark.parametrize(
    "path",
    ["/../../etc/passwd", "/static/../../app.py", "/static/%2e%2e/%2e%2e/app.py", "/app/static/app.py",
     "//elsewhere.example/", "/component/../x"],
)  # fmt: skip
def test_no_path_leads_to_a_file_of_the_computer(server: Server, path: str) -> None:
    answer = ask(server, path)
    assert b"root:" not in answer.body and b"st.App" not in answer.body
    assert "elsewhere.example" not in answer.headers.get("location", "")


def test_an_upload_without_the_page_s_own_token_is_refused(server: Server) -> None:
    answer = ask(server, "/_stcore/upload_file/a/b", "PUT", origin=server.address, content_length="0")
    assert answer.status in {400, 403}


def test_no_other_computer_can_connect(server: Server) -> None:
    """The server listens at 127.0.0.1 alone: at another address of this computer nobody answers."""
    with socket.socket() as tried:
        tried.settimeout(2)
        assert tried.connect_ex(("127.0.0.2", int(port(server)))) != 0


def test_a_host_is_allowed_by_its_whole_name_with_any_port() -> None:
    assert host_allowed("localhost:8501", ["localhost"])
    assert host_allowed("LOCALHOST.", ["localhost"])
    assert host_allowed("[::1]:8501", ["::1"])
    assert not host_allowed("localhost.example", ["localhost"])
    assert not host_allowed("notlocalhost", ["localhost"])
    assert not host_allowed("localhost:x", ["localhost"])
    assert not host_allowed(None, ["localhost"])


def test_a_star_stands_for_the_names_below_a_name() -> None:
    assert host_allowed("a.maps.example", ["*.maps.example"])
    assert not host_allowed("maps.example", ["*.maps.example"])
    assert not host_allowed("evilmaps.example", ["*.maps.example"])


def test_without_a_list_this_computer_alone_is_allowed() -> None:
    assert host_allowed("localhost:1", [])
    assert not host_allowed("elsewhere.example", [])


def test_an_origin_is_ours_only_with_the_same_host_and_port() -> None:
    assert same_origin("http://localhost:8501", "localhost:8501")
    assert same_origin("https://maps.example", "maps.example")
    assert not same_origin("http://localhost:8502", "localhost:8501")
    assert not same_origin("null", "localhost:8501")
    assert not same_origin("http://[", "localhost:8501")
