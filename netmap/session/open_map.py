"""The open map: its history and its moments, where it lives, and whether it is kept there as it is now."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, tzinfo
from typing import Any

from netmap.files.moment_limit import check_room
from netmap.model import History, MapFile, Moment, NetmapError, SupportMap
from netmap.model.edits import changed
from netmap.model.moments import in_order
from netmap.session import events
from netmap.session.kept_beside import MOST_CLIENTS, Looks, beside, looks_in, shown_at_start
from netmap.session.kept_steps import KeptSteps
from netmap.session.namesakes import carefully
from netmap.session.places.not_written import Nowhere
from netmap.session.places.place import Place, PlaceName
from netmap.store import ChangedElsewhere, ForgottenElsewhere


@dataclass
class OpenMap:
    """One open map. A failure to keep it is remembered and shown; nothing is lost by it."""

    history: History
    moments: tuple[Moment, ...] = ()
    place: Place = field(default_factory=Nowhere)
    seen: int | None = None
    """The version at its place that was read or written here last."""
    saved_on: datetime | None = None
    """When it was last written to where it lives, in UTC; for a file, when it was last downloaded."""
    in_file: MapFile | None = None
    """What was downloaded last."""
    example: bool = False
    left_out: tuple[str, ...] = ()
    """What the file it came from held that could not be carried over, until that was read."""
    selected: str | None = None
    chosen: tuple[str, ...] = ()
    """Entries chosen together, to be tied."""
    since: int | None = None
    """Which of its moments it is compared with, by its place among them; None: the last."""
    trouble: NetmapError | None = None
    """Why it could not be kept the last time."""
    clash: bool = False
    """Another version of it is kept by now, and its person has not chosen yet."""
    gone: NetmapError | None = None
    """Why it is no longer kept where it lives, if so; its person has not chosen yet."""
    was: tuple[str, ...] = ()
    """Ids that this map had before it was kept as a second one, newest first."""
    taken: dict[str, int] = field(default_factory=dict)
    """How far the actions of each browser page were taken, by that page's own mark."""
    zone: tzinfo = UTC
    """Where its person is, by the clock: what day it is there is written into its file."""
    looks: Looks = field(default_factory=Looks)
    """How it is looked at. Kept beside it, not in its file."""
    notes: dict[type[Any], Any] = field(default_factory=dict)
    """What a page remembers while it is open, one value of its own type for each."""
    _steps: KeptSteps = field(default_factory=KeptSteps, init=False, repr=False)
    _together: bool = field(default=False, init=False, repr=False)

    def __post_init__(self) -> None:
        self._stay_careful()

    @property
    def map(self) -> SupportMap:
        return self.history.present

    @property
    def file(self) -> MapFile:
        return MapFile(current=self.map, moments=self.moments)

    @property
    def lives(self) -> PlaceName:
        return self.place.name

    @property
    def kept(self) -> bool:
        """Whether it is written to where it lives after every change."""
        return self.place.kept

    @property
    def behind(self) -> bool:
        """Whether something of it could not be kept where it lives."""
        return bool(self.clash or self.gone or self.trouble)

    @property
    def would_be_lost(self) -> bool:
        """Whether something of it is nowhere else, meant to be or not."""
        elsewhere = not self.behind if self.kept else self.in_file == self.file
        return not self.example and bool(self.map.alters) and not elsewhere

    @property
    def shown_at_start(self) -> bool:
        """Whether the first screen may say, unasked, that it is there."""
        return shown_at_start(self._beside())

    def change(self, m: SupportMap) -> None:
        """Take a new map: one step of its history, and kept where it lives."""
        self._move(self.history.changed(carefully(m, self.moments, self.map)))

    def undo(self) -> None:
        self._move(self.history.undone())

    def redo(self) -> None:
        self._move(self.history.redone())

    def _move(self, history: History) -> None:
        if history is self.history:
            return
        events.tell("edit")
        self.history = history
        self._stay_careful()
        self.select(self.selected)
        self.chosen = self.known(self.chosen)
        if not self._together:
            self.save()

    def _stay_careful(self) -> None:
        """Whoever bears the name of one kept away from at a moment is marked so: no step of the history."""
        present = carefully(self.map, self.moments)
        if present is not self.map:
            self.history = replace(self.history, present=present)

    @contextmanager
    def saved_once(self) -> Iterator[None]:
        """What changes within are steps of their own, to be taken back one by one, and kept once, at the
        end, also where something fails on the way."""
        before, self._together = self.history, True
        try:
            yield
        finally:
            self._together = False
            if self.history is not before:
                self.save()

    def keep_moment(self, title: str, on: date) -> None:
        """Keep a copy of the map as it is. Raises NetmapError where so many would not fit into a file."""
        moments = (*self.moments, Moment(title=title, on=on, map=self.map))
        check_room(MapFile(current=self.map, moments=moments))
        self.take_moments(moments)

    def take_moments(self, moments: tuple[Moment, ...]) -> None:
        """Take these in place of the moments there were; the map stays as it is."""
        self.moments, self.since = in_order(moments), None
        self._stay_careful()
        self.save()

    def save(self) -> None:
        """Write it to where it lives, if it is kept there."""
        keeper = self.place.keeper
        if keeper is None or self.clash or self.gone:
            return
        try:
            self.seen = keeper.save(self._dated(), self.seen, self._beside())
            self.saved_on, self.trouble = datetime.now(UTC), None
        except ChangedElsewhere:
            self.clash = True
        except ForgottenElsewhere as gone:
            self.gone = gone
        except NetmapError as trouble:
            self.trouble = trouble

    def look_at(self, **looks: object) -> None:
        """Look at it in another way from now on; nothing on it changes, and no other tab has to see it.

        looks: fields of `Looks`. One that is no look makes its field what it is at first.
        """
        self.looks = looks_in({"looks": {**self.looks.said(), **looks}})
        keeper = self.place.keeper
        if keeper is None or self.seen is None or self.behind:
            self.save()
            return
        try:
            keeper.keep_beside(self._dated(), self.seen, self._beside())
        except NetmapError as trouble:
            self.trouble = trouble

    def _beside(self) -> dict[str, Any]:
        private = self.map.device_private == "yes"
        return beside(self.taken, self.looks, self._steps.of(self.history), private)

    def _dated(self) -> MapFile:
        today = datetime.now(self.zone).date()
        return MapFile(current=changed(self.map, written_on=today), moments=self.moments)

    def took(self, client: str, number: int) -> None:
        """The actions of a browser page were taken up to this number; kept with the next save."""
        self.taken.pop(client, None)
        self.taken[client] = number
        while len(self.taken) > MOST_CLIENTS:
            del self.taken[next(iter(self.taken))]

    def downloaded(self) -> None:
        """Its person took a file with all of it."""
        self.in_file = self.file
        if self.place.saved_by_download:
            self.saved_on = datetime.now(UTC)

    def select(self, id: str | None) -> None:
        """Have this entry selected; nobody where it is not on the map."""
        self.selected = id if id in self.map.by_id else None

    def known(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Those of these that are on the map, each once."""
        return tuple(dict.fromkeys(id for id in ids if id in self.map.by_id))

    def arrange(self, settled: Callable[[SupportMap], SupportMap]) -> None:
        """Show the map as `settled` gives it, as if it had been read so: no step of its history."""
        self.history = replace(self.history, present=settled(self.map))
