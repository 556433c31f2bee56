"""How wide a name is in pixels, and how it is cut to fit. Estimates: no font is opened.

Widths are those of Noto Sans, a wide face, so that narrower faces leave a little air.
"""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from netmap.views.looks import NAME_SIZE

FEWEST_LETTERS = 4
"""Letters that stay of a name that is cut."""
CUT = "…"

_EM = {
    **dict.fromkeys("ijl.,:;'|!ıíìî·", 0.27),
    **dict.fromkeys('ftr()[]{} -I/"*°', 0.37),
    **dict.fromkeys("mwMWОЖШЩЮжшщюм@%&ŒœÆæ—…", 0.92),
}
_JOINERS = {"\u200d", "\ufe0f", "\ufe0e"}


def text_width(text: str, size: float = NAME_SIZE) -> float:
    """The estimated width of one line, in pixels. "" is 0."""
    return size * sum(map(_sign_width, text))


@lru_cache(maxsize=4096)
def _sign_width(sign: str) -> float:
    known = _EM.get(sign)
    if known is not None:
        return known
    if sign in _JOINERS or unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0.0
    if unicodedata.east_asian_width(sign) in "WF":
        return 1.3 if ord(sign) > 0x1F000 else 1.0
    if sign.isupper():
        return 0.7
    return 0.58


def letters(text: str) -> tuple[str, ...]:
    """The text in signs as a person counts them: marks, joined emoji and flags stay with their base."""
    if text.isascii():
        return tuple(text)
    found: list[str] = []
    for sign in text:
        joined = found and (
            sign in _JOINERS
            or unicodedata.combining(sign)
            or unicodedata.category(sign) in ("Mn", "Mc", "Me")
            or "\U0001f3fb" <= sign <= "\U0001f3ff"
            or found[-1].endswith("\u200d")
            or (_is_flag_half(sign) and len(found[-1]) == 1 and _is_flag_half(found[-1]))
        )
        if joined:
            found[-1] += sign
        else:
            found.append(sign)
    return tuple(found)


def _is_flag_half(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def shortened(text: str, room: float, size: float = NAME_SIZE) -> str:
    """The text if it fits into `room` pixels; else cut, at a word where at least half stays, with "…".
    Four letters stay, or a whole first word, however little room there is."""
    if text_width(text, size) <= room:
        return text
    signs = letters(text)
    if len(signs) <= FEWEST_LETTERS + 1:
        return text
    fit = _fitting(signs, room - text_width(CUT, size), size)
    kept = "".join(signs[: max(fit, FEWEST_LETTERS)])
    at_word = kept.rsplit(" ", 1)[0]
    if signs[len(letters(kept))] != " " and len(letters(at_word)) >= max(FEWEST_LETTERS, len(kept) / 2):
        kept = at_word
    return kept.rstrip(" ,;·-") + CUT


def _fitting(signs: Iterable[str], room: float, size: float) -> int:
    """How many signs fit into `room` pixels."""
    count, used = 0, 0.0
    for sign in signs:
        used += text_width(sign, size)
        if used > room:
            return count
        count += 1
    return count
