"""Sentences with names from right to left keep their order."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.views.bidi import direction, isolated, named
from netmap.words.direction import shut_in

LAYLA = "ليلى عبد الرحمن"


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        (f"{LAYLA} and Ana have no place on the map yet.", "ltr"),
        (f"{LAYLA} is safe.", "ltr"),
        ("Ana and Ben know each other.", "ltr"),
        (LAYLA, "rtl"),
        ("أنا متعب اليوم، وأريد أن أتحدث مع Ana غدا.", "rtl"),
        ("דנה ויוסי", "rtl"),
        ("", "ltr"),
        ("12", "ltr"),
    ],
)
def test_a_text_runs_as_it_was_written(text: str, runs: str) -> None:
    assert direction(text) == runs


def test_each_name_is_set_apart() -> None:
    assert isolated(f"{LAYLA}, דנה and <Ana>.") == f"<bdi>{LAYLA}</bdi>, <bdi>דנה</bdi> and &lt;Ana&gt;."


@given(st.text())
def test_nothing_is_added_but_the_marks(text: str) -> None:
    assert isolated(text).replace("<bdi>", "").replace("</bdi>", "") == escape(shut_in(text))


def test_a_name_on_its_own_is_set_apart_and_not_translated() -> None:
    assert named("<May>") == '<bdi translate="no">&lt;May&gt;</bdi>'
    assert named("\u202eA") == '<bdi translate="no">\u2068\u202eA\u2069</bdi>'
