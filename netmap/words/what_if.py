"""What if: the same map with one thing otherwise, in words. It tells what would differ, and no verdict."""

from collections.abc import Iterable, Mapping

from netmap.measures.difference import Difference
from netmap.model import Guide
from netmap.model.scales import Kind, Support
from netmap.words.guides import GENERAL
from netmap.words.names import listed

MOST_NAMES = 4
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
TO_MAP = "Go to the map"
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
CHOOSE = "choose"
QUESTION = "What do you notice when you look at both?"
BACK = "Back to what it shows"


def differences(
    counted: Difference, names: Mapping[str, str], resting: str = "", guide: Guide = GENERAL
) -> tuple[str, ...]:
    """What would be different, one sentence each; one that says so where nothing would.

    guide: the complete one whose words are used.
    resting: whoever is away and is given something by me; empty for nobody.
    """

    def who(ids: Iterable[str]) -> str:
        return listed((names[id] for id in ids), MOST_NAMES)

    said = []
    if counted.covered:
        said.append(f"There would be someone for: {_kinds(counted.covered, guide)}.")
    if counted.second:
        said.append(f"There would be more than one to turn to for: {_kinds(counted.second, guide)}.")
    if counted.uncovered:
        said.append(f"Nobody would be named for now for: {_kinds(counted.uncovered, guide)}.")
    if counted.carry_alone:
        said.append(f"Something that is shared now would rest on one alone: {who(counted.carry_alone)}.")
    said += [f"These would hang together as one circle: {who(circle)}." for circle in counted.joined]
    said += [f"This circle would come apart: {who(circle)}." for circle in counted.split]
    if counted.on_their_own:
        said.append(f"No longer tied to anyone on the map: {who(counted.on_their_own)}.")
    if resting:
        said.append(f"What you marked as given to {resting} could rest for a while.")
    return tuple(said) or (SILENT,)


def would_change(
    first: tuple[Support, ...], second: tuple[Support, ...], joined: bool, guide: Guide = GENERAL
) -> str:
    """What an idea would change if it went as hoped, in one sentence: kinds with a first source, with a second,
    circles that join. Empty where nothing that is counted would change."""
    if first:
        return f"If it went as hoped, there would be someone for: {_kinds(first, guide)}."
    if second:
        return f"If it went as hoped, there would be more than one to turn to for: {_kinds(second, guide)}."
    if joined:
        return "If it went as hoped, two circles of yours would know of each other."
    return ""


def alt(title: str, text: str) -> str:
    return f"{title}. {text}"


def _kinds(kinds: Iterable[Support], guide: Guide) -> str:
    return listed(guide.supports[kind].about for kind in kinds)
