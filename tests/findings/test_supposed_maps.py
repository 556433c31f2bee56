"""What is made of a map that is supposed is what would be made of it if it had been drawn so."""

from itertools import combinations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from netmap.findings import every_finding
from netmap.findings.answer_changes import SCALES, SETS, WITHOUT_ORDER, changes
from netmap.ideas import held_back, suggest
from netmap.measures import measure
from netmap.measures.contact import within_reach
from netmap.model import SupportMap, Tie
from netmap.model.edits import changed, set_tie, suppose_tie, with_connection
from netmap.model.scales import OF_GROUPS, TieKind
from tests.likely_maps import entry, likely_maps, map_of
from tests.strategies import support_maps

MAPS = likely_maps(least=1) | support_maps().filter(lambda m: m.alters)
ANSWERS = st.sampled_from((*SCALES, *SETS, *WITHOUT_ORDER, "power", "holds_power"))


def all_made_of(m: SupportMap) -> dict[object, Any]:
    """Everything that findings and ideas make of a map, table by table."""
    measures = measure(m)
    assert measures.as_dict() and every_finding(m, measures) is not None
    assert suggest(m, measures) and held_back(m) is not None
    made: dict[object, Any] = vars(m)["_looked_at"]
    assert len(made) > 15
    return made


def is_made_as_on(supposed: SupportMap, anew: SupportMap) -> bool:
    """Whether every table is the same, in the same order; where one is kept, what it is made of is not."""
    tables, others = all_made_of(supposed), all_made_of(anew)
    assert tables.keys() <= others.keys()
    return all(
        table == others[look] and (not isinstance(table, dict) or list(table) == list(others[look]))
        for look, table in tables.items()
    )


def other_answer(data: st.DataObject, m: SupportMap, id: str) -> tuple[str, Any]:
    name = data.draw(ANSWERS)
    if name in ("power", "holds_power"):
        return name, data.draw(st.booleans())
    return name, data.draw(st.sampled_from([answer for _, answer in changes(m.connection(id), name)]))


@given(MAPS, st.data())
def test_every_table_of_a_map_with_another_answer_is_as_if_it_had_been_given(
    m: SupportMap, data: st.DataObject
) -> None:
    if data.draw(st.booleans(), "all was made of the map before"):
        all_made_of(m)
    id = data.draw(st.sampled_from(m.ids))
    name, answer = other_answer(data, m, id)
    supposed = m.supposing(m.connection(id).as_if(**{name: answer}))
    assert is_made_as_on(supposed, with_connection(m, id, **{name: answer}))
    again, more = other_answer(data, supposed, id)
    supposed = supposed.supposing(supposed.connection(id).as_if(**{again: more}))
    given_so = with_connection(with_connection(m, id, **{name: answer}), id, **{again: more})
    assert is_made_as_on(supposed, given_so)


@given(MAPS, st.data())
def test_every_table_of_a_map_with_another_tie_is_as_if_it_had_been_drawn(
    m: SupportMap, data: st.DataObject
) -> None:
    away = data.draw(st.sampled_from((None, *m.ids)))
    m = with_connection(m, away, wish="no_contact") if away else m
    if data.draw(st.booleans(), "all was made of the map before"):
        all_made_of(m)
    for a, b in combinations(m.ids, 2):
        kind = data.draw(st.sampled_from((None, *kinds_of_a_tie(m, a, b))))
        supposed, drawn = suppose_tie(m, a, b, kind), set_tie(m, a, b, kind)
        assert supposed.ties == drawn.ties
        assert is_made_as_on(supposed, drawn)


def kinds_of_a_tie(m: SupportMap, a: str, b: str) -> tuple[TieKind, ...]:
    match (m.alter(a).kind == "person") + (m.alter(b).kind == "person"):
        case 0:
            return ("knows", "tense", *OF_GROUPS)
        case 1:
            return ("knows", "tense", "belongs_to")
    return ("knows", "tense")


@given(MAPS, st.data())
def test_what_is_supposed_of_a_connection_could_be_said_of_it(m: SupportMap, data: st.DataObject) -> None:
    connection = m.connection(data.draw(st.sampled_from(m.ids)))
    assert connection.supports is not None
    for name in (*SCALES, *SETS, *WITHOUT_ORDER):
        for _, answer in changes(connection, name):
            supposed, said = connection.as_if(**{name: answer}), changed(connection, **{name: answer})
            assert supposed == said and supposed.supports == said.supports


def test_what_was_worked_out_of_a_value_is_worked_out_again_of_one_supposed() -> None:
    m = SupportMap.model_validate_json('{"id": "m", "alters": [{"id": "a", "name": "A"}]}')
    heard = m.connection("a").as_if(named_for=frozenset({"listens"}))
    assert heard.supports == {"listens"} and not m.connection("a").supports
    assert heard.as_if(gets=frozenset({"warmth"}), named_for=None).supports == {"warmth"}
    assert Tie(a="a", b="b").as_if(kind="tense").pair == ("a", "b")


def test_who_is_within_reach_follows_a_tie_that_is_supposed_and_a_tie_that_is_not_there() -> None:
    away, choir, near = (
        entry("a", safety=1),
        entry("c", kind="group", safety=5),
        entry("n", kind="group", safety=5),
    )
    m = map_of(away, choir, near, ties=[("c", "n")])
    assert within_reach(m) == ("c", "n")
    closed = suppose_tie(m, "a", "c", "belongs_to")
    assert within_reach(closed) == within_reach(set_tie(m, "a", "c", "belongs_to")) == ()
    apart = set_tie(m, "a", "c", "belongs_to")
    assert within_reach(apart) == ()
    assert within_reach(suppose_tie(apart, "c", "n", None)) == ("n",)
