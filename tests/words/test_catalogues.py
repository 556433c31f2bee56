"""Every message is there, is asked for, and is given what it says."""

import ast
import importlib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from netmap.words import checking
from netmap.words.catalogue import languages
from netmap.words.checking import arguments_of, patterns_of, references_in, texts_of
from netmap.words.language import ENGLISH
from netmap.words.lookup import Each
from netmap.words.message_files import parts_of
from netmap.words.pseudo import ACCENTED, PATTERNS, pseudo
from tests.words.modules import MODULES, asks, plain_names, tree

PARTS = parts_of(files("netmap.words") / ENGLISH)
MESSAGES = {id: pattern for part in PARTS.values() for id, pattern in patterns_of(part)}


def id_of(path: Path, name: str) -> str:
    return f"{path.stem}-{name}".lower().replace("_", "-")


# Each message is there and is asked for


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_each_plain_message_a_module_lists_is_there(path: Path) -> None:
    assert {id_of(path, name) for name in plain_names(path)} <= MESSAGES.keys()


def tables() -> Iterator[Each[object]]:
    """All tables of the modules of words, also those within a tuple or a dict."""
    for path in MODULES:
        for value in vars(importlib.import_module(f"netmap.words.{path.stem}")).values():
            within = (
                value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
            )
            yield from (each for each in within if isinstance(each, Each))


def test_each_table_has_a_message_for_each_of_its_answers() -> None:
    assert [id for table in tables() for id in table.ids if id not in MESSAGES] == []


def test_there_is_no_message_that_nothing_asks_for() -> None:
    asked = {id_of(path, name) for path in MODULES for name in plain_names(path)}
    asked |= {id for table in tables() for id in (table.name, *table.ids)} | references_in(PARTS.values())
    for path in MODULES:
        asked |= {str(node.value) for node in ast.walk(tree(path)) if isinstance(node, ast.Constant)}
    beside = {".remedy", ".about", ".does", ".another", ".question"}
    assert [id for id in MESSAGES if id not in asked and id.partition(".")[0] not in asked] == []
    assert {f".{id.partition('.')[2]}" for id in MESSAGES if "." in id} == beside


def calls(path: Path) -> Iterator[tuple[int, str, frozenset[str]]]:
    """Line, message and names of arguments of each message that is asked for by its name."""
    for node in ast.walk(tree(path)):
        if asks(node) and isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            yield node.lineno, str(node.args[0].value), frozenset(word.arg or "" for word in node.keywords)


def asks_for(id: str) -> frozenset[str]:
    """What a message is given, with what stands in it, and what stands beside it."""
    found: frozenset[str] = frozenset()
    for name, pattern in MESSAGES.items():
        if name == id or name.startswith(f"{id}."):
            found |= arguments_of(pattern)
            for within in references_in((pattern,)):
                found |= asks_for(within)
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_each_message_is_there_and_is_given_what_it_says(path: Path) -> None:
    for line, id, given in calls(path):
        assert id in MESSAGES, (line, id)
        assert asks_for(id) <= given, (line, id)


# The rules of each language


@pytest.mark.parametrize("language", languages())
def test_each_language_that_comes_with_netmap_is_whole_and_keeps_its_rules(language: str) -> None:
    assert checking.complaints(files("netmap.words") / language) == ()


def test_every_message_has_another_face_in_the_accented_language_but_patterns_of_days() -> None:
    for part in PARTS.values():
        other = dict(patterns_of(pseudo(part, ACCENTED)))
        for id, pattern in patterns_of(part):
            plain, accented = texts_of(pattern), texts_of(other[id])
            letters = [letter for text in plain for letter in text if letter.isalpha()]
            assert (plain == accented) == (id.startswith(PATTERNS) or not letters), id
