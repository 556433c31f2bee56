"""From older formats to the present one: an ordered chain of named steps, each from one version to the next.

A step takes the plain value of one map (not the file around it) and gives the plain value of the next
version. It is never changed once released; a new version adds a step, a schema and a frozen example.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

Plain = dict[str, Any]


@dataclass(frozen=True)
class Migration:
    """One step. `since` is the version it starts from; it leads to `since + 1`."""

    since: int
    name: str
    step: Callable[[Plain], Plain]


def _guides_say_more(plain: Plain) -> Plain:
    """All that is new may be left open; the guide a map carries is of the next version, too."""
    guide = plain.get("guide")
    if isinstance(guide, dict) and guide.get("format_version", 1) == 1:
        return {**plain, "guide": {**guide, "format_version": 2}}
    return plain


MIGRATIONS: tuple[Migration, ...] = (
    Migration(1, "groups that fit or pull, wishes, children and namesakes come in", _guides_say_more),
)


def migrated(plain: Plain, chain: Sequence[Migration] = MIGRATIONS) -> Plain:
    """The plain map in the newest version the chain leads to. The map given is left as it is.

    The version of the map is a whole number (the reader has checked it). Raises LookupError where the
    chain has a gap, which is a mistake of ours and not of the file.
    """
    newest = max((migration.since + 1 for migration in chain), default=plain["format_version"])
    by_start = {migration.since: migration for migration in chain}
    while plain["format_version"] < newest:
        version = plain["format_version"]
        plain = {**by_start[version].step({**plain}), "format_version": version + 1}
    return plain
