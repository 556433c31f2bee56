"""What a page and its server say to each other, heard from the page's first word on."""

from weakref import WeakKeyDictionary

from playwright.sync_api import Page, WebSocket
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg


class Ears:
    """Counts what is asked of the server, and up to where it was answered."""

    def __init__(self, page: Page) -> None:
        self.session = ""
        """The name of the Streamlit session that answers."""
        self.asked = self.answered = 0
        page.on("websocket", self._listen)

    def _listen(self, socket: WebSocket) -> None:
        self.asked = self.answered = 0
        socket.on("framesent", self._asks)
        socket.on("framereceived", self._hears)

    def _asks(self, _: object) -> None:
        self.asked += 1

    def _hears(self, said: str | bytes) -> None:
        message = ForwardMsg.FromString(said) if isinstance(said, bytes) else ForwardMsg()
        self.session = message.new_session.initialize.session_id or self.session
        # A run that leads to another page, or makes way for a newer one, ends early and answers nothing.
        early = message.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN
        if message.WhichOneof("type") == "script_finished" and not early:
            self.answered = self.asked


_EARS: WeakKeyDictionary[Page, Ears] = WeakKeyDictionary()


def listen(page: Page) -> None:
    """To be called before the page goes anywhere."""
    _EARS[page] = Ears(page)


def ears_of(page: Page) -> Ears | None:
    return _EARS.get(page)
