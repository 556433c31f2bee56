"""Ways to reach a help line: a tap leads there, and nothing else can hide in one."""

import pytest

from netmap.files.help_lines import HelpLine, help_lines


def line(**ways: str) -> HelpLine:
    return HelpLine(**{"name": "Line", "for": "anyone", "region": "here", **ways})


@pytest.mark.parametrize(
    ("way", "value", "link"),
    [
        ("phone", "988", "tel:988"), ("phone", "+49 (0)800 111-0111", "tel:+4908001110111"),
        ("text", "988", "sms:988"), ("text", "HOME to 741741", ""), ("phone", "javascript:alert(1)", ""),
        ("url", "988lifeline.org", "https://988lifeline.org"),
        ("url", "https://findahelpline.com/a-b", "https://findahelpline.com/a-b"),
        ("url", "http://a.org", ""), ("url", "javascript:alert(1)", ""), ("chat", "ask at the desk", ""),
    ],
)  # fmt: skip
def test_a_tap_leads_where_the_line_is(way: str, value: str, link: str) -> None:
    ((said, found),) = line(**{way: value}).ways()
    assert value in said
    assert found == link


def test_every_way_of_the_lines_that_come_with_it_can_be_tapped() -> None:
    assert all(way.link for one in help_lines() for way in one.ways())
