"""The colours can be read: 4.5:1 for words, 3:1 for what is drawn (WCAG 2.2, 1.4.3 and 1.4.11)."""

import pytest

from netmap.server.settings import settings
from tests.contrast import contrast

WORDS = ["textColor", "linkColor", "redColor", "orangeColor", "greenColor", "blueColor",
         "violetColor", "grayColor"]  # fmt: skip


def test_contrast_is_that_of_the_guidelines() -> None:
    """Black on white is 21:1; #767676 on white is the grey that is known to pass 4.5:1 by a hair (4.54)."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("side", ["light", "dark"])
@pytest.mark.parametrize("paper", ["backgroundColor", "secondaryBackgroundColor"])
@pytest.mark.parametrize("ink", WORDS)
def test_words_can_be_read(side: str, paper: str, ink: str) -> None:
    theme = settings()
    assert contrast(theme[f"theme.{side}.{ink}"], theme[f"theme.{side}.{paper}"]) >= 4.5


@pytest.mark.parametrize("side", ["light", "dark"])
def test_white_can_be_read_on_the_accent(side: str) -> None:
    assert contrast("#FFFFFF", settings()[f"theme.{side}.primaryColor"]) >= 4.5


@pytest.mark.parametrize("side", ["light", "dark"])
@pytest.mark.parametrize("paper", ["backgroundColor", "secondaryBackgroundColor"])
def test_the_accent_can_be_seen_on_paper(side: str, paper: str) -> None:
    theme = settings()
    assert contrast(theme[f"theme.{side}.primaryColor"], theme[f"theme.{side}.{paper}"]) >= 3
