"""Answers as signs: each like no other, also where there is no colour."""

import re
from typing import get_args

import pytest

from netmap.model.scales import Kind
from netmap.views.palette import DARK, LIGHT, Palette
from netmap.views.picture.answer_signs import Way, amount_sign, safety_sign


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("kind", get_args(Kind))
def test_six_answers_about_safety_are_six_signs(kind: Kind, colours: Palette) -> None:
    signs = {"".join(safety_sign(value, colours, kind=kind)) for value in (None, 1, 2, 3, 4, 5)}
    assert len({re.sub("#[0-9A-Fa-f]{6}", "", sign.replace(colours.paper, "open")) for sign in signs}) == 6


@pytest.mark.parametrize("side", get_args(Way))
def test_five_amounts_and_what_is_open_are_six_signs(side: Way) -> None:
    assert len({"".join(amount_sign(side, value, LIGHT)) for value in (None, 0, 1, 2, 3, 4)}) == 6
