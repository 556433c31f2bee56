"""What comes in by the live connection of a page: never longer than what a page says, and of no other kind.

A browser holds lengths only where its owner wishes. So each message is looked at before anything is done
about it, and one that no page of netmap can have sent does nothing: it is not cut, not kept, not answered.
A message over `server.maxWidgetStateSize` is not even read to its end: the connection closes (1009).

Largest that an honest page says, in bytes of UTF-8: a list of 500 names of 200 signs each being pasted
(0.4 MB in any script), what hands did while the server was away (0.2 MB), everyone on a map of 500 chosen
(0.4 MB), a few fields of own words (0.02 MB each).

This changes Streamlit from within; the tests of this module say whether it still holds.
"""

from collections.abc import Callable
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.Common_pb2 import FileURLsRequest, UploadedFileInfo
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.runtime_util import get_max_widget_state_size_bytes

from netmap.model.scales import MOST_ALTERS
from netmap.server.streamlit_patches.patching import change

MARK, LINE = 500, 2000
"""Signs of an id, a hash or a place; and of an address with what stands behind its question mark."""
LONGEST, MOST = 300_000, MOST_ALTERS + 10
"""Signs of what one widget says, and how many things it says at once."""
MOST_WIDGETS = 5000
MOST_FILES = 8
"""Of one upload."""


def no_longer_than_a_page_says() -> None:
    """From now on, in this process. For the size of a message also before the server begins to listen."""
    change(
        "streamlit.web.server.starlette.starlette_server:get_max_message_size_bytes",
        lambda _: get_max_widget_state_size_bytes,
    )
    change("streamlit.runtime.app_session:AppSession.handle_backmsg", _hear_what_a_page_says)


def _hear_what_a_page_says(handle: Callable[[AppSession, BackMsg], None]) -> Callable[..., None]:
    def handle_backmsg(self: AppSession, msg: BackMsg) -> None:
        if is_said_by_a_page(msg):
            handle(self, msg)

    return handle_backmsg


def is_said_by_a_page(message: BackMsg) -> bool:
    """Whether a page of netmap can have sent this."""
    match message.WhichOneof("type"):
        case "rerun_script":
            return _is_a_run(message.rerun_script)
        case "stop_script" | "app_heartbeat":
            return True
        case "file_urls_request":
            return _is_an_upload(message.file_urls_request)
        case "backend_operation_request":
            asked = message.backend_operation_request
            is_file = asked.WhichOneof("payload") == "deferred_file"
            return is_file and _short(asked.request_id, asked.session_id, asked.deferred_file.file_id)
        case _:  # Streamlit clears what it holds for all pages, asks git, or writes files into the home
            return False


def _is_a_run(asked: ClientState) -> bool:
    about, widgets = asked.context_info, asked.widget_states.widgets
    return (
        _short(asked.page_script_hash, asked.page_name, asked.fragment_id, *asked.cached_message_hashes)
        and _short(about.timezone, about.locale, about.color_scheme)
        and _short(asked.query_string, about.url, most=LINE)
        and len(asked.cached_message_hashes) <= MOST_WIDGETS
        and len(widgets) <= MOST_WIDGETS
        and all(map(_is_an_answer, widgets))
    )


def _is_an_answer(widget: WidgetState) -> bool:
    if len(widget.id) > MARK:
        return False
    said = widget.WhichOneof("value")
    value: Any = getattr(widget, said) if said else None
    match said:
        case "string_value" | "json_value" | "json_trigger_value":
            return len(value) <= LONGEST
        case "string_trigger_value":
            return len(value.data) <= LONGEST
        case "string_array_value":
            return len(value.data) <= MOST and sum(map(len, value.data)) <= LONGEST
        case "int_array_value" | "double_array_value":
            return len(value.data) <= MOST
        case "file_uploader_state_value":
            files = value.uploaded_file_info
            return len(files) <= MOST_FILES and all(map(_is_a_file, files))
        case "arrow_value" | "bytes_value" | "chat_input_value":  # of widgets that no page has
            return False
        case _:
            return True


def _is_a_file(file: UploadedFileInfo) -> bool:
    ways = file.file_urls
    return _short(file.name, file.file_id, ways.file_id, ways.upload_url, ways.delete_url, most=LINE)


def _is_an_upload(asked: FileURLsRequest) -> bool:
    return len(asked.file_names) <= MOST_FILES and _short(
        asked.request_id, asked.session_id, *asked.file_names, most=LINE
    )


def _short(*said: str, most: int = MARK) -> bool:
    return all(len(one) <= most for one in said)
