"""Who could …? Names offered as possibilities, never as a promise, and a question at the end."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, get_args

from netmap.ideas.who_could import STILL_OPEN, StillOpen, WhoCould
from netmap.measures.routes import Route
from netmap.model import SupportMap
from netmap.model.scales import Support
from netmap.words.catalogue import say
from netmap.words.guides import guide_of, own_label
from netmap.words.lookup import Each, messages
from netmap.words.names import labels, listed
from netmap.words.numbers import counted, counted_first

if not TYPE_CHECKING:
    __getattr__ = messages("who-could")


TITLE: str
LINK: str
ABOUT: str
PICK: str
COULD: Mapping[Support, str] = Each("who-could-could", get_args(Support))
GO: str
WANTED_FIRST: str
PLACE: str
NO_PLACES: str

GIVES: str
MIGHT: str
NAMED: str
YOU_KNOW_BEST: str
_NAMED_OPEN: Each[StillOpen] = Each("who-could-named-open", STILL_OPEN)
NOBODY: str
NOBODY_OTHERWISE: str
QUIET_IDEAS: str
SUPPORT: str
TO_STEP: str
BACK_TO_SHOWS: str
BACK_TO_STEP: str
WHY: str

DEVICE_OPEN: str
CHANGE_DEVICE: str

MARKS_BOTH: str
PICTURE_WHO: str
PICTURE_WAY: str

RULES = Each("who-could-rules", ("safe-enough", "gives-this-now", "might", "ours"))
RULES_OF_GOING = Each("who-could-rules-of-going", ("safe-enough", "who-stands-here", "left-out", "ours"))
"""How it is found, line by line."""


def could(kind: Support, m: SupportMap) -> str:
    """The end of the question "Who could …"; where the guide of the map has a name of its own for this kind,
    that name."""
    return own_label(m, kind) or COULD[kind]


def gives_words(who: WhoCould, m: SupportMap) -> tuple[str, str]:
    """Who gives it now, and what that rests on; of nobody, a sentence and ""."""
    about = guide_of(m).supports[who.kind].about
    if not who.gives:
        return say("who-could-nobody-gives", kind=about), ""
    return _listed(who.gives, m), say("who-could-named-for", kind=about)


def might_words(who: WhoCould, m: SupportMap) -> tuple[str, str]:
    """Who might, and what that rests on; of nobody, a sentence and ""."""
    if not who.might:
        return say("who-could-nobody-might"), ""
    return _listed(who.might, m), say("who-could-might-because")


def named_words(who: WhoCould, m: SupportMap) -> tuple[str, ...]:
    """Those who were named for exactly this though something is open there: a sentence for each thing that is."""
    about = guide_of(m).supports[who.kind].about
    by = {
        what: tuple(id for id in who.named_and_open if who.named_and_open[id] == what) for what in STILL_OPEN
    }
    return tuple(_NAMED_OPEN.say(what, who=_listed(ids, m), kind=about) for what, ids in by.items() if ids)


def question(who: WhoCould) -> str:
    if who.giving and who.perhaps:
        return say("who-could-ask-of-both")
    if who.perhaps:
        return say("who-could-ask-of-those-who-might")
    if who.giving:
        return say("who-could-ask-of-those-who-give")
    if set(who.named_and_open.values()) - {"perhaps_a_child"}:
        return say("who-could-ask-of-those-named")
    return say("who-could-ask-of-nobody")


def open_words(who: WhoCould) -> tuple[str, ...]:
    """How many would need answers about safety first, and how many more of them since it means telling."""
    counts = (("who-could-open", who.open), ("who-could-little-known", who.little_known))
    return tuple(say(id, count=count, number_first=counted_first(count)) for id, count in counts if count)


def counts_words(who: WhoCould, m: SupportMap) -> str:
    """The same in numbers, where nobody is named."""
    return say(
        "who-could-counts",
        kind=guide_of(m).supports[who.kind].about,
        giving=who.giving,
        giving_number=_number(who.giving),
        perhaps=who.perhaps,
        perhaps_number=_number(who.perhaps),
    )


def company_counts_words(places: int) -> str:
    return say("who-could-company-counts", count=places, number=counted(places))


def company_words(route: Route, m: SupportMap) -> tuple[str, tuple[str, ...], str]:
    """Someone who could go along or introduce me: the offer, what it rests on, and a question."""
    names = labels(m)
    first = names[route.ids[0]]
    return (
        say("who-could-company", name=first),
        tuple(_step(a, b, m, names) for a, b in zip(route.ids, route.ids[1:], strict=False)),
        say("who-could-company-ask", name=first),
    )


def beside_words(route: Route, m: SupportMap) -> str:
    """Others who could go along; "" for none."""
    return say("who-could-beside", who=_listed(route.beside, m, "or")) if route.beside else ""


ASK_FIRST: str


def no_company_words(target: str, m: SupportMap) -> str:
    return say("who-could-no-company", name=labels(m)[target])


NO_COMPANY_QUESTION: str


def _step(a: str, b: str, m: SupportMap, names: dict[str, str]) -> str:
    tie = next(tie for tie in m.ties if set(tie.pair) == {a, b})
    if tie.kind != "belongs_to":
        return say("who-could-know-each-other", one=names[a], other=names[b])
    member, group = (a, b) if m.alter(a).kind == "person" else (b, a)
    return say("who-could-belongs-to", name=names[member], group=names[group])


def _listed(ids: tuple[str, ...], m: SupportMap, word: Literal["and", "or"] = "and") -> str:
    names = labels(m)
    return listed((names[id] for id in ids), word=word)


def _number(count: int) -> str:
    return counted(count) if count else say("who-could-zero")
