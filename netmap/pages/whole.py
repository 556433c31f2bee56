"""What a tap does is done whole.

Streamlit looks for a newer request whenever `st.session_state` is touched, also in the middle of a callback,
and leaves the rest of that callback undone if it finds one. The change would be lost without a word. So it
looks before the callbacks of a run and after them, and not within.
"""

from typing import Any

from streamlit.runtime.state.safe_session_state import SafeSessionState


def do_callbacks_whole() -> None:
    """From now on, in this process."""
    run_callbacks = SafeSessionState.on_script_will_rerun
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

    SafeSessionState.on_script_will_rerun = on_script_will_rerun  # type: ignore[method-assign]


def _look_away() -> None:
    """Nothing newer is looked for."""
