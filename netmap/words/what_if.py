"""What if: the same map with one thing otherwise, in words. It tells what would differ, and no verdict."""

from collections.abc import Iterable

from netmap.model.scales import Kind, Support
from netmap.words.labels import SUPPORT_ABOUT
from netmap.words.names import listed

TITLE = "What if?"
ABOUT = "A place to try things out. Nothing here is kept, and nothing on your map changes."
TO_WHAT_IF = "What if …?"
WHICH = "What would you like to suppose?"
WHICHES = {
    "without": "someone is away for a month",
    "new": "there is one more",
    "safer": "it feels safer with someone",
    "with": "an idea comes true",
}
WHO_AWAY = "Who is away?"
WHO_SAFER = "With whom does it feel one step safer?"
WHICH_IDEA = "Which idea?"
WHICH_KINDS = "What would they bring?"
WHICH_KIND = "Who or what?"
NEW: dict[Kind, str] = {"person": "someone new", "group": "a new group", "community": "a new place"}
BEFORE = "As it is"
AFTER = "As supposed"
NOBODY_TO_BE_AWAY = "There is nobody on your map yet. It can be tried out once there is."
NOBODY_SAFER = "There is nobody on your map of whom this is open right now."
NO_IDEA = "No idea of today would change what this page can count. Ideas can be good without that."
SILENT = (
    "None of what this page counts would change. It counts kinds of support and who is tied to whom, no more."
)
A_CONVENTION = (
    "What an idea would change is a rule of thumb of ours: it supposes a yes, and a place that was good. Nobody "
    "can promise that."
)
KEEP_NEW = "Put this on my map"
KEEP_SAFER = "Change my answer on the map"
KEEP_WITH = "Go to this idea"
QUESTION = "What do you notice when you look at both?"
BACK = "Back to what it shows"


def uncovered(kinds: Iterable[Support]) -> str:
    return f"Nobody would be named any more for: {_kinds(kinds)}."


def covered(kinds: Iterable[Support]) -> str:
    return f"There would be someone for: {_kinds(kinds)}."


def second(kinds: Iterable[Support]) -> str:
    return f"There would be more than one to turn to for: {_kinds(kinds)}."


def carry_alone(names: Iterable[str]) -> str:
    return f"Something would rest on one alone: {listed(names)}. Until now they share it with someone."


def on_their_own(names: Iterable[str]) -> str:
    return f"No longer tied to anyone on the map: {listed(names)}."


def split(names: Iterable[str]) -> str:
    return f"This circle would come apart: {listed(names)}."


def joined(names: Iterable[str]) -> str:
    return f"These would hang together as one circle: {listed(names)}."


def less_to_carry(who: str) -> str:
    return f"You would also give less for a while: what you marked as given to {who} could rest."


def would_change(first: tuple[Support, ...], second: tuple[Support, ...], joined: bool) -> str:
    """What an idea would change if it went as hoped, in one sentence: kinds with a first source, with a second,
    circles that join. Empty where nothing that is counted would change."""
    if first:
        return f"If it went as hoped, there would be someone for: {_kinds(first)}."
    if second:
        return f"If it went as hoped, there would be more than one to turn to for: {_kinds(second)}."
    if joined:
        return "If it went as hoped, two circles of yours would know of each other."
    return ""


def alt(title: str, text: str) -> str:
    return f"{title}. {text}"


def _kinds(kinds: Iterable[Support]) -> str:
    return listed(SUPPORT_ABOUT[kind] for kind in kinds)
