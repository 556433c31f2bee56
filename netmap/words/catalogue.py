"""All sentences, by language: the messages of `netmap/words/<language>/*.ftl`, made ready once.

A message has a stable name, `frame-lost`; what stands beside it belongs to it: `problems-not-found.remedy`.
The syntax is Project Fluent's (https://projectfluent.org). A language that lacks a message borrows the English
one; English that lacks one is a mistake of ours, and raises.
"""

import os
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from importlib.resources import files
from importlib.resources.abc import Traversable
from threading import RLock
from types import MappingProxyType
from typing import NamedTuple

from babel import Locale
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import (
    NeverIsolatingPlaceable,
    Pattern,
    Placeable,
    TextElement,
    VariableReference,
)
from fluent.runtime.types import FluentInt
from fluent.syntax import ast

from netmap.words.direction import isolated
from netmap.words.language import ENGLISH, spoken
from netmap.words.message_files import files_of, holds_messages, read
from netmap.words.pseudo import PSEUDO, pseudo

Argument = str | int
"""What a message can be given. A number also chooses between its plurals."""

_LONG = 200
"""Letters from which an argument is put in afterwards: Fluent refuses more than 2,500 in one place."""


class MessageError(LookupError):
    """A message that is not there, or that cannot be said with what it was given."""


class Reference(NamedTuple):
    """Where an argument stands in a message."""

    name: str


class Catalogue:
    """The messages of one language."""

    def __init__(
        self,
        language: str,
        parts: Iterable[ast.Resource],
        instead: "Catalogue | None",
        unread: Mapping[str, Callable[[], ast.Resource]] = MappingProxyType({}),
    ) -> None:
        """instead: the catalogue that helps out where a message is missing. unread: more parts, by what the names
        of their messages begin with; each is read when one of them is first said."""
        self.language = language
        wider = language.partition("-")[0]
        self.direction = Locale(wider).text_direction
        self._instead = instead
        self._bundle = FluentBundle([language, wider], use_isolating=False)
        for part in parts:
            self._bundle.add_resource(part)
        self._unread = dict(unread)
        self._reading = RLock()
        self._plain: dict[str, str] = {}
        """What was said already of messages that are given nothing."""
        self._parts: dict[str, tuple[str | Reference, ...]] = {}
        """Of messages that were said, what `_parts_of` gives."""
        digits = "1234567890"
        self._digits_as_python = format_decimal(int(digits), "0", Locale(wider)) == digits

    def say(self, id: str, arguments: Mapping[str, Argument]) -> str:
        """The message; raises MessageError where neither this language nor the one instead can say it."""
        plain = self._plain.get(id)
        if plain is not None:
            return plain
        try:
            return self._filled(id, arguments)
        except MessageError:
            if self._instead is None:
                raise
            return self._instead.say(id, arguments)

    def _filled(self, id: str, arguments: Mapping[str, Argument]) -> str:
        pattern = self._pattern(id)
        if id not in self._parts:
            self._parts[id] = _parts_of(pattern) if self._digits_as_python else ()
        if self._parts[id]:
            return self._put_together(id, arguments)
        ready, afterwards = self._ready(arguments)
        said, wrong = self._bundle.format_pattern(pattern, ready)
        if wrong and self._unread:  # of which one may hold a message that is said in this one
            self.read_all()
            said, wrong = self._bundle.format_pattern(pattern, ready)
        if wrong:
            raise MessageError(f"{id!r} in {self.language!r}: {wrong[0]}")
        text = str(said)
        return re.sub("|".join(afterwards), lambda at: afterwards[at[0]], text) if afterwards else text

    def _pattern(self, id: str) -> Pattern:
        name, _, attribute = id.partition(".")
        if not self._bundle.has_message(name):
            with self._reading:  # another page may be reading it
                for subject in [one for one in self._unread if name.startswith(f"{one}-")]:
                    self._bundle.add_resource(self._unread.pop(subject)())
                if not self._bundle.has_message(name):
                    self.read_all()
        if self._bundle.has_message(name):
            message = self._bundle.get_message(name)
            pattern = message.attributes.get(attribute) if attribute else message.value
            if pattern is not None:
                return pattern
        raise MessageError(f"no message {id!r} in {self.language!r}")

    def read_all(self) -> None:
        """Read what is unread. Raises CatalogueError."""
        with self._reading:
            while self._unread:
                self._bundle.add_resource(self._unread.popitem()[1]())

    def _put_together(self, id: str, arguments: Mapping[str, Argument]) -> str:
        parts = self._parts[id]
        try:
            text = "".join(
                part if isinstance(part, str) else self._written(arguments[part.name]) for part in parts
            )
        except KeyError as error:
            raise MessageError(f"{id!r} in {self.language!r}: {error}") from None
        if len(parts) == 1 and isinstance(parts[0], str):
            self._plain[id] = text
        return text

    def _written(self, argument: Argument) -> str:
        return isolated(argument, self.direction) if isinstance(argument, str) else str(argument)

    def _ready(self, arguments: Mapping[str, Argument]) -> tuple[dict[str, str | FluentInt], dict[str, str]]:
        """The arguments as Fluent takes them, and what stands in the message for those that are put in after."""
        texts = {
            key: isolated(value, self.direction) for key, value in arguments.items() if isinstance(value, str)
        }
        ready: dict[str, str | FluentInt] = {
            key: FluentInt(value, useGrouping=False)
            for key, value in arguments.items()
            if isinstance(value, int)
        }
        mark = "\ue000"
        while any(mark in text for text in texts.values()):
            mark += "\ue000"
        afterwards = {}
        for place, (key, text) in enumerate(texts.items()):
            if len(text) > _LONG:
                afterwards[f"{mark}{place}{mark}"] = text
                ready[key] = f"{mark}{place}{mark}"
            else:
                ready[key] = text
        return ready, afterwards


