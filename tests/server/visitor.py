"""A visitor without a browser: a live connection that says what a page says and hears all that it hears."""

import http.client
import json
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect

from netmap.model.edits import new_id
from tests.serving import Server

PATIENCE = 60.0
MOST_HEARD = 64 * 1024 * 1024


class Visitor:
    """One tab: what it was told, byte for byte, and the widgets it shows now."""

    def __init__(self, connection: ClientConnection) -> None:
        self.heard = b""
        self.session = ""
        self._connection = connection
        self._page = ""
        self._pages: dict[str, str] = {}
        self._asked: dict[str, str] = {}
        self._client, self._deeds = new_id(), 0
        self._show_nothing()
        self._says(BackMsg())

    def _show_nothing(self) -> None:
        self._buttons: dict[str, str] = {}
        self._fields: dict[str, str] = {}
        self._parts: dict[str, str] = {}
        self._files: dict[str, str] = {}
        """Where each file lies, or, where it is made when it is asked for, its name."""
        self._again = "", 0.0
        """A part of the page that asks to be drawn anew: its name, and after how many seconds."""

    def press(self, label: str, times: int = 1, **written: str) -> None:
        """Press a button; in a form, what was written into its fields goes along, by their labels.

        times: how often, before the server has said a word.
        """
        said = BackMsg()
        said.rerun_script.widget_states.widgets.add(id=self._buttons[label], trigger_value=True)
        for field, text in written.items():
            said.rerun_script.widget_states.widgets.add(id=self._fields[field], string_value=text)
        for _ in range(times - 1):
            self._tells(said)
        self._says(said)

    def answer(self, label: str, **said: Any) -> None:
        """Answer a question with what no browser may say: the fields of a `WidgetState`."""
        message = BackMsg()
        message.rerun_script.widget_states.widgets.add(id=self._asked[label], **said)
        self._says(message)

    def on_the_map(self, said: str) -> None:
        """Say this for what hands did on the live map: JSON, as the browser page says it."""
        self._says(self.about_the_map(said))

    def adds(self, name: str) -> None:
        """Someone comes onto the map, as the field for names says it."""
        self._deeds += 1
        deed = {"op": "add", "id": new_id(), "name": name, "kind": "person"}
        deeds = [{"seq": self._deeds, "deed": deed}]
        self.on_the_map(json.dumps({"deeds": {"client": self._client, "again": 0, "deeds": deeds}}))

    def about_the_map(self, said: str) -> BackMsg:
        """The message that says so."""
        message = BackMsg()
        message.rerun_script.widget_states.widgets.add(id=self._parts["netmap.map"], json_value=said)
        message.rerun_script.page_script_hash = self._page
        return message

    def sends(self, said: bytes | str) -> None:
        """Sends it, and waits for nothing."""
        self._connection.send(said)

    def visits(self, title: str) -> None:
        """Go to another page, by its link."""
        self._page = self._pages[title]
        self._says(BackMsg())

    def shows(self, label: str) -> bool:
        """Whether there is a button with these words now."""
        return label in self._buttons or label in self._files

    def waits_for(self, label: str, patience: float = PATIENCE) -> None:
        """Hears what the page says by and by, as a browser does, until a button with these words is there."""
        self._waits_until(lambda: self.shows(label), label, patience)

    def waits_to_hear(self, words: str) -> None:
        """Likewise, until it has said this."""
        self._waits_until(lambda: words.encode() in self.heard, words)

    def _waits_until(self, holds: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
        end = time.monotonic() + patience
        while not holds():
            assert time.monotonic() < end, f"no {what}"
            part, every = self._again
            try:
                self._hears(self._connection.recv(every or 1.0))
            except TimeoutError:
                if part:
                    said = BackMsg()
                    said.rerun_script.fragment_id = part
                    self._tells(said)

    def hear(self, words: str) -> None:
        """Listens until the server has said this in a run of the page that nobody here asked for."""
        before, over = len(self.heard), False
        while not (over and words.encode() in self.heard[before:]):
            over = self._hears(self._connection.recv(PATIENCE))

    def takes(self, label: str) -> bytes:
        """The file behind this button, as a browser fetches it."""
        address = urlsplit(self._address)
        kind = http.client.HTTPSConnection if address.scheme == "https" else http.client.HTTPConnection
        trust = {"context": unchecked()} if address.scheme == "https" else {}
        connection = kind(address.netloc, timeout=PATIENCE, **trust)
        try:
            connection.request("GET", self._files[label], headers=self._cookie)
            answer = connection.getresponse()
            assert answer.status == 200
            return answer.read()
        finally:
            connection.close()

    def download(self, label: str) -> str:
        """Ask for the file behind this button, which is made now. Returns where it lies then."""
        asks = BackMsg()
        asks.backend_operation_request.request_id = label
        asks.backend_operation_request.session_id = self.session
        asks.backend_operation_request.deferred_file.file_id = self._files[label]
        self._connection.send(asks.SerializeToString())
        while True:
            raw = self._connection.recv(PATIENCE)
            self._hears(raw)
            message = ForwardMsg.FromString(raw)
            if message.WhichOneof("type") == "backend_operation_response":
                return message.backend_operation_response.deferred_file.url

    @property
    def _address(self) -> str:
        return str(self._connection.request.headers["Origin"])

    @property
    def _cookie(self) -> dict[str, str]:
        """What this visitor came with, and what a proxy gave to be led to the same server again."""
        came = self._connection.request.headers.get("Cookie", "")
        given = self._connection.response.headers.get("Set-Cookie", "")
        return {"Cookie": "; ".join(filter(None, (came, given.partition(";")[0])))}

    def _tells(self, said: BackMsg) -> None:
        said.rerun_script.page_script_hash = self._page
        self._connection.send(said.SerializeToString())

    def _says(self, said: BackMsg) -> None:
        """Says it, and hears everything until the page is whole again."""
        self._tells(said)
        while not self._hears(self._connection.recv(PATIENCE)):
            pass

    def _hears(self, raw: str | bytes) -> bool:
        """Takes in what it was told; whether the page is whole now."""
        assert isinstance(raw, bytes)
        self.heard += raw
        message = ForwardMsg.FromString(raw)
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self.session = message.new_session.initialize.session_id
            if not message.metadata.run.fragment_ids:
                self._page = message.new_session.page_script_hash
                self._show_nothing()
        elif kind == "navigation":
            self._pages = {page.page_name: page.page_script_hash for page in message.navigation.app_pages}
        elif kind == "auto_rerun":
            self._again = message.auto_rerun.fragment_id, message.auto_rerun.interval
        elif kind == "delta":
            self._sees(message)
        return kind == "script_finished" and message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY

    def _sees(self, message: ForwardMsg) -> None:
        element = message.delta.new_element
        kind = element.WhichOneof("type")
        part = getattr(element, kind) if kind else None
        if hasattr(part, "label") and hasattr(part, "id"):
            self._asked[part.label] = part.id
        if kind == "button":
            self._buttons[element.button.label] = element.button.id
        elif kind == "download_button":
            file = element.download_button
            self._files[file.label] = file.url or file.deferred_file_id
        elif kind == "text_input":
            self._fields[element.text_input.label] = element.text_input.id
        elif kind == "bidi_component":
            self._parts[element.bidi_component.component_name] = element.bidi_component.id
            if element.bidi_component.component_name == "netmap.map":
                self.map = element.bidi_component.json
        elif kind == "code":
            self.code = element.code.code_text


@contextmanager
def visiting(
    server: Server | str, headers: list[tuple[str, str]] | None = None, session: str | None = None
) -> Iterator[Visitor]:
    """A visitor of this server, or of the hosted one at this address, until the block ends.

    headers: more to send, as a proxy does. session: of a page whose connection was lost, and which is back.
    """
    spoken = ["streamlit", "none", session] if session else ["streamlit"]
    address, cookie = (server, "") if isinstance(server, str) else (server.address, server.cookie)
    secure = {"ssl": unchecked()} if address.startswith("https") else {}
    with connect(
        f"{address.replace('http', 'ws', 1)}/_stcore/stream", origin=address, subprotocols=spoken,
        additional_headers=[*([("Cookie", cookie)] if cookie else []), *(headers or ())],
        max_size=MOST_HEARD, max_queue=None, proxy=None, open_timeout=PATIENCE, **secure,
    ) as connection:  # fmt: skip
        yield Visitor(connection)


def unchecked() -> ssl.SSLContext:
    """TLS without a look at who is at the other end: a certificate of a test is signed by nobody."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    # A visitor hears and speaks at once, in two threads: what TLS 1.3 says late can lose a request then.
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    return context
