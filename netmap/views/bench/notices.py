"""What stands above a card until it is answered: are they the one of the same name I keep away from?"""

from collections.abc import Collection
from typing import Any

from netmap.model import SupportMap
from netmap.session.joining import can_be_joined
from netmap.session.namesakes import is_asked_about
from netmap.views.bench.doubles import Doubles
from netmap.words import name_list
from netmap.words import namesake as words


def notices(m: SupportMap, later: Collection[str], doubles: Doubles) -> dict[str, dict[str, Any]]:
    """By id. later: of whom it is not asked again for now. Never shown while names are hidden."""
    found = {id: _notice(m, id, id in later) or _double(m, id, doubles.get(id)) for id in m.ids}
    return {id: notice for id, notice in found.items() if notice}


def _double(m: SupportMap, id: str, other: str | None) -> dict[str, Any] | None:
    """Whether a newcomer is the one who has the name already."""
    if other is None or not can_be_joined(m, other, id):
        return None
    name = m.alter(other).name
    same = {"label": name_list.same(name), "deed": {"op": "join", "keep": other, "gone": id}}
    another = {"label": name_list.another(name), "deed": {"op": "apart", "id": id}}
    return {"text": name_list.question(name), "about": "", "actions": [same, another]}


def _notice(m: SupportMap, id: str, later: bool) -> dict[str, Any] | None:
    if m.alter(id).namesake == "same":
        return _told(id, words.SAME, "", {"open": words.CHANGE})
    if not is_asked_about(m, id):
        return None
    if later:
        return _told(id, words.LATER, "", {"open": words.ASK})
    return _told(id, words.QUESTION[m.alter(id).kind], words.ABOUT, dict(words.ANSWERS))


def _told(id: str, text: str, about: str, answers: dict[str, str]) -> dict[str, Any]:
    actions = [
        {"label": label, "deed": {"op": "namesake", "id": id, "answer": answer}}
        for answer, label in answers.items()
    ]
    return {"text": text, "about": about, "actions": actions}
