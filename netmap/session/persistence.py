"""Opening what is kept, moving a map from one place to another, and what follows when it was changed
elsewhere meanwhile."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from netmap.model import History, MapFile, NetmapError, SupportMap
from netmap.model.edits import changed, new_id
from netmap.model.moments import in_order
from netmap.session.kept_beside import looks_in, taken_in
from netmap.session.kept_steps import history_in
from netmap.session.open_map import OpenMap
from netmap.session.places.not_written import Nowhere
from netmap.session.places.place import Place
from netmap.store import ChangedElsewhere, Kept

Settled = Callable[[SupportMap], SupportMap]
"""Gives everyone with a ring a place in it (`netmap.views.free_places.settled`)."""


def opened(found: Kept, place: Place) -> OpenMap:
    """What was found at this place, open."""
    return OpenMap(
        history_in(found.beside, found.file.current, found.changed_on),
        in_order(found.file.moments),
        place,
        seen=found.version,
        saved_on=found.changed_on,
        taken=taken_in(found.beside),
        looks=looks_in(found.beside),
    )


def open_kept(id: str, place: Place) -> OpenMap:
    """A map that is kept there, open. Raises NetmapError where it cannot be, LookupError where the place is
    not open."""
    if place.maps is None:
        raise LookupError(place.name)
    return opened(place.maps.load(id), place)


def open_file(file: MapFile, place: Place, left_out: tuple[str, ...] = ()) -> OpenMap:
    """A file that is to live there, open and not saved yet. Where that very map is kept there already, it is
    opened instead (`seen` is a version then)."""
    if place.maps is not None:
        with suppress(NetmapError):
            kept = place.maps.load(file.current.id)
            if _said(kept.file) == _said(file):
                return opened(kept, place)
    return OpenMap(History(file.current), in_order(file.moments), place, left_out=left_out)


def _said(file: MapFile) -> tuple[object, ...]:
    """What a file says, whenever and on whichever device it was written."""
    return file.moments, changed(file.current, written_on=None, device_private=None)


def move(here: OpenMap, place: Place) -> None:
    """Let the open map live there from now on, and take it away from where it was.

    It is written to the new place first. Where that fails, or it cannot be taken away from the old one, it
    stays where it was, and `trouble` says why: a map is never said to be where it is not. Where another tab
    changed it meanwhile, it stays as well: nothing is taken away that was not seen.
    """
    before, seen, gone = here.place, here.seen, here.gone
    if place.name == before.name or here.clash:
        return
    here.place, here.seen, here.trouble, here.gone = place, None, None, None
    here.save()
    if here.clash:  # something of this map is there already
        return
    if here.trouble is None and before.keeper is not None and seen is not None:
        try:
            before.keeper.forget(here.map.id, seen)
        except ChangedElsewhere:
            here.clash = True
        except NetmapError as trouble:
            here.trouble = trouble
        if here.behind and place.maps is not None:
            with suppress(NetmapError):
                place.maps.forget(here.map.id)
    if here.behind:
        here.place, here.seen, here.gone = before, seen, gone
        return
    here.example = False
    if not here.kept:
        here.saved_on = None


def delete(here: OpenMap) -> bool:
    """Delete the open map where it is kept. False where that cannot be done now: it is there as it was, and
    `trouble` or `clash` says why."""
    move(here, Nowhere())
    return not here.kept


def begin_at(here: OpenMap, place: Place) -> None:
    """Let the open map live there from now on, where nothing of anyone's is yet. Where that fails, it is
    tried again until it is kept."""
    here.place, here.seen, here.saved_on = place, None, None
    here.trouble, here.gone = None, None
    here.example = False
    here.save()


def keep_again(here: OpenMap) -> None:
    """Keep the map where it was taken away elsewhere, as if it were new there."""
    here.seen, here.gone = None, None
    here.save()


def other_version(here: OpenMap) -> MapFile | None:
    """After a clash: what another tab kept; None where it cannot be read now."""
    keeper = here.place.keeper
    with suppress(NetmapError):
        return keeper.load(here.map.id).file if keeper is not None else None
    return None


def take_the_other_version(here: OpenMap, settled: Settled) -> None:
    """After a clash: show what another tab kept. What was here is one step back in the history."""
    keeper = here.place.keeper
    if keeper is None:
        return
    try:
        found = keeper.load(here.map.id)
    except NetmapError as trouble:
        here.trouble, here.clash = trouble, False
        return
    _show(here, found.file, settled)
    here.seen, here.clash, here.saved_on = found.version, False, found.changed_on


def keep_as_second(here: OpenMap, title: str) -> bool:
    """After a clash: keep what is here as a map of its own, beside the other version.

    False where its place holds one map alone: it lives nowhere then, until it is given a place of its own.
    """
    here.was = (here.map.id, *here.was)
    here.history = replace(here.history, present=changed(here.map, id=new_id(), title=title))
    here.seen, here.clash = None, False
    has_room = not here.place.holds_one
    if not has_room:
        here.place, here.saved_on = Nowhere(), None
    here.save()
    return has_room


def bring_back(here: OpenMap, changed_on: datetime, settled: Settled) -> None:
    """The map as it was then; how it is now is one step back in the history. Moments kept since stay."""
    if here.place.maps is None:
        return
    try:
        found = here.place.maps.load_earlier(here.map.id, changed_on)
    except NetmapError as trouble:
        here.trouble = trouble
        return
    missing = tuple(moment for moment in found.moments if moment not in here.moments)
    _show(here, MapFile(current=found.current, moments=(*here.moments, *missing)), settled)


def _show(here: OpenMap, file: MapFile, settled: Settled) -> None:
    here.history = here.history.changed(settled(file.current))
    here.take_moments(file.moments)
    here.selected, here.chosen = None, ()
