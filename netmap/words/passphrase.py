"""A new passphrase: what is said of one that others could guess, and the offer of words to take."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("passphrase")


WEAK: Mapping[str, str] = Each(
    "passphrase-guessed", ("short", "numbers", "repeats", "rows", "half", "common")
)
"""By what would let others guess it (`store.passphrase_strength.Weakness`)."""

SUGGEST: str
SUGGEST_AGAIN: str
SUGGESTED: str
