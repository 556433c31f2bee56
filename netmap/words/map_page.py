"""The page with the map: adding, looking, tying."""

from netmap.model.scales import LONGEST_LIST
from netmap.words.map_view import Lens

VIEWS = {"map": "Map", "table": "Table", "words": "In words"}
VIEW_LABEL = "How to look at it"
LENSES: dict[Lens, str] = {
    "closeness": "closeness",
    "safety": "safety",
    "give_and_get": "give and get",
    "ties": "who knows whom",
    "support": "support",
    "changes": "changes",
}
LENS_LABEL = "Look at"
LENSES_ASKED: dict[Lens, str] = {"power": "power", "belonging": "belonging"}
"""Looks that are shown to whoever asks for them."""
ASKED_LABEL = "Two more looks"
LENS_ABOUT: dict[Lens, str] = {
    "power": "Power over housing, money, papers, job or care, as you said it.",
    "belonging": "Where you are understood, and where you belong, as you said it.",
}
MORE = "More"
SECTORS = "Behind the rings"
SECTORS_NONE = "nothing"
SECTORS_USUAL = "five parts of life"
SECTORS_OWN = "my own names"
SECTORS_ABOUT = "A backdrop. Put people wherever they feel right."
SECTORS_LABEL = "Names, with commas between them"
SECTORS_FIVE = ("family", "friends", "work or study", "helpers", "communities")
TO_SHOWS = "See what your map shows"
HIDE = "Show initials in place of names"
SUPPORT = "Which kind of support"
SINCE = "Since"
LEGEND = "What the shapes mean"

ADD_LABEL = "Add a name"
ADD_PLACEHOLDER = "A name, then Enter"
ADD_KIND = {"person": "person", "group": "group", "community": "community"}
ADD_KIND_LABEL = "This is a"
ADD_BUTTON = "Put on the map"
ADD_SHORT = "Add"

PASTE = "Paste a list"
PASTE_LABEL = "One name in each line"
PASTE_BUTTON = "Put these on the map"
PASTE_ABOUT = f"A list of up to {LONGEST_LIST:,} letters fits in at once. A longer one is not taken up; paste it in parts."

PROMPTS = "Help me think"
PROMPT_KNOWN = "Already on your map: tap those who fit"
PROMPT_NEW = "Someone else"
PROMPT_NEXT = "Next question"
PROMPT_BACK = "Previous question"

PICK = "Go to"
PICK_NOBODY = "choose someone"
EMPTY_TITLE = "Who comes to mind first?"
EMPTY = (
    "Type a name and press Enter. A nickname or initials are fine. You can add as few or as many as you like."
)
CHOOSE = "Tap someone on the map, or choose a name here, to say how it is between you."

SIDES = {"card": "One by one", "ties": "Who knows whom", "self": "Me with me"}
SIDE_LABEL = "What to do"

TIES_ABOUT = "Draw a circle around people on the map, or tick them here. Then say what joins them."
TIES_PICK = "People and groups"
TIES_KNOW = "They all know each other"
TIES_TENSE = "It is tense between them"
TIES_NONE = "No ties among them"
TIES_BELONG = "They belong to"
TIES_TALK = "May what you tell one of them reach the other?"
TIES_TALKS = {False: "no", True: "yes"}
TIES_SHARE = "So you decide what is safe to share there. No idea here will ask you to tell them something."
TIES_CLEAR = "Clear the choice"
TIES_REMOVE = "Take them off the map"
TIES_NEED = "Choose at least two."
TIES_NO_GROUP = "Add a group or a community to say who belongs to it."


def added(name: str) -> str:
    return f"{name} is on the map, waiting at the side to be placed."


def chosen(count: int) -> str:
    return "One chosen" if count == 1 else f"{count} chosen"
