"""What the bench draws beside the map: questions, answers and words, plain values ready for JSON.

Where names are hidden, nothing of a person's own words is in it, nor a question for them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from netmap.model import History, Moment, SupportMap
from netmap.model.scales import SUPPORTS, Support
from netmap.views.bench import ways_to_look
from netmap.views.bench.doubles import Doubles
from netmap.views.bench.me import me
from netmap.views.bench.names import names, prompts
from netmap.views.bench.notices import notices
from netmap.views.bench.question import BLOCKS, Block, Question
from netmap.views.bench.questions import QUESTIONS
from netmap.views.bench.steps import marks
from netmap.views.bench.ties import ties
from netmap.words import bench as words
from netmap.words import card, labels
from netmap.words.guides import guide_of
from netmap.words.map_view import Lens
from netmap.words.names import form_of, form_says_nothing

Mode = Literal["rest", "names", "question", "person", "ties", "self"]
"""rest: nothing is asked, and the map has the room."""
CLOSEST = 5
"""Of so many the kinds of support are asked in the walk; of everyone else on their card."""


@dataclass(frozen=True)
class At:
    """Where the bench stands, and what is around it."""

    mode: Mode = "names"
    question: str | None = None
    block: Block = "where"
    view: str = "map"
    history: History | None = None
    was: tuple[str, ...] = ()
    """Ids that the map had before it was kept as a second one."""
    said: str = ""
    """What came of what was said last of several."""
    left_over: str = ""
    """The lines of a list that did not fit."""
    doubles: Doubles = field(default_factory=dict)
    later: tuple[str, ...] = ()
    """Of whom it is not asked again for now if they are the one of the same name."""
    noticed: Mapping[str, str] | None = None
    lens: Lens = "together"
    support: Support = SUPPORTS[0]
    since: int = 0
    """Place among the moments of the one that the lens "changes" looks back to."""
    moments: tuple[Moment, ...] = ()
    """Earlier ones, with titles as they may be shown."""
    legend: str = ""
    """What the shapes mean, as HTML, where it is looked at."""


def bench(m: SupportMap, shown: SupportMap, at: At) -> dict[str, Any]:
    """shown: the map as it may be seen; the map itself unless names are hidden."""
    hidden = shown is not m
    history = at.history or History(m)
    steps, now = marks(history)
    return {
        "at": {"mode": at.mode, "question": at.question, "block": at.block, "view": at.view},
        "was": list(at.was),
        "steps": list(steps),
        "now": now,
        "undo": len(history.past),
        "redo": len(history.future),
        "said": at.said,
        "hidden": hidden,
        "questions": _questions(m, hidden),
        "blocks": [{"name": name, "title": words.BLOCKS[name]} for name in BLOCKS],
        "values": _values(m, hidden),
        "about": {id: _in_short(shown, id) for id in m.ids},
        "notices": {} if hidden else notices(m, at.later, at.doubles),
        "names": {**names(m), "left_over": "" if hidden else at.left_over},
        "prompts": prompts(m),
        "ties": ties(m, shown),
        "me": me(m, hidden),
        "noticed": at.noticed,
        "lenses": ways_to_look.offered(m, at.moments, at.lens),
        "lens_asks": ways_to_look.asked_by(m, at.lens, at.support, at.since, at.moments),
        "more": {**ways_to_look.more(m, at.lens, hidden), "legend_html": at.legend},
        "instead": ways_to_look.instead(shown, at.view, at.lens),
        "words": words.to_be_filled(),
    }


def _questions(m: SupportMap, hidden: bool) -> list[dict[str, Any]]:
    return [_worded(m, one) for one in QUESTIONS.values() if not (hidden and one.in_own_words)]


def _worded(m: SupportMap, question: Question) -> dict[str, Any]:
    asks = guide_of(m).asks if question.name == "own_words" else ""
    open_answer = [{"value": None, "label": question.open_word()}] if question.may_be_open else []
    answers = [_answer(question, value, label) for value, label in question.answers(m).items()]
    return {
        "name": question.name,
        "kind": question.kind,
        "block": question.block,
        "door": question.door,
        "all": asks or words.ALL[question.name],
        "one": asks or words.ONE.say(question.name, name="{name}"),
        "short": words.SHORT[question.name],
        "answers": [*(open_answer if question.kind == "one" else []), *answers],
        "none": card.NONE_OF_THESE if question.kind == "several" else "",
        "sign": question.sign,
        "lens": question.lens,
        "walk": question.walk,
        "with_name": question.with_name,
        "walk_of": _closest(m) if question.name == "gets" else None,
        "about": question.about(),
        "not_asked": [id for id in m.ids if not question.asked(m, id)] if question.of_some else [],
    }


def _answer(question: Question, value: Any, label: str) -> dict[str, Any]:
    return {"value": value, "label": label, **({"groups": True} if value in question.of_groups else {})}


def _closest(m: SupportMap) -> list[str]:
    """Those who are closest, of now: ring by ring, and within a ring in the order of the map."""
    rings = {alter.id: m.connection(alter.id).ring for alter in m.current()}
    return sorted((id for id, ring in rings.items() if ring), key=lambda id: rings[id] or 0)[:CLOSEST]


def _values(m: SupportMap, hidden: bool) -> dict[str, dict[str, Any]]:
    """Of each entry what was said, by question."""
    shown = [one for one in QUESTIONS.values() if not (hidden and one.in_own_words)]
    found = {}
    for id in m.ids:
        said = {one.name: one.said(m, id) for one in shown if not one.of_some or one.asked(m, id)}
        found[id] = {name: value for name, value in said.items() if value is not None}
    return found


def _in_short(m: SupportMap, id: str) -> str:
    alter, connection = m.alter(id), m.connection(id)
    form = "" if form_says_nothing(alter) else form_of(m, alter)
    ring = labels.RING[connection.ring] if connection.ring else ""
    safety = labels.SAFETY[connection.safety] if connection.safety else ""
    return words.in_short(part for part in (form, ring, safety) if part)
