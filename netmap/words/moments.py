"""Moments: keeping one, two beside each other in words, and the line they make."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import count
from typing import TYPE_CHECKING

from netmap.measures.change import Sources
from netmap.measures.change_to_tell import ChangeToTell
from netmap.model import Guide, Moment, SupportMap
from netmap.model.value import Ids
from netmap.words import times
from netmap.words.catalogue import say
from netmap.words.guides import general
from netmap.words.lookup import Each, messages
from netmap.words.map_in_words import alt_text
from netmap.words.my_map import moment_line
from netmap.words.names import listed
from netmap.words.numbers import counted, counted_first

if not TYPE_CHECKING:
    __getattr__ = messages("moments")


ABOUT: str
OWN_TITLE: str
DAY: str
KEEP: str


def kept(moment: str) -> str:
    """moment: what it is called."""
    return say("moments-kept", moment=moment)


KEPT_NOWHERE: str
FULL: str
TITLE_OF: str
DAY_OF: str
REMOVE: str
REMOVE_ASK: str
REMOVE_YES: str
REMOVE_NO: str


def removed(moment: str) -> str:
    """moment: what it is called."""
    return say("moments-removed", moment=moment)


PUT_BACK: str

LINE_ABOUT: str
LINE_ABOUT_SMALL: str
BESIDE: str
EARLIER: str
LATER: str
NOW: str
SIGNS: str
DIFFERENT: str
ASKED_DIFFERENTLY: str
NOTHING: str
QUESTION: str

MOST_NAMES, MOST_SOURCES, MOST_KINDS = 6, 1, 8
NAMED_KINDS = 3
"""Of more kinds of support than these, the kinds alone are named: they are what one looks for."""
ONE_OR_MORE = Each(
    "moments",
    (
        "came", "taken_off", "died", "ended", "returned", "moved_in", "moved_out", "safer", "less_safe", "rated_anew",
        "more_even", "less_even", "more_of_me", "less_of_me", "more_good", "less_good",
    ),
)  # fmt: skip
"""One sentence for each thing that can be told of people and groups: of one, and of several."""
OF_SUPPORT = Each(
    "moments",
    ("second_source", "support_gained", "down_to_one", "support_lost", "wished_from", "wished_no_more"),
)


def moment_lines(moments: Sequence[Moment]) -> tuple[str, ...]:
    """What each moment is called, told apart by a number where two of a day share it."""
    said: list[str] = []
    for moment in moments:
        line = moment_line(moment.title, moment.on)
        again = (say("moments-again", line=line, number=number) for number in count(2))
        said.append(next(fresh for fresh in again if fresh not in said) if line in said else line)
    return tuple(said)


def differences(told: ChangeToTell, names: Mapping[str, str], guide: Guide | None = None) -> tuple[str, ...]:
    """One sentence for each group of changes, and at the end an open question. Names by id; kinds of
    support in the words of the guide, a complete one; without one, of the general guide."""
    guide = guide or general()
    said = [
        ONE_OR_MORE.say(group, count=len(ids), who=listed((names[id] for id in ids), MOST_NAMES))
        for group in ONE_OR_MORE
        if (ids := _ids(told, group))
    ]
    said += [
        OF_SUPPORT.say(group, what=_kinds(sources, names, guide))
        for group in OF_SUPPORT
        if (sources := _sources(told, group))
    ]
    return (*(said or [say("moments-nothing")]), say("moments-question"))


def _ids(told: ChangeToTell, group: str) -> Ids:
    ids: Ids = getattr(told, group)
    return ids


def _sources(told: ChangeToTell, group: str) -> Sources:
    sources: Sources = getattr(told, group)
    return sources


def _kinds(sources: Sources, names: Mapping[str, str], guide: Guide) -> str:
    """Kinds of support; of a few, each with those who make the difference in brackets."""
    said = []
    for kind, ids in sources:
        who = listed((names[id] for id in ids), MOST_SOURCES) if len(sources) <= NAMED_KINDS else ""
        about = guide.supports[kind].about
        said.append(say("moments-kind-and-who", kind=about, who=who) if who else about)
    return listed(said, MOST_KINDS)


def picture_of(line: str, m: SupportMap) -> str:
    """What a picture of a moment shows, for those who do not see it. Names no one on the map."""
    return say("moments-picture-of", moment=line, map=alt_text(m))


def line_alt(points: Iterable[tuple[date, int]]) -> str:
    """The line of moments in words."""
    days = (
        say("moments-line-day", day=times.day(on), count=count, number=counted(count)) for on, count in points
    )
    return say("moments-line-alt", days=say("moments-line-between").join(days))


def line_about(points: Sequence[tuple[date, int]]) -> str:
    """What stands under the line of moments."""
    return say(
        "moments-line-from-to",
        count=len(points),
        number_first=counted_first(len(points)),
        first=times.day(points[0][0]),
        last=times.day(points[-1][0]),
    )
