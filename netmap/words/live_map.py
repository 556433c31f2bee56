"""What the live map says: on its buttons, in its help, and to someone who hears it.

Sentences with `{name}` or `{other}` are filled in the browser, where the change is seen first.
"""

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, get_args

from netmap.model import SupportMap
from netmap.model.signs import Sign, signs
from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages
from netmap.words.map_view import Lens
from netmap.words.names import form_of, form_says_nothing, labels, listed

if not TYPE_CHECKING:
    __getattr__ = messages("live-map")


MAP: str
HOW: str
ME: str
ME_SAID: str
TRAY: str
NOT_SAVED: str
NEW_NAME: str
LENS_SHORT: str

TOOLS: Mapping[str, str] = Each(
    "live-map-tools", ("in", "out", "fit", "circle", "full", "small", "more", "help")
)
SAY = Each(
    "live-map-say",
    (
        "ring1",
        "ring2",
        "ring3",
        "tray",
        "stays",
        "added",
        "opened",
        "closed",
        "openedMe",
        "chosen",
        "unchosen",
        "tying",
        "tied",
        "joined",
        "untied",
        "stopped",
        "removed",
        "several",
    ),
)
HELP_TITLE: str
HELP_CLOSE: str
HELP_HAND = Each("live-map-help", ("drag", "aside", "tap", "pull", "tap-twice", "two-fingers"))
HELP_KEYS = Each(
    "live-map-help",
    ("tab", "arrows", "brackets", "u", "enter", "space", "t", "n", "delete", "plus-minus", "escape"),
)
SAFETY = Each("live-map-safety", range(1, 6))
GIVE, GET = Each("live-map-give", range(5)), Each("live-map-get", range(5))
NEAR = Each("live-map-near", (1, 2, 3))
SIGN = Each("live-map-sign", get_args(Sign))
CHANGED = Each("live-map-changed", ("new", "moved", "rated"))
TIED = Each("live-map-tied", ("knows", "tense", "belongs_to", "fits", "pulls"))


def help_lines(table: Each[str]) -> tuple[tuple[str, str], ...]:
    """What to do with a hand or a key, and what it does. table: `HELP_HAND` or `HELP_KEYS`."""
    return tuple((said, say(f"{table.id(name)}.does")) for name, said in table.items())


def to_be_filled() -> dict[str, str]:
    """What is said of a change, by its kind; `{name}` and `{other}` are filled in the browser."""
    return {kind: SAY.say(kind, name="{name}", other="{other}") for kind in SAY}


def spoken(
    m: SupportMap,
    names: dict[str, str] | None = None,
    lens: Lens = "together",
    changed: Mapping[str, Collection[str]] = MappingProxyType({}),
    flows: Mapping[str, tuple[int | None, int | None]] = MappingProxyType({}),
) -> dict[str, str]:
    """For each id, what a screen reader says of it: name, what it is, ring, safety, what this look shows, and
    ties, in words. changed: the ids of each kind of `CHANGED`, where this look marks what changed; flows: what
    I give and get (0 to 4, None: not rated), of those of whom this look draws it."""
    names = labels(m) if names is None else names
    tied: dict[str, dict[str, list[str]]] = {id: {kind: [] for kind in TIED} for id in m.ids}
    place = {id: at for at, id in enumerate(m.ids)}
    for tie in sorted(m.ties, key=lambda tie: sorted((place[tie.a], place[tie.b]))):
        tied[tie.a][tie.kind].append(tie.b)
        tied[tie.b][tie.kind].append(tie.a)
    differs = {id: [kind for kind in CHANGED if id in changed.get(kind, ())] for id in m.ids}
    return {id: _said(m, id, names, tied[id], lens, differs[id], flows.get(id, (None, None))) for id in m.ids}


def _said(
    m: SupportMap,
    id: str,
    names: dict[str, str],
    tied: dict[str, list[str]],
    lens: Lens,
    differs: Sequence[str],
    flow: tuple[int | None, int | None],
) -> str:
    alter, connection = m.alter(id), m.connection(id)
    name, form = names[id], form_of(m, alter)
    said = [
        say("live-map-named", name=name)
        if form_says_nothing(alter)
        else say("live-map-is", name=name, form=form),
        say("live-map-not-near") if connection.ring is None else NEAR[connection.ring],
    ]
    if connection.safety is not None:
        said.append(SAFETY[connection.safety])
    said.extend(amount[way] for amount, way in zip((GIVE, GET), flow, strict=True) if way is not None)
    said.extend(SIGN[sign] for sign in signs(alter, connection, lens))
    said.extend(CHANGED[kind] for kind in differs)
    for kind, others in tied.items():
        if others:
            them = listed(names[other] for other in others)
            is_group = kind == "belongs_to" and alter.kind != "person"
            said.append(say("live-map-members", names=them) if is_group else TIED.say(kind, names=them))
    return " ".join(said)
