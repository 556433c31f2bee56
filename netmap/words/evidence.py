"""The answers a finding rests on, in words: "why am I seeing this"."""

from typing import Any

from netmap.findings import Evidence, Finding
from netmap.model import SupportMap
from netmap.model.scales import FORMS
from netmap.words import labels as words
from netmap.words.guides import form_words, guide_of
from netmap.words.names import labels, listed

QUESTION: dict[str, str] = {
    "safety": "how safe",
    "predictable": words.CUE["predictable"],
    "attuned": words.CUE["attuned"],
    "warm": words.CUE["warm"],
    "with_me": words.CUE["with_me"],
    "limits_respected": words.LIMITS,
    "felt": "how my body feels near them",
    "honest": "I can be honest here",
    "give": "I give",
    "get": "I get",
    "gives": "I give",
    "gets": "I get",
    "named_for": "named for",
    "fit": "does this balance work for me",
    "role": "how we stand",
    "season": "uneven for now",
    "wish": "what I wish",
    "kind": "what it is",
    "form": "relationship",
    "status": "when",
    "ties": "knows on this map",
}
NOBODY = "nobody, as drawn so far"
NONE_OF_THESE = "none of these"
YES, NO = "yes", "no"

RULES_OF_THUMB = {
    "safe_people": "Safe enough means: safety rated “mostly safe” or “very safe”, or at least three of the "
    "four cues answered with “mostly” or more on average. A single low answer, or feeling on guard, outweighs "
    "the rest.",
    "giving_more": "We say it where one side is more than double the other, the two together are at least "
    "“some” and “a little”, the roles are not uneven by nature, and you did not say that it works for you.",
    "one_person_for": "We look at this once you answered for three or more entries, and count those you "
    "marked as safe enough.",
    "rests_on_one": "We say it where half or more of what you rated as received comes from one entry.",
    "stands_apart": "We say it where ties were drawn for at least half of the people.",
}
SAME_RULE = {
    "settles_near": "safe_people",
    "honest_core": "safe_people",
    "few_safe": "safe_people",
    "no_safe_yet": "safe_people",
    "nobody_for": "one_person_for",
    "many_sources": "one_person_for",
    "giving_pattern": "giving_more",
    "getting_more": "giving_more",
    "getting_pattern": "giving_more",
}
OUR_RULE = "This is a rule of thumb of ours. No study stands behind it."


def rule_words(finding: Finding) -> str:
    """The rule of thumb behind this finding, or "" where it tells what was entered and no more."""
    rule = RULES_OF_THUMB.get(SAME_RULE.get(finding.kind, finding.kind), "")
    return f"{rule} {OUR_RULE}" if rule else ""


def evidence_words(finding: Finding, m: SupportMap) -> tuple[str, ...]:
    """One line for each entry or tie the finding rests on, with the very answers given."""
    names = labels(m)
    lines: dict[str, list[str]] = {}
    ties = []
    for piece in finding.evidence:
        if piece.tie:
            a, b = (names[id] for id in piece.tie)
            ties.append(_tie_words(str(piece.value), a, b))
        elif piece.alter:
            lines.setdefault(names[piece.alter], []).append(f"{QUESTION[piece.field]}: {answer(piece, m)}")
    return (*(f"{name} — {', '.join(said)}" for name, said in lines.items()), *ties)


def answer(piece: Evidence, m: SupportMap) -> str:
    """The answer in words, those of the map's guide where it has its own."""
    value = piece.value
    if isinstance(value, tuple):
        said = [text.label for kind, text in guide_of(m).supports.items() if kind in value]
        return listed(said) or NONE_OF_THESE
    if isinstance(value, bool):
        return YES if value else NO
    match piece.field:
        case "safety":
            return words.SAFETY[int(value or 0)]
        case "give" | "get":
            return words.AMOUNT[int(value or 0)]
        case "ties":
            return NOBODY
    if isinstance(value, int):
        return words.FIVE[value]
    tables: dict[str, Any] = {
        "felt": words.FELT, "honest": words.HONEST, "fit": words.FIT, "role": words.ROLE,
        "wish": words.WISH, "kind": words.KIND, "form": {form: form_words(m, form) for form in FORMS}, "status": words.STATUS,
    }  # fmt: skip
    return str(tables[piece.field][value])


def _tie_words(kind: str, a: str, b: str) -> str:
    if kind == "tense":
        return f"It is tense between {a} and {b}."
    if kind == "belongs_to":
        return f"{a} and {b} belong together."
    return f"{a} and {b} know each other."
