"""Deeds of the bench made up at random, as JSON gives them: such as hands do, and hostile ones."""

from typing import Any, get_args

from hypothesis import strategies as st

from netmap.model import SupportMap
from netmap.model.scales import FORMS, KINDS, SUPPORTS, Namesake, TieKind
from netmap.views.bench.questions import QUESTIONS
from netmap.words import self_card
from tests.strategies import IDS, TEXTS

AWAY = st.floats(-50, 50, allow_nan=False)
TIES = st.sampled_from(get_args(TieKind))
KIND = st.sampled_from(KINDS)
FORM = st.none() | st.sampled_from(FORMS)
OPEN_TIES = st.none() | TIES


def edits(m: SupportMap) -> st.SearchStrategy[dict[str, Any]]:
    """What hands do on this map, now and then with someone who is on it no more."""
    ids = st.sampled_from([*m.ids, *m.ids, "nobody"])
    several = st.lists(ids, max_size=6)
    two = {"a": ids, "b": ids}
    return st.one_of(
        _deed("move", spots=st.lists(st.fixed_dictionaries({"id": ids, "x": AWAY, "y": AWAY}), max_size=3)),
        _deed("move", spots=st.lists(st.fixed_dictionaries({"id": ids, "x": st.none()}), max_size=3)),
        _deed("add", id=IDS, name=TEXTS, kind=KIND, form=FORM),
        _deed(
            "add", id=IDS, name=TEXTS, kind=KIND, x=AWAY, y=AWAY,
            support=st.sampled_from(SUPPORTS),
        ),
        _deed("list", text=TEXTS, kind=KIND),
        _deed("name", id=ids, name=TEXTS),
        _deed(
            "who", id=ids, kind=st.none() | KIND, form=FORM,
            form_words=TEXTS,
        ),
        answers(m, ids),
        _deed("me", question=st.sampled_from(tuple(self_card.QUESTION)), value=st.none() | st.integers(0, 6)),
        _deed("me", question=st.just("note"), value=TEXTS),
        _deed("tie", **two, tied=st.booleans(), kind=OPEN_TIES),
        _deed("tie", **two, tied=st.booleans()),
        _deed("tie_all", ids=several, kind=OPEN_TIES),
        _deed("talk", **two, value=st.none() | st.booleans()),
        _deed("named_for", support=st.sampled_from(SUPPORTS), ids=several, named=st.booleans()),
        _deed("namesake", id=ids, answer=st.sampled_from(("later", *get_args(Namesake)))),
        _deed("join", keep=ids, gone=ids),
        _deed("remove", ids=several),
    )  # fmt: skip


def answers(m: SupportMap, ids: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, Any]]:
    return st.sampled_from(tuple(QUESTIONS.values())).flatmap(
        lambda question: _deed(
            "answer", id=ids, question=st.just(question.name), value=_values(m, question.name)
        )
    )


def _values(m: SupportMap, name: str) -> st.SearchStrategy[Any]:
    question = QUESTIONS[name]
    known = list(question.answers(m))
    match question.kind:
        case "one":
            return st.none() | st.sampled_from(known)
        case "several":
            return st.none() | st.lists(st.sampled_from(known), unique=True)
        case "statement":
            return st.none() | st.booleans()
        case _:
            return st.none() | TEXTS


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=8,
)


def hostile(m: SupportMap) -> st.SearchStrategy[Any]:
    """What no page sends: any answer to any question, other types, other fields."""
    ids = st.sampled_from([*m.ids, "nobody"])
    asked = st.sampled_from([*QUESTIONS, "id", "alter", "name", "namesake", "angle", "__class__"])
    whole = st.fixed_dictionaries({"op": st.just("answer"), "id": ids, "question": asked, "value": ANYTHING})
    broken = st.builds(lambda deed, field, value: {**deed, field: value}, edits(m), FIELDS, ANYTHING)
    return whole | broken | ANYTHING


FIELDS = st.sampled_from(
    ("op", "id", "ids", "kind", "value", "a", "x", "spots", "name", "form", "text", "also")
)


def _deed(op: str, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({"op": st.just(op), **fields})
