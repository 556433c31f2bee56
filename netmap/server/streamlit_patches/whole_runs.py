"""One run after the other, each of them whole: what the server believes to have said, the browser hears.

Left to itself Streamlit breaks a run off as soon as something newer is asked for, in the middle of a callback
or of the page, and throws away what it had not sent yet. Then a change is lost without a word; or a row that
was never seen in the browser counts as seen, and its emptiness is taken for an answer. Here a newer request
waits until the callbacks are through, and then until the page is; and everything that was said is sent.

And when a tab closes, Streamlit throws away what is still waiting to be done: what was typed last would be
lost. Here it is done before the session ends.

Streamlit also remembers the callbacks of widgets that have left the page. A message that was on its way still
names them, and what they said last would count as said anew: someone whose card was closed would be put in
their ring again, in another place. So those are forgotten at the end of each run.

`runner.fastReruns = false` is the public way to a part of it: a run is not broken off as soon as a newer one
is asked for. It still looks for newer ones while it draws, and in callbacks.
"""

import time
from collections.abc import Callable
from typing import Any

from streamlit.delta_generator_singletons import context_dg_stack, get_default_dg_stack_value
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.scriptrunner.script_runner import ScriptRunner
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData
from streamlit.runtime.state.safe_session_state import SafeSessionState

from netmap.server.streamlit_patches.patching import change
from netmap.session import events

_RUNNER = "streamlit.runtime.scriptrunner.script_runner:ScriptRunner"
_STATE = "streamlit.runtime.state.safe_session_state:SafeSessionState"
_Run = Callable[[ScriptRunner, RerunData], None]


def one_run_after_the_other() -> None:
    """From now on, in this process."""
    change(f"{_STATE}.on_script_will_rerun", _do_callbacks_whole)
    change(f"{_RUNNER}._maybe_handle_execution_control_request", _draw_pages_whole)
    change(f"{_RUNNER}._run_script", _draw_each_from_the_top)
    change("streamlit.runtime.app_session:AppSession._clear_queue", _send_all_that_was_said)
    change(f"{_RUNNER}.request_stop", _end_when_all_is_done)
    change(f"{_STATE}.on_script_finished", _forget_what_left_the_page)
    change(f"{_RUNNER}._run_script", _say_how_long_it_took)


def _do_callbacks_whole(run_callbacks: Callable[..., None]) -> Callable[..., None]:
    def on_script_will_rerun(self: SafeSessionState, *given: Any, **named: Any) -> None:
        look = self._yield_callback
        look()
        object.__setattr__(self, "_yield_callback", _look_away)
        try:
            run_callbacks(self, *given, **named)
        finally:
            object.__setattr__(self, "_yield_callback", look)

    return on_script_will_rerun


def _look_away() -> None:
    """Nothing newer is looked for."""


def _draw_pages_whole(look: Callable[[ScriptRunner], None]) -> Callable[[ScriptRunner], None]:
    def look_between_runs(self: ScriptRunner) -> None:
        context = get_script_run_ctx(suppress_warning=True)
        if context is None or not context.has_script_started:
            look(self)

    return look_between_runs


def _draw_each_from_the_top(run: _Run) -> _Run:
    def run_from_the_top(self: ScriptRunner, rerun_data: RerunData) -> None:
        # A part that was drawn anew by itself leaves behind where it stands, and a page that follows it at
        # once would be drawn into that place.
        context_dg_stack.set(get_default_dg_stack_value())
        run(self, rerun_data)

    return run_from_the_top


def _send_all_that_was_said(_: object) -> Callable[..., None]:
    def keep_the_queue(self: AppSession, fragment_ids_this_run: list[str] | None = None) -> None:
        # What a newer run says is not to take the place of what an older one said before it.
        self._browser_queue._delta_index_map = {}

    return keep_the_queue


def _end_when_all_is_done(_: object) -> Callable[[ScriptRunner], None]:
    # A runner that has nothing more to do ends by itself, and a session that has ended asks for nothing new.
    def ask_nothing(self: ScriptRunner) -> None:
        pass

    return ask_nothing


def _forget_what_left_the_page(finish: Callable[..., None]) -> Callable[..., None]:
    def on_script_finished(self: SafeSessionState, *given: Any, **named: Any) -> None:
        with self._lock:
            finish(self, *given, **named)
            widgets = self._state._new_widget_state
            here = widgets.states.keys() | self._state._old_state.keys()
            for gone in widgets.widget_metadata.keys() - here:
                del widgets.widget_metadata[gone]

    return on_script_finished


def _say_how_long_it_took(run: _Run) -> _Run:
    def run_script(self: ScriptRunner, rerun_data: RerunData) -> None:
        begun = time.monotonic()
        try:
            run(self, rerun_data)
        finally:
            events.tell("run", time.monotonic() - begun)

    return run_script
