"""The colours of every view: paper and ink, one accent, four lens colours, in light and in dark.

Each lens colour stands at 3:1 or more on the paper and the bands, and at 4.5:1 as text on the paper
(WCAG 2.2, 1.4.3 and 1.4.11); the four stay apart under simulated red-, green- and blue-blindness.
"""

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Palette:
    """One theme. All colours are "#rrggbb"."""

    paper: str
    card: str
    """What a shape is filled with where nothing fills it."""
    ink: str
    muted: str
    """Quiet text and thin lines; still 4.5:1 on the paper."""
    field: str
    """The edge of what was not answered, and of controls: 3:1 on the paper and on every band."""
    line: str
    """Edges of bands; decoration, never the sole sign of anything."""
    tie: str
    """Thin lines between people, below 3:1 on purpose: nothing is known from them alone."""
    me: str
    bands: tuple[str, str, str]
    """The inner, middle and outer ring."""
    blue: str
    ochre: str
    violet: str
    teal: str
    teal_mid: str
    """Fills alone; what it fills has an edge of teal."""
    between: str

    @property
    def accent(self) -> str:
        return self.teal

    @cached_property
    def named(self) -> dict[str, str]:
        """Every colour by the name that a look calls it."""
        return {
            "paper": self.paper, "card": self.card, "ink": self.ink, "muted": self.muted,
            "field": self.field, "line": self.line, "tie": self.tie, "me-fill": self.me,
            "band1": self.bands[0], "band2": self.bands[1], "band3": self.bands[2],
            "blue": self.blue, "ochre": self.ochre, "violet": self.violet, "teal": self.teal,
            "teal-mid": self.teal_mid, "between": self.between,
        }  # fmt: skip

    @property
    def lens_colours(self) -> tuple[str, str, str, str]:
        return self.blue, self.ochre, self.violet, self.teal


LIGHT = Palette(
    paper="#FBF8F3",
    card="#FFFDFA",
    ink="#2B2A28",
    muted="#5F5B55",
    field="#8C857A",
    line="#E2D8C7",
    tie="#A79F92",
    me="#4A4641",
    bands=("#F1E8DA", "#F6F0E6", "#F9F5EE"),
    blue="#2F5D8C",
    ochre="#8A5A0B",
    violet="#6B4A8E",
    teal="#1F6F6B",
    teal_mid="#9CC0BA",
    between="#6A6842",
)
DARK = Palette(
    paper="#1E1C1A",
    card="#272421",
    ink="#EFEAE2",
    muted="#B9B2A7",
    field="#8B847A",
    line="#413C36",
    tie="#6F6961",
    me="#CFC8BC",
    bands=("#332E29", "#2A2724", "#24211F"),
    blue="#8FB6E0",
    ochre="#DDAE62",
    violet="#BFA3DD",
    teal="#7CC4BD",
    teal_mid="#3F6F6A",
    between="#B7B283",
)


def palette(dark: bool) -> Palette:
    return DARK if dark else LIGHT


def with_alpha(colour: str, alpha: float) -> str:
    """The colour let through: "#rrggbb" as "rgba(r,g,b,alpha)"."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{alpha:g})"


def mixed(colour: str, ground: str, share: float) -> str:
    """The opaque colour that `share` (0–1) of `colour` over `ground` gives."""
    pairs = ((int(colour[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(top * share + under * (1 - share)):02X}" for top, under in pairs)
