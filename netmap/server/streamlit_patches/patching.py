"""What netmap changes in Streamlit from within, and what it reads there: each place by its name and shape.

Streamlit offers no public way to these; where it does (`runner.fastReruns`, `server.maxUploadSize`), netmap
takes that. So netmap runs with the minor version that it was tried with alone, looks at its start whether
each place is there and has the shape it had, and does not start where one differs: what would go wrong
otherwise is a map that is lost without a word.
"""

import inspect
from collections.abc import Callable, Iterator
from functools import reduce
from importlib import import_module
from typing import Any

import streamlit

from netmap.model import NetmapError
from netmap.words import server as words

_APP_SESSION = "streamlit.runtime.app_session:AppSession"
_RUNNER = "streamlit.runtime.scriptrunner.script_runner:ScriptRunner"
_SAFE_STATE = "streamlit.runtime.state.safe_session_state:SafeSessionState"
_STATE = "streamlit.runtime.state.session_state"
_MEDIA = "streamlit.runtime.media_file_manager:MediaFileManager"
_SERVER = "streamlit.web.server.starlette.starlette_server"
_UPLOADS = "streamlit.runtime.memory_uploaded_file_manager:MemoryUploadedFileManager"

FUNCTIONS = {
    f"{_APP_SESSION}.__init__": "self, script_data, uploaded_file_manager, script_cache, "
    "message_enqueued_callback, user_info, session_id_override, on_script_error",
    f"{_APP_SESSION}.handle_backmsg": "self, msg",
    f"{_APP_SESSION}.shutdown": "self",
    f"{_APP_SESSION}.request_rerun": "self, client_state",
    f"{_APP_SESSION}._clear_queue": "self, fragment_ids_this_run",
    f"{_APP_SESSION}._handle_scriptrunner_event_on_event_loop": "self, sender, event, forward_msg, "
    "exception, client_state, page_script_hash, fragment_ids_this_run, pages, run_descriptor",
    "streamlit.runtime.app_session:_close_script_event_loop": "loop",
    f"{_RUNNER}._maybe_handle_execution_control_request": "self",
    f"{_RUNNER}._run_script": "self, rerun_data",
    f"{_RUNNER}.request_stop": "self",
    f"{_SAFE_STATE}.on_script_will_rerun": "self, fresh_widget_states, "
    "replay_trigger_states, replay_trigger_values, is_history_navigation",
    f"{_SAFE_STATE}.on_script_finished": "self, widget_ids_this_run, remove_stale_widgets",
    f"{_STATE}:WStates.set_widget_from_proto": "self, widget_state",
    f"{_STATE}:WStates.__getitem__": "self, k",
    f"{_MEDIA}._get_inactive_file_ids": "self",
    f"{_MEDIA}.add_deferred": "self, data_callable, mimetype, coordinates, file_name, element_id",
    f"{_MEDIA}.clear_session_refs": "self, session_id",
    f"{_MEDIA}.remove_orphaned_files": "self",
    "streamlit.runtime.memory_media_file_storage:_calculate_file_id": "data, mimetype, filename",
    f"{_UPLOADS}.get_files": "self, session_id, file_ids",
    f"{_UPLOADS}.remove_file": "self, session_id, file_id",
    f"{_SERVER}:get_max_message_size_bytes": "",
    f"{_SERVER}:UvicornRunner": "app",
    f"{_SERVER}:UvicornRunner.run": "self",
}
"""Functions that are replaced or called, each with the names of what it takes."""

HELD = {
    _APP_SESSION: (
        "_browser_queue", "_client_state", "_fragment_storage", "_script_event_loop", "_scriptrunner",
        "_session_state", "_state",
    ),
    _SAFE_STATE: ("_lock", "_state", "_yield_callback"),
    f"{_STATE}:SessionState": ("_new_widget_state", "_old_state"),
    f"{_STATE}:WStates": ("states", "widget_metadata"),
    "streamlit.runtime.forward_msg_queue:ForwardMsgQueue": ("_delta_index_map",),
    "streamlit.runtime:Runtime": ("_session_mgr",),
    "streamlit.runtime.websocket_session_manager:WebsocketSessionManager": ("_session_storage",),
    _UPLOADS: ("file_storage",),
}  # fmt: skip
"""What each of these holds, and netmap reads or sets."""

VALUES: dict[str, Any] = {
    "streamlit.runtime.memory_media_file_storage:_PARTIAL_HASH_THRESHOLD": int,
    "streamlit.config:_server_mode": str | None,
}
"""Values that are set or read, each with its type."""

_NOTHING = object()
_changed: set[tuple[str, str]] = set()


def check() -> None:
    """Raises NetmapError where this Streamlit is not one that netmap can be run with, naming what differs."""
    different = tuple(differences())
    if different:
        raise NetmapError(
            words.streamlit_differs(streamlit.__version__, different), remedy=words.STREAMLIT_DIFFERS_REMEDY
        )


def differences() -> Iterator[str]:
    """The places that are not there, or not as they were."""
    for place, takes in FUNCTIONS.items():
        found = _found(place)
        if not callable(found) or ", ".join(inspect.signature(found).parameters) != takes:
            yield place
    for place, names in HELD.items():
        held = _names_held(_found(place))
        yield from (f"{place}.{name}" for name in names if name not in held)
    for place, kind in VALUES.items():
        if not isinstance(_found(place), kind):
            yield place


def change(place: str, made: Callable[[Any], Any]) -> None:
    """From now on, in this process, `made(what was there)` stands in this place; once for each `made`.

    place: one of `FUNCTIONS` or `VALUES`.
    """
    if place not in FUNCTIONS.keys() | VALUES.keys():
        raise KeyError(place)
    if (place, made.__qualname__) in _changed:
        return
    _changed.add((place, made.__qualname__))
    before, _, name = place.replace(":", ".").rpartition(".")
    owner = _found(place[: len(before)])
    setattr(owner, name, made(getattr(owner, name)))


def _found(place: str) -> Any:
    """What stands in `module:Name.attribute`, or in `module`; `_NOTHING` where nothing does."""
    module, _, names = place.partition(":")
    try:
        return reduce(_own, filter(None, names.split(".")), import_module(module))
    except (ImportError, AttributeError):
        return _NOTHING


def _own(owner: Any, name: str) -> Any:
    """What stands there itself: what a class inherits may be the mere outline of a protocol."""
    if name not in vars(owner):
        raise AttributeError(name)
    return getattr(owner, name)


def _names_held(owner: Any) -> set[str]:
    """Names that this class has, and that its `__init__` writes to."""
    code = getattr(owner.__init__, "__code__", None)
    written = {*code.co_names, *(one for one in code.co_consts if isinstance(one, str))} if code else set()
    return written | set(dir(owner)) | set(inspect.get_annotations(owner))
