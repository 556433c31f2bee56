"""Someone who could go with me: the widest safe route, by hand and against every path there is."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from netmap.files import open_sample
from netmap.measures.routes import Route, known_safety, route, targets
from netmap.model import Connection, SupportMap, Tie
from netmap.model.edits import changed, with_connection
from tests.ideas.contact import (
    could_tell_one_kept_away,
    holds_one_kept_away,
    is_near_such_a_group,
    must_be_left_out,
    perhaps_a_child,
)
from tests.likely_maps import entry, likely_maps, map_of

WILLING: dict[str, Any] = {"safety": 4, "introduce_ok": True}
BEN = entry("ben", **WILLING)
ANA = entry("ana", **{**WILLING, "safety": 5})
CLOSER = entry("dan", **WILLING, wish="closer")


def choir(**answers: Any) -> Any:
    return entry("choir", kind="group", **{"safety": 5, **answers})


def belongs(person: str, group: str = "choir", **more: Any) -> Tie:
    return Tie(a=person, b=group, kind="belongs_to", **more)


# By hand


def test_the_route_leads_over_the_safest_who_belongs_there() -> None:
    m = map_of(BEN, ANA, choir(), ties=[belongs("ben"), belongs("ana")])
    # over Ben min(4, 4, 5) = 4, over Ana min(5, 5, 5) = 5
    assert route(m, "choir") == Route(("ana", "choir"), 5, beside=("ben",))


def test_of_two_equally_wide_routes_it_is_the_first_on_the_map() -> None:
    m = map_of(BEN, ANA, choir(safety=4), ties=[belongs("ben"), belongs("ana")])
    assert route(m, "choir") == Route(("ben", "choir"), 4, beside=("ana",))


def test_a_shorter_way_comes_before_one_inside_the_spanning_tree() -> None:
    """The tree is free to reach the choir (4) over Cem and Ana (5 and 5); the shortest way is as wide."""
    cem = entry("cem", **{**WILLING, "safety": 5})
    ties = [("ana", "cem"), belongs("cem"), belongs("ana")]
    found = route(map_of(cem, ANA, choir(safety=4), ties=ties), "choir")
    assert found is not None and found.ids == ("cem", "choir")


def test_a_wider_way_comes_before_a_shorter_one() -> None:
    """Over Ben 4 in one step. Eda (5) belongs and is there through her work, so Ana is asked, who knows her:
    min(5, 5, 5) = 5 in two."""
    eda = entry("eda", **{**WILLING, "safety": 5}, role="professional")
    m = map_of(BEN, ANA, eda, choir(), ties=[belongs("ben"), belongs("eda"), ("ana", "eda")])
    assert route(m, "choir") == Route(("ana", "eda", "choir"), 5, beside=("ben",))


def test_without_a_rating_the_mean_of_the_cues_counts() -> None:
    assert known_safety(Connection(alter="a", predictable=4, warm=5)) == 4.5
    assert known_safety(Connection(alter="a", safety=4, warm=5)) == 4
    assert known_safety(Connection(alter="a", limits_respected=5)) is None
    cues = entry("cues", predictable=4, attuned=4, warm=5, with_me=5, introduce_ok=True)
    m = map_of(BEN, cues, choir(), ties=[belongs("ben"), belongs("cues")])
    assert route(m, "choir") == Route(("cues", "choir"), 4.5, beside=("ben",))


def test_two_in_one_group_can_meet_there() -> None:
    m = map_of(ANA, choir(), CLOSER, ties=[belongs("ana"), belongs("dan")])
    assert route(m, "dan") == Route(("ana", "choir", "dan"), 4)


def test_a_route_narrower_than_what_is_shown_is_none() -> None:
    m = map_of(BEN, choir(), ties=[belongs("ben")])
    assert route(m, "choir", least=4) is not None
    assert route(m, "choir", least=4.5) is None


def test_someone_rated_2_is_never_reached_through_a_sister() -> None:
    """The trap on the golden map: with the ratings of ties alone, me > Salma > Maren is 4 wide."""
    m = open_sample("golden").current
    for id in m.ids:
        m = with_connection(m, id, introduce_ok=True, wish="closer")
    assert [m.alter(id).name for id in targets(m)] == ["Paul", "Salma", "Femi", "Nadia"]
    assert {route(m, id) for id in "MSFN"} == {None}  # whether Paul talks about me with Maren was not said
    m = changed(m, ties=tuple(changed(tie, talks_about_me=False) for tie in m.ties))
    assert route(m, "M") is None
    assert route(m, "S") == Route(("P", "S"), 4)
    assert route(m, "F") == Route(("P", "F"), 4)
    assert route(m, "N") is None  # knows nobody


# Who is left out


OUT: list[dict[str, Any]] = [
    {"introduce_ok": False}, {"safety": None}, {"safety": 3}, {"safety": 1}, {"warm": 2},
    {"felt": "on_guard"}, {"limits_respected": 1},
    {"wish": "step_back"}, {"wish": "not_now"}, {"wish": "no_contact"},
    {"status": "past"}, {"status": "died"}, {"status": "ended_by_harm"}, {"power": True, "strain": 3},
    {"form": "child"}, {"form": "other_family"}, {"grown_up": False}, {"role": "i_care_for_them"},
    {"repair": "not_now"}, {"strain": 3}, {"power": True}, {"namesake": "open"},
    {"form": "animal"}, {"form": "place"},
]  # fmt: skip


@pytest.mark.parametrize("answers", OUT)
def test_no_route_leads_over_or_to_anyone_left_out(answers: dict[str, Any]) -> None:
    one = entry("one", **{**WILLING, **answers})
    assert route(map_of(one, CLOSER, ties=[("one", "dan")]), "dan") is None
    other = entry("other", **{**WILLING, "wish": "closer", **answers})
    assert route(map_of(BEN, other, ties=[("ben", "other")]), "other") is None


@pytest.mark.parametrize(
    "work", [{"role": "professional"}, {"form": "therapist"}, {"power": True}, {"holds_power": True}]
)
def test_work_and_power_are_never_asked_first(work: dict[str, Any]) -> None:
    one = entry("one", **WILLING, **work)
    assert route(map_of(one, choir(), ties=[belongs("one")]), "choir") is None


def test_nor_over_a_group_that_holds_power_over_me() -> None:
    def ways(**answers: Any) -> bool:
        m = map_of(BEN, choir(**answers), CLOSER, ties=[belongs("ben"), belongs("dan")])
        return route(m, "dan") is not None

    assert ways() and not ways(power=True)


@pytest.mark.parametrize("kind", ["belongs_to", "knows", "tense"])
def test_no_route_leads_to_or_over_a_group_that_holds_someone_kept_apart(kind: Any) -> None:
    apart = entry("apart", safety=1)
    held = Tie(a="apart", b="choir", kind=kind)
    m = map_of(BEN, apart, choir(), CLOSER, ties=[belongs("ben"), belongs("dan"), held])
    assert route(m, "choir") is None and route(m, "dan") is None


@pytest.mark.parametrize(("talks", "shown"), [(True, False), (False, True), (None, False)])
def test_nor_over_someone_who_talks_about_me_with_one_kept_apart(talks: bool | None, shown: bool) -> None:
    told = Tie(a="ben", b="apart", talks_about_me=talks)
    m = map_of(BEN, choir(), entry("apart", safety=1), ties=[belongs("ben"), told])
    assert (route(m, "choir") is not None) == shown


def test_a_tense_tie_leads_nowhere() -> None:
    assert route(map_of(BEN, CLOSER, ties=[Tie(a="ben", b="dan", kind="tense")]), "dan") is None


def test_a_route_is_asked_for_to_places_and_to_those_wished_closer() -> None:
    kept = entry("kept", **WILLING, wish="keep_as_is")
    therapist = entry("therapist", **WILLING, wish="closer", form="therapist")
    m = map_of(kept, therapist, choir(), CLOSER, entry("unrated", kind="group"))
    assert targets(m) == ("choir", "dan")
    assert route(map_of(BEN, kept, ties=[("ben", "kept")]), "kept") is None


def test_an_empty_map_has_nothing_to_go_to_and_an_unknown_id_is_refused() -> None:
    assert targets(map_of()) == ()
    with pytest.raises(KeyError):
        route(map_of(), "nobody")


# Whatever the map


def may_stand(m: SupportMap, id: str) -> bool:
    """Whether this entry may stand on a route, written down a second time and plainly."""
    alter, c = m.alter(id), m.connection(id)
    return (
        not must_be_left_out(m, id)
        and not c.power
        and alter.form not in ("animal", "ancestor", "place")
        and not could_tell_one_kept_away(m, id)
        and not perhaps_a_child(m, id)
        and not holds_one_kept_away(m, id)
        and not is_near_such_a_group(m, id)
        and (c.introduce_ok or alter.kind != "person")
    )


def width(m: SupportMap, ids: tuple[str, ...]) -> float:
    return min(known_safety(m.connection(id)) or 0 for id in ids)


def every_way(m: SupportMap, target: str) -> Iterator[tuple[str, ...]]:
    """All simple paths from someone who can be asked to the target, over those who may stand on a route."""
    leads = {frozenset(tie.pair) for tie in m.ties if tie.kind in ("knows", "belongs_to")}

    def on(way: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        if way[-1] == target:
            yield way
            return
        for id in m.ids:
            if id not in way and frozenset((way[-1], id)) in leads and may_stand(m, id):
                yield from on((*way, id))

    for id in m.ids:
        alter, c = m.alter(id), m.connection(id)
        work = c.role == "professional" or (
            alter.form in ("therapist", "doctor_or_helper") and c.role != "peer"
        )
        free = not (work or c.power or c.holds_power)
        if id != target and alter.kind == "person" and may_stand(m, id) and free:
            yield from on((id,))


@st.composite
def tied_maps(draw: st.DrawFn) -> SupportMap:
    """Likely maps on which most are willing, and more of them wished closer."""
    m = draw(likely_maps(least=2, most=6))
    for id in m.ids:
        m = with_connection(m, id, introduce_ok=draw(st.sampled_from((True, True, True, False))))
        if draw(st.booleans()) and m.connection(id).wish is None:
            m = with_connection(m, id, wish="closer")
    return m


@given(tied_maps())
def test_it_is_the_widest_of_all_ways_the_shortest_of_those_and_the_first_on_the_map(m: SupportMap) -> None:
    for target in targets(m):
        found = route(m, target)
        ways = list(every_way(m, target)) if may_stand(m, target) else []
        assert (found is None) == (not ways)
        if found is None:
            continue
        widest = max(width(m, way) for way in ways)
        best = min(
            (way for way in ways if width(m, way) == widest),
            key=lambda way: (len(way), [m.ids.index(id) for id in way]),
        )
        assert (found.ids, found.width) == (best, pytest.approx(widest))
        assert found.beside == tuple(w[0] for w in ways if len(w) == 2 and w[0] != found.ids[0])


@given(likely_maps() | tied_maps())
def test_no_route_holds_anyone_against_whom_anything_speaks(m: SupportMap) -> None:
    for target in m.ids:
        found = route(m, target)
        if found is None:
            continue
        assert found.width >= 4 and found.ids[-1] == target
        for id in (*found.ids, *found.beside):
            assert may_stand(m, id), id
        for step in pairwise(found.ids):
            assert any(set(tie.pair) == set(step) and tie.kind in ("knows", "belongs_to") for tie in m.ties)


@given(tied_maps())
def test_names_and_ids_play_no_part(m: SupportMap) -> None:
    assume(targets(m))
    new = {id: f"x{9 - place}" for place, id in enumerate(m.ids)}
    other = changed(
        m,
        alters=tuple(changed(a, id=new[a.id], name=new[a.id]) for a in m.alters),
        connections=tuple(changed(c, alter=new[c.alter]) for c in m.connections),
        ties=tuple(changed(t, a=new[t.a], b=new[t.b]) for t in reversed(m.ties)),
    )
    for target in targets(m):
        before, after = route(m, target), route(other, new[target])
        assert before == route(m, target)
        assert (before and tuple(new[id] for id in before.ids)) == (after and after.ids)
