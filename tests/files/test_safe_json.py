"""Safe JSON: what JSON allows and no map holds is refused, each with its own sentence, and quickly."""

import json
import os
import random
import time
from pathlib import Path

import pytest

from netmap.files import open_bytes, open_file, safe_json
from netmap.model import NetmapError
from netmap.words import problems
from tests.files.plain import CANARY, as_bytes, good

PICTURES = {
    "png": b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
    "jpeg": b"\xff\xd8\xff\xe0" + b"\0" * 40,
    "gif": b"GIF89a" + b"\0" * 40,
}
GOOD = as_bytes(good()).decode()
WITH = GOOD.replace('"safety": 4', '"safety": %s')


def refusal(data: bytes) -> NetmapError:
    """The refusal of these bytes; within two seconds, with a remedy and without a word from the file."""
    started = time.process_time()
    with pytest.raises(NetmapError) as refused:
        open_bytes(data)
    assert time.process_time() - started < 2
    assert refused.value.remedy
    assert CANARY not in str(refused.value)
    return refused.value


@pytest.mark.parametrize("data", [b"", b" \n\t ", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n"])
def test_a_file_with_nothing_in_it_is_called_empty(data: bytes) -> None:
    assert refusal(data).what == problems.empty().what


@pytest.mark.parametrize("kind", PICTURES)
def test_a_picture_renamed_is_called_a_picture(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "map.netmap.json"
    path.write_bytes(PICTURES[kind])
    with pytest.raises(NetmapError) as refused:
        open_file(path)
    assert refused.value.what == problems.other_kind("picture").what


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04" + b"\0" * 40, "archive"),
        (b"\x1f\x8b\x08" + b"\0" * 40, "archive"),
        (b"%PDF-1.7", "pdf"),
        (b"SQLite format 3\x00", "database"),
        (b"age-encryption.org/v1\n-> scrypt x 40", "locked"),
        (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>', "markup"),
    ],
)
def test_another_kind_of_file_is_named(data: bytes, kind: problems.OtherKind) -> None:
    assert refusal(data).what == problems.other_kind(kind).what


def test_text_that_is_not_json_is_refused_with_line_and_column() -> None:
    # The comma on line 2 stands where a value is asked for: {"a":\n 1,,} breaks at its second comma.
    problem = refusal(b'{"a":\n 1,,}')
    assert problem.what == problems.not_json(1, 1).what
    assert problem.where == "line 2, column 4"


@pytest.mark.parametrize("data", ['{"a": 1}'.encode("utf-16"), b'{"a": "\xff"}', b"\0\0\0"])
def test_bytes_that_are_not_utf8_json_are_refused(data: bytes) -> None:
    assert refusal(data).what in (problems.not_text().what, problems.not_json(1, 1).what)


def test_a_byte_order_mark_is_allowed() -> None:
    assert open_bytes(b"\xef\xbb\xbf" + GOOD.encode()).file == open_bytes(GOOD.encode()).file


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "-1e400", "1e15"])
def test_nan_and_endless_numbers_are_refused_with_their_place(number: str) -> None:
    problem = refusal((WITH % number).encode())
    assert problem.what == problems.not_a_number("").what
    assert problem.where == "current › connections › 0 › safety"


def test_a_number_of_five_thousand_digits_is_refused_with_its_place() -> None:
    problem = refusal((WITH % ("9" * 5000)).encode())
    assert problem.what == problems.huge_number("").what
    assert problem.where == "current › connections › 0 › safety"


def test_a_field_that_stands_twice_is_refused_with_its_place() -> None:
    problem = refusal((WITH % '4, "safety": 5').encode())
    assert problem.what == problems.twice("").what
    assert problem.where == "current › connections › 0"


@pytest.mark.parametrize("half", ["\\ud800", "\\udfff", "a\\uDBFFb"])
def test_half_a_sign_is_refused_with_its_place(half: str) -> None:
    problem = refusal(GOOD.replace('"name": "Ben"', f'"name": "{half}"').encode())
    assert problem.what == problems.half_sign("").what
    assert problem.where == "current › alters › 1 › name"


