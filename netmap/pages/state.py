"""The one owner of `st.session_state`: the open map, its history, where it lives, what is selected."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Literal
from zoneinfo import ZoneInfo

import streamlit as st

from netmap.files.moment_limit import check_room
from netmap.model import History, MapFile, Moment, NetmapError, SupportMap
from netmap.model.edits import changed
from netmap.model.moments import in_order
from netmap.pages.kept_beside import MOST_CLIENTS, beside, looks_in
from netmap.pages.widgets import answer as answer
from netmap.pages.widgets import choice as choice
from netmap.pages.widgets import clear as clear
from netmap.pages.widgets import key_of as key_of
from netmap.pages.widgets import shows as shows
from netmap.session import events
from netmap.store import ChangedElsewhere, ForgottenElsewhere, MapStore
from netmap.views.free_places import settled
from netmap.words.names import veiled

if TYPE_CHECKING:
    from netmap.store.hosted_maps import HostedMap

Lives = Literal["nowhere", "device", "locked", "file", "hosted"]
"""Where a map is between two visits: nowhere, on this device, there but locked, in a file of theirs, or
sealed on the server of an organisation."""
_KEY = "netmap"
_UNLOCKED = "netmap.unlocked"
_WAITING = "netmap.waiting"


@dataclass
class Session:
    """What one tab holds. Nothing else remembers anything between two runs."""

    history: History
    moments: tuple[Moment, ...] = ()
    lives: Lives = "nowhere"
    seen: int | None = None
    """The version in the store that this tab last read or wrote."""
    saved_on: datetime | None = None
    """When it was last written to where it lives, in UTC; for a file, when it was last downloaded."""
    hosted: "HostedMap | None" = None
    """Its place on the server, where it has one."""
    in_file: MapFile | None = None
    """What was downloaded last."""
    example: bool = False
    left_out: tuple[str, ...] = ()
    selected: str | None = None
    chosen: tuple[str, ...] = ()
    """Entries chosen together, to be tied."""
    trouble: NetmapError | None = None
    clash: bool = False
    """What is kept was changed in another tab; the person has not chosen yet."""
    gone: NetmapError | None = None
    """Why the map is no longer kept where it lives, if so; the person has not chosen yet."""
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

    @property
    def kept(self) -> bool:
        """Whether it is written to where it lives after every change."""
        return self.lives in ("device", "locked", "hosted")

    @property
    def behind(self) -> bool:
        """Whether something on the page could not be kept where it lives."""
        return bool(self.clash or self.gone or self.trouble)


@cache
def store() -> MapStore:
    """The one of this process: what it found sound once it need not read through at every save."""
    return MapStore()


def unlocked() -> MapStore | None:
    """The locked maps, where this tab has opened them."""
    found = st.session_state.get(_UNLOCKED)
    return found if isinstance(found, MapStore) else None


def hold_unlocked(maps: MapStore | None) -> None:
    """Keep the locked maps open in this tab, or (None) no longer: the key of those before is forgotten."""
    before = unlocked()
    if before is not None and before is not maps:
        before.close()
    st.session_state[_UNLOCKED] = maps


def store_of(lives: Lives) -> "MapStore | HostedMap | None":
    """Where maps that live so are kept; None where they are kept by the person, or cannot be reached now."""
    if lives == "hosted":
        return opened().hosted
    return listed(lives)


def listed(lives: Lives) -> MapStore | None:
    """All maps that live so, where there is a list of them: on the person's own device."""
    return store() if lives == "device" else unlocked() if lives == "locked" else None


def session() -> Session | None:
    """The open map of this tab, or None."""
    return held(st.session_state)


def held(of_a_tab: Any) -> Session | None:
    """The open map of the tab with this state of Streamlit's, or None."""
    try:
        found = of_a_tab[_KEY]
    except KeyError:
        return None
    return found if isinstance(found, Session) else None


def has_begun(of_a_tab: Any) -> bool:
    """Whether anything was said in the tab with this state of Streamlit's, or its lock opened."""
    try:
        return any(of_a_tab[key] for key in (_WAITING, _UNLOCKED) if key in of_a_tab)
    except KeyError:
        return False


