"""What hands did on the live map, as changes to the map: the message out of the browser.

The browser numbers what is done and sends the whole list until the server has said how far it got. So a
list may come twice, late, or after the map has changed: what was done before is passed over, and what
no longer fits (someone was taken off meanwhile) changes nothing.
"""

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter, ValidationError

from netmap.model import SupportMap
from netmap.model.edits import changed, place, set_tie, unplace, without
from netmap.model.entries import Alter
from netmap.model.scales import MOST_ALTERS, Kind
from netmap.model.value import Id, Typed, Value
from netmap.views.geometry import nearest_place

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


Deed = Annotated[Move | Add | SetTie | Remove | Select | Myself | Choose, Field(discriminator="op")]
_DEED: TypeAdapter[Deed] = TypeAdapter(Deed)


def read_deed(given: object) -> Deed | None:
    """A deed as the browser sent it; None for anything else."""
    try:
        return _DEED.validate_python(given, strict=False)
    except ValidationError:
        return None


def done(m: SupportMap, deed: Deed) -> SupportMap:
    """The map after this deed; the map itself where the deed changes nothing or no longer fits.

    Nobody who is not named in the deed moves.
    """
    match deed:
        case Move():
            return _moved(m, deed)
        case Add():
            return _added(m, deed)
        case SetTie():
            return _tied(m, deed)
        case Remove():
            for id in deed.ids:
                m = without(m, id) if id in m.by_id else m
            return m
        case _:
            return m


def _moved(m: SupportMap, deed: Move) -> SupportMap:
    for spot in deed.spots:
        if spot.id not in m.by_id:
            continue
        m = unplace(m, spot.id) if spot.x is None or spot.y is None else _put(m, spot.id, spot.x, spot.y)
    return m


def _put(m: SupportMap, id: str, x: float, y: float) -> SupportMap:
    return place(m, id, *nearest_place(x, y))


def _added(m: SupportMap, deed: Add) -> SupportMap:
    if deed.id in m.by_id or m.is_full:
        return m
    fresh = changed(m, alters=(*m.alters, Alter(id=deed.id, name=deed.name, kind=deed.kind)))
    return _put(fresh, deed.id, deed.x, deed.y)


def _tied(m: SupportMap, deed: SetTie) -> SupportMap:
    if deed.a == deed.b or not {deed.a, deed.b} <= m.by_id.keys():
        return m
    before = next((tie for tie in m.ties_of(deed.a) if deed.b in tie.pair), None)
    if not deed.tied:
        return set_tie(m, deed.a, deed.b, None)
    if before is not None:
        return m
    joins = {m.alter(deed.a).kind == "person", m.alter(deed.b).kind == "person"}
    return set_tie(m, deed.a, deed.b, "belongs_to" if joins == {True, False} else "knows")
