"""The latest steps of a map's history, kept beside it for a while: what was done can still be taken back
after a break, a reload, or where the server was started anew.

Each step is kept as what it changed, from now backward and forward. What does not lead to a map that is whole
is left out, with all behind it.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import pairwise
from typing import Any

from pydantic import TypeAdapter, ValidationError

from netmap.model import History, SupportMap
from netmap.model.edits import changed

MOST_STEPS = 20
"""Back, and as many forward."""
MOST_SIGNS = 30_000
"""Of all steps one way. A step that does not fit ends them."""
FOR = timedelta(minutes=10)
"""After the map was left alone for so long they are not taken up again: whoever opens it then finds it as it
was left."""
_BY = {"alters": ("id",), "connections": ("alter",), "ties": ("a", "b")}
"""Parts of which a step changes some, and what tells one from another."""
Change = dict[str, Any]


class KeptSteps:
    """The steps of one open map, each worked out once."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], tuple[SupportMap, SupportMap, str]] = {}

    def of(self, history: History) -> dict[str, list[Any]]:
        """Ready to be kept: back from now, and forward."""
        back = [history.present, *reversed(history.past[-MOST_STEPS:])]
        forward = [history.present, *history.future[:MOST_STEPS]]
        before, self._known = self._known, {}
        return {"back": self._changes(back, before), "forward": self._changes(forward, before)}

    def _changes(self, maps: list[SupportMap], before: Mapping[Any, Any]) -> list[Any]:
        found, signs = [], 0
        for one, next_one in pairwise(maps):
            key = id(one), id(next_one)
            known = before.get(key) or (one, next_one, json.dumps(change(one, next_one)))
            signs += len(known[2])
            if signs > MOST_SIGNS:
                break
            self._known[key] = known
            found.append(json.loads(known[2]))
        return found


def history_in(kept: object, present: SupportMap, left_on: datetime) -> History:
    """This map with the steps that were kept beside it, as far as they are whole, if it was left lately."""
    steps = kept.get("steps") if isinstance(kept, Mapping) else None
    if not isinstance(steps, Mapping) or datetime.now(UTC) - left_on > FOR:
        return History(present)
    past, future = (_maps(present, steps.get(way)) for way in ("back", "forward"))
    return History(present, tuple(reversed(past)), tuple(future))


def change(one: SupportMap, other: SupportMap) -> Change:
    """What makes the other map out of one."""
    found: Change = {}
    for name in SupportMap.model_fields:
        before, after = getattr(one, name), getattr(other, name)
        if before is after or before == after:
            continue
        found[name] = (
            _some(name, before, after) if name in _BY else _plain(name).dump_python(after, mode="json")
        )
    return found


def _some(name: str, before: Iterable[Any], after: Iterable[Any]) -> Change:
    there = {_mark(name, one): one for one in before}
    now = {_mark(name, one): one for one in after}
    put = [one.model_dump(mode="json") for mark, one in now.items() if there.get(mark) != one]
    return {"put": put, "order": [list(mark) for mark in now]} if list(now) != list(there) else {"put": put}


def _maps(present: SupportMap, changes: object) -> list[SupportMap]:
    found: list[SupportMap] = []
    for one in changes[:MOST_STEPS] if isinstance(changes, list) else []:
        try:
            present = with_change(present, one)
        except (ValidationError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            break
        found.append(present)
    return found


def with_change(m: SupportMap, given: Change) -> SupportMap:
    """The map after this change. Raises one of several errors for what is no change of it."""
    return changed(m, **{name: _changed(m, name, said) for name, said in given.items()})


def _changed(m: SupportMap, name: str, said: Any) -> Any:
    if name not in _BY:
        return _plain(name).validate_json(json.dumps(said))
    now = {_mark(name, one): one for one in getattr(m, name)}
    put = _plain(name).validate_json(json.dumps(said["put"]))
    now |= {_mark(name, one): one for one in put}
    order = [tuple(mark) for mark in said["order"]] if "order" in said else list(now)
    return tuple(now[mark] for mark in order)


def _mark(name: str, one: Any) -> tuple[str, ...]:
    return tuple(getattr(one, field) for field in _BY[name])


@cache
def _plain(name: str) -> TypeAdapter[Any]:
    kind: Any = SupportMap.model_fields[name].annotation
    return TypeAdapter(kind)
