"""The one owner of `st.session_state`: the open map, its history, where it lives, what is selected."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any

import streamlit as st

from netmap.files.room import check_room
from netmap.model import History, MapFile, Moment, NetmapError, SupportMap
from netmap.model.edits import changed, new_id
from netmap.model.moments import in_order
from netmap.model.value import writable
from netmap.store import ChangedElsewhere, MapStore
from netmap.views.free_places import settled
from netmap.words.names import veiled

_KEY = "netmap"
MOST_CLIENTS = 8
"""Browser pages whose deeds a map remembers to have taken; the one heard longest ago is forgotten first."""


@dataclass
class Session:
    """What one tab holds. Nothing else remembers anything between two runs."""

    history: History
    moments: tuple[Moment, ...] = ()
    kept: bool = False
    seen: int | None = None
    """The version in the store that this tab last read or wrote."""
    example: bool = False
    left_out: tuple[str, ...] = ()
    selected: str | None = None
    chosen: tuple[str, ...] = ()
    """Entries chosen together, to be tied."""
    trouble: NetmapError | None = None
    clash: bool = False
    taken: dict[str, int] = field(default_factory=dict)
    """How far the deeds of each browser page were taken, by that page's own mark."""
    looks: dict[str, Any] = field(default_factory=dict)
    """How the map is looked at: lens, kind of support, hidden names. Kept beside the map, not in its file."""
    notes: dict[str, Any] = field(default_factory=dict)
    """Small things a page remembers while this map is open, such as which question stands open."""

    @property
    def map(self) -> SupportMap:
        return self.history.present

    @property
    def file(self) -> MapFile:
        return MapFile(current=self.map, moments=self.moments)


@cache
def store() -> MapStore:
    """The one of this process: what it found sound once it need not read through at every save."""
    return MapStore()


def session() -> Session | None:
    """The open map of this tab, or None."""
    found = st.session_state.get(_KEY)
    return found if isinstance(found, Session) else None


def opened() -> Session:
    """The open map. Pages that need one are shown where there is one only."""
    found = session()
    if found is None:
        raise LookupError("no map is open")
    return found


def open_map(file: MapFile, *, kept: bool = False, seen: int | None = None, **more: Any) -> None:
    """Open this file in this tab, in place of the one that was open."""
    file = replace_current(file, settled(file.current))
    st.session_state[_KEY] = Session(
        History(file.current), in_order(file.moments), kept=kept, seen=seen, **more
    )


def replace_current(file: MapFile, m: SupportMap) -> MapFile:
    return MapFile(current=m, moments=file.moments)


def close() -> None:
    st.session_state.pop(_KEY, None)


def change(m: SupportMap) -> None:
    """Take a new map: it goes on the history and, if this map is kept, into the store."""
    _move(opened().history.changed(m))


def took(client: str, number: int) -> None:
    """Remember that the deeds of a browser page were taken up to this number; kept with the next save."""
    taken = opened().taken
    taken.pop(client, None)
    taken[client] = number
    while len(taken) > MOST_CLIENTS:
        del taken[next(iter(taken))]


def undo() -> None:
    _move(opened().history.undone())


def redo() -> None:
    _move(opened().history.redone())


def _move(history: History) -> None:
    here = opened()
    if history is here.history:
        return
    here.history = history
    if here.selected not in here.map.by_id:
        here.selected = None
    here.chosen = tuple(id for id in here.chosen if id in here.map.by_id)
    save()


def keep_moment(title: str, on: date) -> None:
    """Keep a copy of the map as it is. Raises NetmapError where so many would no longer fit into a file."""
    here = opened()
    moments = (*here.moments, Moment(title=title, on=on, map=here.map))
    check_room(MapFile(current=here.map, moments=moments))
    take_moments(moments)


def take_moments(moments: tuple[Moment, ...]) -> None:
    """Take these in place of the moments there were; the map stays as it is."""
    here = opened()
    here.moments = in_order(moments)
    here.notes.pop("since", None)
    save()


