"""What a tab still has of locked maps once they are locked, and what becomes of what could not be kept."""

import gc
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import streamlit as st

from netmap.model import History
from netmap.model.edits import add, new_map
from netmap.store import MapStore, Vault, key_slots
from netmap.words import kept_problems

with pytest.MonkeyPatch.context() as outside:  # a running server alone knows the components of the pages
    outside.setattr(st.components.v2, "component", lambda *_, **__: None)
    from netmap.pages import locked, routes, state

PASSPHRASE = "vier leise Wörter hier"


class Tab:
    """What Streamlit has for one tab."""

    def __init__(self) -> None:
        self.state: dict[str, Any] = {"netmap.here": routes.MAP}

    def types(self, **answers: str) -> None:
        self.answers = answers


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Vault:
    made = Vault(tmp_path / "netmap")
    monkeypatch.setattr(key_slots, "MEMORY_KIB", 8 * 1024)
    monkeypatch.setattr(locked, "vault", lambda: made)
    monkeypatch.setattr(routes, "go", lambda _: None)
    return made


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Makes one tab the one in which the next thing happens."""

    def at(tab: Tab) -> None:
        monkeypatch.setattr(state, "st", SimpleNamespace(session_state=tab.state))
        monkeypatch.setattr(state, "answer", lambda key: tab.answers[key])

    yield at


def draws_a_locked_map(vault: Vault) -> None:
    store, _ = vault.make(PASSPHRASE)
    state.hold_unlocked(store)
    state.take_up(state.Session(History(add(new_map(), "Ana")), lives="locked"))
    state.save()


def unlocks(tab: Tab, passphrase: str) -> None:
    tab.types(unlock=passphrase)
    locked._open("unlock", "passphrase")


def holders(secret: bytes) -> list[type]:
    """What kinds of living objects have this key in them, as bytes or as it is written in SQL.

    Asked for their type alone: what only stands for something that is gone fails at any other question.
    """
    return [
        type(holder)
        for holder in gc.get_objects()
        for held in gc.get_referents(holder)
        if held is not secret
        and (
            (issubclass(type(held), bytes | bytearray) and secret in held)
            or (issubclass(type(held), str) and secret.hex() in held)
        )
    ]


def test_once_it_is_locked_nothing_has_the_key(vault: Vault, at: Any) -> None:
    tab = Tab()
    at(tab)
    draws_a_locked_map(vault)
    state.change(add(state.opened().map, "Ben"))
    store = state.unlocked()
    assert store is not None and store._database._key is not None
    key = bytes(store._database._key)
    assert holders(key) != []  # else the search is blind
    locked.lock()
    assert holders(key) == []
    assert store is not None  # and would have it still


def test_what_was_done_after_the_passphrase_was_changed_elsewhere_is_kept_with_the_new_one(
    vault: Vault, at: Any
) -> None:
    here, other = Tab(), Tab()
    at(here)
    draws_a_locked_map(vault)
    id = state.opened().map.id
    at(other)
    unlocks(other, PASSPHRASE)
    other.types(
        **{"change-now": PASSPHRASE, "change-new": "new quiet words", "change-again": "new quiet words"}
    )
    locked._change("")
    assert [kept.id for kept in unlocked().list()] == [id]  # its own maps stay open, with the new key
    at(here)
    state.change(add(state.opened().map, "Ben"))
    trouble = state.opened().trouble
    assert trouble is not None and trouble.what == kept_problems.passphrase_changed().what
    assert names(unlocked_with(vault, "new quiet words"), id) == ["Ana"]
    locked.lock()
    assert state.session() is None
    unlocks(here, PASSPHRASE)
    assert state.session() is None
    unlocks(here, "new quiet words")
    assert [alter.name for alter in state.opened().map.alters] == ["Ana", "Ben"]
    assert not state.opened().behind
    assert names(unlocked_with(vault, "new quiet words"), id) == ["Ana", "Ben"]


def unlocked() -> MapStore:
    found = state.unlocked()
    assert found is not None
    return found


def unlocked_with(vault: Vault, passphrase: str) -> MapStore:
    found = vault.unlock(passphrase)
    assert found is not None
    return found


def names(store: MapStore, id: str) -> list[str]:
    return [alter.name for alter in store.load(id).file.current.alters]
