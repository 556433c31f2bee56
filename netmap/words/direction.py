"""A name or a person's words in a sentence of ours turn nothing but themselves, whatever signs they hold.

What a person typed is kept as it is. Where it stands in a sentence, signs of Unicode that turn the direction of
writing (U+202E and its like) are shut in: set apart from the rest by isolates, which nobody sees. In a sentence from
right to left, words that run the other way are set apart as well, so that commas stay where they belong. In one from
left to right such words stand as they were typed: there the pages set them apart as they show them
(`netmap.views.bidi`).
"""

import re
import unicodedata

FIRST_STRONG, POP = "\u2068", "\u2069"
"""The isolate that takes its direction from what is in it, and its end (Unicode UAX 9, FSI and PDI)."""

_EMBEDS, _ENDS = "\u202a\u202b\u202d\u202e", "\u202c"
"""What turns all that follows (LRE, RLE, LRO, RLO) until this end (PDF)."""
_ISOLATES = f"\u2066\u2067{FIRST_STRONG}"
_TURNS = re.compile(f"[{_EMBEDS}{_ENDS}{_ISOLATES}{POP}]")
_SET_APART = re.compile(f"{FIRST_STRONG}[^{FIRST_STRONG}{POP}]*{POP}")


def isolated(text: str, direction: str) -> str:
    """The text as it stands in a sentence: signs that turn are shut in; and from right to left, a text with a letter
    from left to right that is not set apart already is set apart.

    direction: of the sentence, "ltr" or "rtl".
    """
    text = shut_in(text)
    if direction == "ltr":
        return text
    rest = _SET_APART.sub("", text)
    if any(unicodedata.bidirectional(letter) == "L" for letter in rest):
        return f"{FIRST_STRONG}{text}{POP}"
    return text


def shut_in(text: str) -> str:
    """The text, where no sign in it turns anything that comes after; the text itself where none did.

    Isolates that were opened are ended, ends of nothing are left out, and what else turns is set apart whole. Done
    again, it changes nothing.
    """
    if not _TURNS.search(text):
        return text
    kept, open_signs, turns_around = [], "", False
    for sign in text:
        if sign in _EMBEDS or sign in _ISOLATES:
            turns_around = turns_around or (sign in _EMBEDS and "i" not in open_signs)
            open_signs += "e" if sign in _EMBEDS else "i"
        elif sign == _ENDS:
            if not open_signs.endswith("e"):
                continue
            open_signs = open_signs[:-1]
        elif sign == POP:
            if "i" not in open_signs:
                continue
            open_signs = open_signs[: open_signs.rindex("i")]
        kept.append(sign)
    whole = "".join(kept) + POP * open_signs.count("i")
    return f"{FIRST_STRONG}{whole}{POP}" if turns_around else whole
