import pytest

from netmap.views.entry_style import outline_of
from netmap.views.looks import OUTLINES
from netmap.views.palette import DARK, LIGHT, Palette, mixed, with_alpha
from tests.contrast import contrast

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
def test_every_lens_colour_can_be_read_as_text_on_the_paper(colours: Palette) -> None:
    for colour in (*colours.lens_colours, *colours.safety.values(), colours.ink, colours.muted):
        assert contrast(colour, colours.paper) >= 4.5


@BOTH
def test_every_sign_can_be_seen_on_every_ring(colours: Palette) -> None:
    for band in colours.bands:
        assert contrast(colours.muted, band) >= 4.5
        assert contrast(colours.ink, band) >= 7
        for colour in (*colours.lens_colours, *colours.safety.values()):
            assert contrast(colour, band) >= 3


@BOTH
def test_who_has_died_or_is_past_is_lighter_and_can_still_be_seen(colours: Palette) -> None:
    assert contrast(mixed(colours.muted, colours.paper, 0.62), colours.bands[0]) >= 1.8


@BOTH
def test_guarded_is_not_red_and_settled_not_green(colours: Palette) -> None:
    red, green, blue = (int(colours.safety[1][i : i + 2], 16) for i in (1, 3, 5))
    assert green > red * 0.5 and blue < green
    red, green, blue = (int(colours.safety[5][i : i + 2], 16) for i in (1, 3, 5))
    assert blue > green * 0.75


def test_the_four_outlines_differ_without_colour() -> None:
    assert [outline_of(safety) for safety in (None, 1, 2, 3, 4, 5)] == [
        "open", "guarded", "guarded", "between", "settled", "settled",
    ]  # fmt: skip
    assert len(set(OUTLINES.values())) == 4


def test_colours_mix_by_share() -> None:
    # Half of 0xFF over 0x00 is 127.5, which rounds to 0x80.
    assert mixed("#FF0000", "#000000", 0.5) == "#800000"
    assert with_alpha("#0C6B64", 0.5) == "rgba(12,107,100,0.5)"
