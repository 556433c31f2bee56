"""What is heavier on a map: the door to it, each thing that is told there, and what there is for me beside it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from netmap.findings import Finding
from netmap.findings.heavier import HEAVIER, OFFERS, Offer, to_lean_on
from netmap.measures.change import RatingChange
from netmap.model import SupportMap
from netmap.words import labels as answers
from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages
from netmap.words.names import labels, listed

if not TYPE_CHECKING:
    __getattr__ = messages("heavier")


THERE_IS: str
THERE_IS_CHANGED: str
LOOK: str
ABOUT: str
NOW: str
LATER: str
NOT_AT_ALL: str
LEFT_FOR_LATER: str
LEFT_CLOSED: str
FOR_ME: str
NEXT: str
CLOSE: str
THAT_IS_ALL: str
SUPPORT: str
CLOSED: str
OPEN_AGAIN: str
UNSAFE: str
UNSAFE_WHY: str
UNSAFE_READ: str
CHANGED: str
CHANGED_QUESTION: str

MOST_NAMES, MOST_TO_LEAN_ON = 2, 2
"""More names in one sentence would be a verdict on a life."""
TOLD = Each("heavier", (rule.kind for rule in HEAVIER))
COUNTED = Each("heavier-counted", (rule.kind for rule in HEAVIER))
OFFER = Each("heavier-offer", get_args(Offer))
CHANGE = Each("heavier-change", ("safety", "give", "get", "strain"))


@dataclass(frozen=True)
class HeavierWords:
    """What is told of one thing that is heavier. Names stand in the text alone, and in what there is for me those
    of others."""

    text: str
    another_reading: str
    question: str
    for_me: tuple[str, ...]
    counted: str
    """When it is told: the rule of thumb."""


def heavier_words(finding: Finding, m: SupportMap) -> HeavierWords:
    names, id = labels(m), TOLD.id(finding.kind)
    who = listed([names[id] for id in finding.about][:MOST_NAMES])
    if len(finding.about) > MOST_NAMES:
        who = say("heavier-among-others", who=who)
    return HeavierWords(
        say(id, who=who, count=len(finding.about)),
        say(f"{id}.another"),
        say(f"{id}.question"),
        tuple(_offer(offer, finding, m) for offer in OFFERS[finding.kind]),
        COUNTED[finding.kind],
    )


def _offer(offer: Offer, finding: Finding, m: SupportMap) -> str:
    names = labels(m)
    who = [names[id] for id in to_lean_on(m, finding)] if offer == "lean" else []
    if who:
        return say("heavier-offer-lean-on", who=listed(who[:MOST_TO_LEAN_ON], word="or"))
    return OFFER[offer]


def change_words(change: RatingChange, names: dict[str, str]) -> str:
    """From which answer to which, of one person. names: by id."""
    table = answers.SAFETY if change.field == "safety" else answers.AMOUNT
    return CHANGE.say(
        change.field, who=names[change.alter], earlier=table[change.earlier], later=table[change.later]
    )
