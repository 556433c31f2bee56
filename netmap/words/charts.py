"""What is said beside the pictures of a map: how to read them, what they hold, and an open question."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, get_args

from netmap.measures.balance import both_ways
from netmap.measures.chart_data import Circles, GiveAndGet, Kinds, Mark, without_avoided
from netmap.model import SupportMap
from netmap.words.catalogue import say
from netmap.words.guides import guide_of
from netmap.words.labels import AMOUNT
from netmap.words.lookup import Each, messages
from netmap.words.map_in_words import how_many
from netmap.words.names import labels, listed
from netmap.words.numbers import counted

if not TYPE_CHECKING:
    __getattr__ = messages("charts")


Picture = Literal["give_and_get", "kinds", "circles"]
PICTURES: Mapping[Picture, str] = Each("charts-pictures", get_args(Picture))
LABEL: str
TO_MAP: str
NUMBERS: str
GIVE: str
GET: str
MOST_NAMES = 4

READ: Mapping[Picture, str] = Each("charts-read", get_args(Picture))
NOTHING_YET: Mapping[Picture, str] = Each("charts-nothing-yet", get_args(Picture))
ASK: Mapping[Picture, str] = Each("charts-ask", get_args(Picture))
SAFETY_FIRST: str
EARLIER: str
OPEN_SPACE: str
MARK: Mapping[Mark, str] = Each("charts-mark", ("safe_enough", "safety_open"))

NUMBERS_CAPTION: Mapping[Picture, str] = Each("charts-numbers-caption", get_args(Picture))
NUMBERS_HEADINGS: dict[Picture, Mapping[str, str]] = {
    "give_and_get": Each("charts-numbers-heading", ("name", "give", "get")),
    "kinds": Each("charts-numbers-heading", ("kind", "safe-enough", "safety-open")),
    "circles": Each("charts-numbers-heading", ("circle", "entries", "ties")),
}


def about_give_and_get(m: SupportMap, found: GiveAndGet) -> tuple[str, ...]:
    """The sentences under the bars. Nobody who is kept apart is named."""
    names = labels(m)
    both = [id for id in found.answered if both_ways(m, id)]
    lines = []
    if both:
        lines.append(say("charts-both-ways", who=_some(names, both)))
    if found.uneven:
        lines.append(say("charts-uneven", who=_some(names, found.uneven)))
    return _told(m, "give_and_get", lines, _open(names, found.still_open), found.answered, found.safety_first)


def about_kinds(m: SupportMap, found: Kinds) -> tuple[str, ...]:
    """The sentences under the grid. Nobody who is kept apart is named."""
    names, kinds_said = labels(m), guide_of(m).supports
    held = [kinds_said[kind].about for kind in found.held]
    marked = {kind for kind, _ in found.marks}
    free = [kinds_said[kind].about for kind in found.kinds if kind not in marked]
    lines = []
    if held:
        lines.append(say("charts-held", kinds=listed(held)))
    if free and marked:
        lines.append(say("charts-free", kinds=listed(free, MOST_NAMES)))
    return _told(m, "kinds", lines, _open(names, found.still_open), found.ids, found.safety_first)


def about_circles(m: SupportMap, found: Circles) -> tuple[str, ...]:
    """The sentences under the picture of circles, besides who is in which."""
    drawn = without_avoided(m)
    earlier = any(a.status != "current" and drawn.connection(a.id).ring is not None for a in drawn.alters)
    lines = [say("charts-earlier")] if earlier and found.circles else []
    return _told(m, "circles", lines, "", found.circles, found.safety_first)


def circle_lines(m: SupportMap, found: Circles) -> tuple[str, ...]:
    """One line for each circle, everyone in it by name; a last one for those who are tied to nobody."""
    names = labels(m)
    lines = [
        say("charts-circle-line", circle=circle_name(at), who=listed(names[id] for id in ids))
        for at, ids in enumerate(found.circles)
    ]
    if found.alone:
        lines.append(say("charts-alone", who=listed(names[id] for id in found.alone)))
    return tuple(lines)


def circle_name(at: int) -> str:
    """The circle at this place, the first being 0."""
    return say("charts-circle", number=at + 1)


def bar_words(give: int, get: int) -> str:
    """One bar as it is read out."""
    return say("charts-bar", give=AMOUNT[give], get=AMOUNT[get])


def bars_alt(m: SupportMap, found: GiveAndGet) -> str:
    return say("charts-bars-alt", who=_count(m, found.answered))


def kinds_alt(m: SupportMap, found: Kinds) -> str:
    return say("charts-kinds-alt", who=_count(m, found.ids))


def circles_alt(found: Circles) -> str:
    """Names no one: who is in which circle stands beside the picture."""
    count, alone = len(found.circles), len(found.alone)
    id = "charts-circles-alt-and-alone" if alone else "charts-circles-alt"
    return say(id, count=count, number=counted(count), alone=alone, alone_number=counted(alone))


def _told(
    m: SupportMap,
    picture: Picture,
    lines: list[str],
    still_open: str,
    drawn: tuple[object, ...],
    safety_first: bool,
) -> tuple[str, ...]:
    """What a picture holds, in its order; where there is no picture, no one is told how to read it."""
    why = "charts-safety-first" if m.device_private == "yes" else "charts-left-out"
    first = [say(why)] if safety_first else []
    if not drawn:
        return (NOTHING_YET[picture], *lines, *first)
    return (READ[picture], *lines, *([still_open] if still_open else []), *first, ASK[picture])


def _open(names: dict[str, str], ids: tuple[str, ...]) -> str:
    return say("charts-still-open", who=_some(names, ids)) if ids else ""


def _some(names: dict[str, str], ids: Iterable[str]) -> str:
    return listed((names[id] for id in ids), MOST_NAMES)


def _count(m: SupportMap, ids: Iterable[str]) -> str:
    return how_many(m.alter(id) for id in ids)
