"""Passphrases: which ones would be guessed, and words from which one can be made.

Whoever holds a copy of what is locked tries as many as they like, at a quarter of a second or more of one
processor each. What passes here takes ten thousand million tries at least, by zxcvbn's count (Wheeler, USENIX
Security 2016): some eighty years of one processor. It knows the passwords, names and words that are used
most, rows of keys, repeats and dates, nearly all of them in English.
"""

import secrets
import unicodedata
from typing import Literal

from netmap.store.recovery_phrase import kind_words

SHORTEST = 12
"""Signs; one that stands for a whole syllable or word counts for two."""
SUGGESTED = 6
"""Words, of about 1,900: 65 random bits, so 2^64 tries in the middle, whatever anyone knows of them."""
Weakness = Literal["short", "numbers", "repeats", "rows", "common", "half"]
_MOST_LOOKED_AT = 72
"""Signs. What a longer one adds makes it no easier to guess, and zxcvbn takes seconds for a thousand."""
_KEYS = str.maketrans(
    "йцукенгшщзхъфывапролджэячсмитьбю" + "ضصثقفغعهخحجدشسيبلاتنمكط",
    "qwertyuiop[]asdfghjkl;'zxcvbnm,." + "qwertyuiop[]asdfghjkl;'",
)
"""What stands on the same keys: zxcvbn knows the rows of a Latin keyboard alone."""
_DECADES = 10.0
"""Powers of ten of tries."""
_ENOUGH_NUMBERS = 24
"""Digits that no date, telephone number or two of them have."""


def weakness(passphrase: str) -> Weakness | None:
    """What would let others guess this passphrase; None where nothing is known that would."""
    from zxcvbn import zxcvbn  # here, since it loads lists that nothing else needs

    text = unicodedata.normalize("NFC", passphrase)
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)
    if any(unicodedata.category(sign) == "Cs" for sign in text):
        return "half"
    if len(text) + wide < SHORTEST:
        return "short"
    letters = [sign for sign in text if not _stands_between_numbers(sign)]
    if len(letters) < _ENOUGH_NUMBERS and all(sign.isdecimal() for sign in letters):
        return "numbers"
    looked_at = text[:_MOST_LOOKED_AT]
    found = zxcvbn(looked_at)
    if zxcvbn(looked_at.translate(_KEYS))["guesses_log10"] < min(_DECADES, found["guesses_log10"]):
        return "rows"
    patterns = {match["pattern"] for match in found["sequence"]}
    # It takes each sign of another script for one of ten. There are thousands of those that are words.
    unknown = sum(len(match["token"]) for match in found["sequence"] if match["pattern"] == "bruteforce")
    if found["guesses_log10"] + min(wide, unknown) >= _DECADES:
        return None
    if "repeat" in patterns:
        return "repeats"
    return "rows" if patterns & {"spatial", "sequence"} else "common"


def suggestion() -> str:
    """Words that nobody chose, with spaces between, from the computer's source of chance."""
    return " ".join(secrets.choice(kind_words()) for _ in range(SUGGESTED))


def _stands_between_numbers(sign: str) -> bool:
    """Whether it is a blank, a stroke, a dot or a plus: no letter, no number, no picture."""
    return unicodedata.category(sign) in ("Zs", "Pd", "Po", "Ps", "Pe", "Pc", "Sm")