def _parts_of(pattern: Pattern | NeverIsolatingPlaceable) -> tuple[str | Reference, ...]:
    """A message in parts, where it is nothing but text and arguments: put together without Fluent it is said in a
    tenth of the time. () for any other."""
    parts: list[str | Reference] = []
    # A message that is one argument and no more is no pattern for Fluent.
    for element in pattern.elements if isinstance(pattern, Pattern) else (pattern,):
        if isinstance(element, TextElement):
            parts.append(element.value)
        elif isinstance(element, Placeable | NeverIsolatingPlaceable) and isinstance(
            element.expression, VariableReference
        ):
            parts.append(Reference(element.expression.id.name))
        else:
            return ()
    return tuple(parts)


def say(id: str, /, **arguments: Argument) -> str:
    """This message in the language of the moment."""
    return _catalogue(spoken()).say(id, arguments)


def direction() -> str:
    """How the language of the moment is written: "ltr" or "rtl"."""
    return _catalogue(spoken()).direction


@cache
def languages() -> tuple[str, ...]:
    """All that can be spoken, English first. Pseudo-languages are there for whoever starts netmap with
    NETMAP_PSEUDO_LANGUAGES=1: to test, and to see what a translation will do to the pages."""
    found = sorted(folder.name for folder in files(__package__).iterdir() if holds_messages(folder))
    shipped = (ENGLISH, *(language for language in found if language != ENGLISH))
    return (*shipped, *PSEUDO) if os.environ.get("NETMAP_PSEUDO_LANGUAGES") == "1" else shipped


def check_translations() -> None:
    """Read every language but English, which is held to be whole before it is given out, so that a broken file is
    told of at the start. Raises CatalogueError."""
    for language in languages():
        if language != ENGLISH:
            _catalogue(language).read_all()


def read_english() -> None:
    """Read what was not said yet, before somebody waits for it."""
    _catalogue(ENGLISH).read_all()


@cache
def _catalogue(language: str) -> Catalogue:
    if language not in (*languages(), *PSEUDO):
        raise MessageError(f"no language {language!r}")
    instead = None if language == ENGLISH else _catalogue(ENGLISH)
    folder = _folder(ENGLISH if language in PSEUDO else language)
    unread = {
        file.name.removesuffix(".ftl").replace("_", "-"): partial(_made, file, language)
        for file in files_of(folder)
    }
    return Catalogue(language, (), instead, unread)


def _made(file: Traversable, language: str) -> ast.Resource:
    part = read(file)
    return pseudo(part, language) if language in PSEUDO else part


def _folder(language: str) -> Traversable:
    return files(__package__) / language
