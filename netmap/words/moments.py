"""Moments: keeping one, two beside each other in words, and the line they make."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from netmap.measures.change import Ids, Sources
from netmap.measures.told import Told
from netmap.model import Guide, Moment, SupportMap
from netmap.words.guides import GENERAL
from netmap.words.map_in_words import alt_text, counted
from netmap.words.mine_page import moment_line
from netmap.words.names import listed

ABOUT = "A moment is a copy of your map, with a date. You go on from the map as it is, and nothing is typed twice."
OWN_TITLE = "A name for it, if you like"
DAY = "Of which day"
KEEP = "Keep today as a moment"
KEPT = "Kept: {moment}. Your map stays as it is, and you can go on."
KEPT_NOWHERE = (
    "It goes with the map, and the map is not kept on this device. Download the file if you want both back."
)
FULL = (
    "There is no room for one more moment: with it, the file would soon be too large to be opened again. "
    "Your map and all moments are as they were. Download the file to have them all, then take away a moment "
    "you no longer need, and keep this one."
)
TITLE_OF = "Its name"
DAY_OF = "Its day"
REMOVE = "Take this moment away"
REMOVE_ASK = "Take this copy away? Your map and the other moments stay."
REMOVE_YES = "Take it away"
REMOVE_NO = "Leave it here"
REMOVED = "Taken away: {moment}."
PUT_BACK = "Put it back"

LINE_ABOUT = "The number says how many were on the map that day, and nothing more than that."
LINE_ABOUT_SMALL = "Each dot is a day on which you kept a moment."
BESIDE = "Lay two beside each other"
EARLIER, LATER = "Earlier", "Later"
NOW = "How it is now"
SIGNS = (
    "Filled: something is different here. Broken outline: on the other map, and not on this one. A broken line leads from where someone "
    "stood. Everyone on both has the same direction, as on the later one."
)
DIFFERENT = "What is different"
ASKED_DIFFERENTLY = (
    "The two maps were asked with different questions, so they can differ for that reason too."
)
NOTHING = "There is nothing to tell here that the two pictures do not show."
QUESTION = "What do you make of it?"

MOST_NAMES, MOST_SOURCES, MOST_KINDS = 6, 1, 8
NAMED_KINDS = 3
"""Of more kinds of support than these, the kinds alone are named: they are what one looks for."""
ONE_OR_MORE: Mapping[str, tuple[str, str]] = {
    "came": ("New on the map: {who}.",) * 2,
    "taken_off": ("No longer on the map: {who}.",) * 2,
    "died": ("You marked that {who} has died.", "You marked that {who} have died."),
    "ended": ("You marked {who} as from an earlier time.",) * 2,
    "returned": ("You marked {who} as part of your life now.",) * 2,
    "moved_in": ("You moved {who} closer.",) * 2,
    "moved_out": ("You moved {who} further out.",) * 2,
    "safer": ("You rated it as feeling safer with {who}.",) * 2,
    "less_safe": ("You rated it as feeling less safe with {who}.",) * 2,
    "rated_anew": ("You answered differently how safe it feels with {who}.",) * 2,
    "more_even": ("As you rated it, what goes to and fro between you and {who} is more even.",) * 2,
    "less_even": ("As you rated it, what goes to and fro between you and {who} is less even.",) * 2,
}
"""One sentence for each thing that can be told of people and groups: of one, and of several."""
OF_SUPPORT: Mapping[str, str] = {
    "second_source": "You marked one place to turn to then, and more than one later, for {what}.",
    "support_gained": "You marked someone to turn to later, and not then, for {what}.",
    "down_to_one": "You marked more than one place to turn to then, and one later, for {what}.",
    "support_lost": "You marked someone to turn to then, and not later, for {what}.",
}


def moment_lines(moments: Sequence[Moment]) -> tuple[str, ...]:
    """What each moment is called, told apart by a number where two of a day share it."""
    said: list[str] = []
    for moment in moments:
        line = moment_line(moment.title, moment.on)
        before = sum(one == line or one.startswith(f"{line} · ") for one in said)
        said.append(f"{line} · {before + 1}" if before else line)
    return tuple(said)


def differences(told: Told, names: Mapping[str, str], guide: Guide = GENERAL) -> tuple[str, ...]:
    """One sentence for each group of changes, and at the end an open question. Names by id; kinds of
    support in the words of the guide, a complete one."""
    said = [
        one_or_more[len(ids) > 1].format(who=listed((names[id] for id in ids), MOST_NAMES))
        for group, one_or_more in ONE_OR_MORE.items()
        if (ids := _ids(told, group))
    ]
    said += [
        sentence.format(what=_kinds(sources, names, guide))
        for group, sentence in OF_SUPPORT.items()
        if (sources := _sources(told, group))
    ]
    return (*(said or [NOTHING]), QUESTION)


def _ids(told: Told, group: str) -> Ids:
    ids: Ids = getattr(told, group)
    return ids


def _sources(told: Told, group: str) -> Sources:
    sources: Sources = getattr(told, group)
    return sources


def _kinds(sources: Sources, names: Mapping[str, str], guide: Guide) -> str:
    """Kinds of support; of a few, each with those who make the difference in brackets."""
    said = []
    for kind, ids in sources:
        who = listed((names[id] for id in ids), MOST_SOURCES) if len(sources) <= NAMED_KINDS else ""
        about = guide.supports[kind].about
        said.append(f"{about} ({who})" if who else about)
    return listed(said, MOST_KINDS)


def picture_of(line: str, m: SupportMap) -> str:
    """What a picture of a moment shows, for those who do not see it. Names no one on the map."""
    return f"{line}. {alt_text(m)}"


def line_alt(points: Iterable[tuple[date, int]]) -> str:
    """The line of moments in words."""
    days = (f"{day(on)}, {counted(count)} on the map" for on, count in points)
    return f"Moments along the months: {'; '.join(days)}."


def line_about(points: Sequence[tuple[date, int]]) -> str:
    """What stands under the line of moments."""
    return (
        f"{counted(len(points)).capitalize()} moments between {day(points[0][0])} and {day(points[-1][0])}."
    )


def day(on: date) -> str:
    return f"{on.day} {on:%B %Y}"


def month(on: date) -> str:
    return f"{on:%b}"
