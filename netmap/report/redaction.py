"""A map that names nobody, made from an allow-list: a field that is added to the model stays at home until
it is put on a list here."""

from typing import Any

from netmap.measures.contact import reasons_against_contact
from netmap.model import Alter, Connection, SupportMap, Tie
from netmap.model.edits import changed
from netmap.model.scales import OF_GROUPS, Namesake
from netmap.words.names import stand_in

STAYS_OF_THE_MAP = ("device_private",)
STAYS_OF_AN_ENTRY = ("kind", "form", "status", "grown_up")
STAYS_OF_A_CONNECTION = (
    "ring", "angle", "depth", "safety", "predictable", "attuned", "warm", "with_me", "limits_respected",
    "felt", "honest", "give", "get", "gives", "gets", "named_for", "would_like", "part_of_me", "positive",
    "fit", "role", "season", "power", "strain", "repair", "wish", "introduce_ok", "asked", "frequency",
)  # fmt: skip
PLACE = ("ring", "angle", "depth")
NAMES = ("name", "form_words")
WORDS = ("understands_me", "feeling")
STAYS_OF_A_TIE = ("kind", "talks_about_me")
"""Ratings and ties. What is in the way (papers, discrimination …), how I am with myself, plans and dates
are not on any list: no count needs them, and they say more about one person than a rating does. Nor is the
answer to a guide's own question, which can say what a group does with drink or drugs; and the door to what is
heavier is shut on every map that leaves."""


def redact(m: SupportMap) -> SupportMap:
    """The map with stand-ins for names ("Person 1") and ids, and without any words a person typed.

    Entries keep their order. A map that has been redacted comes out as it went in.
    """
    new_ids = {id: f"e{place}" for place, id in enumerate(m.ids, 1)}
    count = {"person": 0, "group": 0, "community": 0}
    alters = []
    for alter in m.alters:
        count[alter.kind] += 1
        name = stand_in(alter.kind, count[alter.kind])
        kept = _kept(alter, STAYS_OF_AN_ENTRY) | {"namesake": _namesake(m, alter)}
        alters.append(Alter(id=new_ids[alter.id], name=name, **kept))
    connections = (
        Connection(alter=new_ids[c.alter], **_kept(c, STAYS_OF_A_CONNECTION)) for c in m.connections
    )
    ties = (Tie(a=new_ids[tie.a], b=new_ids[tie.b], **_kept(tie, STAYS_OF_A_TIE)) for tie in m.ties)
    return SupportMap(
        id="redacted",
        alters=tuple(alters),
        connections=tuple(connections),
        ties=tuple(ties),
        heavier_wanted=False,
        **_kept(m, STAYS_OF_THE_MAP),
    )


def copied(m: SupportMap, *, names: bool = False, ratings: bool = False, notes: bool = False) -> SupportMap:
    """The map for someone else: who stands where and who is tied to whom, and of the rest what was chosen.

    names: also relationships in own words. ratings: every answer that `redact` lets out; without them a tie
    is not said to be tense, nor which groups fit or pull, nor who shares the name of someone kept away from,
    and of someone of an earlier time it is not said how that ended. notes: what was written about entries and
    connections; it can hold names.
    """
    bare = redact(m)
    alters, connections = [], []
    for before, alter in zip(m.alters, bare.alters, strict=True):
        given = _kept(before, NAMES) if names else {}
        given |= {"note": before.note} if notes else {}
        given |= {} if ratings or alter.status == "current" else {"status": "past"}
        given |= {} if ratings else {"namesake": None}
        alters.append(changed(alter, **given))
        connection = bare.connection(alter.id)
        connection = connection if ratings else Connection(alter=alter.id, **_kept(connection, PLACE))
        words = _kept(m.connection(before.id), WORDS) if notes else {}
        connections.append(changed(connection, **words))
    ties = bare.ties if ratings else tuple(_unrated(tie) for tie in bare.ties if tie.kind not in OF_GROUPS)
    return changed(bare, alters=tuple(alters), connections=tuple(connections), ties=ties)


def _namesake(m: SupportMap, alter: Alter) -> Namesake | None:
    """What was said of their name. Where nothing was, and the name alone keeps them apart, that is written
    out, since a stand-in is nobody's namesake."""
    by_name = "namesake" in reasons_against_contact(m, alter.id)
    return alter.namesake or ("open" if by_name else None)


def _unrated(tie: Tie) -> Tie:
    return Tie(a=tie.a, b=tie.b, kind="knows" if tie.kind == "tense" else tie.kind)


def _kept(value: object, fields: tuple[str, ...]) -> dict[str, Any]:
    return {field: getattr(value, field) for field in fields}
