"""One small step: offered, explained, and let go."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, get_args

from netmap.ideas import WhyNobody
from netmap.model.scales import Outcome
from netmap.model.steps import IdeaKind, StepKind
from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("step-page")


TITLE: str
ABOUT: str
NOBODY_NAMED: Mapping[WhyNobody, str] = Each("step-page-nobody-named", get_args(WhyNobody))
"""Why no idea names anyone."""
RATE_ONE: str
SHOW_AGAIN: str
LET_GO: str
LET_GO_ABOUT: str
BRING_BACK: str
WHY: str
CHOOSE: str
CHOOSE_OTHER: str
KEEP: str
NOT_NOW: str
NOT_NOW_SAID: str
ASK_AGAIN: str
OWN: str
OWN_PLACEHOLDER: str
OWN_BUTTON: str
KEPT_AS_IS: str
PLANS: str
CHOSEN: str
PLAN_ABOUT: str
WHEN: str
WHERE: str
FIRST_WORDS: str
IF_NOT_WELL: str
BORROW: str
SMALLER: str
CONFIDENCE: str
REST_INSTEAD: str
RESTED: str
OFFER_REST: str
NOT_THIS_ONE: str
NOT_THIS_ONE_HELP: str
WENT: str
WENT_LABEL: str
OUTCOMES: Mapping[Outcome, str] = Each("step-page-outcomes", get_args(Outcome))
OUTCOME_SAID: Mapping[Outcome, str] = Each("step-page-outcome-said", get_args(Outcome))
WENT_IN_THE_WAY: str
NOTHING: str
HOW_IT_WENT: str
WENT_DONE: str
REMOVE: str
RESTING: str
KIND_TITLE: Mapping[StepKind, str] = Each("step-page-kind-title", (*get_args(IdeaKind), "own", "keep_as_is"))


def look_again(name: str) -> str:
    return say("step-page-look-again", name=name)


def offer_smaller(smaller: str) -> str:
    """Below 7: the smaller version, in the person's own words where there are some."""
    return say("step-page-offer-smaller", smaller=smaller) if smaller else say("step-page-offer-smaller-open")
