"""A name that comes back shortened, or with a family name beside it, is asked about; any other is not."""

import pytest

from netmap.measures.contact import kept_apart, within_reach
from netmap.measures.names_alike import Names
from netmap.model import Alter
from netmap.model.edits import with_alter
from tests.likely_maps import entry, map_of


def alike(one: str, other: str, **fields: str) -> bool:
    noted = Names([Alter(id="a", name=one)])
    return noted.has_another_like(Alter.model_validate({"id": "b", "name": other, **fields}))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tom", "tom"), ("Tom", "Tom Klein"), ("Ana", "Ana Maria"), ("Klein", "Tom Klein"),
        ("Tom Klein", "Klein, Tom"), ("Tom Klein", "Tom K."), ("Tom", "Tom (work)"),
        ("Ana M", "Ana Maria Lopez"),
    ],
)  # fmt: skip
def test_names_that_could_be_of_one(one: str, other: str) -> None:
    assert alike(one, other) and alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tom", "Tomas"), ("Tom", "T."), ("A", "Ana"), ("Tom Klein", "Tom Berger"), ("Tom K.", "Tom Berger"),
        ("Ana", "Ana's mum"), ("Entry 1", "Entry 11"), ("Ana Maria", "Maria Rosa"), ("...", "!!!"),
    ],
)  # fmt: skip
def test_names_of_two(one: str, other: str) -> None:
    assert not alike(one, other) and not alike(other, one)


def test_a_group_that_has_someones_name_in_its_own_is_not_that_person() -> None:
    assert not alike("Tom", "Tom and friends", kind="group") and alike("Tom", "TOM", kind="group")


def test_an_entry_is_not_another_like_itself() -> None:
    tom = Alter(id="a", name="Tom")
    assert not Names([tom]).has_another_like(tom)


@pytest.mark.parametrize("name", ["Tom Klein", "Tom K.", "Tom"])
def test_until_it_is_said_that_it_is_another_no_idea_leads_there(name: str) -> None:
    m = map_of(
        entry("t1", name="Tom Klein", safety=1), entry("t2", name=name, safety=5), entry("z", safety=5)
    )
    assert "t2" in kept_apart(m) and within_reach(m) == ("z",)
    assert within_reach(with_alter(m, "t2", namesake="another")) == ("t2", "z")


def test_five_hundred_who_share_a_word_are_told_apart() -> None:
    all_of_them = [Alter(id=f"i{n}", name=f"Tom N{n}") for n in range(500)]
    noted = Names(all_of_them)
    assert not any(noted.has_another_like(alter) for alter in all_of_them)


@pytest.mark.parametrize("sign", ["\u200b", "\u200d", "\u2060", "\u00ad", "\u202e"])
def test_a_sign_that_nobody_sees_makes_no_other_name(sign: str) -> None:
    assert alike("Tom", f"To{sign}m") and alike(f"{sign}Tom", "Tom Klein")
    m = map_of(entry("t1", name="Tom", safety=1), entry("t2", name=f"To{sign}m", safety=5))
    assert "t2" in kept_apart(m) and within_reach(m) == ()
