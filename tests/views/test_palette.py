import pytest

from netmap.views.looks import EARLIER, LEFT, SAFETY, TIES
from netmap.views.palette import DARK, LIGHT, Palette, mixed, with_alpha
from tests.contrast import contrast

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
def test_every_lens_colour_can_be_read_as_text_on_the_paper(colours: Palette) -> None:
    for colour in (*colours.lens_colours, colours.between, colours.ink, colours.muted):
        assert contrast(colour, colours.paper) >= 4.5


@BOTH
def test_every_sign_can_be_seen_on_every_ring(colours: Palette) -> None:
    for band in (colours.paper, *colours.bands):
        assert contrast(colours.muted, band) >= 4.5
        assert contrast(colours.ink, band) >= 7
        for colour in (*colours.lens_colours, *(colours.named[look.edge] for look in SAFETY.values())):
            assert contrast(colour, band) >= 3


@BOTH
def test_who_has_died_or_is_past_is_lighter_and_can_still_be_seen(colours: Palette) -> None:
    for left in (*LEFT.values(), EARLIER):
        for look in SAFETY.values():
            assert contrast(mixed(colours.named[look.edge], colours.bands[0], left), colours.bands[0]) >= 1.8


@BOTH
def test_a_tie_that_is_tense_can_be_seen_on_every_ring_and_one_that_says_nothing_is_quieter(
    colours: Palette,
) -> None:
    for band in colours.bands:
        seen = {kind: contrast(mixed(colours.named[hue], band, strength), band)
                for kind, (hue, strength, *_) in TIES.items()}  # fmt: skip
        assert min(seen["tense"], seen["fits"], seen["pulls"]) >= 3 > seen["knows"]


@BOTH
def test_guarded_is_not_red_and_settled_not_green(colours: Palette) -> None:
    red, green, blue = (int(colours.ochre[i : i + 2], 16) for i in (1, 3, 5))
    assert green > red * 0.5 and blue < green
    red, green, blue = (int(colours.teal[i : i + 2], 16) for i in (1, 3, 5))
    assert blue > green * 0.75


def test_the_six_looks_of_safety_differ_without_colour() -> None:
    """By form, or by being filled; what is half filled is told from what is whole by the ring round it."""
    forms = {
        (look.dash, look.width > 0, look.fill != "paper", look.ring > 0, look.ring_dash)
        for look in SAFETY.values()
    }
    assert set(SAFETY) == {None, 1, 2, 3, 4, 5} and len(forms) == 6


def test_colours_mix_by_share() -> None:
    # Half of 0xFF over 0x00 is 127.5, which rounds to 0x80.
    assert mixed("#FF0000", "#000000", 0.5) == "#800000"
    assert with_alpha("#0C6B64", 0.5) == "rgba(12,107,100,0.5)"
