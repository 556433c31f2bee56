"""What widgets hold and show: the map decides, a widget proposes. Said on as part of `netmap.pages.state`."""

from collections.abc import Collection
from typing import Any

import streamlit as st

from netmap.model.scales import LONGEST_LIST, MOST_ALTERS
from netmap.model.value import writable

LONGEST, MOST = LONGEST_LIST, MOST_ALTERS + 10
"""Signs in one answer, and answers at once: no field and no row of buttons holds more."""


def answer(name: str) -> Any:
    """What a widget holds now, words without signs that nobody can see; None if it is not on the page.

    It is cut to what any widget holds. Whether it is an answer to what was asked is for whoever asks to say.
    """
    given = st.session_state.get(key_of(name))
    match given:
        case str():
            return writable(given[:LONGEST])
        case list():
            return given[:MOST]
        case _:
            return given


def choice(name: str, among: Collection[Any]) -> Any:
    """What a widget holds now, where it is one of these; None for anything else that a browser says."""
    given = answer(name)
    return given if given in list(among) else None


def shows(
    name: str, value: Any, default: str = "default", first: Any = None, called: object = None
) -> dict[str, Any]:
    """Let a widget show what the map says: what to give the widget, its key and at first its default.

    default: what the widget calls its default; first: that default, where it is not the value itself. called:
    what its answers go by, as whether names are hidden: a browser would go on showing what it was given.
    Nothing is ever set on a widget: with everything it says the browser says what all its widgets hold, so
    for a moment it would still say the old, and that would count as an answer. A widget that comes back, or
    has to show something else than it holds, is a new one; what is still said of the old is not heard.
    """
    key = key_of(name)
    if key in st.session_state and _same(st.session_state[key], value) and _called().get(name) == called:
        return {"key": key}
    clear(name)
    _called()[name] = called
    return {"key": key_of(name), default: value if first is None else first}


def clear(name: str) -> None:
    """Let a new widget, with nothing in it yet, take the place of this one."""
    turns = _turns()
    turns[name] = turns.get(name, 0) + 1


def key_of(name: str) -> str:
    """The key of the widget that has this name now."""
    turn = _turns().get(name)
    return f"{name}.{turn}" if turn else name


def _turns() -> dict[str, int]:
    """How often a widget made way for a new one."""
    found: dict[str, int] = st.session_state.setdefault("netmap.turns", {})
    return found


def _called() -> dict[str, object]:
    """By what the answers of a widget were called when it was made."""
    found: dict[str, object] = st.session_state.setdefault("netmap.called", {})
    return found


def _same(held: Any, value: Any) -> bool:
    match held, value:
        case str(), str():
            return held.strip() == value.strip()
        case list(), list():
            return len(held) == len(value) and set(held) == set(value)
        case _:
            return bool(held == value)
