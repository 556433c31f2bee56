"""What is still wrong with the words of a language: missing, left over, broken, or against its rules.

For whoever translates; `netmap words check` prints it.
"""

import re
from collections.abc import Iterable, Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from babel import Locale, UnknownLocaleError
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from netmap.words.catalogue import say
from netmap.words.language import ENGLISH
from netmap.words.lookup import problem
from netmap.words.message_files import CatalogueError, holds_messages, parts_of

RULES = "never_said.txt"
"""Beside the messages of a language: patterns of what it never says, one a line; # begins a remark."""

MAY_BE_LEFT_OUT = re.compile(r"count|number|letters|people|pages|days|give|get|alone")
"""Arguments that a sentence may do without: numbers, which stand in several forms."""


def folders(which: str | None) -> tuple[Traversable, ...]:
    """The folder of this language, or this folder; None for those of all languages. Raises NetmapError for none."""
    shipped = {folder.name: folder for folder in files(__package__).iterdir() if holds_messages(folder)}
    if which is None:
        return tuple(folder for _, folder in sorted(shipped.items()))
    folder = shipped.get(which) or Path(which)
    if not holds_messages(folder):
        raise problem("checking-none-there")
    return (folder,)


def complaints(folder: Traversable) -> tuple[str, ...]:
    """One sentence each, by file; () where all is well. A message that is missing is said in English until it is
    there, so it stops nobody, but it is told."""
    try:
        parts = parts_of(folder)
    except CatalogueError as error:
        return (say("checking-broken", what=str(error)),)
    return (
        *_language(folder.name),
        *_compared(parts, parts_of(files(__package__) / ENGLISH)),
        *_against_the_rules(parts, never_said(folder)),
    )


def in_all(folder: Traversable, count: int) -> str:
    """What stands under the complaints about a language. count: how many there are."""
    if count:
        return say("checking-in-all", language=folder.name, count=count)
    whole = "checking-whole" if never_said(folder) else "checking-no-rules"
    return say(whole, language=folder.name)


def never_said(folder: Traversable) -> re.Pattern[str] | None:
    """What this language never says; None where it has no rules of its own yet."""
    file = folder / RULES
    if not file.is_file():
        return None
    lines = (line.strip() for line in file.read_text(encoding="utf-8").splitlines())
    return re.compile("|".join(line for line in lines if line and not line.startswith("#")), re.IGNORECASE)


def texts_of(pattern: ast.Pattern) -> tuple[str, ...]:
    """All that a message can say itself, without what it is given; each of its forms."""
    found = _Found()
    found.visit(pattern)
    return tuple(found.texts)


def arguments_of(pattern: ast.Pattern) -> frozenset[str]:
    """What a message is given."""
    found = _Found()
    found.visit(pattern)
    return frozenset(found.arguments)


def patterns_of(part: ast.Resource) -> Iterator[tuple[str, ast.Pattern]]:
    """Each message of a file and what stands beside it, by its name: "problems-empty", "problems-empty.remedy"."""
    for entry in part.body:
        if isinstance(entry, ast.Message):
            if entry.value is not None:
                yield entry.id.name, entry.value
            for attribute in entry.attributes:
                yield f"{entry.id.name}.{attribute.id.name}", attribute.value


class _Found(Visitor):
    def __init__(self) -> None:
        self.texts: list[str] = []
        self.arguments: set[str] = set()

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802
        self.texts.append(node.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.arguments.add(node.id.name)


def _language(name: str) -> Iterator[str]:
    try:
        Locale.parse(name.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        yield say("checking-no-language", name=name)


def _compared(parts: dict[str, ast.Resource], english: dict[str, ast.Resource]) -> Iterator[str]:
    ours = {id: (file, pattern) for file, part in parts.items() for id, pattern in patterns_of(part)}
    theirs = {id: (file, pattern) for file, part in english.items() for id, pattern in patterns_of(part)}
    for id, (file, pattern) in theirs.items():
        if id not in ours:
            yield say("checking-missing", file=file, message=id)
            continue
        given, taken = arguments_of(pattern), arguments_of(ours[id][1])
        # A sentence may be given what it is made of: another message's arguments are given to it as well.
        for name in sorted(taken - given - _given_to_those_within(pattern, theirs)):
            yield say("checking-not-given", file=ours[id][0], message=id, argument=f"${name}")
        for name in sorted(given - taken):
            if not MAY_BE_LEFT_OUT.search(name):
                yield say("checking-left-out", file=ours[id][0], message=id, argument=f"${name}")
    for id, (file, _) in ours.items():
        if id not in theirs:
            yield say("checking-left-over", file=file, message=id)


def _given_to_those_within(pattern: ast.Pattern, all: dict[str, tuple[str, ast.Pattern]]) -> frozenset[str]:
    """What the messages that stand in this one are given."""
    within = references_in((pattern,))
    return frozenset(name for id in within if id in all for name in arguments_of(all[id][1]))


class _References(Visitor):
    def __init__(self) -> None:
        self.ids: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.ids.add(node.id.name)


def references_in(parts: Iterable[ast.Resource | ast.Pattern]) -> frozenset[str]:
    """The messages that stand within others, in files or in single messages."""
    found = _References()
    for part in parts:
        found.visit(part)
    return frozenset(found.ids)


def _against_the_rules(parts: dict[str, ast.Resource], rules: re.Pattern[str] | None) -> Iterator[str]:
    if rules is None:
        return
    for file, part in parts.items():
        for id, pattern in patterns_of(part):
            for text in texts_of(pattern):
                if said := rules.search(text):
                    yield say("checking-never-said", file=file, message=id, said=said[0])
