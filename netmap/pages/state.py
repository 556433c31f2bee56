"""The one owner of `st.session_state`: the open map of a tab, its places, and what its pages remember."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, ParamSpec, TypeVar

import streamlit as st

from netmap.files import Opened
from netmap.model import Moment, SupportMap
from netmap.model.scales import DevicePrivate
from netmap.pages import their_time
from netmap.pages.widgets import answer as answer
from netmap.pages.widgets import choice as choice
from netmap.pages.widgets import clear as clear
from netmap.pages.widgets import key_of as key_of
from netmap.pages.widgets import shows as shows
from netmap.report.veil import veiled
from netmap.session.open_map import OpenMap
from netmap.session.places.place import Place, PlaceName
from netmap.session.this_netmap import this_netmap
from netmap.views.free_places import settled

T = TypeVar("T")
P = ParamSpec("P")
_KEY = "netmap"


@dataclass
class Tab:
    """What one tab holds. Nothing else remembers anything between two runs."""

    places: Mapping[PlaceName, Place]
    """Where a map can live here, in the order in which it is offered."""
    open_map: OpenMap | None = None
    notes: dict[type[Any], Any] = field(default_factory=dict)
    """What a page remembers whichever map is open, one value of its own type for each."""
    on_this_page: dict[type[Any], Any] = field(default_factory=dict)
    """What a page remembers until another one is shown, or another map."""
    here: str = ""
    pages: Mapping[Any, Any] = field(default_factory=dict)
    veiled: tuple[SupportMap, SupportMap] | None = None
    """The map that was veiled last, and how it is shown: a page asks for it several times."""

    @property
    def has_begun(self) -> bool:
        """Whether anything was said, or a lock opened."""
        said = any(value != kind() for kind, value in self.notes.items())
        return said or any(place.has_a_door and place.keeper is not None for place in self.places.values())


@dataclass(frozen=True)
class Arriving:
    """What the first screens have gathered before a map is open."""

    device: DevicePrivate | None = None
    place: PlaceName | None = None
    """Where it is to live, while the way there is not gone to its end."""
    opened: Opened | None = None
    """A file that was read."""
    guide: str | None = None
    trouble: str = ""
    """Why the map that was tapped last could not be opened."""


@dataclass(frozen=True)
class Moving:
    """to: where the open map is to live, while the way there is not gone to its end; None: where it lives."""

    to: PlaceName | None = None


@dataclass(frozen=True)
class Away:
    """lost: whether the tab was away for so long that its map was closed meanwhile."""

    lost: bool = False


def _tab() -> Tab:
    found = _tab_of(st.session_state)
    if found is None:
        found = st.session_state[_KEY] = Tab(this_netmap().places())
    return found


def _tab_of(of_a_tab: Any) -> Tab | None:
    try:
        found = of_a_tab[_KEY]
    except KeyError:
        return None
    return found if isinstance(found, Tab) else None


def held(of_a_tab: Any) -> OpenMap | None:
    """The open map of the tab with this state of Streamlit's, or None."""
    tab = _tab_of(of_a_tab)
    return None if tab is None else tab.open_map


def has_begun(of_a_tab: Any) -> bool:
    """Whether anything was said in the tab with this state of Streamlit's, or its lock opened."""
    tab = _tab_of(of_a_tab)
    return tab is not None and tab.has_begun


def open_map() -> OpenMap | None:
    """The open map of this tab, or None."""
    return _tab().open_map


def opened() -> OpenMap:
    """The open map. Pages that need one are shown where there is one only."""
    found = open_map()
    if found is None:
        raise LookupError("no map is open")
    return found


def take_up(here: OpenMap) -> None:
    """Have this map open in this tab, in place of the one that was: every page shows it from now on."""
    here.arrange(settled)
    here.zone = their_time.zone() or here.zone
    tab = _tab()
    tab.open_map, tab.veiled = here, None
    tab.on_this_page.clear()
    forget(Away)


def begin(here: OpenMap) -> None:
    """Have this map open in this tab, and keep it where it lives, if it is new there."""
    take_up(here)
    if here.seen is None:
        here.save()


def close() -> None:
    tab = _tab()
    tab.open_map, tab.veiled = None, None
    tab.on_this_page.clear()


def places() -> Mapping[PlaceName, Place]:
    """Where a map can live here, as this tab has it, in the order in which it is offered."""
    return _tab().places


def place(kind: type[T]) -> T | None:
    """The place of this kind, where there is one here."""
    return next((one for one in places().values() if isinstance(one, kind)), None)


def asks() -> str:
    """Who asks for this page, as it is counted (`Deployment.asks`)."""
    told = st.context.headers.get_all("x-forwarded-for")
    return this_netmap().asks(told, st.context.ip_address)


def remembered(kind: type[T]) -> T:
    """What a page remembers while this map is open; what its kind is at first, where nothing was said yet."""
    found = opened().notes.get(kind)
    return found if isinstance(found, kind) else kind()


def remember(kind: Callable[P, Any], /, *_: P.args, **fields: P.kwargs) -> None:
    """Remember other fields of it while this map is open. kind: a frozen dataclass; each field has a value
    that it begins with."""
    _change(opened().notes, kind, fields)


def remembered_here(kind: type[T]) -> T:
    """As `remembered`, for as long as this tab is open, with any map or none."""
    found = _tab().notes.get(kind)
    return found if isinstance(found, kind) else kind()


def remember_here(kind: Callable[P, Any], /, *_: P.args, **fields: P.kwargs) -> None:
    """As `remember`, for as long as this tab is open."""
    _change(_tab().notes, kind, fields)


def remembered_on_this_page(kind: type[T]) -> T:
    """As `remembered`, until another page is shown."""
    found = _tab().on_this_page.get(kind)
    return found if isinstance(found, kind) else kind()


def remember_on_this_page(kind: Callable[P, Any], /, *_: P.args, **fields: P.kwargs) -> None:
    """As `remember`, until another page is shown."""
    _change(_tab().on_this_page, kind, fields)


def _change(notes: dict[Any, Any], kind: Callable[..., Any], fields: Mapping[str, Any]) -> None:
    notes[kind] = replace(notes.get(kind, kind()), **fields)


def hold_here(value: object) -> None:
    """As `remember_here`, a whole value."""
    _tab().notes[type(value)] = value


def forget(kind: type[T]) -> T:
    """What this tab remembered of this kind, and does no longer."""
    found = _tab().notes.pop(kind, None)
    return found if isinstance(found, kind) else kind()


def seen(m: SupportMap | None = None) -> SupportMap:
    """This map, or the open one, as it may be shown now: with its names, or with initials in their place."""
    m = opened().map if m is None else m
    if not hidden():
        return m
    tab = _tab()
    if tab.veiled is None or tab.veiled[0] is not m:
        tab.veiled = m, veiled(m)
    return tab.veiled[1]


def hidden() -> bool:
    """Whether initials stand in place of names; nothing in a person's own words is shown then."""
    return opened().looks.hidden


def titles_seen(moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """These moments with their titles, or while names are hidden without."""
    return tuple(Moment(on=moment.on, map=moment.map) for moment in moments) if hidden() else moments


def arrive(route: str) -> None:
    tab = _tab()
    if route != tab.here:
        tab.on_this_page.clear()
    tab.here = route


def here() -> str:
    """The page that is shown now, by name."""
    return _tab().here


def set_pages(pages: Mapping[Any, Any]) -> None:
    _tab().pages = pages


def pages() -> Mapping[Any, Any]:
    """The pages of this run by name, as `main` set them up."""
    return _tab().pages