def opened() -> Session:
    """The open map. Pages that need one are shown where there is one only."""
    found = session()
    if found is None:
        raise LookupError("no map is open")
    return found


def open_map(file: MapFile, **more: Any) -> None:
    """Open this file in this tab, in place of the one that was open. more: fields of `Session`."""
    file = replace_current(file, settled(file.current))
    waiting().pop("lost", None)
    st.session_state[_KEY] = Session(History(file.current), in_order(file.moments), **more)


def replace_current(file: MapFile, m: SupportMap) -> MapFile:
    return MapFile(current=m, moments=file.moments)


def take_up(here: Session) -> None:
    """Open this map in this tab again, as it was when it was closed."""
    st.session_state[_KEY] = here


def close() -> None:
    st.session_state.pop(_KEY, None)


def change(m: SupportMap, keep: bool = True) -> None:
    """Take a new map: it goes on the history and, if this map is kept, into the store.

    keep: False where more is changed in the same breath, and kept with that.
    """
    _move(opened().history.changed(m), keep)


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


def _move(history: History, keep: bool = True) -> None:
    here = opened()
    if history is here.history:
        return
    events.tell("edit")
    here.history = history
    if here.selected not in here.map.by_id:
        here.selected = None
    here.chosen = tuple(id for id in here.chosen if id in here.map.by_id)
    if keep:
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
    kept = store_of(here.lives)
    if kept is None or here.clash or here.gone:
        return
    try:
        here.seen = kept.save(_dated(here.file), here.seen, beside(here.taken, here.looks))
        here.saved_on, here.trouble = datetime.now(UTC), None
    except ChangedElsewhere:
        here.clash = True
    except ForgottenElsewhere as gone:
        here.gone = gone
    except NetmapError as trouble:
        here.trouble = trouble


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
    """Look at the map in another way from now on; nothing on it changes, and no other tab has to see it."""
    here = opened()
    here.looks = looks_in({"looks": {**here.looks, key: value}})
    kept = store_of(here.lives)
    if kept is None or here.seen is None or here.behind:
        save()
        return
    try:
        kept.keep_beside(_dated(here.file), here.seen, beside(here.taken, here.looks))
    except NetmapError as trouble:
        here.trouble = trouble


def seen(m: SupportMap | None = None) -> SupportMap:
    """This map, or the open one, as it may be shown now: with its names, or with initials in their place."""
    m = opened().map if m is None else m
    return veiled(m) if hidden() else m


def hidden() -> bool:
    """Whether initials stand in place of names; nothing in a person's own words is shown then."""
    return bool(look("hidden", False))


def titles_seen(moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """These moments with their titles, or while names are hidden without."""
    return tuple(changed(moment, title="") for moment in moments) if hidden() else moments


def waiting() -> dict[str, Any]:
    """What the first screens have gathered before a map is open."""
    found: dict[str, Any] = st.session_state.setdefault(_WAITING, {})
    return found


def begin_anew() -> None:
    """Forget what was answered for a map that was never begun. An unseen recovery code stays."""
    for answered in ("device", "lives", "opened", "guide", "trouble"):
        waiting().pop(answered, None)


def local(moment: datetime) -> datetime:
    """This moment on the clock of whoever looks at the page."""
    try:
        return moment.astimezone(ZoneInfo(st.context.timezone or ""))
    except (KeyError, ValueError, OSError):  # a place that this computer does not know
        return moment.astimezone()


def arrive(route: str) -> None:
    st.session_state["netmap.here"] = route


def here() -> str:
    """The page that is shown now, by name."""
    found: str = st.session_state["netmap.here"]
    return found


def set_pages(pages: Mapping[Any, Any]) -> None:
    st.session_state["netmap.pages"] = dict(pages)


def pages() -> dict[str, Any]:
    """The pages of this run by name, as `main` set them up."""
    found: dict[str, Any] = st.session_state["netmap.pages"]
    return found
