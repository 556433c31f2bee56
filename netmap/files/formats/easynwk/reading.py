"""Reading a map drawn with easyNWK: its current version as the map, the other versions as moments."""

import json
import unicodedata
from datetime import date
from typing import Any

from pydantic import ValidationError

from netmap.files import validation_errors
from netmap.files.field_path import MAP_FIELDS, field_path
from netmap.files.formats.easynwk.left_out import FROM_EASYNWK, FromEasyNWK
from netmap.files.formats.easynwk.roles import form_of_role
from netmap.files.formats.easynwk.shape import (
    NO_GENDER,
    Line,
    Network,
    Person,
    Record,
    Version,
    details_beyond,
)
from netmap.files.left_out import LeftOut, LeftOutCount
from netmap.model import Alter, Connection, MapFile, Moment, SelfConnection, SupportMap, Tie
from netmap.model.edits import new_id
from netmap.model.scales import LONGEST_NAME, LONGEST_TEXT, PROFESSIONAL_FORMS, Role
from netmap.model.value import in_one_form
from netmap.words import left_out as words
from netmap.words import problems

RINGS = ((1, 0.0, 33.33), (2, 33.33, 66.67), (3, 66.67, 100.0))
"""Each ring with the distances it lies between; easyNWK counts a distance on a line to the outer ring."""
FIELD_NAMES = frozenset((
    "versions", "currentVersion", "nwk", "ego", "alteri", "connections", "id1", "id2", "title", "date",
    "role", "human", "deceased", "note", "currentGender", "age", "edgeType", "angle", "distance",
    "contactOfPartner",
))  # fmt: skip
_KNOWN = FIELD_NAMES | MAP_FIELDS
_LeftOut = LeftOutCount[FromEasyNWK]
_MOST_PEOPLE = 20_000
"""Over all versions of a record: as many as are read in a second, and many times what anyone draws."""


def recognises(plain: dict[str, Any]) -> bool:
    """Whether this object looks like an easyNWK record, or like one bare map of it."""
    return isinstance(plain.get("versions"), list) or {"ego", "alteri", "connections"} <= plain.keys()


def from_plain(plain: dict[str, Any]) -> tuple[MapFile, tuple[LeftOut, ...]]:
    """The file, and each kind of thing that could not be carried over.

    The maps share one new id; an entry keeps one id (easyNWK's number after an "e") in all versions.
    Raises NetmapError with the place of what does not fit.
    """
    left_out = LeftOutCount(FROM_EASYNWK)
    record = _record(plain)
    _note_details(record, left_out)
    id = new_id()
    maps = [_map(version, position, id, left_out) for position, version in enumerate(record.versions)]
    current = _current(record, left_out)
    earlier = sorted(
        (m for position, m in enumerate(maps) if position != current),
        key=lambda m: (m.written_on is not None, m.written_on or date.min),
    )
    moments = tuple(Moment(on=m.written_on, title=m.title, map=m) for m in earlier)
    return MapFile(current=maps[current], moments=moments), left_out.all()


def _record(plain: dict[str, Any]) -> Record:
    bare = "versions" not in plain
    try:
        if bare:
            network = Network.model_validate_json(json.dumps(plain))
            return Record(versions=(Version(nwk=network),))
        record = Record.model_validate_json(json.dumps(plain))
    except ValidationError as error:
        raise validation_errors.from_model(error, _KNOWN)[0] from None
    if not record.versions:
        raise problems.nothing_in_it()
    if sum(len(version.network.people) for version in record.versions) > _MOST_PEOPLE:
        raise problems.too_many_values()
    return record


def _map(version: Version, position: int, id: str, left_out: _LeftOut) -> SupportMap:
    network = version.network
    numbers = [person.id for person in network.people]
    seen: set[int] = set()
    for at, number in enumerate(numbers):
        if number in seen:
            raise problems.value("repeated", field_path(("versions", position, "nwk", "alteri", at), _KNOWN))
        seen.add(number)
    me = network.ego
    if me and (me.name or me.age or (me.gender or "") not in NO_GENDER):
        left_out.note("about_me")
    try:
        return SupportMap(
            id=id,
            title=_cut(version.title, LONGEST_NAME, left_out),
            alters=tuple(_alter(person, left_out) for person in network.people),
            connections=tuple(_connection(person, left_out) for person in network.people),
            ties=_ties(network.lines, set(numbers), left_out),
            self_connection=SelfConnection(note=_cut(me.note if me else None, LONGEST_TEXT, left_out)),
            written_on=_day(version.date, position, left_out),
        )
    except ValidationError as error:
        raise validation_errors.from_model(error, _KNOWN, ("versions", position))[0] from None


