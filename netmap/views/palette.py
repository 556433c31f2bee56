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
    ink: str
    muted: str
    """Quiet text and thin lines; still 4.5:1 on the paper."""
    line: str
    """Edges of bands; decoration, never the sole sign of anything."""
    bands: tuple[str, str, str]
    """The inner, middle and outer ring."""
    blue: str
    ochre: str
    violet: str
    teal: str
    safety: dict[int | None, str]
    """From ochre (guarded, 1) to teal (settled, 5); `None`: not rated, a quiet grey."""

    @property
    def accent(self) -> str:
        return self.teal

    @cached_property
    def named(self) -> dict[str, str]:
        """Every colour by the name that a look calls it; "safety4" is that of a rating, "safety" of none."""
        return {
            "paper": self.paper, "ink": self.ink, "muted": self.muted, "line": self.line,
            "band1": self.bands[0], "band2": self.bands[1], "band3": self.bands[2],
            "blue": self.blue, "ochre": self.ochre, "violet": self.violet, "teal": self.teal,
            **{f"safety{level or ''}": colour for level, colour in self.safety.items()},
        }  # fmt: skip

    @property
    def lens_colours(self) -> tuple[str, str, str, str]:
        return self.blue, self.ochre, self.violet, self.teal


LIGHT = Palette(
    paper="#FBF8F3",
    ink="#2B2A28",
    muted="#665F57",
    line="#DDD2C1",
    bands=("#F1E8DA", "#F5EEE3", "#F8F3EB"),
    blue="#2369B3",
    ochre="#8A5A00",
    violet="#4A2A7E",
    teal="#0C6B64",
    safety={1: "#8A5A00", 2: "#8A5A00", 3: "#5F6A37", 4: "#0C6B64", 5: "#0C6B64", None: "#665F57"},
)
DARK = Palette(
    paper="#1E1C1A",
    ink="#EFEAE2",
    muted="#ADA59B",
    line="#4A443D",
    bands=("#332F2A", "#2B2824", "#24221F"),
    blue="#62A0EA",
    ochre="#E3B04B",
    violet="#D3BDF7",
    teal="#4FC3A8",
    safety={1: "#E3B04B", 2: "#E3B04B", 3: "#A9BB78", 4: "#4FC3A8", 5: "#4FC3A8", None: "#ADA59B"},
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
