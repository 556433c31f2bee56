"""In a sentence from right to left, words that run the other way are set apart, so that commas stay where they belong.

In a sentence from left to right nothing is marked, and a name stands as it was typed: there the pages set apart
what runs the other way, as they show it (`netmap.views.bidi`).
"""

import re
import unicodedata

FIRST_STRONG, POP = "\u2068", "\u2069"
"""The isolate that takes its direction from what is in it, and its end (Unicode UAX 9, FSI and PDI)."""

_SET_APART = re.compile(f"{FIRST_STRONG}[^{FIRST_STRONG}{POP}]*{POP}")


def isolated(text: str, direction: str) -> str:
    """The text as it stands in a sentence: from right to left, a text with a letter from left to right that is not
    set apart already is set apart.

    direction: of the sentence, "ltr" or "rtl".
    """
    if direction == "ltr":
        return text
    rest = _SET_APART.sub("", text)
    if any(unicodedata.bidirectional(letter) == "L" for letter in rest):
        return f"{FIRST_STRONG}{text}{POP}"
    return text
