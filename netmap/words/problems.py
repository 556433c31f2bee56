"""What can be wrong with a file, where, and what to do: one plain sentence each.

Nothing here ever holds words from a map: a place is made of field names and positions alone.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, get_args

from netmap.model.errors import NetmapError
from netmap.model.scales import MOST_ALTERS
from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages, problem

if not TYPE_CHECKING:
    __getattr__ = messages("problems")


ANOTHER_FILE: str
MEND: str
MEND_A_GUIDE: str
SAVE_AGAIN: str

# The file as a whole


def not_found() -> NetmapError:
    return problem("problems-not-found")


def not_a_file() -> NetmapError:
    return problem("problems-not-a-file")


def not_readable() -> NetmapError:
    return problem("problems-not-readable")


def too_large(megabytes: int) -> NetmapError:
    return problem("problems-too-large", megabytes=megabytes)


def empty() -> NetmapError:
    return problem("problems-empty")


OtherKind = Literal["picture", "archive", "pdf", "database", "locked", "markup"]


def other_kind(kind: OtherKind) -> NetmapError:
    return NetmapError(OTHER_KIND[kind], remedy=say("problems-another-file"))


OTHER_KIND: Mapping[OtherKind, str] = Each("problems-other-kind", get_args(OtherKind))


def not_text() -> NetmapError:
    return problem("problems-not-text")


def not_json(line: int, column: int) -> NetmapError:
    return problem("problems-not-json", at(line, column), code="not json")


def at(line: int, column: int) -> str:
    """A place in a text, both counted from 1."""
    return say("problems-at", line=line, column=column)


def not_a_map() -> NetmapError:
    return problem("problems-not-a-map")


def too_deep(most: int) -> NetmapError:
    return problem("problems-too-deep", most=most)


def too_many_values() -> NetmapError:
    return problem("problems-too-many-values")


def newer(version: int, known: int, where: str) -> NetmapError:
    return problem("problems-newer", where, version=version, known=known)


def version_unknown(where: str) -> NetmapError:
    return problem("problems-version-unknown", where)


# Single places in it


def twice(where: str) -> NetmapError:
    return problem("problems-twice", where)


def not_a_number(where: str) -> NetmapError:
    return problem("problems-not-a-number", where)


def huge_number(where: str) -> NetmapError:
    return problem("problems-huge-number", where)


def half_sign(where: str) -> NetmapError:
    return problem("problems-half-sign", where)


VALUE: Mapping[str, str] = Each(
    "problems-value",
    (
        "missing", "unknown", "type", "choice", "range", "long", "short", "mark", "date", "sign", "repeated", "nobody",
        "itself", "belonging", "of_groups", "asked_of_groups", "nobody_meant", "same_label", "other",
    ),
)  # fmt: skip


def value(kind: str, where: str) -> NetmapError:
    """A problem with one value. `kind` is a key of `VALUE`."""
    return NetmapError(VALUE[kind], where, say("problems-mend"), kind)


def nothing_in_it() -> NetmapError:
    return problem("problems-nothing-in-it", "versions")


# Guides


def guide_not_a_map() -> NetmapError:
    return problem("problems-guide-not-a-map")


def map_not_a_guide() -> NetmapError:
    return problem("problems-map-not-a-guide")


def not_a_guide(format: str) -> NetmapError:
    return problem("problems-not-a-guide", "format", format=format)


def guide_too_large(kilobytes: int) -> NetmapError:
    return problem("problems-guide-too-large", kilobytes=kilobytes)


def guide_not_json(where: str) -> NetmapError:
    return problem("problems-guide-not-json", where)


def in_a_guide(found: NetmapError, choices: Iterable[str] = ()) -> NetmapError:
    """The same problem for someone who edits by hand: counted from one, and with what could stand there."""
    steps = [
        say("problems-number", number=int(step) + 1) if step.isdigit() else step
        for step in found.where.split(" › ")
    ]
    known = ", ".join(choices)
    remedy = say("problems-can-stand-here", known=known) if known else say("problems-mend-a-guide")
    return NetmapError(found.what, " › ".join(steps), remedy, found.code)


# Writing


def no_such_format(suffixes: str) -> NetmapError:
    return problem("problems-no-such-format", suffixes=suffixes)


def too_large_to_write(megabytes: int) -> NetmapError:
    return problem("problems-too-large-to-write", megabytes=megabytes)


def not_written() -> NetmapError:
    return problem("problems-not-written")


def disk_full() -> NetmapError:
    return problem("problems-disk-full")


# A question about a map


def not_on_the_map() -> NetmapError:
    return problem("problems-not-on-the-map")


def map_is_full() -> NetmapError:
    return problem("problems-map-is-full", most=MOST_ALTERS)


def not_to_be_contacted() -> NetmapError:
    return problem("problems-not-to-be-contacted")
