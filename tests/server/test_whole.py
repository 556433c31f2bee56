"""A callback is done whole, also where a newer request waits."""

from typing import Any

import pytest
from streamlit.runtime.scriptrunner import RerunException
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData
from streamlit.runtime.state import SafeSessionState, SessionState

from netmap.pages.whole import one_run_after_the_other


class Impatient:
    """Lets the first look pass, as when a run begins; from then on there is always a newer request."""

    looks = 0

    def __call__(self) -> None:
        self.looks += 1
        if self.looks > 1:
            raise RerunException(RerunData())


def test_a_newer_request_waits_until_the_callbacks_are_through() -> None:
    one_run_after_the_other()
    look = Impatient()

    class WithACallback(SessionState):
        def on_script_will_rerun(self, *_: Any, **__: Any) -> None:
            safe["first"] = 1
            safe["second"] = safe["first"] + 1

    safe = SafeSessionState(WithACallback(), look)
    safe.on_script_will_rerun(None)
    assert safe.filtered_state == {"first": 1, "second": 2}
    with pytest.raises(RerunException):  # and then its turn comes
        safe["third"] = 3


def test_a_callback_that_fails_leaves_the_looking_as_it_was() -> None:
    one_run_after_the_other()
    look = Impatient()

    class Failing(SessionState):
        def on_script_will_rerun(self, *_: Any, **__: Any) -> None:
            raise LookupError

    safe = SafeSessionState(Failing(), look)
    with pytest.raises(LookupError):
        safe.on_script_will_rerun(None)
    with pytest.raises(RerunException):
        safe["anything"] = 1
