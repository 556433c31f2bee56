"""How sure a finding is, in words: the one answer that would change it, and two people who were forgotten."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast, get_args

from netmap.findings import Evidence, Finding
from netmap.findings.evidence import Answer
from netmap.findings.rule import MissingPeople
from netmap.findings.sensitivity import Flip
from netmap.measures.contact import kept_apart
from netmap.model import SupportMap
from netmap.model.scales import CUES, TieKind
from netmap.words.catalogue import say
from netmap.words.evidence import answer, ticked
from netmap.words.guides import guide_of
from netmap.words.lookup import Each, messages
from netmap.words.names import labels, listed

if not TYPE_CHECKING:
    __getattr__ = messages("sensitivity")


LOOKING: str
HOW_SURE: str
AT_MOST = 3

LEAD: Mapping[str, str] = Each("sensitivity-lead", ("step", "open", "change", "tie"))
NOTHING: str
NOTHING_TAKES_BACK: str
BESIDE = Each("sensitivity-beside", ("open", "hidden", "adds"))
"""What else there is."""
WHICH: str
A_GUESS: str
OUR_WAY: str

ASKED = Each(
    "sensitivity-asked",
    (
        "safety", *CUES, "limits_respected", "felt", "honest", "give", "get", "fit", "role", "season", "gets", "named_for",
        "ring", "frequency", "wish", "barriers", "would_like", "strain", "repair",
        "part_of_me", "positive",
    ),
)  # fmt: skip
TIE_DRAWN: Each[TieKind] = Each("sensitivity-tie-drawn", ("knows", "fits", "pulls"))
STAYS: str
FORGOTTEN = Each("sensitivity-forgotten", get_args(MissingPeople))


@dataclass(frozen=True)
class SureWords:
    """What is said of how sure a finding is. Plain text; names stand in it as they were entered."""

    lead: str
    answers: tuple[str, ...]
    """At most three, and how many more there are."""
    beside: tuple[str, ...]
    """Whole sentences: what else could change it, and what it would say if two had been forgotten."""
    question: str
    """Empty where no answer is shown."""
    note: str


def sure_words(
    finding: Finding, flips: tuple[Flip, ...], forgotten: MissingPeople | None, m: SupportMap
) -> SureWords:
    """The words for these flips of this finding on this map. Nobody who is kept apart is named."""
    apart = kept_apart(m)
    hidden = [flip for flip in flips if not apart.isdisjoint(_whose(flip))]
    shown = [flip for flip in flips if flip not in hidden]
    taking = [flip for flip in shown if not flip.adds]
    first = next((size for size in LEAD if any(flip.size == size for flip in taking)), None)
    told = _told(finding, [flip for flip in taking if flip.size == first], m)
    more = len(told) - AT_MOST
    counted = {
        "open": _count([flip for flip in taking if flip.size != first]),
        "hidden": _count(hidden),
        "adds": _count([flip for flip in shown if flip.adds]),
    }
    if first is None and any(not flip.adds for flip in hidden):
        lead = say("sensitivity-not-shown", count=counted.pop("hidden"))
    elif first:
        lead = LEAD[first]
    else:
        lead = say("sensitivity-nothing-takes-back") if flips else say("sensitivity-nothing")
    return SureWords(
        lead,
        (*told[:AT_MOST], *((say("sensitivity-more", count=more),) if more > 0 else ())),
        (*(BESIDE.say(what, count=n) for what, n in counted.items() if n), _forgotten(finding, forgotten, m)),
        say("sensitivity-which") if told else "",
        f"{say('sensitivity-a-guess')} {say('sensitivity-our-way')}"
        if any(flip.tie for flip in flips)
        else say("sensitivity-our-way"),
    )


def _whose(flip: Flip) -> tuple[str, ...]:
    return flip.tie or ((flip.alter,) if flip.alter else ())


def _count(flips: list[Flip]) -> int:
    """How many answers these are: an answer that could step both ways is one."""
    return len({(*_whose(flip), flip.field) for flip in flips})


def _told(finding: Finding, flips: list[Flip], m: SupportMap) -> tuple[str, ...]:
    """One phrase for each answer, in the order given."""
    names = labels(m)
    together: dict[tuple[str, ...], list[Flip]] = {}
    for flip in flips:
        together.setdefault((*_whose(flip), flip.field), []).append(flip)
    return tuple(_phrase(finding, same, names, m) for same in together.values())


def _phrase(finding: Finding, same: list[Flip], names: dict[str, str], m: SupportMap) -> str:
    """same: the ways in which one answer could move."""
    flip = same[0]
    if flip.tie:
        a, b = sorted(flip.tie, key=lambda id: id not in (*finding.about, *finding.beyond))
        if flip.before is None:
            return TIE_DRAWN.say(cast("TieKind", flip.after), one=names[a], other=names[b])
        return say("sensitivity-tie-gone", one=names[a], other=names[b])
    asked = ASKED.say(flip.field, name=names[flip.alter or ""])
    if isinstance(flip.after, tuple):
        after, before = set(flip.after), set(flip.before) if isinstance(flip.before, tuple) else set()
        kind = listed(ticked(flip.field, before ^ after, m))
        return say(
            "sensitivity-ticked" if after > before else "sensitivity-not-ticked", asked=asked, kind=kind
        )
    would_do = listed(
        (say("sensitivity-quoted", answer=_answer(flip.field, other.after, m)) for other in same), word="or"
    )
    if flip.before is None:
        return say("sensitivity-open-now", asked=asked, after=would_do)
    return say("sensitivity-now", asked=asked, before=_answer(flip.field, flip.before, m), after=would_do)


def _answer(field: str, value: Answer, m: SupportMap) -> str:
    return answer(Evidence(field, value), m)


def _forgotten(finding: Finding, forgotten: MissingPeople | None, m: SupportMap) -> str:
    if forgotten is None:
        return say("sensitivity-stays")
    kinds = listed(guide_of(m).supports[kind].about for kind in finding.supports)
    return FORGOTTEN.say(forgotten, kinds=kinds)
