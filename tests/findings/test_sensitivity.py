"""How sure a finding is: on any map, and worked by hand."""

from collections.abc import Iterator
from typing import Any, get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.files import open_sample
from netmap.findings import RULE_OF, Finding, every_finding
from netmap.findings.finding import Facts
from netmap.findings.sensitivity import Flip, flips_of
from netmap.measures import measure
from netmap.measures.safety import SAFETY_SCALES
from netmap.model import SupportMap
from netmap.model.edits import changed, set_tie, with_connection
from netmap.model.scales import BARRIERS, SUPPORTS, SUPPORTS_OF_A_PERSON, Role
from tests.likely_maps import entry, likely_maps, map_of

LISTENS, NONE = frozenset({"listens"}), frozenset[str]()


def said(m: SupportMap) -> tuple[Finding, ...]:
    return every_finding(m, measure(m))


def words_of(finding: Finding) -> tuple[object, ...]:
    """All that is said in it: kind, whom it is about, kinds of support, whom else it names."""
    return finding.kind, finding.about, finding.supports, finding.beyond


def still(m: SupportMap, finding: Finding) -> bool:
    return words_of(finding) in map(words_of, said(m))


def with_flip(m: SupportMap, flip: Flip) -> SupportMap:
    if flip.tie:
        return set_tie(m, *flip.tie, flip.after)
    assert flip.alter
    after: Any = frozenset(flip.after) if isinstance(flip.after, tuple) else flip.after
    return with_connection(m, flip.alter, **{flip.field: after})


ENDS: dict[str, tuple[Any, ...]] = {
    **dict.fromkeys(SAFETY_SCALES, (1, 2, 3, 4, 5)),
    **dict.fromkeys(("give", "get"), (0, 1, 2, 3, 4)),
    "felt": ("settled", "mixed", "on_guard"),
    "honest": ("yes", "partly", "no"),
    "fit": ("works", "mixed", "does_not_work"),
    "ring": (1, 2, 3),
    "frequency": ("daily", "weekly", "monthly", "yearly", "rarely"),
    "strain": (0, 1, 2, 3, 4),
}
OTHERS: dict[str, tuple[Any, ...]] = {
    "role": get_args(Role),
    "season": (True, False),
    "wish": ("closer", "keep_as_is", "step_back", "not_now", "no_contact"),
    "repair": ("has_happened", "feels_possible", "not_now"),
}


def one_move(m: SupportMap, id: str, field: str, rule: str) -> Iterator[tuple[int, str, SupportMap]]:
    """Every way to move one answer: how large that is, which field it is, and the map it leads to."""
    value = getattr(m.connection(id), field)
    if field == "gets":
        name = "named_for" if value is None else "gets"
        before = getattr(m.connection(id), name) or NONE
        for kind in RULE_OF[rule].supports:
            yield 1, name, with_connection(m, id, **{name: before ^ {kind}})
    elif field in ("barriers", "would_like"):
        for one in BARRIERS if field == "barriers" else SUPPORTS:
            yield 1, field, with_connection(m, id, **{field: (value or NONE) ^ {one}})
    elif field in ENDS:
        scale = ENDS[field]
        near = [x for x in scale if value is None or abs(scale.index(x) - scale.index(value)) == 1]
        for other in near:
            yield 1, field, with_connection(m, id, **{field: other})
    else:
        for other in OTHERS[field]:
            if other != value:
                yield 1 if value is None else 2, field, with_connection(m, id, **{field: other})


@given(likely_maps())
@settings(max_examples=60)
def test_each_flip_changes_what_is_said(m: SupportMap) -> None:
    for finding in said(m):
        for flip in flips_of(m, finding):
            after = with_flip(m, flip)
            assert after != m and not still(after, finding), flip
            more = [other for other in said(after) if other.kind == finding.kind]
            named = {*finding.about, *finding.supports, *finding.beyond}
            grown = any(named <= {*f.about, *f.supports, *f.beyond} for f in more)
            assert flip.adds <= grown


@given(likely_maps(least=1, most=5), st.data())
@settings(max_examples=40)
def test_no_other_answer_it_counts_would_and_nothing_smaller_does(m: SupportMap, data: st.DataObject) -> None:
    """Against trying every move of every answer, with nothing left out and the whole map asked each time."""
    findings = said(m)
    if not findings:
        return
    finding = data.draw(st.sampled_from(findings))
    flips = [flip for flip in flips_of(m, finding) if flip.alter]
    tried: dict[tuple[str, str], set[int]] = {}
    for id in m.ids:
        for field in RULE_OF[finding.kind].counts:
            for size, name, after in one_move(m, id, field, finding.kind):
                if not still(after, finding):
                    tried.setdefault((id, name), set()).add(size)
    given_for = {(flip.alter, flip.field) for flip in flips}
    assert given_for <= tried.keys()
    # An answer is left out where a smaller one comes to the same, and not otherwise.
    assert all(2 in tried[key] and 1 not in tried[key] for key in tried.keys() - given_for)
    for adds in (True, False):
        assert len({flip.size in ("step", "open") for flip in flips if flip.adds == adds}) <= 1


