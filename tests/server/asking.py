"""Asking a server directly, with the very headers one wants to send."""

import http.client
from dataclasses import dataclass

from tests.serving import TO_END, Server


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


def ask(server: Server, path: str, method: str = "GET", **headers: str) -> Answer:
    """One request. `host`, `origin` and `cookie` are sent as given; the first and the last are the server's
    own where they are not."""
    connection = http.client.HTTPConnection(server.host, timeout=TO_END)
    try:
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in {"host": server.host, "cookie": server.cookie, **headers}.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        named = {name.lower(): value for name, value in answer.getheaders()}
        return Answer(answer.status, named, answer.read())
    finally:
        connection.close()


LIVE = {
    "connection": "Upgrade",
    "upgrade": "websocket",
    "sec_websocket_version": "13",
    "sec_websocket_key": "dGhlIHNhbXBsZSBub25jZQ==",
    "sec_websocket_protocol": "streamlit",
}
"""What a browser sends to open a live connection, but for its origin."""


def ask_live(server: Server, **headers: str) -> int:
    """The status with which a live connection is answered: 101 is yes."""
    return ask(server, "/_stcore/stream", **{**LIVE, **headers}).status
