"""What came of a pasted list is told truly: what is there, what was cut, what did not fit."""

from netmap.model.name_list import Listed, NameList
from netmap.words.name_list import another, question, same, what_came_of

ANA = Listed(name="Ana")


def test_a_list_that_fits_is_told_by_how_many_came() -> None:
    assert what_came_of(NameList((ANA,)), 1) == (
        "One name is on the map now, waiting at the side to be placed.",
    )
    assert what_came_of(NameList(()), 0) == ()


def test_what_did_not_fit_is_told_with_its_number() -> None:
    told = what_came_of(NameList((ANA, ANA), (1,), ("Ben", "Cem")), 2)
    assert told[1:] == (
        "One name, or the words beside it, was longer than 200 letters. The beginning is on the map.",
        "2 lines did not fit. A map holds up to 500 entries, and a list up to 100,000 letters at once. "
        "They are still in the field.",
    )
    assert what_came_of(NameList((), (), ("Ben",)), 0)[0].startswith("One line did not fit.")


def test_who_may_be_there_is_asked_by_name() -> None:
    assert question("Ana") == "Ana is on your map already. Is this the same one?"
    assert question("Ana", in_list=True) == "Ana stands in this list more than once. Is it the same one?"
    assert (same("Ana"), another("Ana")) == ("the same Ana", "another Ana")
