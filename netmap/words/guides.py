"""The guides that come with netmap, and the words of the guide a map carries.

They lie as data in `netmap/guides/`, a part of the program like this module, and each is read once.
"""

from functools import cache, lru_cache
from importlib.resources import files
from typing import TypeVar

from netmap.model import Alter, SupportMap
from netmap.model.edits import changed
from netmap.model.guide import Guide, IdeaText, SupportWords
from netmap.model.scales import FORMS, Form

V = TypeVar("V", SupportWords, IdeaText)

SHIPPED = ("general", "pods", "after_a_move")
"""Ids of the guides that come with netmap, the one that is chosen unless someone chooses first."""


@cache
def shipped(id: str) -> Guide:
    """One of `SHIPPED`, as it stands in its file."""
    return Guide.model_validate_json(files("netmap").joinpath("guides", f"{id}.json").read_bytes())


GENERAL = shipped("general")
"""Says everything a guide can say; a test holds it to that."""


@lru_cache(maxsize=32)
def complete(guide: Guide) -> Guide:
    """The guide with the words of the general one wherever it says nothing itself. Complete ones stay."""
    return changed(
        guide,
        prompts=guide.prompts or GENERAL.prompts,
        forms={**GENERAL.forms, **guide.forms},
        supports={
            kind: _filled(guide.supports.get(kind, SupportWords()), GENERAL.supports[kind])
            for kind in GENERAL.supports
        },
        ideas={
            kind: _filled(guide.ideas.get(kind, IdeaText()), GENERAL.ideas[kind]) for kind in GENERAL.ideas
        },
    )


def _filled(said: V, general: V) -> V:
    unsaid = [name for name in type(said).model_fields if getattr(said, name) in ("", None)]
    return changed(said, **{name: getattr(general, name) for name in unsaid})


def guide_of(m: SupportMap) -> Guide:
    """The guide of this map, complete."""
    return GENERAL if m.guide is None else complete(m.guide)


def form_words(m: SupportMap, form: Form) -> str:
    """What this form of relationship is called on this map; one that is not offered keeps its usual name."""
    return guide_of(m).forms[form] or str(GENERAL.forms[form])


Choice = tuple[Form | None, str]
"""A form, or "other" in words of the guide's own."""
_OTHER: Choice = ("other", "")


def form_choice(m: SupportMap, alter: Alter) -> Choice:
    """Which of the choices this entry stands for; its own words count where they are the guide's."""
    of_the_guide = alter.form == "other" and alter.form_words in guide_of(m).own_forms
    return alter.form, alter.form_words if of_the_guide else ""


def form_choices(m: SupportMap, now: Form | None = None) -> dict[Choice, str]:
    """The forms to choose from on this map and what each is called; `now` is among them in any case."""
    guide = guide_of(m)
    ours: dict[Choice, str] = {
        (form, ""): form_words(m, form) for form in FORMS if guide.forms[form] or form == now
    }
    last = {choice: ours.pop(choice) for choice in (_OTHER,) if choice in ours}
    own: dict[Choice, str] = {("other", words): words for words in guide.own_forms}
    return {**ours, **own, **last}
