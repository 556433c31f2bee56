"""What netmap changes in Streamlit has the shape it had; where it has not, netmap does not start."""

import ast
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.state.session_state import WStates

import netmap
from netmap.model import NetmapError
from netmap.server.settings import app_file
from netmap.server.streamlit_patches import patching
from netmap.words import server as words

OURS = Path(netmap.__file__).parent


def test_this_streamlit_is_as_it_was() -> None:
    assert list(patching.differences()) == []
    patching.check()


def test_a_function_that_takes_something_else_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def handle_backmsg(self: AppSession, msg: object, more: object) -> None: ...

    monkeypatch.setattr(AppSession, "handle_backmsg", handle_backmsg)
    assert list(patching.differences()) == ["streamlit.runtime.app_session:AppSession.handle_backmsg"]


def test_a_function_that_is_gone_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(WStates, "set_widget_from_proto")
    assert list(patching.differences()) == [
        "streamlit.runtime.state.session_state:WStates.set_widget_from_proto"
    ]


def test_a_function_of_which_only_the_outline_is_left_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(MemoryUploadedFileManager, "get_files")
    assert list(patching.differences()) == [
        "streamlit.runtime.memory_uploaded_file_manager:MemoryUploadedFileManager.get_files"
    ]


def test_something_held_under_another_name_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def makes(self: Any, *_: object, **__: object) -> None:
        self._another_state = None

    monkeypatch.setattr("streamlit.runtime.forward_msg_queue.ForwardMsgQueue.__init__", makes)
    monkeypatch.setattr("streamlit.runtime.forward_msg_queue.ForwardMsgQueue.__annotations__", {})
    assert list(patching.differences()) == [
        "streamlit.runtime.forward_msg_queue:ForwardMsgQueue._delta_index_map"
    ]


def test_a_value_of_another_kind_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("streamlit.runtime.memory_media_file_storage._PARTIAL_HASH_THRESHOLD", None)
    with pytest.raises(NetmapError) as told:
        patching.check()
    assert "_PARTIAL_HASH_THRESHOLD" in told.value.what
    assert told.value.remedy == words.STREAMLIT_DIFFERS_REMEDY


def test_netmap_does_not_start_with_another_streamlit(tmp_path: Path) -> None:
    without = (
        "import sys; from streamlit.runtime.app_session import AppSession; del AppSession._clear_queue; "
        "from netmap.server.launch import open_app; from netmap.model import NetmapError\n"
        "try: open_app(browser=False)\n"
        "except NetmapError as told: sys.exit(str(told))"
    )
    tried = subprocess.run(
        [sys.executable, "-c", without], capture_output=True, text=True, timeout=60, cwd=tmp_path
    )
    assert tried.returncode == 1
    assert "AppSession._clear_queue" in tried.stderr and words.STREAMLIT_DIFFERS_REMEDY in tried.stderr


def test_another_program_that_starts_the_app_is_told_as_well() -> None:
    without = (
        "import runpy; from streamlit.runtime.app_session import AppSession; del AppSession._clear_queue; "
        f"runpy.run_path({str(app_file())!r})"
    )
    tried = subprocess.run([sys.executable, "-c", without], capture_output=True, text=True, timeout=60)
    assert tried.returncode == 1 and "AppSession._clear_queue" in tried.stderr


def test_a_change_stands_once_however_often_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    class Place:
        value = 1

    monkeypatch.setattr(patching, "_found", lambda _: Place)
    monkeypatch.setitem(patching.VALUES, "place:Place.value", int)

    def one_more(before: int) -> int:
        return before + 1

    for _ in range(3):
        patching.change("place:Place.value", one_more)
    assert Place.value == 2
    with pytest.raises(KeyError):
        patching.change("place:Place.another", one_more)


def test_nothing_of_streamlits_own_is_used_that_is_not_looked_at() -> None:
    looked_at = {place.replace(":", ".").rpartition(".")[2] for place in patching.FUNCTIONS}
    looked_at |= {name for names in patching.HELD.values() for name in names}
    looked_at |= {place.rpartition(":")[2] for place in patching.VALUES}
    for file in sorted((OURS / "server").rglob("*.py")) + sorted((OURS / "pages").rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        if not any("streamlit" in module for module in _modules_of(tree)):
            continue
        used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert set(filter(_private, used)) <= looked_at | _defined(tree), file.name


def _private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


def _modules_of(tree: ast.AST) -> list[str]:
    froms = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return froms + [a.name for node in ast.walk(tree) if isinstance(node, ast.Import) for a in node.names]


def _is_self(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"


def _defined(tree: ast.AST) -> set[str]:
    """Names that this module's own classes give themselves: their methods, and what they set."""
    own = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    names = set()
    for one in own:
        for node in ast.walk(one):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                names.add(node.name)
            elif isinstance(node, ast.Attribute) and _is_self(node.value) and isinstance(node.ctx, ast.Store):
                names.add(node.attr)
    return names
