"""Where the open map lives, and what follows when that changes, fails, or was changed elsewhere meanwhile."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from netmap.model import MapFile, NetmapError
from netmap.model.edits import changed, new_id
from netmap.pages import hosting, routes, state
from netmap.pages.state import Lives
from netmap.store import Kept
from netmap.views.free_places import settled

if TYPE_CHECKING:
    from netmap.store.hosted import HostedMap

WISHED = "wished"
"""The note of where the open map is to live, while the way there is not gone to its end."""


def homes() -> tuple[Lives, ...]:
    """Where a map can live: on a server of an organisation nothing is on the person's own device."""
    return ("hosted", "file", "nowhere") if hosting.hosted() else ("device", "locked", "file", "nowhere")


def keep(lives: Lives) -> None:
    """Let the open map live there from now on, and take it away from where it was.

    It is written to the new place first: where that fails, it stays where it was, and `trouble` says why.
    """
    here = state.opened()
    before, seen = here.lives, here.seen
    if lives == before or here.clash:
        return
    if here.hosted is not None:
        try:
            here.hosted.forget()
        except NetmapError as trouble:
            here.trouble = trouble
            return
        here.hosted, seen = None, None
    here.lives, here.seen, here.trouble = lives, None, None
    state.save()
    if here.trouble is not None:
        here.lives, here.seen = before, seen
        return
    if here.clash:
        return
    here.example = False
    if not here.kept:
        here.saved_on = None
    gone_from = state.store_of(before)
    if gone_from is not None and seen is not None:
        try:
            gone_from.forget(here.map.id)
        except NetmapError as trouble:
            here.trouble = trouble


def keep_on_server(place: "HostedMap") -> None:
    """Let the open map live there from now on. Where that fails, it is tried again until it is kept."""
    here = state.opened()
    here.lives, here.hosted, here.seen, here.saved_on, here.trouble = "hosted", place, None, None, None
    here.example = False
    state.remember(WISHED, "hosted")
    state.save()


def downloaded(here: state.Session) -> None:
    """The person took a file with all of it."""
    here.in_file = here.file
    if here.lives == "file":
        here.saved_on = datetime.now(UTC)


def open_kept(id: str, lives: Lives) -> None:
    """Open a map that is kept on this device. Raises NetmapError where it cannot be."""
    store = state.listed(lives)
    if store is None:
        raise LookupError(lives)
    open_found(store.load(id), lives)


def open_found(found: Kept, lives: Lives, hosted: "HostedMap | None" = None) -> None:
    """Open what was found where it lives. hosted: its place on a server."""
    state.open_map(
        found.file,
        lives=lives,
        hosted=hosted,
        seen=found.version,
        saved_on=found.changed_on,
        taken=dict(found.beside.get("taken", {})),
        looks=dict(found.beside.get("looks", {})),
    )


def take_the_other_version() -> None:
    """After a clash: show what another tab kept. What was in this tab is one step back in the history."""
    here = state.opened()
    store = state.store_of(here.lives)
    if store is None:
        return
    try:
        found = store.load(here.map.id)
    except NetmapError as trouble:
        here.trouble, here.clash = trouble, False
        return
    _show(found.file)
    here.seen, here.clash, here.saved_on = found.version, False, found.changed_on


def keep_as_second(title: str) -> None:
    """After a clash: keep what is in this tab as a map of its own, beside the other version."""
    here = state.opened()
    mine = changed(here.map, id=new_id(), title=title)
    here.history = replace(here.history, present=mine)
    here.seen, here.clash = None, False
    if here.hosted is not None:  # words lead to one map, so the second needs words of its own
        here.lives, here.hosted, here.saved_on = "nowhere", None, None
        state.remember(WISHED, "hosted")
        routes.go(routes.MINE)
    state.save()


def bring_back(changed_on: datetime) -> None:
    """The open map as it was then; how it is now is one step back in the history. Moments kept since stay."""
    here = state.opened()
    store = state.listed(here.lives)
    if store is None:
        return
    try:
        found = store.load_earlier(here.map.id, changed_on)
    except NetmapError as trouble:
        here.trouble = trouble
        return
    missing = tuple(moment for moment in found.moments if moment not in here.moments)
    _show(MapFile(current=found.current, moments=(*here.moments, *missing)))


def _show(file: MapFile) -> None:
    here = state.opened()
    here.history = here.history.changed(settled(file.current))
    state.take_moments(file.moments)
    here.selected, here.chosen = None, ()
