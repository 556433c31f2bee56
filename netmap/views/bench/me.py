"""The card about me with me: a few questions and room for own words; no words where names are hidden."""

from typing import Any

from netmap.model import SupportMap
from netmap.model.edits import with_self
from netmap.model.scales import LONGEST_TEXT
from netmap.model.value import in_one_form, writable
from netmap.words import labels
from netmap.words import self_card as words

NOTE = "note"


def me(m: SupportMap, hidden: bool) -> dict[str, Any]:
    asked = [_asked(field, question) for field, question in words.QUESTION.items()]
    note = {"name": NOTE, "kind": "long", "one": words.NOTE, "answers": []}
    fields = [*words.QUESTION, *([] if hidden else [NOTE])]
    said = {field: getattr(m.self_connection, field) for field in fields}
    return {
        "title": words.TITLE,
        "about": words.ABOUT,
        "questions": asked if hidden else [*asked, note],
        "values": {field: value for field, value in said.items() if value not in (None, "")},
    }


def _asked(field: str, question: str) -> dict[str, Any]:
    points = [{"value": at, "label": label} for at, label in words.POINT.items()]
    answers = [{"value": None, "label": labels.OPEN}, *points]
    return {"name": field, "kind": "one", "one": question, "answers": answers}


def said_of_me(m: SupportMap, question: str, value: Any) -> SupportMap:
    """The map with this answer about me with me; the map itself where it answers none of these questions."""
    if question == NOTE and (value is None or isinstance(value, str)):
        return with_self(m, note=in_one_form(writable(value or ""))[:LONGEST_TEXT])
    fits = value is None or (type(value) is int and value in words.POINT)
    return with_self(m, **{question: value}) if question in words.QUESTION and fits else m
