"""What hands did on the live map, as changes to the map: the message out of the browser.

The browser numbers what is done and sends the whole list until the server has said how far it got. So a
list may come twice, late, or after the map has changed: what was done before is passed over, and what
no longer fits (someone was taken off meanwhile) changes nothing.
"""

from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter, ValidationError

from netmap.model import SupportMap
from netmap.model.edits import changed, place_all, set_tie, without
from netmap.model.entries import Alter
from netmap.model.scales import MOST_ALTERS, Kind
from netmap.model.value import Count, Id, Typed, Value
from netmap.views.geometry import nearest_place

MOST_ACTIONS = 500
"""In one message: far more than hands can do while a server is away. The browser sends the rest later."""
Away = Annotated[float, Field(ge=-50, le=50)]
"""A coordinate in units of the disc's radius."""


class Spot(Value):
    """Where someone was put: x to the right, y up, me at (0, 0), the disc's edge at 1; None: not placed."""

    id: Id
    x: Away | None = None
    y: Away | None = None


class Move(Value):
    op: Literal["move"]
    spots: Annotated[tuple[Spot, ...], Field(max_length=MOST_ALTERS)]


class Add(Value):
    op: Literal["add"]
    id: Id
    name: Typed
    kind: Kind
    x: Away
    y: Away


class SetTie(Value):
    """`tied`: whether there is a tie between the two from now on."""

    op: Literal["tie"]
    a: Id
    b: Id
    tied: bool


class Remove(Value):
    op: Literal["remove"]
    ids: Annotated[tuple[Id, ...], Field(max_length=MOST_ALTERS)]


class Select(Value):
    op: Literal["select"]
    id: Id | None


class Myself(Value):
    """The card about me with me is opened."""

    op: Literal["myself"]


class Choose(Value):
    op: Literal["choose"]
    ids: Annotated[tuple[Id, ...], Field(max_length=MOST_ALTERS)]


Action = Annotated[Move | Add | SetTie | Remove | Select | Myself | Choose, Field(discriminator="op")]
_ACTION: TypeAdapter[Action] = TypeAdapter(Action)


class Numbered(Value):
    """An action by its number, under the names it has on the wire. It is read when its turn comes."""

    seq: Count
    deed: Any


class Message(Value):
    """All that comes out of the browser: who says it, how often it was said, and what hands did."""

    client: Id
    """The browser page's own mark for itself."""
    again: Count
    deeds: Annotated[tuple[Numbered, ...], Field(max_length=MOST_ACTIONS)]


def read_message(given: object) -> Message | None:
    """The message as the browser sent it; None for anything else, however large."""
    try:
        return Message.model_validate(given, strict=False)
    except (ValidationError, RecursionError):
        return None


def read_action(given: object) -> Action | None:
    """An action as the browser sent it; None for anything else."""
    if not isinstance(given, dict) or not isinstance(given.get("op"), str):
        return None  # pydantic would say in its error what stands there, however deep it is
    try:
        return _ACTION.validate_python(given, strict=False)
    except (ValidationError, RecursionError):
        return None


def done(m: SupportMap, action: Action) -> SupportMap:
    """The map after this action; the map itself where the action changes nothing or no longer fits.

    Nobody who is not named in the action moves.
    """
    match action:
        case Move():
            return _moved(m, action)
        case Add():
            return _added(m, action)
        case SetTie():
            return _tied(m, action)
        case Remove():
            return without(m, *action.ids) if m.by_id.keys() & set(action.ids) else m
        case _:
            return m


def _moved(m: SupportMap, action: Move) -> SupportMap:
    places = {spot.id: _place(spot) for spot in action.spots if spot.id in m.by_id}
    return place_all(m, places) if places else m


def _place(spot: Spot) -> tuple[int, float, float] | None:
    return None if spot.x is None or spot.y is None else nearest_place(spot.x, spot.y)


def _added(m: SupportMap, action: Add) -> SupportMap:
    if action.id in m.by_id or m.is_full:
        return m
    fresh = changed(m, alters=(*m.alters, Alter(id=action.id, name=action.name, kind=action.kind)))
    return place_all(fresh, {action.id: nearest_place(action.x, action.y)})


def _tied(m: SupportMap, action: SetTie) -> SupportMap:
    if action.a == action.b or not {action.a, action.b} <= m.by_id.keys():
        return m
    before = next((tie for tie in m.ties_of(action.a) if action.b in tie.pair), None)
    if not action.tied:
        return set_tie(m, action.a, action.b, None)
    if before is not None:
        return m
    joins = {m.alter(action.a).kind == "person", m.alter(action.b).kind == "person"}
    return set_tie(m, action.a, action.b, "belongs_to" if joins == {True, False} else "knows")
