"""What is said, wherever it is said: every text in a module, and every text about one map."""

import ast
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from netmap.analysis import analyse
from netmap.model import SupportMap
from netmap.words.checking import never_said
from netmap.words.evidence import evidence_words, rule_words
from netmap.words.findings import finding_words
from netmap.words.ideas import idea_words
from netmap.words.map_in_words import alt_text, map_in_words

_RULES = never_said(files("netmap.words") / "en")
assert _RULES is not None
FORBIDDEN = _RULES
"""The words of the wording guide, and words of diagnosis. "It does not diagnose" is said, and may be."""


def strings_in(path: Path) -> Iterator[tuple[int, str]]:
    """Line and text of every string of a Python file but its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said_of_code = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said_of_code:
            yield node.lineno, node.value


def said_of(m: SupportMap) -> Iterator[str]:
    """Everything netmap says about this map."""
    analysis = analyse(m)
    for finding in analysis.findings:
        words = finding_words(finding, m)
        yield from (words.text, words.another_reading, words.question, rule_words(finding))
        yield from evidence_words(finding, m)
    for idea in analysis.ideas:
        offer = idea_words(idea, m)
        yield from (offer.title, offer.reason, offer.step)
    yield alt_text(m)
    for part in map_in_words(m):
        yield from (part.title, *part.paragraphs)