def test_two_halves_make_a_whole_sign() -> None:
    data = GOOD.replace('"name": "Ben"', '"name": "\\ud83d\\ude00"').encode()
    assert open_bytes(data).file.current.alter("a2").name == "😀"


def test_a_field_name_that_is_not_ours_is_never_shown() -> None:
    problem = refusal(b'{"format": "netmap", "' + CANARY.encode() + b'": {"safety": NaN}}')
    assert problem.where == "… › safety"


@pytest.mark.parametrize(
    "data",
    [b"[" * 100_000, b'{"a":' * 30_000, b"[" * 13 + b"]" * 13, b"[" * 800 + b"]" * 800],
    ids=["lists", "objects", "thirteen", "eight hundred"],
)
def test_more_than_twelve_levels_are_refused(data: bytes) -> None:
    assert refusal(data).what == problems.too_deep(12).what


def test_twelve_levels_pass() -> None:
    assert safe_json.parse(b"[" * 12 + b"]" * 12) is not None


@pytest.mark.parametrize(
    "data",
    [
        b"[" + b"1," * 2_400_000 + b"1]",
        b"[" + b"[]," * 1_600_000 + b"[]]",
        b"[" + b"NaN," * 1_200_000 + b"NaN]",
        b'"' + b'\\"' * 2_400_000,
        b"]" * 4_900_000,
        b'{"format": "netmap", "current": {"alters": [' + b'{"id":"a","name":"b"},' * 200_000 + b"0]}}",
    ],
    ids=["numbers", "lists", "nans", "quotes", "brackets", "entries"],
)
def test_five_megabytes_of_anything_are_refused_within_two_seconds(data: bytes) -> None:
    refusal(data)


@pytest.mark.parametrize("part", ["alters", "connections", "ties", "steps"])
def test_a_hundred_thousand_of_one_thing_are_refused_within_two_seconds(part: str) -> None:
    plain = good()
    plain["current"][part] = [{"id": "a1", "a": "x"}] * 100_000
    refusal(json.dumps(plain, separators=(",", ":")).encode())


def test_fifty_megabytes_are_refused_before_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "map.netmap.json"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    started = time.process_time()
    with pytest.raises(NetmapError) as refused:
        open_file(path)
    assert refused.value.what == problems.too_large(5).what
    assert time.process_time() - started < 0.1


def test_fifty_megabytes_given_as_bytes_are_refused() -> None:
    assert refusal(b" " * 50_000_000).what == problems.too_large(5).what


def test_a_missing_file_a_folder_and_a_pipe_are_named(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, problem in (
        (tmp_path / "none.json", problems.not_found()),
        (tmp_path, problems.not_a_file()),
        (tmp_path / "pipe", problems.not_a_file()),
        (Path("with\0zero"), problems.not_readable()),
    ):
        with pytest.raises(NetmapError) as refused:
            open_file(path)
        assert refused.value.what == problem.what


def test_a_file_cut_off_anywhere_is_refused() -> None:
    data = GOOD.encode()
    for length in range(0, len(data) - 1, 7):
        refusal(data[:length])


def test_any_change_of_bytes_gives_a_map_or_a_refusal() -> None:
    chance = random.Random(1)
    data = (Path(__file__).parent / "versions" / "netmap-1.json").read_bytes()
    marks = [b'"', b"{", b"]", b"NaN", b"\\ud800", b"\xff", b"1e999", b"null", b"-1", b",", b"\0"]
    for _ in range(2000):
        broken = bytearray(data)
        for _ in range(chance.randint(1, 3)):
            at = chance.randrange(len(broken))
            broken[at : at + chance.randint(0, 4)] = chance.choice(marks)
        try:
            open_bytes(bytes(broken))
        except NetmapError as problem:
            assert problem.remedy
