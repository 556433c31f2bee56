"""The guides that come with netmap, and the words of the guide a map carries.

They lie as data in `netmap/guides/`, a part of the program like this module; a translated one in a folder with the
name of its language, `netmap/guides/de/general.json`. Each is read once.
"""

from functools import cache, lru_cache
from importlib.resources import files
from typing import TypeVar

from netmap.model import Alter, SupportMap
from netmap.model.edits import changed
from netmap.model.guide import Guide, IdeaText, SupportWords
from netmap.model.scales import FORMS, Form, Support
from netmap.words.catalogue import languages
from netmap.words.language import spoken
from netmap.words.pseudo import ACCENTED, pseudo_guide

V = TypeVar("V", SupportWords, IdeaText)

SHIPPED = ("general", "pods", "after_a_move", "groups", "recovery")
"""Ids of the guides that come with netmap, the one that is chosen unless someone chooses first."""


def shipped(id: str) -> Guide:
    """One of `SHIPPED` in the language of the moment, and in English where nobody has translated it."""
    return _shipped(id, spoken())


def general() -> Guide:
    """The general guide in the language of the moment. Says everything a guide can say; a test holds it to that."""
    return shipped("general")


@cache
def _shipped(id: str, language: str) -> Guide:
    folder = files("netmap") / "guides"
    own = folder / language / f"{id}.json"
    if own.is_file():
        return Guide.model_validate_json(own.read_bytes())
    guide = Guide.model_validate_json((folder / f"{id}.json").read_bytes())
    return pseudo_guide(guide) if language == ACCENTED else guide


def is_general(guide: Guide) -> bool:
    """Whether this is the general guide, in any language."""
    return any(guide == _shipped("general", language) for language in languages())


def is_ours(guide: Guide) -> bool:
    """Whether this is one of the guides that come with netmap, as it is there or complete, in any language."""
    return guide.id in SHIPPED and any(
        _complete(guide, language) == _complete(_shipped(guide.id, language), language)
        for language in languages()
    )


def complete(guide: Guide) -> Guide:
    """The guide with the words of the general one wherever it says nothing itself. Complete ones stay."""
    return _complete(guide, spoken())


@lru_cache(maxsize=32)
def _complete(guide: Guide, language: str) -> Guide:
    usual = _shipped("general", language)
    return changed(
        guide,
        prompts=guide.prompts or usual.prompts,
        forms={**usual.forms, **guide.forms},
        supports={
            kind: _filled(guide.supports.get(kind, SupportWords()), usual.supports[kind])
            for kind in usual.supports
        },
        ideas={kind: _filled(guide.ideas.get(kind, IdeaText()), usual.ideas[kind]) for kind in usual.ideas},
    )


def _filled(said: V, general: V) -> V:
    unsaid = [name for name in type(said).model_fields if getattr(said, name) in ("", None)]
    return changed(said, **{name: getattr(general, name) for name in unsaid})


def guide_of(m: SupportMap) -> Guide:
    """The guide of this map, complete."""
    return general() if m.guide is None else complete(m.guide)


def form_words(m: SupportMap, form: Form) -> str:
    """What this form of relationship is called on this map; one that is not offered keeps its usual name."""
    return guide_of(m).forms[form] or str(general().forms[form])


def own_label(m: SupportMap, kind: Support) -> str:
    """What the guide of this map calls a kind of support, where that is not what the general guide calls it in any
    language: a guide that was downloaded to be edited holds the general words as well. "" for none."""
    label = guide_of(m).supports[kind].label
    usual = {_shipped("general", language).supports[kind].label for language in languages()}
    return "" if label in usual else label


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
