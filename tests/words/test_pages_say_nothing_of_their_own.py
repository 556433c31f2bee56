"""Every sentence a page shows comes from `netmap.words`; the pages hold names, keys and markup."""

import re
from pathlib import Path

import pytest

import netmap.pages
from tests.words.spoken import strings_in

PAGES = sorted(Path(netmap.pages.__path__[0]).glob("*.py"))
MARKUP = re.compile(r"^<|\">$|^\" |^'? ?[\w-]+=|^[\w-]+: [^ ]+;|:[\w-]+\(")
"""A piece of HTML or of a style."""
NEVER_SHOWN = {"no map is open"}
"""Said to a programmer who opens a page without a map; a person is sent to the start instead."""


def looks_like_words(text: str) -> bool:
    """More than one word, or one that begins as a sentence or a label does; and no markup."""
    plain = text.strip()
    if plain in NEVER_SHOWN or MARKUP.search(plain):
        return False
    several = bool(re.search(r"[^\W\d_]\S*\s+\S*[^\W\d_]", plain))
    return several or bool(re.fullmatch(r"[A-Z][a-z]{2,}[.?…]?", plain))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_holds_no_words_of_its_own(path: Path) -> None:
    assert [(line, text) for line, text in strings_in(path) if looks_like_words(text)] == []


@pytest.mark.parametrize("text", ["Put it on the map", "Next", "nothing here yet", "Really?", " is saved "])
def test_the_scan_finds_words(text: str) -> None:
    assert looks_like_words(text)


@pytest.mark.parametrize("text", ["nm-narrow", '<p class="nm-', '" dir="auto">', "width", "title", "-"])
def test_the_scan_lets_keys_and_markup_be(text: str) -> None:
    assert not looks_like_words(text)
