"""What hands do on the bench, by chance that can be repeated."""

import random
from typing import Any

from netmap.model import SupportMap


def a_deed(m: SupportMap, chance: random.Random, number: int) -> dict[str, Any]:
    """What a hand may do on this map: mostly names and answers, as people do."""
    if len(m.ids) < 4:
        return {"op": "add", "id": f"n{number}", "name": f"Name {number}", "kind": "person"}
    one, other = chance.sample(m.ids, 2)
    spot = {"id": one, "x": chance.uniform(-1, 1), "y": chance.uniform(-1, 1)}
    tied = {"a": one, "b": other}
    way = chance.choice(["knows", "tense", None])
    return chance.choice(
        [
            {"op": "add", "id": f"n{number}", "name": f"Name {number}", "kind": "person", "form": "friend"},
            {"op": "add", "id": f"n{number}", "name": f"Name {number}", "kind": "group", "x": 0.2, "y": 0.4},
            {"op": "name", "id": one, "name": f"Other {number}"},
            {"op": "who", "id": one, "kind": "person", "form": "colleague", "form_words": ""},
            *({"op": "answer", "id": one, "question": "safety", "value": at} for at in (None, 1, 3, 5)),
            *({"op": "answer", "id": one, "question": "give", "value": at} for at in (0, 4)),
            {"op": "answer", "id": one, "question": "gets", "value": ["warmth", "listens"]},
            {"op": "answer", "id": one, "question": "gets", "value": []},
            {"op": "answer", "id": one, "question": "note", "value": f"Note {number}"},
            {"op": "move", "spots": [spot]},
            {"op": "tie", **tied, "tied": True, "kind": chance.choice(["knows", "tense"])},
            {"op": "tie", **tied, "tied": chance.random() < 0.7},
            {"op": "tie_all", "ids": chance.sample(m.ids, 3), "kind": way},
            {"op": "talk", **tied, "value": chance.choice([True, False, None])},
            {"op": "select", "id": one},
            *[{"op": "undo"}] * 3,
            {"op": "redo"},
            {"op": "remove", "ids": [one]} if chance.random() < 0.3 else {"op": "undo"},
        ]
    )
