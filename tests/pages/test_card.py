"""The card asks what a small step has to know: who is a child, what is wished for, what a group is to me."""

import pytest

from netmap.model import Guide, SupportMap
from netmap.pages import routes
from netmap.words import card, labels, map_page
from netmap.words.guides import general
from tests.likely_maps import entry, map_of
from tests.pages.drawn import Drawn, drawn_from

LISTENS = general().supports["listens"].label
BELONGING = general().supports["belonging"].label


def card_of(m: SupportMap, name: str = "Ana", block: str = "where") -> Drawn:
    person = Drawn(drawn_from(m)).visits(routes.MAP)
    person.picks(map_page.PICK, name)
    if block != "where":
        person.answers(card.BLOCKS_LABEL, card.BLOCKS[block])
    return person


@pytest.mark.parametrize("form", ["child", "other_family", "sibling"])
def test_of_family_of_any_age_it_is_asked_whether_they_are_grown_up(form: str) -> None:
    person = card_of(map_of(entry("Ana", form=form)))
    assert person.answered(card.GROWN_UP) == [labels.OPEN]
    for word, said in ((labels.GROWN_UP[False], False), (labels.GROWN_UP[True], True), (labels.OPEN, None)):
        person.answers(card.GROWN_UP, word)
        assert person.map.alter("Ana").grown_up is said
        assert person.answered(card.GROWN_UP) == [word]


def test_it_is_asked_right_where_the_relationship_is_said() -> None:
    person = card_of(map_of(entry("Ana")))
    assert not person.rows(card.GROWN_UP)
    person.opens(card.CHANGE)
    person.picks(card.FORM, general().forms["other_family"])
    assert len(person.rows(card.GROWN_UP)) == 2


@pytest.mark.parametrize("fields", [{"form": "friend"}, {"form": "parent"}, {"kind": "group"}, {}])
def test_of_others_it_is_not_asked(fields: dict[str, str]) -> None:
    assert not card_of(map_of(entry("Ana", **fields))).rows(card.GROWN_UP)


def test_what_was_said_stays_in_sight_when_the_relationship_is_another() -> None:
    person = card_of(map_of(entry("Ana", form="friend", grown_up=False)))
    assert person.answered(card.GROWN_UP) == [labels.GROWN_UP[False]]


def test_what_i_would_like_to_get_can_be_said_beside_what_i_get() -> None:
    person = card_of(map_of(entry("Ana", safety=4)), block="kinds")
    person.answers(card.WOULD_LIKE, LISTENS)
    said = person.map.connection("Ana")
    assert (said.would_like, said.gets) == (frozenset({"listens"}), None)
    person.answers(card.WOULD_LIKE, card.NONE_OF_THESE)
    assert person.map.connection("Ana").would_like == frozenset()
    person.answers(card.WOULD_LIKE, card.NONE_OF_THESE)
    assert person.map.connection("Ana").would_like is None


@pytest.mark.parametrize(
    "fields",
    [{"safety": 1}, {"wish": "no_contact"}, {"status": "died"}, {"status": "ended_by_harm"},
     {"form": "child"}, {"role": "i_care_for_them"}, {"namesake": "open"}, {"power": True, "strain": 4}],
)  # fmt: skip
def test_nothing_is_wished_from_those_who_are_kept_apart_or_cared_for(fields: dict[str, object]) -> None:
    person = card_of(map_of(entry("Ana", **fields)), block="kinds")
    assert person.rows(card.GETS) and not person.rows(card.WOULD_LIKE)


@pytest.mark.parametrize("kind", ["group", "community"])
def test_of_a_group_it_is_asked_what_it_is_to_me(kind: str) -> None:
    person = card_of(map_of(entry("Ana", kind=kind)))
    person.answers(card.PART_OF_ME, labels.FIVE[4])
    person.answers(card.POSITIVE, labels.FIVE[5])
    said = person.map.connection("Ana")
    assert (said.part_of_me, said.positive) == (4, 5)
    person.answers(card.POSITIVE, labels.OPEN)
    assert person.map.connection("Ana").positive is None


def test_nobody_belongs_to_a_service_and_a_person_is_no_group() -> None:
    for fields in (
        {"kind": "group", "form": "doctor_or_helper"},
        {"kind": "group", "role": "professional"},
        {},
    ):
        person = card_of(map_of(entry("Ana", **fields)))
        assert not person.rows(card.PART_OF_ME) and not person.rows(card.POSITIVE)


def test_what_the_guide_asks_of_each_group_is_answered_in_own_words_and_not_while_names_are_hidden() -> None:
    asks = "What does it do with *money*?"
    guide = Guide(id="ours", title="Ours", asks=asks)
    m = map_of(entry("Ana", kind="group"), entry("Ben"), guide=guide)
    person = card_of(m)
    label = r"What does it do with \*money\*\?"
    person.writes(label, "It pays for the bus.")
    assert person.map.connection("Ana").own_words == "It pays for the bus."
    person.opens(map_page.MORE)
    person.switches(map_page.HIDE)
    assert label not in [field.label for field in person.app.text_area]
    assert not person.says("bus")


def test_words_written_for_another_guide_stay_in_sight() -> None:
    person = card_of(map_of(entry("Ana", kind="group", own_words="It pays for the bus.")))
    assert [field.value for field in person.app.text_area if field.label == card.OWN_WORDS] == [
        "It pays for the bus."
    ]
    assert not card_of(map_of(entry("Ana", kind="group"))).app.text_area