def _alter(person: Person, left_out: _LeftOut) -> Alter:
    name = _cut(person.name, LONGEST_NAME, left_out)
    if not name:
        left_out.note("no_name", person.id)
    if (person.gender or "") not in NO_GENDER:
        left_out.note("gender", person.id)
    if person.age:
        left_out.note("age", person.id)
    if person.of_partner:
        left_out.note("contact_of_partner", person.id)
    if person.line in (0, 2):
        left_out.note("double_line" if person.line else "no_line", person.id)
    role = _cut(person.role, LONGEST_NAME, left_out)
    return Alter(
        id=_id(person.id),
        name=name or words.UNNAMED,
        form=form_of_role(role, person.human is not False),
        form_words=role,
        status="died" if person.deceased else "current",
        note=_cut(person.note, LONGEST_TEXT, left_out),
    )


def _connection(person: Person, left_out: _LeftOut) -> Connection:
    form = form_of_role(person.role or "", person.human is not False)
    role: Role | None = "professional" if form in PROFESSIONAL_FORMS else None
    angle, distance = person.angle, person.distance
    if angle is None or distance is None or (angle == 0 and distance == 0):
        return Connection(alter=_id(person.id), role=role)  # easyNWK's starting values: not placed yet
    if distance > 100:
        left_out.note("beyond", person.id)
    ring, inner, outer = next((band for band in RINGS if distance < band[2]), RINGS[-1])
    return Connection(
        alter=_id(person.id),
        ring=ring,
        # Twice, for the first remainder of a tiny negative angle is 360 itself.
        angle=angle % 360 % 360,
        depth=min(max((distance - inner) / (outer - inner), 0.0), 1.0),
        role=role,
    )


def _ties(lines: tuple[Line, ...], known: set[int], left_out: _LeftOut) -> tuple[Tie, ...]:
    pairs: set[tuple[int, int]] = set()
    for line in lines:
        pair = (min(line.one, line.other), max(line.one, line.other))
        if not known.issuperset(pair):
            left_out.note("stranger", pair)
        elif line.one == line.other:
            left_out.note("loop", pair)
        elif pair in pairs:
            left_out.note("again", pair)
        else:
            pairs.add(pair)
    return tuple(sorted((Tie(a=_id(a), b=_id(b)) for a, b in pairs), key=lambda tie: tie.pair))


def _current(record: Record, left_out: _LeftOut) -> int:
    """The position of the current version; the last one where the file does not name one it holds."""
    for position, version in enumerate(record.versions):
        if version.id is not None and version.id == record.current:
            return position
    if len(record.versions) > 1:
        left_out.note("current")
    return len(record.versions) - 1


def _day(written: str | None, position: int, left_out: _LeftOut) -> date | None:
    if not written:
        return None
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        left_out.note("date", position)
        return None


def _cut(text: str | None, most: int, left_out: _LeftOut) -> str:
    """The text as netmap can hold it: one kind of line end, no control signs, at most `most` signs."""
    if not text:
        return ""
    # Of five megabytes in one note, ten times what is kept is enough to look at.
    beginning = text[: 10 * most]
    lines = beginning.replace("\r\n", "\n").replace("\r", "\n")
    shown = "".join(sign for sign in lines if sign in "\n\t" or unicodedata.category(sign) != "Cc")
    whole = in_one_form(shown).strip()
    if len(whole) > most or beginning != text:
        left_out.note("cut", whole)
    return whole[:most].strip()


def _note_details(record: Record, left_out: _LeftOut) -> None:
    for version in record.versions:
        network = version.network
        me = (network.ego,) if network.ego else ()
        for shape in (record, version, network, *me, *network.people, *network.lines):
            for name in details_beyond(shape):
                left_out.note("details", (type(shape).__name__, name))


def _id(number: int) -> str:
    return f"e{number}"
