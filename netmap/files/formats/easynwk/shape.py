"""The shape of an easyNWK file, as far as it is read; fields beyond it are allowed and noticed.

Format: JSON of easyNWK web (MIT licence): a record of dated versions, or, from earlier
releases, one bare map.
"""

from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, FailFast, Field

Item = TypeVar("Item")
Several = Annotated[tuple[Item, ...], FailFast()]
"""What is wrong with the first is enough: of 5 MB of wrong ones all would take a gigabyte to say."""


class Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="allow", strict=True, allow_inf_nan=False)


class Person(Shape):
    """One entry. `angle`: degrees from the x axis, counter-clockwise, -180 to 180. `distance`: from the
    centre, 100 at the outer circle. `line`: to me, 1 plain, 0 none at present, 2 double."""

    id: int
    name: str | None = None
    role: str | None = None
    human: bool | None = None
    deceased: bool | None = None
    note: str | None = None
    gender: str | None = Field(None, alias="currentGender")
    age: str | int | float | None = None
    line: int | None = Field(None, alias="edgeType")
    angle: float | None = None
    distance: float | None = None
    of_partner: bool | None = Field(None, alias="contactOfPartner")


class Line(Shape):
    """Two entries know each other."""

    one: int = Field(alias="id1")
    other: int = Field(alias="id2")


class Me(Shape):
    name: str | None = None
    gender: str | None = Field(None, alias="currentGender")
    age: str | int | float | None = None
    note: str | None = None


class Network(Shape):
    ego: Me | None = None
    people: Several[Person] = Field((), alias="alteri")
    lines: Several[Line] = Field((), alias="connections")


class Version(Shape):
    id: int | None = None
    title: str | None = None
    date: str | None = None
    network: Network = Field(alias="nwk")


class Record(Shape):
    versions: Several[Version]
    current: int | None = Field(None, alias="currentVersion")


NOT_ABOUT_THE_MAP = frozenset(
    ["roleDefault", "genderDefault", "edgeTypeDefault", "edgeTypeByUser", "editIndex", "editTab", "size"]
)
"""What easyNWK keeps for its own screen; leaving it out takes nothing from the map."""

NO_GENDER = frozenset(["", "nicht festgelegt", "not specified", "kein Mensch"])


def details_beyond(shape: Any) -> set[str]:
    """Names of fields with content that neither this shape nor the list above knows."""
    extra = shape.model_extra or {}
    return {
        name for name, value in extra.items() if name not in NOT_ABOUT_THE_MAP and value not in (None, "")
    }
