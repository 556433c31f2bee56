"""The base of everything a map is made of: a value that cannot change and cannot be wrong."""

import unicodedata
from copy import copy
from itertools import groupby
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from netmap.model.scales import LONGEST_LIST, LONGEST_NAME, LONGEST_TEXT

_BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800"
"""Letters and one sign that leave a gap and nothing else: Hangul fillers, the empty Braille cell."""
_MOST_MARKS = 100
_MOST_TYPED = 5 * LONGEST_NAME
"""Characters of it that are looked at, before they are put in one form, which makes fewer of them."""


class Value(BaseModel):
    """Frozen, complete and strict: a wrong field or a wrong type is refused when it is built."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)

    def as_if(self, **fields: Any) -> Self:
        """This value as if these were its fields: to count with, never to keep.

        Not checked, which makes it several times faster than an edit: who supposes gives what could be said.
        """
        supposed = copy(self)
        held = vars(supposed)
        for worked_out in held.keys() - type(self).model_fields.keys():
            del held[worked_out]
        held.update(fields)
        return supposed


def _one_form(text: object) -> object:
    """Text in one Unicode form (NFC), without blanks at its ends. Anything else is left to the check."""
    return in_one_form(text).strip() if isinstance(text, str) else text


def in_one_form(text: str) -> str:
    """This text in NFC. One that heaps more marks on a letter than any writing does stays as it is: to put
    a million of them in order would take hours."""
    if len(text) > LONGEST_NAME and not text.isascii():
        runs = groupby(text, lambda character: unicodedata.category(character)[0] == "M")
        if any(marks and sum(1 for _ in run) > _MOST_MARKS for marks, run in runs):
            return text
    return unicodedata.normalize("NFC", text)


def writable(text: str) -> str:
    """What a hand or a clipboard gave, without the characters that nobody can see or mean: control codes,
    and halves of a character."""
    return "".join(character for character in text if not _is_control(character))


def as_name(text: str) -> str:
    """What was typed, as a name may be: "" where nothing of it is left that anybody could see."""
    return in_one_line(text)[:LONGEST_NAME].strip()


def in_one_line(text: str) -> str:
    """What was typed, on one line, however long; "" where nothing of it can be seen."""
    line = " ".join(in_one_form(writable(text)).split())
    return line if any(map(is_seen, line)) else ""


def is_seen(character: str) -> bool:
    """Whether this sign shows by itself: no blank, no mark on another sign, and none that only turns or joins
    what stands beside it."""
    return unicodedata.category(character)[0] in "LNPS" and character not in _BLANK_LETTERS


def _is_control(character: str) -> bool:
    category = unicodedata.category(character)
    return category == "Cs" or (category == "Cc" and character not in "\n\t")


def _writable(text: str) -> str:
    if not text.isprintable() and any(map(_is_control, text)):
        raise ValueError("holds a sign that cannot be shown")
    return text


def _one_line(text: str) -> str:
    return " ".join(_writable(text).split())


def _typed(given: object) -> object:
    if isinstance(given, str) and len(given) > LONGEST_LIST:
        raise ValueError("is longer than anything a field lets a hand write")
    return as_name(given[:_MOST_TYPED]) if isinstance(given, str) else given


Name = Annotated[
    str, BeforeValidator(_one_form), Field(min_length=1, max_length=LONGEST_NAME), AfterValidator(_one_line)
]
"""A name: one line, 1 to 200 characters, any script."""
Typed = Annotated[Name, BeforeValidator(_typed)]
"""A name as it came from a hand: made to fit first, so that of a longer one the beginning is there. What no
field lets a hand write is refused."""
Line = Annotated[str, BeforeValidator(_one_form), Field(max_length=LONGEST_NAME), AfterValidator(_one_line)]
"""One line of a person's own words; may be empty."""
Text = Annotated[str, BeforeValidator(_one_form), Field(max_length=LONGEST_TEXT), AfterValidator(_writable)]
"""A person's own words, up to 5,000 characters; may be empty."""
Id = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
"""A mark that tells two entries apart. Never shown and never made from a name."""
Ids = tuple[str, ...]
"""Ids of entries, mostly in the order of the map."""
Count = Annotated[int, Field(strict=True, ge=0, le=2**53)]
"""A number that a browser counts with: as far as it does without a slip."""
