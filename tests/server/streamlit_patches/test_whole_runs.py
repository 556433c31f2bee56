"""Callbacks and pages are done whole, also where a newer request waits; all that was said is sent."""

import asyncio
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from streamlit import runtime
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.forward_msg_queue import ForwardMsgQueue
from streamlit.runtime.fragment import MemoryFragmentStorage
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.pages_manager import PagesManager
from streamlit.runtime.scriptrunner import RerunException, ScriptRunner
from streamlit.runtime.scriptrunner.script_cache import ScriptCache
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData, ScriptRequestType
from streamlit.runtime.state import SafeSessionState, SessionState

from netmap.server.streamlit_patches.whole_runs import one_run_after_the_other


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


IMPATIENT = """
import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData
asked = st.session_state.setdefault("asked", [])
if not asked:
    asked.append(True)
    get_script_run_ctx().script_requests.request_rerun(RerunData())
st.write("the first thing")
st.write("the last thing")
"""


def test_a_page_is_drawn_to_its_end_before_a_newer_request_has_its_turn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one_run_after_the_other()
    monkeypatch.setattr(runtime, "get_instance", Mock())
    said = [words for words, _ in said_by(tmp_path, IMPATIENT)]
    assert said == ["the first thing", "the last thing"] * 2


def said_by(folder: Path, script: str) -> list[tuple[str, list[int]]]:
    """What this page says until nothing more is asked, each with its place."""
    page = folder / "page.py"
    page.write_text(script, "utf-8")
    loop = asyncio.new_event_loop()
    runner = ScriptRunner(
        "session", str(page), SessionState(), MemoryUploadedFileManager(""), ScriptCache(), RerunData(), {},
        MemoryFragmentStorage(), PagesManager(str(page)), loop,
    )  # fmt: skip
    said: list[tuple[str, list[int]]] = []

    def hear(*_: Any, forward_msg: ForwardMsg | None = None, **__: Any) -> None:
        if forward_msg is not None and forward_msg.delta.new_element.HasField("markdown"):
            said.append((forward_msg.delta.new_element.markdown.body, list(forward_msg.metadata.delta_path)))

    runner.on_event.connect(hear, weak=False)
    runner.start()
    assert runner._script_thread is not None
    runner._script_thread.join(20)
    loop.close()
    return said


A_PART_AND_THE_PAGE = """
import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData
asked = st.session_state.setdefault("asked", [])
context = get_script_run_ctx()
@st.fragment
def part():
    st.write("a part")
    if asked == ["part"]:
        asked.append("page")
        get_script_run_ctx().script_requests.request_rerun(RerunData())
with st.container():
    part()
st.write("the page")
if not asked:
    asked.append("part")
    (fragment,) = context.shared.new_fragment_ids.snapshot()
    context.script_requests.request_rerun(RerunData(fragment_id=fragment))
"""


def test_a_page_that_follows_a_part_of_it_at_once_begins_at_its_top(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one_run_after_the_other()
    monkeypatch.setattr(runtime, "get_instance", Mock())
    first, *later = said_by(tmp_path, A_PART_AND_THE_PAGE)
    assert [words for words, _ in [first, *later]] == ["a part", "the page", "a part", "a part", "the page"]
    assert later[-1] == later[0] == ("the page", [0, 1])


def test_what_was_asked_is_still_done_when_the_tab_has_closed(tmp_path: Path) -> None:
    """What was typed last is asked for just before the tab closes, often while another run is under way."""
    one_run_after_the_other()
    asked = ScriptRunner(
        "session", str(tmp_path / "page.py"), SessionState(), MemoryUploadedFileManager(""), ScriptCache(),
        RerunData(), {}, MemoryFragmentStorage(), PagesManager(""), asyncio.new_event_loop(),
    )  # fmt: skip
    asked.request_stop()
    assert asked._requests.on_scriptrunner_ready().type == ScriptRequestType.RERUN
    assert asked._requests.on_scriptrunner_ready().type == ScriptRequestType.STOP


def test_what_an_older_run_said_is_sent_before_what_a_newer_one_says_in_its_place() -> None:
    one_run_after_the_other()
    session = Mock(_browser_queue=ForwardMsgQueue())

    def say(text: str) -> None:
        message = ForwardMsg()
        message.metadata.delta_path[:] = [0, 0]
        message.delta.new_element.markdown.body = text
        session._browser_queue.enqueue(message)

    say("older")
    AppSession._clear_queue(session)
    say("newer")
    assert [one.delta.new_element.markdown.body for one in session._browser_queue.flush()] == [
        "older",
        "newer",
    ]
