"""A visitor without a browser: a live connection that says what a page says and hears all that it hears."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect

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
        self._buttons: dict[str, str] = {}
        self._fields: dict[str, str] = {}
        self._parts: dict[str, str] = {}
        self._asked: dict[str, str] = {}
        self._says(BackMsg())

    def press(self, label: str, **written: str) -> None:
        """Press a button; in a form, what was written into its fields goes along, by their labels."""
        said = BackMsg()
        said.rerun_script.widget_states.widgets.add(id=self._buttons[label], trigger_value=True)
        for field, text in written.items():
            said.rerun_script.widget_states.widgets.add(id=self._fields[field], string_value=text)
        self._says(said)

    def answer(self, label: str, **said: Any) -> None:
        """Answer a question with what no browser may say: the fields of a `WidgetState`."""
        message = BackMsg()
        message.rerun_script.widget_states.widgets.add(id=self._asked[label], **said)
        self._says(message)

    def on_the_map(self, said: str) -> None:
        """Say this for what hands did on the live map: JSON, as the browser page says it."""
        self._says(self.about_the_map(said))

    def about_the_map(self, said: str) -> BackMsg:
        """The message that says so."""
        message = BackMsg()
        message.rerun_script.widget_states.widgets.add(id=self._parts["netmap.map"], json_value=said)
        message.rerun_script.page_script_hash = self._page
        return message

    def sends(self, said: bytes | str) -> None:
        """Sends it, and waits for nothing."""
        self._connection.send(said)

    def _says(self, said: BackMsg) -> None:
        """Says it, and hears everything until the page is whole again."""
        said.rerun_script.page_script_hash = self._page
        self._connection.send(said.SerializeToString())
        while True:
            raw = self._connection.recv(PATIENCE)
            assert isinstance(raw, bytes)
            self.heard += raw
            if self._hears(raw):
                return

    def _hears(self, raw: bytes) -> bool:
        """Takes in what it was told; whether the page is whole now."""
        message = ForwardMsg.FromString(raw)
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self._page = message.new_session.page_script_hash
            self._buttons, self._fields, self._parts = {}, {}, {}
            self.session = message.new_session.initialize.session_id
        elif kind == "delta":
            self._sees(message)
        return kind == "script_finished" and message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY

    def _sees(self, message: ForwardMsg) -> None:
        element = message.delta.new_element
        kind = element.WhichOneof("type")
        part = getattr(element, kind) if kind else None
        if hasattr(part, "label") and hasattr(part, "id"):
            self._asked[part.label] = part.id
        if element.WhichOneof("type") == "button":
            self._buttons[element.button.label] = element.button.id
        elif element.WhichOneof("type") == "text_input":
            self._fields[element.text_input.label] = element.text_input.id
        elif element.WhichOneof("type") == "bidi_component":
            self._parts[element.bidi_component.component_name] = element.bidi_component.id
            if element.bidi_component.component_name == "netmap.map":
                self.map = element.bidi_component.json
        elif element.WhichOneof("type") == "code":
            self.code = element.code.code_text


@contextmanager
def visiting(
    server: Server, headers: list[tuple[str, str]] | None = None, session: str | None = None
) -> Iterator[Visitor]:
    """A visitor of this server, until the block ends.

    headers: more to send, as a proxy does. session: of a page whose connection was lost, and which is back.
    """
    spoken = ["streamlit", "none", session] if session else ["streamlit"]
    with connect(
        f"ws://{server.host}/_stcore/stream", origin=server.address, subprotocols=spoken,
        additional_headers=[("Cookie", server.cookie), *(headers or ())],
        max_size=MOST_HEARD, proxy=None, open_timeout=PATIENCE,
    ) as connection:  # type: ignore[call-overload, unused-ignore]  # fmt: skip
        yield Visitor(connection)
