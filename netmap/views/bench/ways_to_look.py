"""How the map can be looked at: through which lens, what that asks first, as a table or in words, and what
stands behind "More": initials, two more looks, what is behind the rings, and what the shapes mean."""

from collections.abc import Sequence
from html import escape
from typing import Any

from netmap.model import Moment, SupportMap
from netmap.model.scales import SUPPORTS, Support
from netmap.model.support_map import FIVE_SECTORS, MOST_SECTORS
from netmap.views.lenses import LENSES
from netmap.views.picture.legend import legend_html
from netmap.views.table import table_html
from netmap.words import map_page as words
from netmap.words.guides import guide_of
from netmap.words.map_in_words import Part, map_in_words
from netmap.words.map_view import Lens
from netmap.words.my_map import moment_line


def lenses_of(m: SupportMap, moments: Sequence[Moment]) -> list[Lens]:
    """Those that are offered to everyone: where there is what they need."""
    there = {"moment": bool(moments), "groups": any(alter.kind != "person" for alter in m.alters)}
    return [one.name for one in LENSES.values() if not one.asked and there.get(one.needs, True)]


def offered(m: SupportMap, moments: Sequence[Moment], lens: Lens) -> list[dict[str, Any]]:
    """All that can be chosen at the map: lenses, one that was asked for while it is looked through, and the
    other ways to see it."""
    looks = [{"name": one, "label": words.LENSES[one]} for one in lenses_of(m, moments)]
    if LENSES[lens].asked:
        looks.append({"name": lens, "label": words.LENSES_ASKED[lens]})
    views = [{"name": view, "label": words.VIEWS[view], "view": view} for view in ("table", "words")]
    return [*looks, *views]


def asked_by(m: SupportMap, lens: Lens, support: Support, since: int, moments: Sequence[Moment]) -> Any:
    """What is chosen before one can look through this lens: a kind of support, or an earlier moment. None
    where it asks nothing. moments: with their titles as they may be shown."""
    match LENSES[lens].needs:
        case "support":
            kinds = [{"value": kind, "label": guide_of(m).supports[kind].label} for kind in SUPPORTS]
            return {"name": "support", "label": words.SUPPORT, "options": kinds, "value": support}
        case "moment":
            lines = [{"value": at, "label": moment_line(m.title, m.on)} for at, m in enumerate(moments)]
            return {"name": "since", "label": words.SINCE, "options": lines, "value": since}
        case _:
            return None


def more(m: SupportMap, lens: Lens, hidden: bool) -> dict[str, Any]:
    """What stands behind "More". Own names of what is behind the rings are own words: none while hidden."""
    own = m.sectors not in ((), FIVE_SECTORS)
    return {
        "title": words.MORE,
        "hide": words.HIDE,
        "legend": words.LEGEND,
        "asked": words.ASKED_LABEL,
        "looks": [
            {"name": one.name, "label": words.LENSES_ASKED[one.name], "about": words.LENS_ABOUT[one.name]}
            for one in LENSES.values() if one.asked
        ],
        "lens": lens,
        "sectors": {
            "label": words.SECTORS,
            "about": words.SECTORS_ABOUT,
            "kinds": [
                {"value": "none", "label": words.SECTORS_NONE},
                {"value": "usual", "label": words.SECTORS_USUAL},
                *([] if hidden else [{"value": "own", "label": words.SECTORS_OWN}]),
            ],
            "usual": list(FIVE_SECTORS),
            "kind": "own" if own else "usual" if m.sectors else "none",
            "names": ", ".join(m.sectors) if own and not hidden else "",
            "names_label": words.SECTORS_LABEL,
            "most": MOST_SECTORS,
        },
    }  # fmt: skip


def instead(shown: SupportMap, view: str, lens: Lens) -> str:
    """What stands in the place of the picture, as HTML with every word escaped; "" where the picture does."""
    match view:
        case "table":
            return table_html(shown, lens)
        case "words":
            return "".join(_part(part) for part in map_in_words(shown))
        case _:
            return ""


def _part(part: Part) -> str:
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in part.paragraphs)
    return f"<h{part.level}>{escape(part.title)}</h{part.level}>{paragraphs}"


def legend(lens: Lens, dark: bool) -> str:
    """What the shapes mean, as HTML."""
    return legend_html(lens, dark)
