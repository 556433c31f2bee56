"""Whether someone is grown up, asked where a relationship can be one to a child."""

from netmap.model.edits import with_alter
from netmap.pages import state
from netmap.pages.choices import pick
from netmap.pages.text import say
from netmap.words import card as words
from netmap.words import labels


def ask_whether_grown_up(id: str, key: str) -> None:
    """The question, and what follows from a no. key: of its buttons, since it can stand twice on a page."""

    def take(grown_up: bool | None) -> None:
        state.opened().change(with_alter(state.opened().map, id, grown_up=grown_up))

    said = state.opened().map.alter(id).grown_up
    pick(key, words.GROWN_UP, {None: labels.OPEN, **labels.GROWN_UP}, said, take)
    say(words.GROWN_UP_ABOUT, "quiet")
