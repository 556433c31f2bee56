"""One small step: offered, explained, and let go."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, get_args

from netmap.ideas import WhyNobody
from netmap.model import Step
from netmap.model.scales import Outcome
from netmap.model.steps import IdeaKind, StepKind
from netmap.words import times
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
NOT_YET: str
KEEP_PLAN: str
KEPT_SAID: str
TAKE: str
TAKE_ABOUT: str
DONE: str
REMOVE: str
RESTING: str
KIND_TITLE: Mapping[StepKind, str] = Each("step-page-kind-title", (*get_args(IdeaKind), "own", "keep_as_is"))


def title(step: Step) -> str:
    """What it is called in a list: of which kind, from which day, and how it went."""
    named = KIND_TITLE[step.kind]
    if step.chosen_on:
        named = say("step-page-of-a-day", title=named, day=times.day(step.chosen_on))
    return say("step-page-went-so", title=named, outcome=OUTCOMES[step.outcome]) if step.outcome else named


def when_and_where(step: Step) -> str:
    """ "Thursday after lunch, at the park"; "" where neither was said."""
    if step.when and step.where:
        return say("step-page-when-and-where", when=step.when, where=step.where)
    return step.when or step.where


def plan_lines(step: Step) -> tuple[str, ...]:
    """What was planned, line by line, in the person's own words; () where nothing was."""
    lines = (
        (say("step-page-when"), step.when),
        (say("step-page-where"), step.where),
        (say("step-page-first-words"), step.first_words),
        (say("step-page-smaller"), step.smaller),
        (say("step-page-if-not-well"), step.if_not_well),
    )
    return tuple(say("step-page-plan-line", about=about, said=said) for about, said in lines if said)


def to_take_along(step: Step) -> str:
    """The step and its plan, each line of it in words."""
    return "\n".join((step.text or KIND_TITLE[step.kind], *plan_lines(step)))


def look_again(name: str) -> str:
    return say("step-page-look-again", name=name)


def offer_smaller(smaller: str) -> str:
    """Below 7: the smaller version, in the person's own words where there are some."""
    return say("step-page-offer-smaller", smaller=smaller) if smaller else say("step-page-offer-smaller-open")
