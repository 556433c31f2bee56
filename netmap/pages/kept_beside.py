"""What is kept beside a map, and not in its file: how far hands on it were heard, and how it is looked at.

It is bounded whatever a browser says and whatever lies in a database: a few browser pages, each with a mark
and a number, and a few looks, each one of those that are known. Anything else is left out, when it is kept
and when it is read.
"""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, Field, TypeAdapter, ValidationError

from netmap.model.scales import Support
from netmap.model.value import Count, Id
from netmap.words.locked import MINUTES
from netmap.words.map_view import Lens

MOST_CLIENTS = 8
"""Browser pages whose deeds a map remembers to have taken; the one heard longest ago is forgotten first."""


def _known(minutes: int) -> int:
    if minutes not in MINUTES:
        raise ValueError
    return minutes


_LOOKS: dict[str, TypeAdapter[Any]] = {
    "lens": TypeAdapter(Lens),
    "support": TypeAdapter(Support),
    "hidden": TypeAdapter(Annotated[bool, Field(strict=True)]),
    "idle": TypeAdapter(Annotated[int, Field(strict=True), AfterValidator(_known)]),
}
_CLIENT, _NUMBER = TypeAdapter(Id), TypeAdapter(Count)


def beside(taken: Mapping[str, int], looks: Mapping[str, Any]) -> dict[str, Any]:
    """Both, ready to be kept."""
    return {"taken": taken_in({"taken": taken}), "looks": looks_in({"looks": looks})}


def taken_in(kept: object) -> dict[str, int]:
    """How far the deeds of each browser page were taken, by that page's own mark; heard last, stands last."""
    said = _part(kept, "taken")
    good = [(client, number) for client, number in said if _fits(_CLIENT, client) and _fits(_NUMBER, number)]
    return dict(good[-MOST_CLIENTS:])


def looks_in(kept: object) -> dict[str, Any]:
    """How the map is looked at: lens, kind of support, hidden names, minutes until it locks itself."""
    return {key: said for key, said in _part(kept, "looks") if key in _LOOKS and _fits(_LOOKS[key], said)}


def _part(kept: object, name: str) -> list[tuple[Any, Any]]:
    part = kept.get(name) if isinstance(kept, Mapping) else None
    return list(part.items()) if isinstance(part, Mapping) else []


def _fits(kind: TypeAdapter[Any], given: object) -> bool:
    try:
        kind.validate_python(given)
    except ValidationError:
        return False
    return True
