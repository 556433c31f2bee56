"""Which passphrases would be guessed, and which are good in any script; and words to take."""

import math
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.store.passphrase_strength import SUGGESTED, suggestion, weakness
from netmap.store.recovery_phrase import LEFT_OUT, kind_words
from netmap.words.passphrase import WEAK

GOOD = (
    "vier leise Wörter hier", "tree river stone moon", "x9$kQ!2pLm@zW", "correct horse battery staple",
    "la luna sopra i tetti", "Мама мыла раму вчера", "тихий дождь над рекой",
    "سلام بر ماه و رود", "القمر فوق النهر", "هذه جملة سرية طويلة", "این یک راز بلند است",
    "我今天去公园散步了看花", "月亮照着小河边", "わたしの秘密の森の中", "つれづれなるままに日暮し",
    "나는 오늘 강가를 걸었다", "नमस्ते दुनिया कैसी हो", "วันนี้ฉันเดินริมแม่น้ำ",
    "הירח מעל הנהר הלילה", "το φεγγάρι πάνω από το ποτάμι",
    "🌻🌙🐢🍎🚲🎈", "🌻 am Fluss 🐢 im Mond", "ዛሬ በወንዙ ዳር ተራመድኩ ነበር", "4815162342-90210-77345-1138-42",
)  # fmt: skip
"""Sentences and words that are nobody's first guess, in many scripts."""
BAD = {
    "short": ("", "short", "Mond", "我喜欢你", "elf signs..", "🌙🐢🍎"),
    "numbers": ("12.03.1985 12.03", "19850312 19850312", "1234567890123", "+43 660 1234567", "١٩٨٥٠٣١٢١٩٨٥",
                "2024-01-01/2024-12-31"),
    "repeats": ("aaaaaaaaaaaa", "a" * 1000, "ababababababab", "passwordpassword", "maria maria maria",
                "pässwörtpässwört", "我我我我我我我我", "🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻"),
    "rows": ("abcdefghijklmnop", "qwertzuiopü+", "zyxwvutsrqpon", "абвгдежзийкл", "йцукенгшщзхъ",
             "ضصثقفغعهخحجد"),
    "common": ("qwertyuiopas", "wilhelmina1985", "Passwort1234!", "summer2024summer", "internationalization",
               "iloveyou forever", "football basketball"),
}  # fmt: skip


@pytest.mark.parametrize("passphrase", GOOD)
def test_a_sentence_or_four_words_in_any_script_is_taken(passphrase: str) -> None:
    assert weakness(passphrase) is None


@pytest.mark.parametrize(("why", "passphrase"), [(why, each) for why, all in BAD.items() for each in all])
def test_what_is_guessed_soon_is_refused_and_the_person_hears_why(why: str, passphrase: str) -> None:
    found = weakness(passphrase)
    assert found is not None and WEAK[found]
    assert found == why or {found, why} == {"common", "rows"}


@given(st.sampled_from(GOOD))
def test_how_a_keyboard_composes_its_letters_changes_nothing(passphrase: str) -> None:
    assert weakness(unicodedata.normalize("NFD", passphrase)) is None
    assert weakness(unicodedata.normalize("NFD", "schöne Äpfü")) == "short"


@given(st.text(max_size=1000))
def test_no_text_breaks_the_check_or_holds_it_up(text: str) -> None:
    began = time.process_time()
    weakness(text)
    weakness((text[:8] * 130)[:1000])
    assert time.process_time() - began < 1


def test_the_words_that_are_offered_cannot_be_guessed_and_are_kind() -> None:
    assert SUGGESTED * math.log2(len(kind_words())) >= 64
    drawn = [suggestion() for _ in range(60)]
    assert len(set(drawn)) == 60
    for words in drawn:
        assert len(words.split()) == SUGGESTED and LEFT_OUT.isdisjoint(words.split())
        assert weakness(words) is None


def test_half_a_sign_is_refused() -> None:
    assert weakness("unusual kettle \ud800 marble seventeen") == "half"
