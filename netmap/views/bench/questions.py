"""Every question there is about an entry, one record each, in the order of the card.

To add one, add its record here and its words in `words.bench`; nothing that draws knows a question by name.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from netmap.measures.contact import may_be_wished_from
from netmap.measures.relationship import has_an_age_to_ask, is_service
from netmap.model import SupportMap
from netmap.model.scales import CUES, FORMS, SUPPORTS, SUPPORTS_OF_A_PERSON
from netmap.views.bench import takes
from netmap.views.bench.question import Answers, Question
from netmap.words import card, labels
from netmap.words.guides import form_choices, form_words, guide_of

OF_GROUPS = frozenset(SUPPORTS) - frozenset(SUPPORTS_OF_A_PERSON)


def _said(words: Mapping[Any, str]) -> Callable[[SupportMap], Answers]:
    """The answers of a table of words, the same on every map."""
    return lambda _: words


def _forms(m: SupportMap) -> Answers:
    """What the guide offers, and what is said of someone though it does not."""
    offered = form_choices(m)
    own = guide_of(m).own_forms
    also = {a.form for a in m.alters if a.form and (a.form, "") not in offered}
    named = {f"own-{own.index(words)}" if words else form: label for (form, words), label in offered.items()}
    return {**named, **{form: form_words(m, form) for form in FORMS if form in also}}


def _supports(m: SupportMap) -> Answers:
    return {kind: guide_of(m).supports[kind].label for kind in SUPPORTS}


def _is_no_person(m: SupportMap, id: str) -> bool:
    return m.alter(id).kind != "person"


def _one_belongs_there(m: SupportMap, id: str) -> bool:
    """Nobody belongs to a service."""
    return _is_no_person(m, id) and not is_service(m, id)


def _is_asked_by_the_guide(m: SupportMap, id: str) -> bool:
    """Words that were written for another guide stay in sight."""
    return _is_no_person(m, id) and bool(guide_of(m).asks or m.connection(id).own_words)


_five = _said(labels.FIVE)
_amount = _said(labels.AMOUNT)
_kinds = partial(
    Question, kind="several", block="kinds", answers=_supports, of_groups=OF_GROUPS,
)  # fmt: skip

_WHERE = (
    Question(
        "ring", "one", "where", _said(labels.RING), open_word=lambda: labels.UNPLACED, walk=True, sign="ring",
        lens="closeness", read=takes.ring_of, take=takes.in_ring,
    ),
    Question(
        "form", "one", "where", _forms, open_word=lambda: card.FORM_OPEN, walk=True, read=takes.form_said,
        take=takes.with_form,
    ),
    Question(
        "grown_up", "one", "where", _said(labels.GROWN_UP), of_entry=True, asked=has_an_age_to_ask,
        about=lambda: card.GROWN_UP_ABOUT,
    ),
    Question("part_of_me", "one", "where", _five, asked=_one_belongs_there, lens="groups"),
    Question("positive", "one", "where", _five, asked=_one_belongs_there, lens="groups"),
    Question("own_words", "long", "where", asked=_is_asked_by_the_guide),
)  # fmt: skip
_SAFE = (
    Question("safety", "one", "safe", _said(labels.SAFETY), walk=True, sign="safety", lens="safety"),
    *(Question(cue, "one", "safe", _five, door=True) for cue in CUES),
    Question("limits_respected", "one", "safe", _five, door=True),
    Question("felt", "one", "safe", _said(labels.FELT), door=True),
)
_BALANCE = (
    Question("give", "one", "balance", _amount, walk=True, sign="give", lens="give_and_get"),
    Question("get", "one", "balance", _amount, walk=True, sign="get", lens="give_and_get"),
    Question("fit", "one", "balance", _said(labels.FIT), door=True),
    Question("role", "one", "balance", _said(labels.ROLE), door=True),
    Question("season", "statement", "balance", door=True),
)
_KINDS = (
    _kinds("gets", walk=True, read=takes.gets_of, take=takes.with_gets),
    _kinds("gives"),
    _kinds("would_like", asked=may_be_wished_from, about=lambda: card.WOULD_LIKE_ABOUT),
)
_MORE = (
    Question("honest", "one", "more", _said(labels.HONEST)),
    Question("wish", "one", "more", _said(labels.WISH)),
    Question("frequency", "one", "more", _said(labels.FREQUENCY)),
    Question("strain", "one", "more", _amount),
    Question("note", "long", "more", of_entry=True),
    Question("repair", "one", "more", _said(labels.REPAIR), door=True),
    Question(
        "power",
        "one",
        "more",
        _said(card.POWER_SAID),
        door=True,
        read=takes.power_said,
        take=takes.with_power,
    ),
    Question("introduce_ok", "statement", "more", door=True, not_said=False),
    Question("asked", "statement", "more", door=True),
    Question("barriers", "several", "more", _said(labels.BARRIER), door=True),
    Question("understands_me", "line", "more", door=True),
    Question("feeling", "long", "more", door=True),
)
_CHANGE = (
    Question("kind", "one", "change", _said(labels.KIND), of_entry=True, may_be_open=False),
    Question("form_words", "line", "change", of_entry=True),
    Question("status", "one", "change", _said(labels.STATUS), of_entry=True, may_be_open=False),
)
QUESTIONS: dict[str, Question] = {
    one.name: one for one in (*_WHERE, *_SAFE, *_BALANCE, *_KINDS, *_MORE, *_CHANGE)
}
"""In the order of the card."""
