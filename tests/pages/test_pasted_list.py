"""A pasted list comes onto the map clean; what does not fit stays in the field, and the page says so."""

from netmap.model.scales import MOST_ALTERS
from netmap.pages import routes
from tests.likely_maps import entry, map_of
from tests.model.test_name_list import F7
from tests.pages.drawn import Drawn, drawn_from


def test_a_list_comes_clean_and_with_its_relationships_as_one_change() -> None:
    person = Drawn(drawn_from(map_of(entry("x")))).visits(routes.MAP)
    person.does("list", text=F7, kind="person")
    came = person.map.alters[1:]
    assert [(alter.name, alter.form) for alter in came] == [
        ("A", None), ("B", None), ("C", None), ("D", "sibling"), ("E", "friend"), ("A", None),
    ]  # fmt: skip
    assert person.bench["names"]["left_over"] == ""
    person.does("undo")
    assert person.map.ids == ("x",)


def test_what_does_not_fit_stays_in_the_field_and_is_told() -> None:
    full = map_of(*(entry(f"n{number}") for number in range(MOST_ALTERS - 1)))
    person = Drawn(drawn_from(full)).visits(routes.MAP)
    person.does("list", text="- " + "n" * 201 + "\n- Ana\n- Ben", kind="person")
    assert person.map.is_full and person.map.alters[-1].name == "n" * 200
    assert "2 lines did not fit." in person.bench["said"]
    assert "The beginning is on the map." in person.bench["said"]
    assert person.bench["names"]["left_over"] == "- Ana\n- Ben"
    person.adds("no room")
    assert person.bench["names"]["left_over"] == ""