@given(likely_maps())
@settings(max_examples=60)
def test_a_flip_moves_one_answer_by_one_step_and_they_stand_in_the_order_of_the_map(m: SupportMap) -> None:
    for finding in said(m):
        flips = flips_of(m, finding)
        assert flips == flips_of(SupportMap.model_validate_json(m.model_dump_json()), finding)
        assert len({(flip.alter, flip.tie, flip.field, flip.after) for flip in flips}) == len(flips)
        places = [m.ids.index(flip.alter) for flip in flips if flip.alter]
        assert places == sorted(places)
        for flip in flips:
            if isinstance(flip.before, int) and not isinstance(flip.before, bool):
                assert isinstance(flip.after, int) and abs(flip.after - flip.before) == 1
            assert (flip.size == "open") == (flip.before is None and flip.tie is None)


@given(likely_maps(least=1), st.data())
def test_supposing_another_answer_counts_as_giving_it_does(m: SupportMap, data: st.DataObject) -> None:
    id = data.draw(st.sampled_from(m.ids))
    safety = data.draw(st.integers(1, 5))
    supposed = m.supposing(changed(m.connection(id), safety=safety))
    given_so = with_connection(m, id, safety=safety)
    assert said(supposed) == said(given_so)
    assert Facts.of(supposed, measure(supposed)).apart == Facts.of(given_so, measure(given_so)).apart
    assert supposed.alters == m.alters and supposed.connection(id) == given_so.connection(id)


def flips(m: SupportMap, kind: str) -> list[tuple[Any, ...]]:
    """Whose answer, which, from, to."""
    finding = next(finding for finding in said(m) if finding.kind == kind)
    return [
        (flip.alter or flip.tie, flip.field, flip.before, flip.after)
        for flip in flips_of(m, finding)
        if not flip.adds
    ]


def test_giving_more_by_one_step() -> None:
    # b = (1 - 3)/(1 + 3) = -1/2. Give 2: -1/3, which is 2 : 1 and no more. Get 2: -1/5. Give 4: -3/5, leans.
    m = map_of(entry("a", give=3, get=1, fit="mixed", role="peer", season=False))
    assert flips(m, "giving_more") == [
        ("a", "give", 3, 2),
        ("a", "get", 1, 2),
        ("a", "fit", "mixed", "works"),
    ]


def test_giving_far_more_takes_another_kind_of_answer() -> None:
    # 4 : 0. Give 3: -1; get 1: -3/5; "mixed" is one step from "does not work". Nothing small would do.
    m = map_of(entry("a", give=4, get=0, fit="does_not_work", role="peer", season=False))
    assert flips(m, "giving_more") == [
        ("a", "role", "peer", "i_care_for_them"),
        ("a", "season", False, True),
    ]


def test_a_pattern_is_lost_by_one_more_that_is_rated() -> None:
    # 3 of 6 lean. With g rated too, from the middle on 2 : 2, it would be 3 of 7: no pattern any more.
    sure: dict[str, Any] = {"role": "peer", "season": False, "fit": "does_not_work"}
    m = map_of(
        *(entry(id, give=4, get=0, **sure) for id in "abc"),
        *(entry(id, give=2, get=2, **sure) for id in "def"),
        entry("g", give=2, **sure),
    )
    assert flips(m, "giving_pattern") == [("g", "get", None, 2)]


def test_mutual_by_one_step() -> None:
    # 2 : 2 and all that is one step from it count. Of 2 : 1, give 1 leaves 2 together, get 0 goes one way.
    assert flips(map_of(entry("a", give=2, get=1, fit="works")), "mutual") == [
        ("a", "give", 2, 1),
        ("a", "give", 2, 3),  # 1 : 3
        ("a", "get", 1, 0),
        ("a", "fit", "works", "mixed"),
    ]
    assert flips(map_of(entry("a", give=2, get=2)), "mutual") == [("a", "fit", None, "mixed")]


