"""What the model or the schema says against a file, turned into one plain sentence each with its place.

Both name the text they refuse; none of it is passed on, for it may be someone's name or note.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from jsonschema.exceptions import ValidationError as SchemaError
from pydantic import ValidationError

from netmap.files.field_path import UNKNOWN, field_path
from netmap.model import NetmapError
from netmap.words import problems

MOST = 20
"""As many as a person will read in one go."""

FROM_MODEL = {
    "missing": "missing",
    "extra_forbidden": "unknown",
    "literal_error": "choice",
    "too_long": "long",
    "string_too_long": "long",
    "too_short": "short",
    "string_too_short": "short",
    "string_pattern_mismatch": "mark",
    "greater_than_equal": "range",
    "less_than_equal": "range",
    "less_than": "range",
    "finite_number": "range",
    "date_from_datetime_inexact": "date",
    "date_from_datetime_parsing": "date",
    "date_parsing": "date",
}
FROM_SCHEMA = {
    "required": "missing",
    "additionalProperties": "unknown",
    "type": "type",
    "enum": "choice",
    "const": "choice",
    "minimum": "range",
    "maximum": "range",
    "exclusiveMaximum": "range",
    "maxLength": "long",
    "maxItems": "long",
    "minLength": "short",
    "pattern": "mark",
    "format": "date",
    "uniqueItems": "repeated",
}
# The model's own refusals of a whole map: how they begin to be recognised, and what they are.
FROM_RULES = (
    ("an id stands twice", "repeated"),
    ("an entry has two connections", "repeated"),
    ("two entries are tied twice", "repeated"),
    ("names an entry that is not on the map", "nobody"),
    ("belonging joins one person", "belonging"),
    ("only groups and communities go together", "of_groups"),
    ("ties an entry to itself", "itself"),
    ("holds a sign that cannot be shown", "sign"),
    ("asks of a person what groups and communities give", "asked_of_groups"),
    ("names someone where nobody is meant", "nobody_meant"),
)


def from_model(
    error: ValidationError, known: frozenset[str], before: tuple[str | int, ...] = ()
) -> tuple[NetmapError, ...]:
    """At most `MOST` problems, one per place.

    known: the names of fields that may be shown. before: the path to what was checked.
    """
    found = (
        _of_model(details, known, before) for details in error.errors(include_url=False, include_input=False)
    )
    return _one_per_place(found)


def from_schema(errors: Iterable[SchemaError], known: frozenset[str]) -> tuple[NetmapError, ...]:
    """At most `MOST` problems, one per place. known: the names of fields that may be shown."""
    return _one_per_place(_of_schema(error, known) for error in errors)


def _of_model(details: Any, known: frozenset[str], before: tuple[str | int, ...]) -> NetmapError:
    # A union adds the names of its branches to the path; the fields and positions are what is in the file.
    unknown = details["type"] == "extra_forbidden"
    steps = [*before, *(step for step in details["loc"] if unknown or isinstance(step, int) or step in known)]
    if details["loc"][-1:] == ("[key]",):  # what is wrong is the name of a field
        return problems.value("unknown", field_path([*steps, UNKNOWN], known))
    if details["type"] != "value_error":
        return problems.value(FROM_MODEL.get(details["type"], "type"), field_path(steps, known))
    rule = details["msg"]
    kind = next((kind for start, kind in FROM_RULES if start in rule), "other")
    inner = re.search(r"(\w+) › (\w+): ", rule)
    if inner:
        steps += [inner[1], int(inner[2]) if inner[2].isdigit() else inner[2]]
    return problems.value(kind, field_path(steps, known))


def _of_schema(error: SchemaError, known: frozenset[str]) -> NetmapError:
    if error.validator == "anyOf" and error.context:
        # An answer or null: what speaks against the answer is what helps.
        error = next((inner for inner in error.context if inner.validator_value != "null"), error)
    kind = FROM_SCHEMA.get(str(error.validator), "other")
    steps = list(error.absolute_path)
    if kind == "missing" and isinstance(error.instance, dict):
        asked: Any = error.validator_value
        steps += [name for name in asked if name not in error.instance][:1]
    if "propertyNames" in error.absolute_schema_path:
        kind = "unknown"
    if kind == "unknown":
        steps += [UNKNOWN]
    return problems.value(kind, field_path(steps, known))


def _one_per_place(found: Iterable[NetmapError]) -> tuple[NetmapError, ...]:
    return tuple(_first_of_each(found))[:MOST]


def _first_of_each(found: Iterable[NetmapError]) -> Iterator[NetmapError]:
    seen: set[str] = set()
    for problem in found:
        if problem.where not in seen and len(seen) < MOST:
            seen.add(problem.where)
            yield problem
