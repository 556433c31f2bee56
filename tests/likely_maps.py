"""Maps as people draw them, made up at random: most who are on them could be named, many twists apart.

`tests.strategies` draws every answer at random, so that hardly anyone on its maps is safe enough. Here each
entry begins as one of a few usual ones, and some single answers are then turned to anything at all.
"""

from collections.abc import Iterable
from itertools import combinations
from typing import Any, get_args

from hypothesis import strategies as st

from netmap.model import Alter, Connection, SupportMap, Tie
from netmap.model.edits import with_alter, with_connection
from netmap.model.scales import (
    BARRIERS,
    CUES,
    FORMS,
    OF_GROUPS,
    SUPPORTS,
    Energy,
    Felt,
    Fit,
    Frequency,
    Honest,
    Namesake,
    Repair,
    Role,
    Status,
    Wish,
)

NAMES = ("Aylin", "Bako", "Chen", "Dinara", "Ewa", "Farid", "Gro", "Hemi", "Iolana")
"""No name is a part of any sentence of netmap, nor of another name."""

USUAL: tuple[dict[str, Any], ...] = (
    {"safety": 5, "give": 2, "get": 3, "gets": frozenset({"listens", "settles"}), "honest": "yes"},
    {"safety": 4, "give": 1, "get": 1, "gets": frozenset({"practical"}), "introduce_ok": True},
    {"safety": 4, "give": 4, "get": 0, "gets": frozenset(), "role": "peer"},
    {"safety": 4, "give": 0, "get": 4, "named_for": frozenset({"warmth"}), "wish": "closer"},
    {"predictable": 4, "attuned": 4, "warm": 5, "introduce_ok": True, "honest": "yes", "ring": 1},
    {},
)
SETS = (None, frozenset(), *(frozenset({kind}) for kind in SUPPORTS), frozenset(SUPPORTS[:7]))
ANSWERS: dict[str, tuple[Any, ...]] = {
    **dict.fromkeys(("safety", *CUES, "limits_respected", "part_of_me", "positive"), (None, 1, 2, 3, 4, 5)),
    **dict.fromkeys(("give", "get", "strain"), (None, 0, 1, 2, 3, 4)),
    **dict.fromkeys(("gets", "gives", "named_for", "would_like"), SETS),
    "barriers": (None, frozenset(), *(frozenset({kind}) for kind in BARRIERS)),
    **dict.fromkeys(("season", "power", "holds_power", "asked", "grown_up"), (None, False, True)),
    "introduce_ok": (False, True),
    "ring": (None, 1, 2, 3),
    "felt": (None, *get_args(Felt)),
    "honest": (None, *get_args(Honest)),
    "fit": (None, *get_args(Fit)),
    "role": (None, *get_args(Role)),
    "repair": (None, *get_args(Repair)),
    "wish": (None, *get_args(Wish)),
    "frequency": (None, *get_args(Frequency)),
    "status": ("current", *get_args(Status)),
    "form": (None, *FORMS),
    "form_words": ("", "a word of my own"),
    "namesake": (None, *get_args(Namesake)),
}
TWISTS = tuple((field, value) for field, values in ANSWERS.items() for value in values)
OF_THE_ENTRY = ("status", "form", "form_words", "kind", "grown_up", "namesake")
TIES = (None, None, None, None, "knows", "knows", "belongs_to", "belongs_to", "tense", "fits", "pulls")


@st.composite
def likely_maps(draw: st.DrawFn, least: int = 0, most: int = 7, *, namesakes: bool = True) -> SupportMap:
    """A map of `least` to `most` entries, on a private device more often than not; now and then two of them
    share a name, unless it is to be seen who is meant by one."""
    entries: list[Entry] = []
    for name in NAMES[: draw(st.integers(least, most))]:
        fields = {"kind": draw(st.sampled_from(("person", "person", "person", "group", "community")))}
        fields |= draw(st.sampled_from(USUAL))
        fields |= dict(draw(st.lists(st.sampled_from(TWISTS), max_size=3)))
        shared = namesakes and draw(st.integers(0, 9)) == 9 and entries
        entries.append(entry(name[0], name=entries[0][0].name if shared else name, **fields))
    ties = []
    for (a, _), (b, _) in combinations(entries, 2):
        kind = draw(st.sampled_from(TIES))
        if kind == "belongs_to" and (a.kind == "person") == (b.kind == "person"):
            kind = "knows"
        if kind in OF_GROUPS and "person" in (a.kind, b.kind):
            kind = "knows"
        if kind:
            talks = draw(st.sampled_from((None, False, True)))
            ties.append(Tie(a=a.id, b=b.id, kind=kind, talks_about_me=talks))
    return map_of(
        *entries,
        ties=ties,
        device_private=draw(st.sampled_from(("yes", "yes", "yes", "no", None))),
        wants=draw(st.sampled_from((None, None, frozenset(), frozenset({"listens"}), frozenset(SUPPORTS)))),
        barriers=draw(st.sampled_from((None, None, None, *(frozenset({kind}) for kind in BARRIERS)))),
        energy=draw(st.sampled_from((None, None, *get_args(Energy)))),
    )


@st.composite
def maps_with_namesakes(draw: st.DrawFn) -> SupportMap:
    """A map with someone I keep away from, and another who bears the same name, that name and one more, or
    another name of the same initial."""
    m = draw(likely_maps(least=2))
    away, other = draw(st.permutations(m.ids))[:2]
    name = m.alter(away).name
    called = draw(st.sampled_from((name, f" {name.upper()}", f"{name} Klein", f"{name[0]}nother")))
    m = with_connection(m, away, safety=1)
    return with_alter(
        m, other, name=called, namesake=draw(st.sampled_from((None, None, *get_args(Namesake))))
    )


Entry = tuple[Alter, Connection]


def entry(id: str, **fields: Any) -> Entry:
    """An entry and its connection, each with those of the fields that are its own; its id is its name."""
    own = {field: value for field, value in fields.items() if field in (*OF_THE_ENTRY, "name")}
    said = {field: value for field, value in fields.items() if field not in own}
    return Alter(**{"id": id, "name": id, **own}), Connection(alter=id, **said)


def map_of(*entries: Entry, ties: Iterable[Tie | tuple[str, str]] = (), **fields: Any) -> SupportMap:
    """A map of these entries and ties (a pair of ids: they know each other), on a private device."""
    return SupportMap(
        **{"id": "m", "device_private": "yes", **fields},
        alters=tuple(alter for alter, _ in entries),
        connections=tuple(connection for _, connection in entries),
        ties=tuple(tie if isinstance(tie, Tie) else Tie(a=tie[0], b=tie[1]) for tie in ties),
    )
