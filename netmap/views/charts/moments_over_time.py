"""The moments of a map along the months, as a small picture: a dot for each, with how many were on it.

No height and no colour means anything; moments near each other stand one above the other.
"""

from collections.abc import Sequence
from datetime import date

from netmap.views.palette import Palette, palette
from netmap.views.svg import as_image, path, picture, text
from netmap.words.moments import line_alt
from netmap.words.times import month

WIDE, NARROW = 680.0, 340.0
EDGE = 22.0
STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
"""Months from one name on the axis to the next."""
NAME_ROOM = 44.0
LARGE, SMALL = 15.0, 5.0
"""Radius of a dot with a number in it, and of one without."""
MOST_HIGH = 6
"""Dots with numbers that stand one above the other; of more, none has a number."""

Points = Sequence[tuple[date, int]]


def moments_line_html(points: Points, dark: bool = False) -> str:
    """An HTML image for wide screens and one for narrow ones, of which one is shown. `points`: day and
    entries of each moment, the earliest first; fewer than two: ""."""
    if len(points) < 2:
        return ""
    colours, alt = palette(dark), line_alt(points)
    return "".join(
        f'<div class="nm-{name}">{as_image(_drawn(points, width, colours), alt)}</div>'
        for name, width in (("on-wide", WIDE), ("on-narrow", NARROW))
    )


def numbered(points: Points) -> bool:
    """Whether the dots hold numbers, on every screen."""
    return all(max(_levels(points, width, LARGE)) < MOST_HIGH for width in (WIDE, NARROW))


def _drawn(points: Points, width: float, colours: Palette) -> str:
    large = numbered(points)
    radius = LARGE if large else SMALL
    levels = _levels(points, width, radius)
    step = 2 * radius + 3
    ground = 6 + (max(levels) + 1) * step + 8
    parts = [path(((EDGE / 2, ground), (width - EDGE / 2, ground)), colours.muted, 1.5)]
    for at, name, year in _names(points, width):
        parts.append(path(((at, ground), (at, ground + 6)), colours.muted, 1.5))
        parts.append(text(name, (at, ground + 19), colours.muted))
        if year:
            parts.append(text(year, (at, ground + 36), colours.muted))
    dots = [
        (_x(on, points, width), ground - 8 - radius - level * step)
        for (on, _), level in zip(points, levels, strict=True)
    ]
    parts += [path(((x, y), (x, ground)), colours.muted, 1.2) for x, y in dots]
    for (x, y), (_, count) in zip(dots, points, strict=True):
        fill = colours.paper if large else colours.ink
        parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" fill="{fill}" '
            f'stroke="{colours.ink}" stroke-width="1.4"/>'
        )
        if large:
            parts.append(text(str(count), (x, y), colours.ink))
    return picture(width, ground + 46, parts)


def _span(points: Points) -> tuple[int, int]:
    """First month on the axis and the one after its last, counted from year 0: a year or more."""
    first, last = (on.year * 12 + on.month - 1 for on in (points[0][0], points[-1][0]))
    return min(first, last - 11), last + 1


def _x(on: date, points: Points, width: float) -> float:
    start, end = _span(points)
    return _at(on.year * 12 + on.month - 1 + (on.day - 1) / 31, start, end, width)


def _at(month_: float, start: int, end: int, width: float) -> float:
    return EDGE + (width - 2 * EDGE) * (month_ - start) / (end - start)


def _levels(points: Points, width: float, radius: float) -> list[int]:
    """How many dots stand below each, so that none covers another."""
    ends: list[float] = []
    levels = []
    for on, _ in points:
        x = _x(on, points, width)
        level = next((n for n, end in enumerate(ends) if x >= end), len(ends))
        ends[level : level + 1] = [x + 2 * radius + 3]
        levels.append(level)
    return levels


def _names(points: Points, width: float) -> list[tuple[float, str, str]]:
    """Where a name stands on the axis; its month, and at the first and at each January its year."""
    start, end = _span(points)
    step = next((s for s in STEPS if (width - 2 * EDGE) * s / (end - start) >= NAME_ROOM), STEPS[-1])
    found = []
    for month_ in range(start, end):
        if month_ % step:
            continue
        at, on = _at(month_, start, end, width), date(max(month_ // 12, 1), month_ % 12 + 1, 1)
        if step >= 12:
            found.append((at, str(on.year), ""))
        else:
            found.append((at, month(on), str(on.year) if not found or on.month == 1 else ""))
    return found
