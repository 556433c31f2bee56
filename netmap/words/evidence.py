"""The answers a finding rests on, in words: "why am I seeing this"."""

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any, get_args

from netmap.findings import RULE_OF, Evidence, Finding
from netmap.findings.rule import Explained
from netmap.measures.safety import SAFETY_ANSWERS
from netmap.model import SupportMap
from netmap.model.scales import BARRIERS, FORMS, TieKind
from netmap.words import labels as words
from netmap.words.catalogue import say
from netmap.words.guides import form_words, guide_of
from netmap.words.lookup import Each, messages
from netmap.words.names import labels, listed

if not TYPE_CHECKING:
    __getattr__ = messages("evidence")


QUESTION: Mapping[str, str] = Each(
    "evidence-question",
    (
        *SAFETY_ANSWERS, "honest", "give", "get", "gives", "gets", "named_for", "fit", "role", "season", "wish", "kind",
        "form", "status", "ties", "ring", "frequency", "barriers", "would_like", "strain", "repair", "power",
        "part_of_me", "positive",
    ),
)  # fmt: skip

WORDS_OF_A_LINE = 36
"""So many words of answers are read at once. A convention of ours."""

TIED = Each("evidence-tied", get_args(TieKind))

RULES_OF_THUMB: Mapping[str, str] = Each(
    "evidence-rules-of-thumb",
    (explained for explained in get_args(Explained) if explained),
)
OUR_RULE: str


def rule_words(finding: Finding) -> str:
    """The rule of thumb behind this finding, or "" where it tells what was entered and no more."""
    explained = RULE_OF[finding.kind].explained
    return f"{RULES_OF_THUMB[explained]} {say('evidence-our-rule')}" if explained else ""


def evidence_words(finding: Finding, m: SupportMap) -> tuple[str, ...]:
    """One line for each entry or tie the finding rests on, with the very answers given, or a few where there are
    many answers; and how many there are besides that nobody is to be reminded of."""
    names = labels(m)
    lines: dict[str, list[str]] = {}
    ties = []
    for piece in finding.evidence:
        if piece.tie:
            a, b = (names[id] for id in piece.tie)
            ties.append(_tie_words(str(piece.value), a, b))
        elif piece.alter:
            said = say("evidence-said", question=QUESTION[piece.field], answer=answer(piece, m))
            lines.setdefault(names[piece.alter], []).append(said)
    comma = say("lists-comma")
    unnamed = (say("evidence-unnamed", count=finding.unnamed),) if finding.unnamed else ()
    shown = (
        say("evidence-line", name=name, said=comma.join(part))
        for name, said in lines.items()
        for part in _in_lines(said)
    )
    return (*shown, *ties, *unnamed)


def _in_lines(said: list[str]) -> Iterator[list[str]]:
    """The answers in their order, as many to a line as are read at once."""
    line: list[str] = []
    for one in said:
        if line and sum(len(known.split()) for known in (*line, one)) > WORDS_OF_A_LINE:
            yield line
            line = []
        line.append(one)
    yield line


def answer(piece: Evidence, m: SupportMap) -> str:
    """The answer in words, those of the map's guide where it has its own."""
    value = piece.value
    if isinstance(value, tuple):
        return listed(ticked(piece.field, value, m)) or say("evidence-none-of-these")
    if isinstance(value, bool):
        return say("evidence-yes" if value else "evidence-no")
    match piece.field:
        case "safety":
            return words.SAFETY[int(value or 0)]
        case "give" | "get" | "strain":
            return words.AMOUNT[int(value or 0)]
        case "ring":
            return words.RING[int(value or 0)]
        case "ties":
            return say("evidence-nobody")
    if isinstance(value, int):
        return words.FIVE[value]
    tables: dict[str, Mapping[Any, str]] = {
        "felt": words.FELT, "honest": words.HONEST, "fit": words.FIT, "role": words.ROLE,
        "wish": words.WISH, "frequency": words.FREQUENCY, "repair": words.REPAIR, "kind": words.KIND, "form": {form: form_words(m, form) for form in FORMS}, "status": words.STATUS,
    }  # fmt: skip
    return tables[piece.field][value]


def ticked(field: str, value: Collection[object], m: SupportMap) -> list[str]:
    """What is ticked in an answer that holds several at once, in the order it is asked in."""
    if field == "barriers":
        return [words.BARRIER[barrier] for barrier in BARRIERS if barrier in value]
    return [text.label for kind, text in guide_of(m).supports.items() if kind in value]


def _tie_words(kind: str, a: str, b: str) -> str:
    return TIED.say(kind, one=a, other=b)
