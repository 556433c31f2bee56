"""What no browser of netmap ever says: each of it far larger, deeper or stranger than any field."""

from collections.abc import Iterator
from typing import Any

LONG, MANY, DEEP = 1_000_000, 100_000, 1000


def _nested() -> Any:
    found: Any = "a"
    for _ in range(DEEP):
        found = [found]
    return found


OVERSIZED: dict[str, Any] = {
    "a megabyte of letters": "a" * LONG,
    "a megabyte of letters with marks": "e\u0301" * (LONG // 3),
    "a megabyte of marks": "a" + "\u0316\u0301" * (LONG // 4),
    "a hundred thousand marks for entries": ["a"] * MANY,
    "a hundred thousand places": [{"id": "a", "x": 0.1, "y": 0.1}] * MANY,
    "a hundred thousand deeds": [
        {
            "seq": number,
            "deed": {"op": "add", "id": f"b{number}", "name": "B", "kind": "person", "x": 0, "y": 0},
        }
        for number in range(1, MANY + 1)
    ],
    "a hundred thousand fields": {f"field{number}": number for number in range(MANY)},
    "lists within lists": _nested(),
    "a number of four thousand digits": 10**4000,
    "no number": float("nan"),
    "without an end": float("-inf"),
    "half of a sign": "\ud800",
    "an empty list within a list": [[]],
}
"""As JSON gives it."""


def each_field(message: Any) -> Iterator[tuple[Any, ...]]:
    """The way to every value in it, its own lists and objects among them."""
    items = (
        message.items()
        if isinstance(message, dict)
        else enumerate(message)
        if isinstance(message, list)
        else ()
    )
    for key, value in items:
        yield (key,)
        for way in each_field(value):
            yield key, *way


def with_field(message: Any, way: tuple[Any, ...], value: Any) -> Any:
    """A copy in which another value stands there."""
    if not way:
        return value
    key, *rest = way
    copy = list(message) if isinstance(message, list) else dict(message)
    copy[key] = with_field(message[key], tuple(rest), value)
    return copy