def test_few_safe_by_a_rating_that_is_close_and_by_one_that_is_open() -> None:
    # b at 4 would make two who are safe enough; c is two steps away; a at 3 would leave none.
    full = {"predictable": 5, "attuned": 5, "warm": 5, "with_me": 5, "limits_respected": 5, "felt": "settled"}
    m = map_of(
        entry("a", safety=4, **full), entry("b", safety=3, **full), entry("c", safety=2, **full),
        entry("d", **{**full, "predictable": 3, "attuned": 3, "warm": 3, "with_me": 3}),
    )  # fmt: skip
    assert flips(m, "few_safe") == [
        ("a", "safety", 4, 3),
        ("b", "safety", 3, 4),
        # d: cues of 3 are "not safe enough"; from the middle outwards, 4 is the first that would do.
        ("d", "safety", None, 4),
    ]


def test_what_rests_on_one_by_one_step() -> None:
    # 3 of 5. At 2: 2 of 4 is one half, of more than two, and still much. b at 2: 3 of 6, one half.
    assert (
        flips(map_of(*(entry(id, get=n) for id, n in zip("abc", (3, 1, 1), strict=True))), "rests_on_one")
        == []
    )
    # 2 of 4: at 1 all are alike; b or c at 2: 2 of 5.
    m = map_of(*(entry(id, get=n) for id, n in zip("abc", (2, 1, 1), strict=True)), entry("d"))
    assert flips(m, "rests_on_one") == [
        ("a", "get", 2, 1),
        ("b", "get", 1, 2),
        ("c", "get", 1, 2),
        ("d", "get", None, 2),  # 2 of 6
    ]


def test_nobody_for_a_kind_by_one_tick() -> None:
    six = frozenset(SUPPORTS_OF_A_PERSON) - LISTENS
    full = {"predictable": 5, "attuned": 5, "warm": 5, "with_me": 5, "limits_respected": 5, "felt": "settled"}
    m = map_of(
        *(entry(id, safety=5, gets=six, **full) for id in "ab"), entry("c", safety=1, gets=NONE, **full),
        entry("d", safety=3, gets=NONE, **full), wants=LISTENS,
    )  # fmt: skip
    ticked = tuple(sorted(SUPPORTS_OF_A_PERSON))
    # c and d are not safe enough, and would not count as someone who listens
    assert flips(m, "nobody_for") == [
        ("a", "gets", tuple(sorted(six)), ticked),
        ("b", "gets", tuple(sorted(six)), ticked),
    ]


def test_where_circles_meet_by_one_tie() -> None:
    # a, b and c know each other, and so do c, d and e. Without a-b, a would be alone on a side; with a-d
    # there is a second way. Without a-c it stays as it is.
    ties = (("a", "b"), ("b", "c"), ("a", "c"), ("c", "d"), ("d", "e"), ("c", "e"))
    m = map_of(*(entry(id) for id in "abcde"), ties=ties)
    assert flips(m, "through_one") == [
        (("a", "b"), "kind", "knows", None),  # a alone on a side
        (("d", "e"), "kind", "knows", None),
        (("a", "d"), "kind", None, "knows"),
        (("a", "e"), "kind", None, "knows"),
    ]


def test_standing_apart_by_one_tie() -> None:
    # d knows nobody. Without a-b, a would stand apart too, and one tie is too few to say it.
    m = map_of(*(entry(id) for id in "abcd"), ties=(("a", "b"), ("b", "c")))
    assert flips(m, "stands_apart") == [
        (("a", "b"), "kind", "knows", None),
        (("b", "c"), "kind", "knows", None),
        (("a", "d"), "kind", None, "knows"),
    ]


def test_only_professionals_by_one_role() -> None:
    m = map_of(entry("a", role="professional"), entry("b", form="therapist"))
    # b's role is open, and filling it is less than changing a's
    assert flips(m, "only_professionals") == [("b", "role", None, "peer")]


def test_what_has_no_answer_to_move_is_sure() -> None:
    assert flips(map_of(*(entry(id, safety=5) for id in "abc")), "no_group") == []
    assert flips(map_of(), "empty") == []


def test_a_finding_the_map_does_not_show_has_no_flips() -> None:
    assert flips_of(map_of(entry("a", safety=5)), Finding("safe_people", ("b",))) == ()


def test_a_tie_is_never_drawn_to_someone_who_is_kept_apart() -> None:
    m = map_of(
        entry("a", wish="no_contact"), *(entry(id) for id in "bcd"), ties=(("a", "b"), ("b", "c"), ("a", "c"))
    )
    assert flips(m, "stands_apart") == [(("b", "d"), "kind", None, "knows")]


def test_golden_giving_more() -> None:
    # C: give 3, get 1. Give 2: -1/3. Open: whether it works for me, the role, the season.
    m = open_sample("golden").current
    assert flips(m, "giving_more") == [
        ("C", "give", 3, 2),
        ("C", "fit", None, "works"),
        ("C", "role", None, "i_care_for_them"),
        ("C", "season", None, True),
    ]
