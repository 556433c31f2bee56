"""What is kept beside a map, and not in its file: how far hands on it were heard, how it is looked at, and
the latest steps (`kept_steps`).

It is bounded whatever a browser says and whatever lies in a database: a few browser pages, each with a mark
and a number, a few looks, each one of those that are known, a few steps, and whether the device is private.
Anything else is left out, when it is kept and when it is read.
"""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, TypeAdapter, ValidationError

from netmap.model.scales import SUPPORTS, Support
from netmap.model.value import Count, Id, Value
from netmap.words.map_view import Lens

MOST_CLIENTS = 8
"""Browser pages whose actions a map remembers to have taken; the one heard longest ago is forgotten first."""
IDLE_MINUTES = (1, 5, 15, 30, 60)
"""After how many minutes without a touch locked maps can be made to lock themselves."""


def _known(minutes: int) -> int:
    if minutes not in IDLE_MINUTES:
        raise ValueError
    return minutes


class Looks(Value):
    """How a map is looked at. It is kept as it was said: what was never chosen is not kept."""

    lens: Lens = "together"
    support: Support = SUPPORTS[0]
    """The one kind that the look at support shows."""
    hidden: bool = False
    """Whether initials stand in place of names."""
    read_of_unsafe: bool = False
    """Whether it was read that no idea leads where it was answered not to be safe."""
    idle: Annotated[int, AfterValidator(_known)] = 5
    """Minutes without a touch until it locks itself, where it is locked."""
    at_start: bool | None = None
    """Whether the first screen may say that it is there; None: where the device was called private."""

    def said(self) -> dict[str, Any]:
        """What was chosen, as it is kept."""
        return self.model_dump(exclude_unset=True)


_CLIENT, _NUMBER = TypeAdapter(Id), TypeAdapter(Count)


def beside(taken: Mapping[str, int], looks: Looks, steps: Mapping[str, Any], private: bool) -> dict[str, Any]:
    """All of it, ready to be kept. steps: as `kept_steps` has them. private: whether the device was called
    private without doubt."""
    return {"taken": taken_in({"taken": taken}), "looks": looks.said(), "steps": steps, "private": private}


def shown_at_start(kept: object) -> bool:
    """Whether the first screen may say, unasked, that this map is there. Not where it was not said."""
    wished = looks_in(kept).at_start
    return isinstance(kept, Mapping) and kept.get("private") is True if wished is None else wished


def taken_in(kept: object) -> dict[str, int]:
    """How far the actions of each browser page were taken, by its own mark; heard last, stands last."""
    said = _part(kept, "taken")
    good = [(client, number) for client, number in said if _fits(_CLIENT, client) and _fits(_NUMBER, number)]
    return dict(good[-MOST_CLIENTS:])


def looks_in(kept: object) -> Looks:
    """How the map is looked at, as far as it is said there and known."""
    said = {name: value for name, value in _part(kept, "looks") if name in Looks.model_fields}
    return Looks(**{name: value for name, value in said.items() if _is_look(name, value)})


def _part(kept: object, name: str) -> list[tuple[Any, Any]]:
    part = kept.get(name) if isinstance(kept, Mapping) else None
    return list(part.items()) if isinstance(part, Mapping) else []


def _fits(kind: TypeAdapter[Any], given: object) -> bool:
    try:
        kind.validate_python(given)
    except ValidationError:
        return False
    return True


def _is_look(name: str, value: object) -> bool:
    try:
        Looks.model_validate({name: value})
    except ValidationError:
        return False
    return True