def save() -> None:
    """Write the map to the store if it is kept. A failure is remembered and shown; nothing is lost."""
    here = opened()
    if not here.kept or here.clash:
        return
    try:
        here.seen = store().save(_dated(here.file), here.seen, {"taken": here.taken, "looks": here.looks})
        here.trouble = None
    except ChangedElsewhere:
        here.clash = True
    except NetmapError as trouble:
        here.trouble = trouble


def keep(kept: bool) -> None:
    """Keep this map on the device from now on, or take it off the device and go on without."""
    here = opened()
    if kept == here.kept:
        return
    if kept:
        here.kept, here.example = True, False
        save()
        return
    try:
        if here.seen is not None:
            store().forget(here.map.id)
        here.kept, here.seen, here.clash, here.trouble = False, None, False, None
    except NetmapError as trouble:
        here.trouble = trouble


def open_kept(id: str) -> None:
    """Open a map that is kept on this device."""
    found = store().load(id)
    beside = found.beside
    open_map(
        found.file,
        kept=True,
        seen=found.version,
        taken=dict(beside.get("taken", {})),
        looks=dict(beside.get("looks", {})),
    )


def take_the_other_version() -> None:
    """After a clash: show what another tab kept. What was in this tab is one step back in the history."""
    here = opened()
    try:
        found = store().load(here.map.id)
    except NetmapError as trouble:
        here.trouble, here.clash = trouble, False
        return
    here.history = here.history.changed(settled(found.file.current))
    here.moments, here.seen, here.clash = found.file.moments, found.version, False
    here.selected, here.chosen = None, ()


def keep_as_second(title: str) -> None:
    """After a clash: keep what is in this tab as a map of its own, beside the other version."""
    here = opened()
    history = here.history
    mine = changed(history.present, id=new_id(), title=title)
    here.history = replace(history, present=mine)
    here.seen, here.clash = None, False
    save()


def _dated(file: MapFile) -> MapFile:
    return replace_current(file, changed(file.current, written_on=date.today()))


def note(key: str, default: Any = None) -> Any:
    """Something a page remembered while this map is open."""
    return opened().notes.get(key, default)


def remember(key: str, value: Any) -> None:
    opened().notes[key] = value


def look(key: str, default: Any) -> Any:
    """How this map is looked at."""
    return opened().looks.get(key, default)


def look_at(key: str, value: Any) -> None:
    """Look at the map in another way from now on; nothing on it changes."""
    opened().looks[key] = value
    save()


def seen(m: SupportMap | None = None) -> SupportMap:
    """This map, or the open one, as it may be shown now: with its names, or with initials in their place."""
    m = opened().map if m is None else m
    return veiled(m) if look("hidden", False) else m


def answer(name: str) -> Any:
    """What a widget holds now, words without signs that nobody can see; None if it is not on the page."""
    given = st.session_state.get(key_of(name))
    return writable(given) if isinstance(given, str) else given


def shows(name: str, value: Any, default: str = "default", first: Any = None) -> dict[str, Any]:
    """Let a widget show what the map says: what to give the widget, its key and at first its default.

    default: what the widget calls its default; first: that default, where it is not the value itself.
    Nothing is ever set on a widget: with everything it says the browser says what all its widgets hold, so
    for a moment it would still say the old, and that would count as an answer. A widget that comes back, or
    has to show something else than it holds, is a new one; what is still said of the old is not heard.
    """
    key = key_of(name)
    if key in st.session_state and _same(st.session_state[key], value):
        return {"key": key}
    clear(name)
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


def _same(held: Any, value: Any) -> bool:
    match held, value:
        case str(), str():
            return held.strip() == value.strip()
        case list(), list():
            return len(held) == len(value) and set(held) == set(value)
        case _:
            return bool(held == value)


def waiting() -> dict[str, Any]:
    """What the first screens have gathered before a map is open."""
    found: dict[str, Any] = st.session_state.setdefault("netmap.waiting", {})
    return found


def set_pages(pages: Mapping[Any, Any]) -> None:
    st.session_state["netmap.pages"] = dict(pages)


def pages() -> dict[str, Any]:
    """The pages of this run by name, as `main` set them up."""
    found: dict[str, Any] = st.session_state["netmap.pages"]
    return found
