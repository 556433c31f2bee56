"""What is written on and beside the picture of a map: ring names, the tray, the legend, the table."""

from typing import Literal

from netmap.model.signs import Sign
from netmap.words.labels import RING, UNPLACED

Lens = Literal["closeness", "safety", "give_and_get", "ties", "support", "changes", "power", "belonging"]

LENS: dict[Lens, str] = {
    "closeness": "How close",
    "safety": "How safe it feels",
    "give_and_get": "What I give and get",
    "ties": "Who knows whom",
    "support": "One kind of support",
    "changes": "What has changed",
    "power": "Where power sits",
    "belonging": "Where I belong",
}
ON_RING: dict[int, str] = RING
TRAY = UNPLACED

SHAPES_HEADING = "Shapes"
SHAPE_WORDS: dict[str, str] = {"person": "a person", "group": "a group", "community": "a community"}
OUTLINES_HEADING = "Outlines"
OUTLINE_WORDS: dict[str, str] = {
    "settled": "mostly or very safe",
    "between": "in between",
    "guarded": "uneasy or not safe",
    "open": "not sure yet",
}
MARKS_HEADING = "Small marks"
MARK_WORDS: dict[str, str] = {"past": "from an earlier time", "died": "has died"}
LOOKS_HEADING = "In this look"
SUPPORT_WORDS: dict[str, str] = {"gives": "gives this kind of support", "other": "does not, or not said"}
CHANGE_WORDS: dict[str, str] = {"new": "new since then", "moved": "stood at the other end then"}
SIGN_WORDS: dict[Sign, str] = {
    "over_me": "holds power over something of mine",
    "over_them": "I hold power over something of theirs",
    "understands": "understands or affirms who I am",
    "belong": "I belong here",
}
SIGNS_OF: dict[str, tuple[Sign, Sign]] = {
    "power": ("over_me", "over_them"),
    "belonging": ("understands", "belong"),
}
LINES_HEADING = "Lines"
LINE_WORDS: dict[str, str] = {
    "give": "I give; the wider, the more",
    "get": "I get; the wider, the more",
    "none": "none that way",
    "knows": "know each other",
    "tense": "tense between them",
    "belongs": "belongs to the group",
}

TABLE_CAPTION = "Everyone on the map"
TABLE_HEADINGS = (
    "Name", "Who they are", "How close", "How safe", "I give", "I get", "Support I get", "Knows or belongs with",
)  # fmt: skip
TABLE_EMPTY = "There is no one on the map yet."
NOBODY = "no one so far"
NOTHING = "none"
NOT_MARKED = "not said"
MINIMAP = "A small picture of the map, with the people and groups named here standing out."
