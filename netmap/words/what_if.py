"""What if: the same map with one thing otherwise, in words. It tells what would differ, and no verdict."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, get_args

from netmap.measures.what_if_difference import Difference
from netmap.model import Guide
from netmap.model.scales import Kind, Support
from netmap.words.catalogue import say
from netmap.words.guides import general
from netmap.words.lookup import Each, messages
from netmap.words.names import listed

if not TYPE_CHECKING:
    __getattr__ = messages("what-if")


MOST_NAMES = 4
TITLE: str
ABOUT: str
TO_WHAT_IF: str
WHICH: str
WHICHES: Mapping[str, str] = Each("what-if-whiches", ("without", "new", "safer", "with"))
WHO_AWAY: str
WHO_SAFER: str
WHICH_IDEA: str
WHICH_KINDS: str
WHICH_KIND: str
NEW: Mapping[Kind, str] = Each("what-if-new", get_args(Kind))
BEFORE: str
AFTER: str
TO_MAP: str
NOBODY_TO_BE_AWAY: str
NOBODY_SAFER: str
NO_IDEA: str
SILENT: str
A_CONVENTION: str
KEEP_NEW: str
KEEP_SAFER: str
KEEP_WITH: str
CHOOSE: str
QUESTION: str
BACK: str


def differences(
    counted: Difference, names: Mapping[str, str], resting: str = "", guide: Guide | None = None
) -> tuple[str, ...]:
    """What would be different, one sentence each; one that says so where nothing would.

    guide: the complete one whose words are used; None for the general one.
    resting: whoever is away and is given something by me; empty for nobody.
    """

    def who(ids: Iterable[str]) -> str:
        return listed((names[id] for id in ids), MOST_NAMES)

    said = []
    if counted.covered:
        said.append(say("what-if-covered", kinds=_kinds(counted.covered, guide)))
    if counted.second:
        said.append(say("what-if-second", kinds=_kinds(counted.second, guide)))
    if counted.uncovered:
        said.append(say("what-if-uncovered", kinds=_kinds(counted.uncovered, guide)))
    if counted.carry_alone:
        said.append(say("what-if-carry-alone", count=len(counted.carry_alone), who=who(counted.carry_alone)))
    said += [say("what-if-joined", who=who(circle)) for circle in counted.joined]
    said += [say("what-if-split", who=who(circle)) for circle in counted.split]
    if counted.on_their_own:
        said.append(say("what-if-on-their-own", who=who(counted.on_their_own)))
    if resting:
        said.append(say("what-if-resting", who=resting))
    return tuple(said) or (say("what-if-silent"),)


def would_change(
    first: tuple[Support, ...], second: tuple[Support, ...], joined: bool, guide: Guide | None = None
) -> str:
    """What an idea would change if it went as hoped, in one sentence: kinds with a first source, with a second,
    circles that join. Empty where nothing that is counted would change."""
    if first:
        return say("what-if-hoped-covered", kinds=_kinds(first, guide))
    if second:
        return say("what-if-hoped-second", kinds=_kinds(second, guide))
    if joined:
        return say("what-if-hoped-joined")
    return ""


def alt(title: str, text: str) -> str:
    return say("what-if-alt", title=title, text=text)


def _kinds(kinds: Iterable[Support], guide: Guide | None) -> str:
    return listed((guide or general()).supports[kind].about for kind in kinds)
