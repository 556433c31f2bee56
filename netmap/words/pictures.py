"""What is said beside the pictures of a map: how to read them, what they hold, and an open question."""

from collections.abc import Iterable
from typing import Literal

from netmap.measures.pictures import Circles, GiveAndGet, Kinds, Mark
from netmap.model import SupportMap
from netmap.words.guides import guide_of
from netmap.words.labels import AMOUNT
from netmap.words.map_in_words import counted, how_many
from netmap.words.names import labels, listed

Picture = Literal["give_and_get", "kinds", "circles"]
PICTURES: dict[Picture, str] = {
    "give_and_get": "give and get",
    "kinds": "kinds of support",
    "circles": "circles",
}
LABEL = "A picture of your map"
TO_MAP = "Go to the map"
NUMBERS = "Show the numbers"
GIVE, GET = "I give", "I get"
MOST_NAMES = 4

READ: dict[Picture, str] = {
    "give_and_get": "To the left, striped, is what you give. To the right, filled, is what you get. "
    "The longer, the more; a small ring means none.",
    "kinds": "A filled mark: you get this from them, and you marked the connection as safe enough. "
    "A ring: you get it, and how safe it feels is still open. A blank: not said, or not this kind.",
    "circles": "Each broken line goes round those who hang together by the ties you drew, tense ones too. "
    "The number says which circle. A whole line goes round one alone: no tie to others is drawn.",
}
NOTHING_YET: dict[Picture, str] = {
    "give_and_get": "There is no bar to draw yet. When you have said of someone what you give and what you "
    "get, you see it here. Leaving it open is fine.",
    "kinds": "There is nothing to mark yet. When you have said of someone which kinds of support you get, "
    "you see it here. Leaving it open is fine.",
    "circles": "No ties are drawn yet among those who are part of your life now, so there are no circles to "
    "see. Who knows whom can stay open.",
}
ASK: dict[Picture, str] = {
    "give_and_get": "A longer side can be a season, a role, or how you both like it. Does the picture fit "
    "how it feels?",
    "kinds": "Kinds you find in many places and kinds you find in one can both be good. Where do your eyes "
    "rest?",
    "circles": "Circles that are close help together, and also see a lot of each other; separate ones can "
    "be freedom or distance. What do you notice?",
}
SAFETY_FIRST = (
    "Some connections are left out of this picture. Where your answers speak of caution, strain or a wish "
    "for distance, safety comes first."
)
EARLIER = "Those from an earlier time are fainter. They have their place, and no line goes round them."
OPEN_SPACE = "an open space"
MARK: dict[Mark, str] = {
    "safe_enough": "you get this, safe enough",
    "safety_open": "you get this, safety still open",
}

NUMBERS_CAPTION: dict[Picture, str] = {
    "give_and_get": "As you rated it: 0 none, 1 a little, 2 some, 3 a lot, 4 a great deal.",
    "kinds": "How many people and groups have each mark.",
    "circles": "How many are in each circle, and how many ties you drew among them.",
}
NUMBERS_HEADINGS: dict[Picture, tuple[str, ...]] = {
    "give_and_get": ("Name", GIVE, GET),
    "kinds": ("Kind of support", "Safe enough", "Safety still open"),
    "circles": ("Circle", "People and groups", "Ties"),
}


def about_give_and_get(m: SupportMap, found: GiveAndGet) -> tuple[str, ...]:
    """The sentences under the bars. Nobody who is kept apart is named."""
    names = labels(m)
    both = [id for id in found.answered if m.connection(id).give and m.connection(id).get]
    lines = []
    if both:
        lines.append(f"As you rated it, support goes both ways with {_some(names, both)}.")
    if found.uneven:
        lines.append(f"Uneven by its nature, so no bar is drawn: {_some(names, found.uneven)}.")
    return _told("give_and_get", lines, _open(names, found.still_open), found.answered, found.safety_first)


def about_kinds(m: SupportMap, found: Kinds) -> tuple[str, ...]:
    """The sentences under the grid. Nobody who is kept apart is named."""
    names, kinds_said = labels(m), guide_of(m).supports
    held = [kinds_said[kind].about for kind in found.kinds if found.givers(kind, "safe_enough")]
    marked = {kind for kind, _ in found.marks}
    free = [kinds_said[kind].about for kind in found.kinds if kind not in marked]
    lines = []
    if held:
        lines.append(f"You have someone you marked as safe enough for {listed(held)}.")
    if free and marked:
        lines.append(
            f"There is an open space for {listed(free, MOST_NAMES)}. You may find it elsewhere, not need it now, or not "
            "have said it yet."
        )
    return _told("kinds", lines, _open(names, found.still_open), found.ids, found.safety_first)


def about_circles(m: SupportMap, found: Circles) -> tuple[str, ...]:
    """The sentences under the picture of circles, besides who is in which."""
    earlier = any(a.status != "current" and m.connection(a.id).ring is not None for a in m.alters)
    return _told("circles", [EARLIER] if earlier and found.circles else [], "", found.circles, False)


def circle_lines(m: SupportMap, found: Circles) -> tuple[str, ...]:
    """One line for each circle, everyone in it by name; a last one for those who are tied to nobody."""
    names = labels(m)
    lines = [f"{circle_name(at)}: {listed(names[id] for id in ids)}." for at, ids in enumerate(found.circles)]
    if found.alone:
        lines.append(f"{ALONE}: {listed(names[id] for id in found.alone)}.")
    return tuple(lines)


def circle_name(at: int) -> str:
    """The circle at this place, the first being 0."""
    return f"Circle {at + 1}"


ALONE = "On their own here"


def bar_words(give: int, get: int) -> str:
    """One bar as it is read out."""
    return f"I give: {AMOUNT[give]}. I get: {AMOUNT[get]}."


def bars_alt(m: SupportMap, found: GiveAndGet) -> str:
    return f"A picture of give and get, with a bar for each of {_count(m, found.answered)}."


def kinds_alt(m: SupportMap, found: Kinds) -> str:
    return f"A picture of kinds of support, with a column for each of {_count(m, found.ids)}."


def circles_alt(found: Circles) -> str:
    """Names no one: who is in which circle stands beside the picture."""
    circles = "one circle" if len(found.circles) == 1 else f"{counted(len(found.circles))} circles"
    alone = f" and {counted(len(found.alone))} on their own" if found.alone else ""
    return f"Your map with lines round {circles}{alone}."


def _told(
    picture: Picture, lines: list[str], still_open: str, drawn: tuple[object, ...], safety_first: bool
) -> tuple[str, ...]:
    """What a picture holds, in its order; where there is no picture, no one is told how to read it."""
    first = [SAFETY_FIRST] if safety_first else []
    if not drawn:
        return (NOTHING_YET[picture], *lines, *first)
    return (READ[picture], *lines, *([still_open] if still_open else []), *first, ASK[picture])


def _open(names: dict[str, str], ids: tuple[str, ...]) -> str:
    return f"Still open, and it can stay open: {_some(names, ids)}." if ids else ""


def _some(names: dict[str, str], ids: Iterable[str]) -> str:
    return listed((names[id] for id in ids), MOST_NAMES)


def _count(m: SupportMap, ids: Iterable[str]) -> str:
    return how_many(m.alter(id) for id in ids)
