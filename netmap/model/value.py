"""The base of everything a map is made of: a value that cannot change and cannot be wrong."""

import unicodedata
from copy import copy
from itertools import groupby
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from netmap.model.scales import LONGEST_NAME, LONGEST_TEXT

_MOST_MARKS = 100
_MOST_TYPED = 5 * LONGEST_NAME
"""Characters, before they are put in one form, which makes fewer of them."""


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
    """What was typed, as a name may be: "" where nothing of it is left."""
    return " ".join(in_one_form(writable(text)).split())[:LONGEST_NAME].strip()


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
    if isinstance(given, str) and len(given) > _MOST_TYPED:
        raise ValueError("is longer than a name that was typed")
    return as_name(given) if isinstance(given, str) else given


Name = Annotated[
    str, BeforeValidator(_one_form), Field(min_length=1, max_length=LONGEST_NAME), AfterValidator(_one_line)
]
"""A name: one line, 1 to 200 characters, any script."""
Typed = Annotated[Name, BeforeValidator(_typed)]
"""A name as it came from a hand: made to fit first, where it is no longer than a field lets a hand write."""
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
