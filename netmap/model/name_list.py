"""A list of names as it was pasted: one entry a line, and what of it does not fit."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from netmap.model.edits import changed, new_id
from netmap.model.entries import Alter
from netmap.model.list_line import AFTER_A_NAME, Meaning, name_and_about, unmarked
from netmap.model.scales import LONGEST_LIST, LONGEST_NAME, Form, Kind
from netmap.model.support_map import SupportMap
from netmap.model.value import Line, Name, Value, as_name, in_one_line

Same = Mapping[int, str | int]
"""Who some of a list are already, by their place in it: an id of the map, or an earlier place in the list."""
_NOBODY: Same = MappingProxyType({})


class Listed(Value):
    """One entry of a list: as it would come onto the map."""

    name: Name
    kind: Kind = "person"
    form: Form | None = None
    form_words: Line = ""


class NameList(NamedTuple):
    """What a pasted list holds, and what of it does not fit."""

    entries: tuple[Listed, ...]
    """In the order of the list. The same name may stand in it twice."""
    shortened: tuple[int, ...] = ()
    """Which of the entries have a name, or words about it, that was longer than can be kept: of these the
    beginning is there."""
    left_over: tuple[str, ...] = ()
    """The lines for which there is no room, as they were written."""


_BETWEEN_LINES = re.compile(r"\r\n?|[\n\v\f\x85\u2028\u2029]")


def read_list(text: str, meaning: Meaning, kind: Kind = "person", room: int | None = None) -> NameList:
    """What this text holds, as entries; empty lines are none.

    meaning: of the language of the moment (`netmap.words.relationships`). kind: of those of whom nothing else
    is said. room: how many more fit on the map (None: any number). A text longer than LONGEST_LIST letters is
    read up to the end of the last line that is whole by then.
    """
    entries: list[Listed] = []
    shortened: list[int] = []
    left_over: list[str] = []
    seen = 0
    for line in _lines(text, meaning):
        seen += len(line) + 1
        if not line.strip():
            continue
        if seen > LONGEST_LIST + 1:
            left_over.append(line.strip())
        elif (found := _entry(line.strip(), meaning, kind)) is not None:
            if room is not None and len(entries) >= room:
                left_over.append(line.strip())
            else:
                entry, whole = found
                shortened += [] if whole else [len(entries)]
                entries.append(entry)
    return NameList(tuple(entries), tuple(shortened), tuple(left_over))


def with_list(m: SupportMap, entries: tuple[Listed, ...], same: Same = _NOBODY) -> SupportMap:
    """The map with these entries at its end, not placed and with nothing rated.

    Those who are there already (same) are not added; what was said of the relationship is taken where it was
    open. Raises KeyError for an id that is not on the map, ValidationError where more come than fit.
    """
    alters = {alter.id: alter for alter in m.alters}
    ids: list[str] = []
    for place, entry in enumerate(entries):
        known = same.get(place)
        id = new_id() if known is None else ids[known] if isinstance(known, int) else known
        ids.append(id)
        if known is None:
            alters[id] = Alter(id=id, **dict(entry))
        elif alters[id].form is None and not alters[id].form_words and alters[id].kind == entry.kind:
            alters[id] = changed(alters[id], form=entry.form, form_words=entry.form_words)
    return changed(m, alters=tuple(alters.values()))


def fits_as_a_name(text: str) -> bool:
    """Whether all of this can be a name, or words of a relationship. Of what does not fit the beginning is
    taken (`as_name`), and that is to be said."""
    return len(in_one_line(text)) <= LONGEST_NAME


def _lines(text: str, meaning: Meaning) -> Iterator[str]:
    """The lines of a text; a semicolon ends one as well, but where it stands before a relationship."""
    for line in _BETWEEN_LINES.split(text):
        name, sign, said = line.partition(";")
        if sign and ";" not in said and name.strip() and meaning(said) is not None:
            yield f"{name}\t{said}"
        else:
            yield from line.split(";")


def _entry(line: str, meaning: Meaning, kind: Kind) -> tuple[Listed, bool] | None:
    """The entry on this line, and whether all of it could be kept; None where there is no name on it."""
    written, about, known = name_and_about(unmarked(line), meaning)
    written = written.rstrip(AFTER_A_NAME) or written
    name = as_name(written)
    if not name:
        return None
    words = as_name(known.form_words)
    said = Listed(name=name, kind=known.kind or kind, form=known.form, form_words=words)
    return said, fits_as_a_name(written) and fits_as_a_name(about)
