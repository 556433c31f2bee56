"""What the live map says: on its buttons, in its help, and to someone who hears it.

Sentences with `{name}` or `{other}` are filled in the browser, where the change is seen first.
"""

from netmap.model import SupportMap
from netmap.model.signs import signs
from netmap.words.labels import KIND, RING
from netmap.words.map_view import SIGN_WORDS, Lens
from netmap.words.names import form_of, labels, listed

MAP = "The map. You are in the middle."
HOW = "Tab goes from one to the next; the question mark shows all keys."
ME = "me"
ME_SAID = "Me with me. Opens how I am with myself."
TRAY = "Not placed yet"
NOT_SAVED = "Not kept yet. Waiting for the connection."
NEW_NAME = "Name"

TOOLS = {
    "in": "Nearer",
    "out": "Further away",
    "fit": "Show the whole map",
    "circle": "Draw a circle around several",
    "full": "Fill the screen",
    "small": "Leave the full screen",
    "help": "How to use the map",
}
SAY = {
    "ring1": "{name} is close now.",
    "ring2": "{name} is a little further now.",
    "ring3": "{name} is further out now.",
    "tray": "{name} is not placed now.",
    "stays": "{name} stays where it was.",
    "added": "{name} is on the map.",
    "opened": "The card of {name} is open.",
    "closed": "No card is open.",
    "openedMe": "Me with me is open.",
    "chosen": "{name} is chosen.",
    "unchosen": "{name} is no longer chosen.",
    "tying": "Who knows {name}? Go there with Tab and press Enter. Escape stops.",
    "tied": "{name} and {other} know each other.",
    "joined": "{name} and {other} belong together.",
    "untied": "No tie between {name} and {other}.",
    "stopped": "Nothing was changed.",
    "removed": "{name} is off the map. Undo brings it back.",
    "several": "{name} are chosen.",
}
HELP_TITLE = "How to use the map"
HELP_CLOSE = "Close"
HELP_HAND = (
    ("Drag someone", "to where they feel right. The ring is what counts; where in the ring is up to you."),
    ("Drag to the side", "to take someone out of the rings for now."),
    (
        "Tap",
        "to open their card; in the middle, how I am with myself. With Shift, or in a circle you draw: choose several.",
    ),
    (
        "Pull the small dot",
        "of the chosen one to someone else: they know each other. The same again takes it away.",
    ),
    ("Tap twice on an empty place", "to add someone there."),
    ("Two fingers, or Ctrl and the wheel", "to come nearer. Drag an empty place to move the view."),
)
HELP_KEYS = (
    ("Tab", "the next one on the map"),
    ("Arrows", "move; with Shift in larger steps"),
    ("[ and ]", "one ring nearer, one ring further"),
    ("U", "not placed"),
    ("Enter", "open the card"),
    ("Space", "choose, with others"),
    ("T", "tie: go to the other one, then Enter"),
    ("N", "add someone here"),
    ("Delete", "take off the map"),
    ("+  −  0", "nearer, further away, the whole map"),
    ("Escape", "stop, and change nothing"),
)


SAFETY = {
    1: "It does not feel safe",
    2: "It often feels uneasy",
    3: "Safety is in between",
    4: "It mostly feels safe",
    5: "It feels very safe",
}
TIED = {"knows": "Knows {}", "tense": "Tense with {}", "belongs_to": "Belongs to {}"}
MEMBERS = "Members {}"


def spoken(m: SupportMap, names: dict[str, str] | None = None, lens: Lens = "closeness") -> dict[str, str]:
    """For each id, what a screen reader says of it: name, what it is, ring, safety, what this look marks,
    and ties, in words."""
    names = labels(m) if names is None else names
    tied: dict[str, dict[str, list[str]]] = {id: {kind: [] for kind in TIED} for id in m.ids}
    place = {id: at for at, id in enumerate(m.ids)}
    for tie in sorted(m.ties, key=lambda tie: sorted((place[tie.a], place[tie.b]))):
        tied[tie.a][tie.kind].append(tie.b)
        tied[tie.b][tie.kind].append(tie.a)
    return {id: _said(m, id, names, tied[id], lens) for id in m.ids}


def _said(m: SupportMap, id: str, names: dict[str, str], tied: dict[str, list[str]], lens: Lens) -> str:
    alter, connection = m.alter(id), m.connection(id)
    form = form_of(m, alter)
    near = TRAY if connection.ring is None else RING[connection.ring]
    parts = [names[id] if form == KIND["person"] else f"{names[id]}, {form}", near[:1].upper() + near[1:]]
    if connection.safety is not None:
        parts.append(SAFETY[connection.safety])
    marked = [SIGN_WORDS[sign] for sign in signs(alter, connection, lens)]
    parts.extend(said[:1].upper() + said[1:] for said in marked)
    for kind, others in tied.items():
        if others:
            said = MEMBERS if kind == "belongs_to" and alter.kind != "person" else TIED[kind]
            parts.append(said.format(listed(names[other] for other in others)))
    return ". ".join(parts) + "."
