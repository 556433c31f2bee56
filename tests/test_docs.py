"""The pages about how things are worked out name every finding and idea, and the numbers the code has."""

from pathlib import Path
from typing import get_args

import pytest

import netmap
from netmap.findings import RULE_OF
from netmap.ideas import RULES
from netmap.measures import expected_support
from netmap.model.steps import IdeaKind
from tests.tables import rows

DOCS = Path(netmap.__path__[0]) / "docs"


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
