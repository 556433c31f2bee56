"""What all JSON passes before anything is made of it: bytes in, plain values out, or one clear refusal.

JSON as such allows what no map holds (NaN, one field twice, halves of signs, numbers of 5,000 digits,
200,000 levels), and Python's reader takes most of it. Nothing of that gets past here.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from netmap.files.bounded_read import MEGABYTE, MOST_BYTES
from netmap.files.field_path import MAP_FIELDS, field_path
from netmap.model import NetmapError
from netmap.model.scales import MOST_TIES
from netmap.words import problems

MOST_LEVELS = 12
MOST_OF = {",": 400_000, "{": 40_000, "[": 120_000}
"""Values, objects and lists: more than any map that netmap writes into 5 MB, and few enough to be read in
under two seconds and 64 MB."""
MOST_ITEMS = MOST_TIES
"""As many ties as a map can hold, and of everything else it holds fewer."""
MOST_DIGITS = 15
"""Whole numbers up to 15 digits are the same in every program that reads JSON."""

OTHER_KINDS: tuple[tuple[bytes, problems.OtherKind], ...] = (
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"RIFF", "picture"),
    (b"BM", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"PK\x03\x04", "archive"),
    (b"PK\x05\x06", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"%PDF", "pdf"),
    (b"SQLite format 3\x00", "database"),
    (b"age-encryption.org/", "locked"),
    (b"-----BEGIN AGE", "locked"),
    (b"<", "markup"),
)

# The one way half a sign can stand in text that is UTF-8.
_HALF_SIGN = re.compile(r"\\u[dD][89a-fA-F]")


class _Refused:
    """Stands in the place of a value that no map holds, until its place is known."""

    def __init__(self, problem: Any) -> None:
        self.problem = problem


def parse(data: bytes, most: int = MOST_BYTES, known: frozenset[str] = MAP_FIELDS) -> Any:
    """The plain JSON value these bytes hold.

    What comes out has: at most `MOST_LEVELS` levels, finite numbers, whole numbers of at most 15 digits,
    each field once, and text that can be written as UTF-8. A byte-order mark is allowed.
    known: the names of fields that a refusal may show.
    Raises NetmapError with the place of what is refused; never shows text from the file.
    """
    if len(data) > most:
        raise problems.too_large(most // MEGABYTE)
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start:
        raise problems.empty()
    for mark, kind in OTHER_KINDS:
        if start.startswith(mark):
            raise problems.other_kind(kind)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise problems.not_text() from None
    if any(text.count(sign) > few * most // MOST_BYTES for sign, few in MOST_OF.items()):
        raise problems.too_many_values()
    refused: list[_Refused] = []
    try:
        value = json.loads(text, **_hooks(refused))
    except json.JSONDecodeError as error:
        raise problems.not_json(error.lineno, error.colno) from None
    except RecursionError:
        raise problems.too_deep(MOST_LEVELS) from None
    _check_extent(value)
    if refused or _HALF_SIGN.search(text):
        for problem in _refusals(value, (), known):
            raise problem
    return value


def _hooks(refused: list[_Refused]) -> dict[str, Any]:
    """What Python's reader asks for each number and object; what is refused is put into the list."""

    def refuse(problem: Any) -> _Refused:
        refused.append(_Refused(problem))
        return refused[-1]

    def whole_number(digits: str) -> Any:
        return int(digits) if len(digits) <= MOST_DIGITS else refuse(problems.huge_number)

    def number(digits: str) -> Any:
        value = float(digits)
        return value if abs(value) < 10.0**MOST_DIGITS else refuse(problems.not_a_number)

    def one_object(pairs: list[tuple[str, Any]]) -> Any:
        result = dict(pairs)
        return result if len(result) == len(pairs) else refuse(problems.twice)

    return {
        "parse_constant": lambda _: refuse(problems.not_a_number),
        "parse_int": whole_number,
        "parse_float": number,
        "object_pairs_hook": one_object,
    }


def _check_extent(value: Any) -> None:
    level = [value]
    for _ in range(MOST_LEVELS + 1):
        containers = [outer for outer in level if outer.__class__ in (list, dict)]
        if not containers:
            return
        if any(len(outer) > MOST_ITEMS for outer in containers):
            raise problems.too_many_values()
        level = [
            inner
            for outer in containers
            for inner in (outer.values() if outer.__class__ is dict else outer)
            if inner.__class__ in (list, dict)
        ]
    raise problems.too_deep(MOST_LEVELS)


def _refusals(value: Any, steps: tuple[str | int, ...], known: frozenset[str]) -> Iterator[NetmapError]:
    if isinstance(value, _Refused):
        yield value.problem(field_path(steps, known))
    elif isinstance(value, str):
        if not _writable(value):
            yield problems.half_sign(field_path(steps, known))
    elif isinstance(value, (list, dict)):
        for step, item in value.items() if isinstance(value, dict) else enumerate(value):
            if isinstance(step, str) and not _writable(step):
                yield problems.half_sign(field_path(steps, known))
            yield from _refusals(item, (*steps, step), known)


def _writable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
