"""Words that run the other way than the sentence they stand in are set apart, so that commas stay where they belong."""

import re
import unicodedata

FIRST_STRONG, POP = "\u2068", "\u2069"
"""The isolate that takes its direction from what is in it, and its end (Unicode UAX 9, FSI and PDI)."""

_SET_APART = re.compile(f"{FIRST_STRONG}[^{FIRST_STRONG}{POP}]*{POP}")
_AGAINST = {"ltr": frozenset(("R", "AL")), "rtl": frozenset(("L",))}


def plain(text: str) -> str:
    """The text without these marks, for programs and terminals."""
    return text.replace(FIRST_STRONG, "").replace(POP, "")


def isolated(text: str, direction: str) -> str:
    """The text, set apart where it holds a letter of the other direction that is not set apart already.

    direction: of the sentence, "ltr" or "rtl". A text that runs as the sentence does stays as it is.
    """
    if text.isascii() and direction == "ltr":
        return text
    against, rest = _AGAINST[direction], _SET_APART.sub("", text)
    if any(unicodedata.bidirectional(letter) in against for letter in rest):
        return f"{FIRST_STRONG}{text}{POP}"
    return text
