"""Where the open map lives, and what follows when that changes, fails, or was changed elsewhere meanwhile."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from netmap.model import MapFile, NetmapError
from netmap.model.edits import changed, new_id
from netmap.pages import routes, state
from netmap.pages.kept_beside import looks_in, taken_in
from netmap.pages.state import Lives
from netmap.session import hosting
from netmap.store import ChangedElsewhere, Kept, Vault
from netmap.views.free_places import settled

if TYPE_CHECKING:
    from netmap.store.hosted_maps import HostedMap

WISHED = "wished"
"""The note of where the open map is to live, while the way there is not gone to its end."""


def homes() -> tuple[Lives, ...]:
    """Where a map can live: on a server of an organisation nothing is on the person's own device."""
    return ("hosted", "file", "nowhere") if hosting.hosted() else ("device", "locked", "file", "nowhere")


def vault_exists() -> bool:
    """Whether anything is locked on this device."""
    return not hosting.hosted() and Vault().exists


def keep(lives: Lives) -> None:
    """Let the open map live there from now on, and take it away from where it was.

    It is written to the new place first. Where that fails, or it cannot be taken away from the old one, it
    stays where it was, and `trouble` says why: a map is never said to be where it is not. Where another tab
    changed it meanwhile, it stays as well: nothing is taken away that was not seen.
    """
    here = state.opened()
    before, seen, old, gone = here.lives, here.seen, state.store_of(here.lives), here.gone
    if lives == before or here.clash:
        return
    here.lives, here.seen, here.trouble, here.gone = lives, None, None, None
    state.save()
    if here.clash:  # something of this map is there already
        return
    if here.trouble is None and old is not None and seen is not None:
        try:
            old.forget(here.map.id, seen)
        except ChangedElsewhere:
            here.clash = True
            _forget_again(lives)
        except NetmapError as trouble:
            here.trouble = trouble
            _forget_again(lives)
    if here.trouble is not None or here.clash:
        here.lives, here.seen, here.gone = before, seen, gone
        return
    here.hosted, here.example = None, False
    if not here.kept:
        here.saved_on = None


def _forget_again(lives: Lives) -> None:
    """Take the open map out of the place that it was to move to."""
    new = state.listed(lives)
    if new is not None:
        with suppress(NetmapError):
            new.forget(state.opened().map.id)


def keep_again() -> None:
    """Keep the open map where it was taken away elsewhere, as if it were new there."""
    here = state.opened()
    here.seen, here.gone = None, None
    state.save()


def keep_on_server(place: "HostedMap") -> None:
    """Let the open map live there from now on. Where that fails, it is tried again until it is kept."""
    here = state.opened()
    here.lives, here.hosted, here.seen, here.saved_on = "hosted", place, None, None
    here.trouble, here.gone = None, None
    here.example = False
    state.remember(WISHED, "hosted")
    state.save()


def downloaded(here: state.Session) -> None:
    """The person took a file with all of it."""
    here.in_file = here.file
    if here.lives == "file":
        here.saved_on = datetime.now(UTC)


def only_here(here: state.Session) -> bool:
    """Whether there is something on the page that is nowhere else, though it is meant to be."""
    if here.lives == "file":
        return bool(here.map.alters) and here.in_file != here.file
    return here.kept and here.behind


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
        taken=taken_in(found.beside),
        looks=looks_in(found.beside),
    )


def open_file(file: MapFile, lives: Lives, **more: Any) -> None:
    """Open a file that is to live there. Where that very map is kept there already, it is opened instead."""
    store = state.listed(lives)
    kept = None
    if store is not None:
        with suppress(NetmapError):
            kept = store.load(file.current.id)
    if kept is not None and _said(kept.file) == _said(file):
        open_found(kept, lives)
        return
    state.open_map(file, lives=lives, **more)
    state.save()


def _said(file: MapFile) -> tuple[object, ...]:
    """What a file says, whenever and on whichever device it was written."""
    return file.moments, changed(file.current, written_on=None, device_private=None)


def would_be_lost(here: state.Session | None) -> bool:
    """Whether there is something on the page that is nowhere else, meant to be or not."""
    if here is None or here.example or not here.map.alters:
        return False
    return only_here(here) or (here.lives == "nowhere" and here.in_file != here.file)


def other_version() -> MapFile | None:
    """After a clash: what another tab kept; None where it cannot be read now."""
    here = state.opened()
    store = state.store_of(here.lives)
    with suppress(NetmapError):
        return store.load(here.map.id).file if store is not None else None
    return None


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
