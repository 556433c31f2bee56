"""What a tap does is done whole, and what is not on the page any more does nothing.

Streamlit looks for a newer request whenever `st.session_state` is touched, also in the middle of a callback,
and leaves the rest of that callback undone if it finds one. The change would be lost without a word. So it
looks before the callbacks of a run and after them, and not within.

It also remembers the callbacks of widgets that have left the page. A message that was on its way still
names them, and what they said last would count as said anew: someone whose card was closed would be put in
their ring again, in another place. So those are forgotten at the end of each run.
"""

from typing import Any

from streamlit.runtime.state.safe_session_state import SafeSessionState


def do_callbacks_whole() -> None:
    """From now on, in this process."""
    run_callbacks, finish = SafeSessionState.on_script_will_rerun, SafeSessionState.on_script_finished
    if run_callbacks.__module__ == __name__:
        return

    def on_script_will_rerun(self: SafeSessionState, *given: Any, **named: Any) -> None:
        look = self._yield_callback
        look()
        object.__setattr__(self, "_yield_callback", _look_away)
        try:
            run_callbacks(self, *given, **named)
        finally:
            object.__setattr__(self, "_yield_callback", look)

    def on_script_finished(self: SafeSessionState, *given: Any, **named: Any) -> None:
        with self._lock:
            finish(self, *given, **named)
            widgets = self._state._new_widget_state
            here = widgets.states.keys() | self._state._old_state.keys()
            for gone in widgets.widget_metadata.keys() - here:
                del widgets.widget_metadata[gone]

    SafeSessionState.on_script_will_rerun = on_script_will_rerun  # type: ignore[method-assign]
    SafeSessionState.on_script_finished = on_script_finished  # type: ignore[method-assign]


def _look_away() -> None:
    """Nothing newer is looked for."""
