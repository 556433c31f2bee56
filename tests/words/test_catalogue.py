"""One language at a time for whoever speaks, several at once in one process; what goes wrong is told."""

from datetime import date, datetime
from pathlib import Path
from threading import Thread

import pytest
from fluent.syntax import FluentParser, ast

from netmap.words import frame, labels, times
from netmap.words.catalogue import Catalogue, MessageError, languages, say
from netmap.words.direction import FIRST_STRONG, POP, isolated
from netmap.words.guides import general, is_general, shipped
from netmap.words.language import best, speak, speaking, spoken, wished_in
from netmap.words.message_files import CatalogueError, parts_of
from netmap.words.names import listed
from netmap.words.pseudo import ACCENTED, LEFTWARDS, PSEUDO

LAYLA = "ليلى عبد الرحمن"


@pytest.fixture(autouse=True)
def _pseudo(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("catalogue", "guides"):
        monkeypatch.setattr(f"netmap.words.{module}.languages", lambda: ("en", *PSEUDO))


def part(text: str) -> ast.Resource:
    return FluentParser().parse(text)


ENGLISH = Catalogue(
    "en", [part("frame-lost = Gone\nframe-saved = saved { $time }\nframe-more = { $time } more")], None
)


# Who speaks what


def test_a_name_is_the_message_in_the_language_of_the_moment() -> None:
    english = frame.LOST
    with speaking(ACCENTED):
        assert frame.LOST == say("frame-lost") != english
        assert labels.RING[1] != "close" and list(labels.RING) == [1, 2, 3]
        with speaking("en"):
            assert english == frame.LOST
        assert english != frame.LOST
    assert frame.LOST == english == "The connection is gone"


def test_a_name_without_a_message_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="frame"):
        _ = frame.NOT_THERE  # that is what is tried
    assert not hasattr(frame, "__path__")


def test_each_thread_begins_in_english_and_speaks_for_itself() -> None:
    heard: dict[str, str] = {}

    def says(language: str) -> None:
        heard["first"] = spoken()
        speak(language)
        heard[language] = frame.LOST

    with speaking(LEFTWARDS):
        for language in (ACCENTED, "en"):
            thread = Thread(target=says, args=(language,))
            thread.start()
            thread.join()
        assert spoken() == LEFTWARDS
    assert heard["first"] == "en" and heard["en"] == "The connection is gone" != heard[ACCENTED]


@pytest.mark.parametrize(
    ("wished", "there", "spoken"),
    [
        (("de-AT", "fr"), ("en", "de"), "de"),
        (("pt-BR",), ("en", "pt-PT", "pt-BR"), "pt-BR"),
        (("xx", "fr"), ("en", "fr"), "fr"),
        (("en-US", "de"), ("en", "de"), "en"),
        (("de",), ("en",), "en"),
        ((), ("en", "de"), "en"),
        (("en-XA",), ("en", "en-XA"), "en-XA"),
        (("../../etc", "", "*"), ("en",), "en"),
    ],
)
def test_the_first_wished_language_that_is_there_is_spoken(
    wished: tuple[str, ...], there: tuple[str, ...], spoken: str
) -> None:
    assert best(wished, there) == spoken


def test_a_browser_says_what_it_wishes_by_weight() -> None:
    assert wished_in("fr;q=0.5, de-AT, en;q=0.8, *;q=0, xx;q=oh") == ("de-AT", "en", "fr")
    assert wished_in("") == ()


def test_pseudo_languages_are_there_for_who_asks_for_them_and_for_nobody_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NETMAP_PSEUDO_LANGUAGES", "1")
    assert languages.__wrapped__() == ("en", *PSEUDO)
    monkeypatch.delenv("NETMAP_PSEUDO_LANGUAGES")
    assert languages.__wrapped__() == ("en",)


# What is missing or broken


def test_a_language_borrows_what_it_lacks_and_what_it_cannot_say() -> None:
    german = Catalogue("de", [part("frame-lost = Weg\nframe-saved = gespeichert { $zeit }")], ENGLISH)
    assert german.say("frame-lost", {}) == "Weg"
    assert german.say("frame-more", {"time": "two"}) == "two more"
    assert german.say("frame-saved", {"time": "10:00"}) == "saved 10:00"


