"""The page with the map: adding, looking, tying."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, get_args

from netmap.measures.passing_on import PassingOn
from netmap.model import SupportMap
from netmap.model.scales import LONGEST_LIST
from netmap.model.support_map import FIVE_SECTORS
from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages
from netmap.words.map_view import Lens

if not TYPE_CHECKING:
    __getattr__ = messages("map-page")


VIEWS: Mapping[str, str] = Each("map-page-views", ("map", "table", "words"))
_ASKED: tuple[Lens, ...] = ("power", "belonging")
LENSES: Mapping[Lens, str] = Each("map-page-lenses", (lens for lens in get_args(Lens) if lens not in _ASKED))
LENS_LABEL: str
LENSES_ASKED: Mapping[Lens, str] = Each("map-page-lenses-asked", _ASKED)
"""Looks that are shown to whoever asks for them."""
ASKED_LABEL: str
LENS_ABOUT: Mapping[Lens, str] = Each("map-page-lens-about", _ASKED)
MORE: str
SECTORS: str
SECTORS_NONE: str
SECTORS_USUAL: str
SECTORS_OWN: str
SECTORS_ABOUT: str
SECTORS_LABEL: str
SECTORS_FIVE = Each("map-page-sector", FIVE_SECTORS)
"""By how each stands in a map and its file, in every language."""
TO_SHOWS: str
HIDE: str
SUPPORT: str
SINCE: str
LEGEND: str

ADD_LABEL: str
ADD_SHORT: str

PASTE: str
PASTE_LABEL: str
PASTE_BUTTON: str

PROMPT_NEXT: str
PROMPT_BACK: str

EMPTY_TITLE: str
EMPTY: str

SIDES: Mapping[str, str] = Each("map-page-sides", ("card", "ties", "self"))

TIES_ABOUT: str
TIES_PICK: str
TIES_TALK: str
TIES_TALKS: Mapping[bool, str] = Each("map-page-ties-talks", (False, True))
TIES_TALK_OF_GROUPS: str
TIES_SHARE: Mapping[PassingOn, str] = Each("map-page-ties-share", get_args(PassingOn))
TIES_CLEAR: str
TIES_REMOVE: str


def added(name: str) -> str:
    return say("map-page-added", name=name)


def chosen(count: int) -> str:
    return say("map-page-chosen", count=count)


def paste_about() -> str:
    """How much fits into the field at once."""
    return say("map-page-paste-about", letters=LONGEST_LIST)


def sectors(m: SupportMap) -> tuple[str, ...]:
    """What stands behind the rings; the five that come with netmap as this language calls them."""
    return tuple(SECTORS_FIVE.values()) if m.sectors == FIVE_SECTORS else m.sectors
