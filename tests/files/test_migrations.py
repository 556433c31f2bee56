"""Older files are brought to the present version, every map in them, by an ordered chain."""

from typing import Any

import pytest

from netmap.files import open_file
from netmap.files.formats.netmap_json import reading
from netmap.files.formats.netmap_json.migrations import MIGRATIONS, Migration, migrated
from netmap.model import FORMAT_VERSION
from tests.files.plain import FROZEN, VERSIONS, good


def _titles_become_headings(plain: dict[str, Any]) -> dict[str, Any]:
    plain["heading"] = plain.pop("title", "")
    return plain


def _headings_are_loud(plain: dict[str, Any]) -> dict[str, Any]:
    return {**plain, "heading": plain["heading"].upper()}


# Given out of order: the chain is ordered by the versions, not by the list.
INVENTED = (
    Migration(2, "headings are loud", _headings_are_loud),
    Migration(1, "titles become headings", _titles_become_headings),
)


def test_each_step_is_taken_once_and_in_order() -> None:
    plain = {"format_version": 1, "title": "spring"}
    assert migrated(plain, INVENTED) == {"format_version": 3, "heading": "SPRING"}
    assert plain == {"format_version": 1, "title": "spring"}


def test_a_map_in_between_takes_the_rest_of_the_steps() -> None:
    assert migrated({"format_version": 2, "heading": "a"}, INVENTED) == {"format_version": 3, "heading": "A"}


def test_the_current_map_and_every_moment_are_brought_up_to_date() -> None:
    plain = good()
    plain["current"] |= {"format_version": 1, "title": "now"}
    plain["moments"][0]["map"]["format_version"] = 1
    plain["moments"].append({"map": {"format_version": 2, "id": "m1", "heading": "then"}})
    present = reading.brought_up_to_date(plain, newest=3, chain=INVENTED)
    maps = [present["current"], *(moment["map"] for moment in present["moments"])]
    assert [(m["format_version"], m["heading"]) for m in maps] == [(3, "NOW"), (3, ""), (3, "THEN")]


def test_a_gap_in_the_chain_is_our_mistake_and_is_not_passed_over() -> None:
    with pytest.raises(LookupError):
        migrated({"format_version": 1}, (INVENTED[0],))


def test_the_second_version_lets_all_open_that_came_in() -> None:
    first, second = (open_file(path).file.current for path in FROZEN)
    assert [alter.name for alter in first.alters] == [alter.name for alter in second.alters]
    assert {alter.grown_up for alter in first.alters} == {alter.namesake for alter in first.alters} == {None}
    assert {connection.would_like for connection in first.connections} == {None}
    assert first.heavier_wanted is None
    assert first.guide is not None and first.guide.title == "Our circle"


@pytest.mark.parametrize("version", [0, 2, 7, "1", None])
def test_a_guide_within_a_map_whose_version_is_another_is_left_as_it_is(version: Any) -> None:
    plain = {"format_version": 1, "guide": {"format_version": version}}
    assert migrated(plain)["guide"] == {"format_version": version}


def test_the_chain_leads_to_the_present_version_and_each_version_has_a_frozen_file() -> None:
    assert [migration.since for migration in MIGRATIONS] == list(range(1, FORMAT_VERSION))
    frozen = {path.name for path in VERSIONS.iterdir()}
    assert frozen == {path.name for path in FROZEN}
