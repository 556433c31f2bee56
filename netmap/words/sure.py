"""How sure a finding is, in words: the one answer that would change it, and two people who were forgotten."""

from dataclasses import dataclass

from netmap.findings import Evidence, Finding
from netmap.findings.finding import Answer
from netmap.findings.forgotten import Forgotten
from netmap.findings.sure import Flip
from netmap.measures.safety import kept_apart
from netmap.model import SupportMap
from netmap.words.evidence import answer
from netmap.words.guides import guide_of
from netmap.words.names import labels, listed

LOOKING = "Trying the answers, one after the other …"
HOW_SURE = "How sure is this?"
AT_MOST = 3

LEAD = {
    "step": "One small change to one answer would change this:",
    "open": "It could change with one answer that is open now:",
    "change": "Another answer to one question would change this:",
    "tie": "One tie would change this:",
}
NOTHING = "No single answer would change this."
NOTHING_TAKES_BACK = "No single answer would take this back."
NOT_SHOWN = (
    "One answer that is not shown here would change this.",
    "{n} answers that are not shown here would change this.",
)
BESIDE = {
    "open": ("So could one answer that is open now.", "So could {n} answers that are open now."),
    "hidden": (
        "So could one answer that is not shown here.",
        "So could {n} answers that are not shown here.",
    ),
    "adds": (
        "One answer would add to it, and take nothing back.",
        "{n} answers would each add to it, and take nothing back.",
    ),
}
"""What else there is: for one answer, and for more."""
MORE = "and {n} more"
WHICH = "Which of these feels least certain to you?"
A_GUESS = "Who knows whom is what you believe today, so this is too."
OUR_WAY = (
    "We look at one answer at a time, a rule of thumb of ours. Who is part of your life now comes before all "
    "of this, and so does any answer that someone is not safe enough, or to be kept at a distance."
)

ASKED = {
    "safety": "how safe it feels with {name}",
    "predictable": "whether you know what to expect from {name}",
    "attuned": "whether {name} notices how you are",
    "warm": "how warm and accepting it is with {name}",
    "with_me": "whether {name} is with you, without judging or fixing",
    "limits_respected": "whether your limits are respected by {name}",
    "felt": "how your body feels near {name}",
    "honest": "whether you can be honest with {name}",
    "give": "what you give to {name}",
    "get": "what you get from {name}",
    "fit": "whether the balance with {name} works for you",
    "role": "how you and {name} stand to each other",
    "season": "whether it is uneven for now with {name}",
    "gets": "which kinds of support you get from {name}",
    "named_for": "which kinds of support you get from {name}",
}
QUOTED = "“{answer}”"
NOW = "{asked} (now “{before}”; {after} would do)"
OPEN_NOW = "{asked} (open now; {after} would do)"
TICKED = "{asked} (with “{kind}” as well)"
NOT_TICKED = "{asked} (without “{kind}”)"
TIE_GONE = "no tie between {a} and {b}"
TIE_DRAWN = "a tie between {a} and, say, {b}"

STAYS = (
    "If two people had been forgotten, what you said of the others would count as before. This would stay."
)
FORGOTTEN: dict[Forgotten, str] = {
    "anyone": "If two people had been forgotten, this would change, whoever they are.",
    "not_through_work": "If two people had been forgotten who are not there through their work, this would change.",
    "a_group": "Two more people would leave this as it is. A group or a community that was forgotten would change it.",
    "safe_enough": "If two people had been forgotten who are safe enough for you, this would change.",
    "safe_and_gives_it": "If two people had been forgotten who are safe enough and there for {kinds}, this would change.",
    "gives_much": "If two people had been forgotten from whom you get a great deal, this would change.",
    "even": "If two people had been forgotten with whom it goes evenly both ways, this could change.",
    "knows_them": "If two people had been forgotten who know those named here, this would change.",
    "on_both_sides": "If two people had been forgotten who know both sides, this would change.",
}


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
    finding: Finding, flips: tuple[Flip, ...], forgotten: Forgotten | None, m: SupportMap
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
        lead = _number(NOT_SHOWN, counted.pop("hidden"))
    else:
        lead = LEAD[first] if first else NOTHING_TAKES_BACK if flips else NOTHING
    return SureWords(
        lead,
        (*told[:AT_MOST], *((MORE.format(n=more),) if more > 0 else ())),
        (*(_number(BESIDE[what], n) for what, n in counted.items() if n), _forgotten(finding, forgotten, m)),
        WHICH if told else "",
        f"{A_GUESS} {OUR_WAY}" if any(flip.tie for flip in flips) else OUR_WAY,
    )


def _whose(flip: Flip) -> tuple[str, ...]:
    return flip.tie or ((flip.alter,) if flip.alter else ())


def _count(flips: list[Flip]) -> int:
    """How many answers these are: an answer that could step both ways is one."""
    return len({(*_whose(flip), flip.field) for flip in flips})


def _number(words: tuple[str, str], n: int) -> str:
    return words[0] if n == 1 else words[1].format(n=n)


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
        return (TIE_DRAWN if flip.before is None else TIE_GONE).format(a=names[a], b=names[b])
    asked = ASKED[flip.field].format(name=names[flip.alter or ""])
    if flip.field in ("gets", "named_for"):
        before, after = (
            set(kinds) if isinstance(kinds, tuple) else set() for kinds in (flip.before, flip.after)
        )
        kind = listed(text.label for kind, text in guide_of(m).supports.items() if kind in before ^ after)
        return (TICKED if after > before else NOT_TICKED).format(asked=asked, kind=kind)
    would_do = listed(
        (QUOTED.format(answer=_answer(flip.field, other.after, m)) for other in same), word="or"
    )
    if flip.before is None:
        return OPEN_NOW.format(asked=asked, after=would_do)
    return NOW.format(asked=asked, before=_answer(flip.field, flip.before, m), after=would_do)


def _answer(field: str, value: Answer, m: SupportMap) -> str:
    return answer(Evidence(field, value), m)


def _forgotten(finding: Finding, forgotten: Forgotten | None, m: SupportMap) -> str:
    if forgotten is None:
        return STAYS
    return FORGOTTEN[forgotten].format(
        kinds=listed(guide_of(m).supports[kind].about for kind in finding.supports)
    )
