"""What "hide names" shows: the map with initials in place of names and without a person's own words, made
from an allow-list. A field that is added to the model stays hidden until it is put on a list here.

It hides, on a shared screen; it does not redact (`netmap.report.redaction`): ids and the day stay.
"""

from typing import Any, TypeVar, cast

from netmap.measures.contact import reasons_against_contact
from netmap.model import Alter, SupportMap
from netmap.model.scales import Namesake
from netmap.model.support_map import FIVE_SECTORS
from netmap.model.value import Value
from netmap.words.names import initials

V = TypeVar("V", bound=Value)
OF_THE_MAP = (
    "format_version", "id", "wants", "barriers", "energy", "device_private", "guide", "written_on",
)  # fmt: skip
"""The guide is what was asked, and not what was answered: it stays, also where it is one's own."""
OF_AN_ENTRY = ("id", "kind", "form", "status", "grown_up")
OF_A_CONNECTION = (
    "alter", "ring", "angle", "depth", "safety", "predictable", "attuned", "warm", "with_me",
    "limits_respected", "felt", "honest", "give", "get", "gives", "gets", "named_for", "would_like",
    "part_of_me", "positive", "fit", "role", "season", "power", "holds_power", "strain", "repair", "wish",
    "introduce_ok", "asked", "barriers", "frequency",
)  # fmt: skip
OF_A_TIE = ("a", "b", "kind", "talks_about_me")
OF_A_STEP = ("id", "kind", "about", "confidence", "chosen_on", "asked_on", "outcome", "in_the_way")
SOMETHING = "…"
"""Stands where something was said in own words, and a look marks that it was."""


def veiled(m: SupportMap) -> SupportMap:
    """The map as it may stand on a screen that others see. Ids, ratings and places are the same; how I am
    with myself, what was felt beside a finding, and which ideas were let go is not on it at all, and the door
    to what is heavier is shut."""
    return SupportMap(
        alters=tuple(
            _shown(alter, OF_AN_ENTRY, name=initials(alter.name), namesake=_namesake(m, alter))
            for alter in m.alters
        ),
        connections=tuple(
            _shown(connection, OF_A_CONNECTION, understands_me=SOMETHING if connection.understands_me else "")
            for connection in m.connections
        ),
        ties=tuple(_shown(tie, OF_A_TIE) for tie in m.ties),
        steps=tuple(_shown(step, OF_A_STEP, text="") for step in m.steps),
        # Names around the rings that netmap itself offers are nobody's own words.
        sectors=m.sectors if m.sectors == FIVE_SECTORS else (),
        heavier_wanted=False,
        **{field: getattr(m, field) for field in OF_THE_MAP},
    )


def _namesake(m: SupportMap, alter: Alter) -> Namesake:
    """What is so of their own name: initials are shared by many, and say nothing of who is who."""
    by_name = "namesake" in reasons_against_contact(m, alter.id)
    return alter.namesake or ("open" if by_name else "another")


def _shown(value: V, fields: tuple[str, ...], **instead: str) -> V:
    """A value of this kind with these fields of it alone, and some in other words.

    Not checked again, which makes it several times faster: what stays was checked when it was built.
    """
    said: dict[str, Any] = {field: getattr(value, field) for field in fields} | instead
    return cast(V, type(value).model_construct(**said))
