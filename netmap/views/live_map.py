"""What the live map draws: the one message into the browser. Places come from `geometry`, looks from
`entry_style`, words from `words`; the browser adds nothing but hands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from netmap.measures.change import compare
from netmap.model import Connection, SupportMap
from netmap.model.scales import Kind, Support
from netmap.model.signs import signs
from netmap.views import palette
from netmap.views.entry_style import OUTLINES, SIGN_HUE, outline_of
from netmap.views.geometry import EDGES, MARGIN, ME, SHAPE, place_of
from netmap.views.shapes import unit_outline
from netmap.words import live_map as words
from netmap.words.map_page import sectors
from netmap.words.map_view import ON_RING, SIGNS_OF, Lens
from netmap.words.names import labels

KINDS: tuple[Kind, ...] = ("person", "group", "community")
CONSTANT: dict[str, Any] = {
    "edges": EDGES,
    "margin": MARGIN,
    "shape": SHAPE,
    "me": ME,
    "outlines": {name: (width, dash.replace("px", "")) for name, (width, dash) in OUTLINES.items()},
    "shapes": {kind: [(round(x, 3), round(-y, 3)) for x, y in unit_outline(kind)] for kind in KINDS},
}
"""What never changes while the app runs: the measures of the disc and the shapes."""


@dataclass(frozen=True)
class Looks:
    """How the map is looked at. Nothing in it moves anyone."""

    lens: Lens = "closeness"
    support: Support = "listens"
    """The kind of support that the lens "support" looks for."""
    before: SupportMap | None = None
    """The earlier moment that the lens "changes" looks back to."""
    selected: str | None = None
    myself: bool = False
    """Whether the card about me with me is open."""
    chosen: tuple[str, ...] = ()
    circling: bool = False
    """Whether a drag over empty room draws a circle around several."""
    kind: Kind = "person"
    """What a double tap adds."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Names to show in place of the entries' own, such as initials; empty: their own."""


def live_map(m: SupportMap, looks: Looks, acks: Mapping[str, int]) -> dict[str, Any]:
    """The message: plain values only, ready for JSON. `acks`: how far the deeds of each browser page came."""
    names = looks.names or labels(m)
    said = words.spoken(m, dict(names), looks.lens)
    return {
        "map": m.id,
        "acks": dict(acks),
        "lens": looks.lens,
        "selected": looks.selected,
        "myself": looks.myself,
        "chosen": list(looks.chosen),
        "circling": looks.circling,
        "kind": looks.kind,
        "entries": [_entry(m, id, names[id], said[id], looks) for id in m.ids],
        "sectors": list(sectors(m)),
        "ties": [[tie.a, tie.b, tie.kind] for tie in m.ties],
        **_changes(m, looks),
        "palettes": {"light": _colours(palette.LIGHT), "dark": _colours(palette.DARK)},
        "words": _words(),
        **CONSTANT,
    }


def _words() -> dict[str, Any]:
    """What the map says, in the language of the moment."""
    return {
        "map": words.MAP,
        "how": words.HOW,
        "me": words.ME,
        "meSaid": words.ME_SAID,
        "tray": words.TRAY,
        "rings": {str(ring): said for ring, said in ON_RING.items()},
        "notSaved": words.NOT_SAVED,
        "newName": words.NEW_NAME,
        "tools": dict(words.TOOLS),
        "say": words.to_be_filled(),
        "help": {
            "title": words.HELP_TITLE,
            "close": words.HELP_CLOSE,
            "hand": words.help_lines(words.HELP_HAND),
            "keys": words.help_lines(words.HELP_KEYS),
        },
    }


def _entry(m: SupportMap, id: str, name: str, said: str, looks: Looks) -> dict[str, Any]:
    alter, connection = m.alter(id), m.connection(id)
    point = place_of(connection)
    marked = signs(alter, connection, looks.lens)
    hue, share = _marked(connection, looks.lens) if marked else _look(connection, looks)
    return {
        "id": id,
        "name": name,
        "said": said,
        "kind": alter.kind,
        "ring": connection.ring,
        "at": None if point is None else [round(point.x, 4), round(point.y, 4)],
        "line": outline_of(connection.safety),
        "hue": hue,
        "share": share,
        "signs": [sign in marked for sign in SIGNS_OF.get(looks.lens, ())],
        "mark": {"current": "", "died": "star"}.get(alter.status, "bar"),
        "give": connection.give,
        "get": connection.get,
    }


def _marked(connection: Connection, lens: Lens) -> tuple[str, float]:
    return SIGN_HUE[lens], 0.3 if connection.safety is not None else 0


def _look(connection: Connection, looks: Looks) -> tuple[str, float]:
    """The colour's name in the palette, and how much of it fills the shape (0: hollow)."""
    rated = connection.safety is not None
    match looks.lens:
        case "safety":
            return f"safety{connection.safety or ''}", 0.3 if rated else 0
        case "support":
            gives = looks.support in connection.supports
            return ("teal", 0.5) if gives else ("muted", 0)
        case "closeness":
            depth = {1: 0.42, 2: 0.26, 3: 0.12, None: 0.12}[connection.ring]
            return "blue", depth if rated else 0
        case _:
            return "muted", 0.12 if rated else 0


def _changes(m: SupportMap, looks: Looks) -> dict[str, Any]:
    """In the lens of changes: who is new, and where those stood who have another ring now."""
    if looks.lens != "changes" or looks.before is None:
        return {"fresh": [], "earlier": {}}
    before = looks.before
    change = compare(before, m)
    earlier = {}
    for id in (*change.moved_in, *change.moved_out):
        point = place_of(before.connection(id))
        if point is not None:
            earlier[id] = [round(point.x, 4), round(point.y, 4)]
    return {"fresh": list(change.came), "earlier": earlier}


def _colours(colours: palette.Palette) -> dict[str, str]:
    return {
        "paper": colours.paper, "ink": colours.ink, "muted": colours.muted, "line": colours.line,
        "band1": colours.bands[0], "band2": colours.bands[1], "band3": colours.bands[2],
        "blue": colours.blue, "ochre": colours.ochre, "violet": colours.violet, "teal": colours.teal,
        **{f"safety{level or ''}": colour for level, colour in colours.safety.items()},
    }  # fmt: skip
