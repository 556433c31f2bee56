"""Writing a map for easyNWK, as far as that format can hold it."""

import json
import math
from collections.abc import Iterable
from typing import Any

from netmap.files.formats.easynwk.left_out import TO_EASYNWK, ToEasyNWK
from netmap.files.formats.easynwk.reading import RINGS
from netmap.files.formats.easynwk.roles import OURS
from netmap.files.left_out import LeftOut, LeftOutCount
from netmap.model import Alter, Connection, MapFile, SupportMap, Tie
from netmap.model.scales import OF_GROUPS, PROFESSIONAL_FORMS

PLAIN_LINE = 1
NO_GENDER = "nicht festgelegt"
CARRIED = frozenset(("alter", "ring", "angle", "depth"))
_LeftOut = LeftOutCount[ToEasyNWK]


def to_bytes(file: MapFile) -> tuple[bytes, tuple[LeftOut, ...]]:
    """The file as easyNWK's JSON, and each kind of thing it cannot hold. Deterministic."""
    left_out = LeftOutCount(TO_EASYNWK)
    numbers = _numbers([*(moment.map for moment in file.moments), file.current])
    versions = [
        _version(position, moment.map, moment.title or moment.map.title, moment.on, numbers, left_out)
        for position, moment in enumerate(file.moments, start=1)
    ]
    last = len(versions) + 1
    m = file.current
    versions.append(_version(last, m, m.title, m.written_on, numbers, left_out))
    plain = {"versions": versions, "currentVersion": last}
    data = (json.dumps(plain, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()
    return data, left_out.all()


def _numbers(maps: Iterable[SupportMap]) -> dict[str, int]:
    """A whole number for each entry, the same in all versions: the one it came with, else a free one."""
    ids = list(dict.fromkeys(id for m in maps for id in m.ids))
    came_with = {id: int(id[1:]) for id in ids if id[0] == "e" and id[1:].isdecimal() and len(id) < 12}
    # "e7" and "e07" would both be 7: the first keeps it.
    taken = {number: id for id, number in reversed(came_with.items())}
    free = (number for number in range(1, len(ids) + len(taken) + 1) if number not in taken)
    return {id: came_with[id] if taken.get(came_with.get(id, -1)) == id else next(free) for id in ids}


def _version(
    number: int, m: SupportMap, title: str, on: Any, numbers: dict[str, int], left_out: _LeftOut
) -> dict[str, Any]:
    _note_what_stays(m, left_out)
    ego = {"name": "", "currentGender": NO_GENDER, "age": "", "note": m.self_connection.note}
    return {
        "id": number,
        "title": title,
        "date": on.isoformat() if on else "",
        "nwk": {
            "ego": ego,
            "alteri": [_person(alter, m.connection(alter.id), numbers, left_out) for alter in m.alters],
            "connections": [{"id1": numbers[tie.a], "id2": numbers[tie.b]} for tie in _contacts(m)],
        },
    }


def _contacts(m: SupportMap) -> tuple[Tie, ...]:
    """The ties that are a contact. That two groups go well together in my life is none between the two."""
    return tuple(tie for tie in m.ties if tie.kind not in OF_GROUPS)


def _person(
    alter: Alter, connection: Connection, numbers: dict[str, int], left_out: _LeftOut
) -> dict[str, Any]:
    if alter.kind != "person":
        left_out.note("groups", alter.id)
    if alter.status in ("past", "ended_by_harm"):
        left_out.note("status", alter.id)
    if connection.ring is None or connection.angle is None:
        left_out.note("unplaced", alter.id)
    angle, distance = _position(connection)
    return {
        "id": numbers[alter.id],
        "name": alter.name,
        "role": alter.form_words or (OURS[alter.form] if alter.form else ""),
        "roleDefault": False,
        "human": alter.form != "animal",
        "currentGender": NO_GENDER,
        "genderDefault": True,
        "age": "",
        "note": alter.note,
        "deceased": alter.status == "died",
        "edgeType": PLAIN_LINE,
        "edgeTypeByUser": -1,
        "angle": angle,
        "distance": distance,
    }


def _position(connection: Connection) -> tuple[float, float]:
    """Angle (-180 to 180) and distance; 0 and 0, where easyNWK begins, for an entry not placed yet."""
    if connection.ring is None or connection.angle is None:
        return 0.0, 0.0
    _, inner, outer = RINGS[connection.ring - 1]
    depth = 0.5 if connection.depth is None else connection.depth
    distance = min(inner + depth * (outer - inner), math.nextafter(outer, 0))  # on its line is the next ring
    angle = connection.angle if connection.angle <= 180 else connection.angle - 360
    return angle, max(distance, math.ulp(0))


def _note_what_stays(m: SupportMap, left_out: _LeftOut) -> None:
    for alter in m.alters:
        if _says_more_than_its_place(m.connection(alter.id), alter):
            left_out.note("answers", alter.id)
    for tie in m.ties:
        if tie.kind in OF_GROUPS:
            left_out.note("group_ties", tie.pair)
        elif tie.kind != "knows":
            left_out.note("tie_kinds", tie.pair)
        if tie.talks_about_me is not None:
            left_out.note("talks_about_me", tie.pair)
    me = m.self_connection
    if any(answer is not None for answer in (me.rest, me.kindness, me.own_limits, me.own_needs)):
        left_out.note("me")
    if m.situation or m.barriers is not None or m.device_private is not None:
        left_out.note("map")
    for step in m.steps:
        left_out.note("steps", step.id)


def _says_more_than_its_place(connection: Connection, alter: Alter) -> bool:
    if alter.grown_up is not None or alter.namesake is not None:
        return True
    told_by_the_role_word = connection.role == "professional" and alter.form in PROFESSIONAL_FORMS
    silent = Connection(alter=alter.id, role="professional" if told_by_the_role_word else None)
    return any(
        getattr(connection, name) != getattr(silent, name)
        for name in Connection.model_fields
        if name not in CARRIED
    )
