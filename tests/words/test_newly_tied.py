"""After "They all know each other" it is said what is tied now, of people and groups, or why nothing is."""

from hypothesis import given
from hypothesis import strategies as st

from netmap.model import SupportMap
from netmap.model.edits import set_tie, tie_all
from netmap.model.newly_tied import NewlyTied, newly_tied
from netmap.words.names import labels
from netmap.words.newly_tied import what_was_tied
from tests.likely_maps import entry, likely_maps, map_of

M = map_of(
    entry("Ana"), entry("Ben"), entry("Choir", kind="group"), entry("Club", kind="community"), entry("Cem")
)


def told(m: SupportMap, *ids: str) -> tuple[str, ...]:
    return what_was_tied(newly_tied(m, tie_all(m, ids), ids), labels(m))


def test_people_know_each_other() -> None:
    assert told(M, "Ana", "Ben", "Cem") == ("Ana, Ben and Cem know each other now.",)


def test_people_belong_to_the_groups_among_them() -> None:
    assert told(M, "Ana", "Choir") == ("Ana belongs to Choir now.",)
    assert told(M, "Ana", "Ben", "Choir", "Club") == (
        "Ana and Ben know each other now.",
        "Ana and Ben belong to Choir and Club now.",
        "Choir and Club know each other now, as groups do: people of one meet people of the other.",
    )


def test_groups_alone_know_each_other() -> None:
    assert told(M, "Choir", "Club") == (
        "Choir and Club know each other now, as groups do: people of one meet people of the other.",
    )


def test_where_nothing_had_to_be_tied_it_is_said_why() -> None:
    m = tie_all(M, ("Choir", "Club"))
    assert told(m, "Choir", "Club") == ("This was on your map already.",)
    assert told(set_tie(m, "Choir", "Club", "pulls"), "Choir", "Club")[-1].startswith("What you said of some")
    assert told(set_tie(m, "Ana", "Ben", "tense"), "Ana", "Ben", "Cem") == (
        "Ana, Ben and Cem know each other now.",
        "What you said of some of them before stays: that it is tense, or how groups go together.",
    )


@given(likely_maps(least=2), st.data())
def test_something_is_always_said_and_each_new_tie_is_in_it(m: SupportMap, data: st.DataObject) -> None:
    ids = data.draw(st.lists(st.sampled_from(m.ids), min_size=2, unique=True))
    after = tie_all(m, ids)
    found = newly_tied(m, after, ids)
    assert what_was_tied(found, labels(m))
    assert found.nothing == (after == m)
    fresh = {id for tie in set(after.ties) - set(m.ties) for id in tie.pair}
    assert found.everyone == fresh
    assert newly_tied(after, after, ids) == NewlyTied(other=found.other)
