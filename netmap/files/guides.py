"""Guides as files: read as any JSON is, refused with what is wrong, where, and what to do.

A guide is edited by hand, so what is said against one also says what could stand there.
"""

import json
from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError
from pydantic_core import to_json

from netmap.files import safe_json, validation_errors
from netmap.files.field_path import field_path
from netmap.files.formats import FIELD_NAMES
from netmap.model import Guide, NetmapError
from netmap.model.guide import GUIDE_FORMAT, GUIDE_VERSION, IDEAS, IdeaText, Prompt, SupportWords
from netmap.model.scales import FORMS, KINDS, SUPPORTS
from netmap.words import problems
from netmap.words.guides import SHIPPED, complete, is_ours, shipped

MOST_KILOBYTES = 64
"""A guide is at most some 20,000 signs; this is room for any script and for blanks between the lines."""
ENDING = ".guide.json"

_FIELDS_IN = {
    "": Guide.model_fields, "prompts": Prompt.model_fields, "forms": FORMS,
    "supports": SUPPORTS, "supports ›": SupportWords.model_fields,
    "ideas": IDEAS, "ideas ›": IdeaText.model_fields,
}  # fmt: skip
_ANSWERS = {"support": SUPPORTS, "kind": KINDS, "form": FORMS, "format": (GUIDE_FORMAT,)}


def all_shipped() -> tuple[Guide, ...]:
    """The guides that come with netmap, the general one first."""
    return tuple(shipped(id) for id in SHIPPED)


def recognises(plain: Any) -> bool:
    """Whether this value says that it is a guide."""
    return isinstance(plain, dict) and plain.get("format") == GUIDE_FORMAT


def to_bytes(guide: Guide) -> bytes:
    """The guide with every text it leads to, also those it leaves to the general one: ready to be edited."""
    return to_json(complete(guide).model_dump(mode="json"), indent=1) + b"\n"


def from_bytes(data: bytes) -> Guide:
    """The guide these bytes hold; one of ours as it was shipped. Raises NetmapError."""
    found = read(data)
    if isinstance(found, Guide):
        return found
    raise found[0]


def read(data: bytes) -> Guide | tuple[NetmapError, ...]:
    """The guide these bytes hold, or everything that speaks against it, at least one problem."""
    try:
        plain = _parsed(data)
    except NetmapError as problem:
        return (problem,)
    return problems_of(plain)


def problems_of(plain: Any) -> Guide | tuple[NetmapError, ...]:
    """The guide this plain value holds, or everything that speaks against it, at most twenty problems."""
    if isinstance(plain, dict) and plain.get("format") == "netmap":
        return (problems.map_not_a_guide(),)
    if not recognises(plain):
        return (problems.not_a_guide(GUIDE_FORMAT),)
    version = plain.get("format_version", GUIDE_VERSION)
    if type(version) is not int or version < 1:
        return (problems.version_unknown("format_version"),)
    if version > GUIDE_VERSION:
        return (problems.newer(version, GUIDE_VERSION, "format_version"),)
    try:  # what came in since may all be left out
        guide = Guide.model_validate_json(json.dumps({**plain, "format_version": GUIDE_VERSION}))
    except ValidationError as error:
        found = validation_errors.from_model(error, FIELD_NAMES)
        return tuple(_for_the_one_who_edits(problem) for problem in found)
    again = same_label(guide)
    if again is not None:
        return (_for_the_one_who_edits(problems.value("same_label", field_path(again, FIELD_NAMES))),)
    return shipped(guide.id) if is_shipped(guide) else guide


def is_shipped(guide: Guide) -> bool:
    """Whether this is one of ours, as shipped or complete as when it is downloaded, in any language."""
    return is_ours(guide)


def same_label(guide: Guide) -> tuple[str | int, ...] | None:
    """The place of a label that is on its list twice, counting the general ones; None where all differ.

    Two answers that look the same cannot be told apart. Capitals do not tell them apart.
    """
    whole = complete(guide)
    supports = [(("supports", kind, "label"), words.label) for kind, words in whole.supports.items()]
    forms = [(("forms", form), words) for form, words in whole.forms.items() if words]
    own = [(("own_forms", at), words) for at, words in enumerate(guide.own_forms)]
    for labels in (supports, [*forms, *own]):
        seen: set[str] = set()
        # What the guide says itself comes last: it is at fault, and not the general word it repeats.
        for where, words in sorted(labels, key=lambda label: _is_said(guide, label[0])):
            if words.casefold() in seen:
                return where
            seen.add(words.casefold())
    return None


def _is_said(guide: Guide, where: Sequence[Any]) -> bool:
    match where[0]:
        case "supports":
            return where[1] in guide.supports and bool(guide.supports[where[1]].label)
        case "forms":
            return where[1] in guide.forms
        case _:
            return True


def _parsed(data: bytes) -> Any:
    if len(data) > MOST_KILOBYTES * 1000:
        raise problems.guide_too_large(MOST_KILOBYTES)
    try:
        return safe_json.parse(data, known=FIELD_NAMES)
    except NetmapError as problem:
        if problem.code == "not json":
            raise problems.guide_not_json(problem.where) from None
        raise


def _for_the_one_who_edits(problem: NetmapError) -> NetmapError:
    steps = problem.where.split(" › ")
    match problem.code:
        case "unknown":
            inside = [step for step in steps[:-1] if not step.isdigit()]
            fields = _FIELDS_IN.get(" ".join((*inside[:1], *("›" for _ in inside[1:2]))), ())
            return problems.in_a_guide(problem, fields)
        case "choice":
            return problems.in_a_guide(problem, _ANSWERS.get(steps[-1], ()))
        case _:
            return problems.in_a_guide(problem)
