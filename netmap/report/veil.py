"""What "hide names" shows: the map with initials in place of names and without a person's own words, made
from an allow-list. A field that is added to the model stays hidden until it is put on a list here.

It hides, on a shared screen; it does not redact (`netmap.report.redaction`): ids and the day stay.
"""

from typing import Any

from netmap.model import Alter, Connection, Step, SupportMap, Tie
from netmap.model.support_map import FIVE_SECTORS
from netmap.words.names import initials

OF_THE_MAP = (
    "format_version", "id", "wants", "barriers", "energy", "device_private", "guide", "written_on",
)  # fmt: skip
"""The guide is what was asked, and not what was answered: it stays, also where it is one's own."""
OF_AN_ENTRY = ("id", "kind", "form", "status")
OF_A_CONNECTION = (
    "alter", "ring", "angle", "depth", "safety", "predictable", "attuned", "warm", "with_me",
    "limits_respected", "felt", "honest", "give", "get", "gives", "gets", "named_for", "fit", "role",
    "season", "power", "holds_power", "strain", "repair", "wish", "introduce_ok", "asked", "barriers",
    "frequency",
)  # fmt: skip
OF_A_TIE = ("a", "b", "kind", "talks_about_me")
OF_A_STEP = ("id", "kind", "about", "confidence", "chosen_on", "asked_on", "outcome", "in_the_way")
SOMETHING = "…"
"""Stands where something was said in own words, and a look marks that it was."""


def veiled(m: SupportMap) -> SupportMap:
    """The map as it may stand on a screen that others see. Ids, ratings and places are the same; how I am
    with myself, what was felt beside a finding, and which ideas were let go is not on it at all."""
    return SupportMap(
        alters=tuple(
            Alter(name=initials(alter.name), **_kept(alter, OF_AN_ENTRY)) for alter in m.alters
        ),
        connections=tuple(
            Connection(understands_me=SOMETHING if c.understands_me else "", **_kept(c, OF_A_CONNECTION))
            for c in m.connections
        ),
        ties=tuple(Tie(**_kept(tie, OF_A_TIE)) for tie in m.ties),
        steps=tuple(Step(text="", **_kept(step, OF_A_STEP)) for step in m.steps),
        # Names around the rings that netmap itself offers are nobody's own words.
        sectors=m.sectors if m.sectors == FIVE_SECTORS else (),
        **_kept(m, OF_THE_MAP),
    )  # fmt: skip


def _kept(value: object, fields: tuple[str, ...]) -> dict[str, Any]:
    return {field: getattr(value, field) for field in fields}
