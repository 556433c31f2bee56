"""What is written on and beside the picture of a map: ring names, the tray, the legend, the table."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, get_args

from netmap.model.signs import Sign
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("map-view")


Lens = Literal[
    "together",
    "closeness",
    "safety",
    "give_and_get",
    "ties",
    "groups",
    "support",
    "changes",
    "power",
    "belonging",
]

LENS: Mapping[Lens, str] = Each("map-view-lens", get_args(Lens))
ON_RING: Mapping[int, str] = Each("labels-ring", (1, 2, 3))

SHAPES_HEADING: str
SHAPE_WORDS: Mapping[str, str] = Each("map-view-shape-words", ("person", "group", "community"))
SAFETY_HEADING: str
MARKS_HEADING: str
MARK_WORDS: Mapping[str, str] = Each("map-view-mark-words", ("past", "died"))
LOOKS_HEADING: str
SUPPORT_WORDS: Mapping[str, str] = Each("map-view-support-words", ("gives", "other"))
CHANGE_WORDS: Mapping[str, str] = Each("map-view-change-words", ("new", "moved", "rated"))
SIGN_WORDS: Mapping[Sign, str] = Each("map-view-sign-words", get_args(Sign))
SIGNS_OF: dict[str, tuple[Sign, Sign]] = {
    "power": ("over_me", "over_them"),
    "belonging": ("understands", "belong"),
    "groups": ("part_of_me", "positive"),
}
PART_OF_ME: Mapping[int, str] = Each("map-view-part-of-me", (1, 3, 5))
"""What the fill of a group says in the look at groups."""
LINES_HEADING: str
LINE_WORDS: Mapping[str, str] = Each(
    "map-view-line-words", ("give", "get", "both", "none", "knows", "tense", "belongs", "fits", "pulls")
)

TIED = Each("map-view-tied", ("fits", "pulls"))
TRAY: str
TABLE_CAPTION: str
TABLE_HEADINGS: Mapping[str, str] = Each(
    "map-view-table-heading",
    ("name", "who", "how-close", "how-safe", "give", "get", "support", "knows-or-belongs"),
)
TABLE_EMPTY: str
NOBODY: str
NOTHING: str
NOT_MARKED: str
MINIMAP: str
