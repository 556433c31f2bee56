"""The pages about how things are worked out name every finding and idea, and the numbers the code has."""

import pydoc
import re
from pathlib import Path
from typing import get_args

import pytest

import netmap
from netmap.findings import RULE_OF, isolation, one_sided, openings
from netmap.ideas import RULES
from netmap.measures import balance, expected_support, safety, support
from netmap.model.scales import CUES
from netmap.model.steps import IdeaKind
from tests.tables import rows

DOCS = Path(netmap.__path__[0]) / "docs"


@pytest.mark.parametrize("page", ["findings_and_ideas.md", "support_model.md"])
def test_each_module_and_folder_that_is_named_is_there(page: str) -> None:
    text = (DOCS / page).read_text("utf-8")
    paths = re.findall(r"`(netmap/[\w/.]+)`", text)
    names = [name.rstrip(".") for name in re.findall(r"`(netmap\.[\w.]+)`", text)]
    assert paths or names
    for path in paths:
        assert (DOCS.parents[1] / path).exists(), path
    for name in names:
        assert pydoc.locate(name) is not None, name


@pytest.mark.parametrize("kinds", [tuple(RULE_OF), get_args(IdeaKind)])
def test_each_kind_has_one_full_row(kinds: tuple[str, ...]) -> None:
    found = {row[0].strip("`"): row for row in rows((DOCS / "findings_and_ideas.md").read_text("utf-8"))}
    assert set(kinds) <= found.keys()
    assert all(len(row) == 5 and all(row) for row in found.values())


def test_each_rule_says_what_it_means() -> None:
    assert {rule.kind for rule in RULES} == set(get_args(IdeaKind))
    for rule in RULES:
        text = rule.find.__doc__ or ""
        assert "Rule:" in text and "Source:" in text, rule.kind
        assert rule.kind == "rest" or "Leave it" in text, rule.kind


def test_the_numbers_on_the_page_are_those_of_the_code() -> None:
    cells = dict(row for row in rows((DOCS / "support_model.md").read_text("utf-8")) if len(row) == 2)
    rings = [float(cells[name]) for name in ("close", "a little further", "further out, or not placed")]
    assert rings == [expected_support.BY_RING[ring] for ring in (1, 2, 3)]
    assert expected_support.BY_RING[None] == expected_support.BY_RING[3]
    for frequency, factor in expected_support.BY_FREQUENCY.items():
        assert float(cells[frequency or "not said"]) == factor
    assert expected_support.BY_LOAD == 1 / 2


NUMBER = {2: "two", 3: "three", 4: "four"}


def test_the_page_says_where_safe_enough_begins_as_the_code_counts_it() -> None:
    page = " ".join((DOCS / "findings_and_ideas.md").read_text("utf-8").split())
    assert f"safety is rated {safety.SAFE_FROM} or 5 of 5" in page
    assert f"at least {NUMBER[safety.CUES_NEEDED]} of the {NUMBER[len(CUES)]} cues" in page
    assert f"with a mean of {safety.SAFE_FROM} or more" in page
    assert f"any cue or respect for my limits is {safety.TOO_LITTLE_TO} or less" in page


def test_the_rows_of_the_page_have_the_numbers_of_the_code() -> None:
    page = (DOCS / "findings_and_ideas.md").read_text("utf-8")
    when = {row[0].strip("`"): row[2] for row in rows(page)}
    answers = NUMBER[isolation.ENOUGH_ANSWERS]
    assert when["nothing_rated"].startswith(NUMBER[openings.A_BEGINNING])
    assert when["mutual"].startswith(f"give and get of {balance.ENOUGH_SUPPORT} together")
    assert when["few_safe"].startswith(f"at least {answers} rated people")
    for kind in ("nobody_for", "one_person_for", "no_group"):
        assert when[kind].startswith(f"{answers} or more")
    assert when["rests_on_one"].startswith("share of support ≥ ½")
    assert when["rests_on_one"].endswith(f"{answers} or more answered")
    assert support.MUCH == 1 / 2
    assert when["giving_pattern"].startswith(f"{NUMBER[one_sided.PATTERN_FROM]} or more lean")
    assert when["giving_more"].startswith("beyond 2 : 1") and balance.LEANS_FROM == (2 - 1) / (2 + 1)
    assert when["need_or_limit"].startswith(f"limits respected ({safety.LIMITS_RESPECTED_FROM} or 5)")
    cues = f"{NUMBER[safety.CUES_NEEDED]} cues answered, none below {safety.SAFE_FROM}"
    assert cues in when["honest_sentence"]
