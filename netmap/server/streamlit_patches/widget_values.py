"""An answer that its widget cannot have given is as if it had not been given: the page shows what it showed.

Left to itself Streamlit takes a number for an answer in words, or words that are no JSON, and fails at them
in each run from then on. This changes Streamlit from within; the tests of answers say whether it still holds.
"""

from collections.abc import Callable
from typing import Any

from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime.state.session_state import WStates

from netmap.server.streamlit_patches.patching import change

_VALUES = "streamlit.runtime.state.session_state:WStates"


def only_what_widgets_can_give() -> None:
    """From now on, in this process."""
    change(f"{_VALUES}.set_widget_from_proto", _take_what_is_of_its_kind)
    change(f"{_VALUES}.__getitem__", _take_what_can_be_read)


def _take_what_is_of_its_kind(take: Callable[[WStates, WidgetState], None]) -> Callable[..., None]:
    def set_widget_from_proto(self: WStates, widget_state: WidgetState) -> None:
        known, given = self.widget_metadata.get(widget_state.id), widget_state.WhichOneof("value")
        if known is None or given is None or given == known.value_type:
            take(self, widget_state)
            if known is not None:  # read at once, while nobody goes through all answers, for it may be let go
                self.get(widget_state.id)

    return set_widget_from_proto


def _take_what_can_be_read(read: Callable[[WStates, str], Any]) -> Callable[[WStates, str], Any]:
    def getitem(self: WStates, k: str) -> Any:
        try:
            return read(self, k)
        except KeyError:
            raise
        except Exception:
            del self.states[k]
            raise KeyError(k) from None

    return getitem
