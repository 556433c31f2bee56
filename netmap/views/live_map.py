"""What the live map draws: the one message into the browser. Places come from `geometry`, looks from
`looks` and `lenses`, words from `words`; the browser adds nothing but hands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from netmap.measures.change import compare, ratings_changed
from netmap.model import SupportMap
from netmap.model.scales import Kind, Support
from netmap.views import looks, palette
from netmap.views.entry_style import mark_of
from netmap.views.geometry import place_of
from netmap.views.lenses import LENSES
from netmap.words import live_map as words
from netmap.words import map_page, map_view
from netmap.words.map_page import sectors
from netmap.words.map_view import Lens as LensName
from netmap.words.names import labels


@dataclass(frozen=True)
class Looking:
    """How the map is looked at. Nothing in it moves anyone."""

    lens: LensName = "together"
    support: Support = "listens"
    """The kind of support that the lens "support" looks for."""
    before: SupportMap | None = None
    """The earlier moment that the lens "changes" looks back to."""
    selected: str | None = None
    myself: bool = False
    """Whether the card about me with me is open."""
    chosen: tuple[str, ...] = ()
    kind: Kind = "person"
    """What a double tap adds."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Names to show in place of the entries' own, such as initials; empty: their own."""


def live_map(m: SupportMap, looking: Looking, acks: Mapping[str, int]) -> dict[str, Any]:
    """The message: plain values only, ready for JSON. `acks`: how far the deeds of each browser page came."""
    names, lens = looking.names or labels(m), LENSES[looking.lens]
    changes = _changes(m, looking)
    marked = {"new": changes["fresh"], "moved": changes["earlier"], "rated": changes["rated"]}
    flows = {alter.id: lens.leaf_of(alter, m.connection(alter.id)) for alter in m.alters}
    said = words.spoken(m, dict(names), looking.lens, marked, flows)
    return {
        "map": m.id,
        "acks": dict(acks),
        "lens": looking.lens,
        "selected": looking.selected,
        "myself": looking.myself,
        "chosen": list(looking.chosen),
        "kind": looking.kind,
        "entries": [_entry(m, id, names[id], said[id], looking) for id in m.ids],
        "sectors": list(sectors(m)),
        "ties": [[tie.a, tie.b, tie.kind] for tie in m.ties],
        **changes,
        "safety": lens.safety,
        "leaves": lens.leaves,
        "tiesSeen": list(lens.ties_among(len(m.alters))),
        "groups": lens.groups,
        "looks": looks.for_browser(),
        "palettes": {"light": palette.LIGHT.named, "dark": palette.DARK.named},
        "words": _words(),
    }


def _entry(m: SupportMap, id: str, name: str, said: str, looking: Looking) -> dict[str, Any]:
    alter, connection = m.alter(id), m.connection(id)
    point = place_of(connection)
    tint, signs = LENSES[looking.lens].seen(alter, connection, looking.support)
    return {
        "id": id,
        "name": name,
        "said": said,
        "kind": alter.kind,
        "ring": connection.ring,
        "at": None if point is None else [round(point.x, 4), round(point.y, 4)],
        "safety": connection.safety,
        "hue": tint.hue,
        "share": tint.share,
        "signs": list(signs),
        "mark": mark_of(alter.status),
        "give": connection.give,
        "get": connection.get,
    }


def _changes(m: SupportMap, looking: Looking) -> dict[str, Any]:
    """In the lens of changes: who is new, where those stood who have another ring now, and who was rated
    otherwise, without a direction."""
    if LENSES[looking.lens].needs != "moment" or looking.before is None:
        return {"fresh": [], "rated": [], "earlier": {}}
    before = looking.before
    change = compare(before, m)
    earlier = {}
    for id in (*change.moved_in, *change.moved_out):
        point = place_of(before.connection(id))
        if point is not None:
            earlier[id] = [round(point.x, 4), round(point.y, 4)]
    rated = dict.fromkeys(changed.alter for changed in ratings_changed(before, m))
    return {"fresh": list(change.came), "rated": list(rated), "earlier": earlier}


def _words() -> dict[str, Any]:
    """What the map says, in the language of the moment."""
    return {
        "map": words.MAP,
        "how": words.HOW,
        "me": words.ME,
        "meSaid": words.ME_SAID,
        "tray": words.TRAY,
        "rings": {str(ring): said for ring, said in map_view.ON_RING.items()},
        "notSaved": words.NOT_SAVED,
        "newName": words.NEW_NAME,
        "lens": map_page.LENS_LABEL,
        "lens_short": words.LENS_SHORT,
        "tools": dict(words.TOOLS),
        "say": words.to_be_filled(),
        "help": {
            "title": words.HELP_TITLE,
            "close": words.HELP_CLOSE,
            "hand": words.help_lines(words.HELP_HAND),
            "keys": words.help_lines(words.HELP_KEYS),
        },
    }
