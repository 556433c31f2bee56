"""Two languages that nobody speaks, made from English at the start: what is not translated, or does not fit, shows.

`en-XA` has other letters and is about 40 % longer; `ar-XB` runs from right to left. What is put into a sentence
stays as it is.
"""

import json
import re
from typing import Any

from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from netmap.model import Guide

ACCENTED, LEFTWARDS = "en-XA", "ar-XB"
PSEUDO = (ACCENTED, LEFTWARDS)

PATTERNS = "times-"
"""Messages that are read by a program: how a day is written is no sentence."""

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_OTHER = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"
_ACCENTS = str.maketrans(
    {plain: other * (1 + (plain in "aeiouAEIOU")) for plain, other in zip(_PLAIN, _OTHER, strict=True)}
)
"""Each letter's other one; of a vowel two, which makes English 40 % longer."""
_ACCENTS_ALONE = str.maketrans(_PLAIN, _OTHER)
_SHORT = 40

_NO_WORDS = frozenset(("support", "kind", "form"))
"""Fields of a guide's questions that hold the name of an answer."""

_RIGHT_TO_LEFT, _END = "\u202e", "\u202c"
"""Unicode's RLO and its end: all between runs from right to left, but what is set apart."""


def pseudo(part: ast.Resource, language: str) -> ast.Resource:
    """The same messages in one of `PSEUDO`."""
    into: Transformer = _Accents() if language == ACCENTED else _Leftwards()
    copy = part.clone()
    for entry in copy.body:
        if isinstance(entry, ast.Message) and not entry.id.name.startswith(PATTERNS):
            into.visit(entry)
    return copy


def accented(text: str) -> str:
    """A guide's text in `ACCENTED`; what stands in braces is for a program to fill, and stays. A long one has the
    length that it has: there is a most for each."""
    letters = _ACCENTS if len(text) <= _SHORT else _ACCENTS_ALONE
    parts = re.split(r"(\{\w+\})", text)
    return "".join(part if place % 2 else part.translate(letters) for place, part in enumerate(parts))


def pseudo_guide(guide: Guide) -> Guide:
    """A guide that comes with netmap, its words in `ACCENTED`."""
    plain = guide.model_dump(mode="json")
    for field in ("title", "about", "credit", "prompts", "forms", "own_forms", "supports", "ideas"):
        plain[field] = _in_accents(plain[field])
    return Guide.model_validate_json(json.dumps(plain))


def _in_accents(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _in_accents(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [_in_accents(inner, name) for inner in value]
    return accented(value) if isinstance(value, str) and name not in _NO_WORDS else value


class _Accents(Transformer):
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        node.value = node.value.translate(_ACCENTS)
        return node


class _Leftwards(Transformer):
    """The whole of each pattern, not what is chosen within it."""

    def visit_Pattern(self, node: ast.Pattern) -> ast.Pattern:  # noqa: N802
        node.elements = [ast.TextElement(_RIGHT_TO_LEFT), *node.elements, ast.TextElement(_END)]
        return node