def test_english_that_lacks_something_is_a_mistake() -> None:
    with pytest.raises(MessageError, match="frame-none"):
        ENGLISH.say("frame-none", {})
    with pytest.raises(MessageError, match="time"):
        ENGLISH.say("frame-saved", {})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = b\nc = { $d\ne = f\n", "frame.ftl, line 3"),
        ("a = b\na = c\n", "frame.ftl: a stands in frame.ftl too"),
    ],
)
def test_a_broken_file_is_told_by_its_name_and_line(text: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "frame.ftl").write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError, match=said):
        parts_of(tmp_path)


# What is put into a sentence


def test_any_length_and_any_sign_can_be_put_in() -> None:
    names = [f"Name {number} {'x' * 90}" for number in range(200)]
    assert len(say("clash-here-alone", names=listed(names))) > 15_000
    odd = "\ue000 { $time } {$time} \\u0041 \ue0000\ue000" + "x" * 300
    assert ENGLISH.say("frame-saved", {"time": odd}) == f"saved {odd}"


def test_numbers_are_plain_and_choose_between_plurals() -> None:
    assert say("start-page-entries", alters=1) == "1 entry"
    assert say("start-page-entries", alters=12345) == "12345 entries"
    assert say("map-page-paste-about", letters=12345).startswith("A list of up to 12,345 letters")


def test_names_are_listed_as_a_language_lists_them() -> None:
    names = ["Ana", "Ben", "Cem", "Dina"]
    assert [listed(names[:many]) for many in range(4)] == ["", "Ana", "Ana and Ben", "Ana, Ben and Cem"]
    assert listed(names, 2) == "Ana, Ben and 2 more" and listed(names, word="or") == "Ana, Ben, Cem or Dina"
    with speaking(ACCENTED):
        assert listed(names[:2]) == "Ana ååñð Ben"


def test_from_right_to_left_what_runs_the_other_way_is_set_apart_once_and_nothing_else_is() -> None:
    assert isolated(LAYLA, "rtl") == LAYLA and isolated("12", "rtl") == "12"
    assert isolated("Ana", "rtl") == f"{FIRST_STRONG}Ana{POP}" == isolated(f"{FIRST_STRONG}Ana{POP}", "rtl")
    with speaking(LEFTWARDS):
        both = listed([LAYLA, "Ana"])
        assert both == f"\u202e{LAYLA} and {FIRST_STRONG}Ana{POP}\u202c"
        assert both in say("clash-here-alone", names=both)


def test_from_left_to_right_a_name_stands_as_it_was_typed() -> None:
    assert say("clash-here-alone", names=listed([LAYLA, "Ana"])) == f"On this one alone: {LAYLA} and Ana."


def test_what_is_put_into_a_sentence_from_right_to_left_keeps_its_own_way() -> None:
    with speaking(LEFTWARDS):
        assert (
            say("frame-not-saved-since", time="Ana") == f"\u202enot saved since {FIRST_STRONG}Ana{POP}\u202c"
        )


def test_days_and_times_are_written_as_the_language_does_and_not_as_the_process() -> None:
    at = datetime(2024, 9, 3, 4, 5)
    assert (times.day(at), times.month(at), times.clock(at)) == ("3 September 2024", "Sep", "04:05")
    assert times.day_and_clock(at) == "3 September 2024, 04:05"
    assert times.day(date(999, 1, 31)) == "31 January 999"
    with speaking(LEFTWARDS):
        assert times.day(at) == "3 سبتمبر 2024"


# Guides


def test_a_guide_that_nobody_translated_is_the_english_one_and_ours_is_known_in_any_language() -> None:
    english = general()
    with speaking(LEFTWARDS):
        assert general() == english
    with speaking(ACCENTED):
        assert general() != english and is_general(general()) and is_general(english)
        assert shipped("pods").forms.keys() == english.forms.keys() or shipped("pods").id == "pods"
    assert not is_general(shipped("pods"))
