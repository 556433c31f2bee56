"""Locked files opened and written like any other: with a passphrase, without one, and with a wrong one."""

from pathlib import Path

import pyrage
import pytest

import netmap
from netmap import files
from netmap.files import locked_file
from netmap.files.bounded_read import MEGABYTE
from netmap.model import NetmapError
from netmap.words import locking, problems
from tests.files.hostile import SECRET, locked
from tests.files.plain import CANARY, DEMO, NEWEST, as_bytes, good

WHOLE = NEWEST


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A real map, locked in no time."""
    there = tmp_path / "map.age"
    there.write_bytes(locked(WHOLE.read_bytes()))
    return there


def refusal(path: Path, passphrase: str | None) -> NetmapError:
    with pytest.raises(NetmapError) as refused:
        netmap.read(path, passphrase=passphrase)
    assert refused.value.remedy
    assert [str(problem) for problem in files.check(path, passphrase)] == [str(refused.value)]
    return refused.value


def test_a_locked_map_is_read_with_its_passphrase(path: Path) -> None:
    assert netmap.read(path, passphrase=SECRET) == netmap.read(WHOLE)
    assert files.open_file(path, SECRET).file == files.open_file(WHOLE).file
    assert files.check(path, SECRET) == () and files.guide_in(path, SECRET) is None


def test_a_locked_file_of_another_format_is_read_as_that(tmp_path: Path) -> None:
    there = tmp_path / "rosa.age"
    there.write_bytes(locked(DEMO.read_bytes()))
    opened = files.open_file(there, SECRET)
    assert opened.format.name == "easyNWK" and opened.left_out == files.open_file(DEMO).left_out


def test_one_that_age_itself_wrote_with_letters_opens(tmp_path: Path) -> None:
    there = tmp_path / "map.age"
    there.write_bytes(pyrage.passphrase.encrypt(WHOLE.read_bytes(), SECRET, armored=True))
    assert netmap.read(there, passphrase=SECRET) == netmap.read(WHOLE)


def test_without_a_passphrase_with_a_wrong_one_or_with_a_key_it_says_what_to_do(
    path: Path, tmp_path: Path
) -> None:
    assert refusal(path, None).what == locking.needs_passphrase().what
    assert refusal(path, SECRET + " ").what == locking.wrong_passphrase().what
    with_key = tmp_path / "key.age"
    key = pyrage.x25519.Identity.generate().to_public()
    with_key.write_bytes(pyrage.encrypt(WHOLE.read_bytes(), [key]))
    assert refusal(with_key, SECRET).what == locking.not_by_passphrase().what


def test_one_that_asks_for_too_much_is_refused_before_anyone_is_asked(tmp_path: Path) -> None:
    there = tmp_path / "map.age"
    there.write_bytes(locked(b"", 1).replace(b" 1\n", b" 30\n", 1))
    with pytest.raises(NetmapError) as refused:
        files.open_file(there, lambda: pytest.fail("it was asked"))
    assert refused.value.what == locking.asks_too_much().what


def test_nobody_is_asked_for_a_file_that_is_not_locked() -> None:
    assert files.read(WHOLE, lambda: pytest.fail("it was asked")) == netmap.read(WHOLE)


def test_what_is_inside_passes_as_any_file_does(tmp_path: Path) -> None:
    there = tmp_path / "map.age"
    plain = good()
    plain["current"]["connections"][0]["safety"] = 9
    there.write_bytes(locked(as_bytes(plain)))
    problem = refusal(there, SECRET)
    assert (problem.what, problem.where) == (problems.VALUE["range"], "current › connections › 0 › safety")
    assert CANARY not in str(problem)
    there.write_bytes(locked(b" " * (5 * MEGABYTE + 1)))
    assert refusal(there, SECRET).what == problems.too_large(5).what
    there.write_bytes(locked(locked(WHOLE.read_bytes())))
    assert refusal(there, SECRET).what == problems.other_kind("locked").what


def test_a_large_map_opens_also_where_it_was_locked_as_letters(tmp_path: Path) -> None:
    there = tmp_path / "map.age"
    large = WHOLE.read_bytes().ljust(5 * MEGABYTE)  # blanks after a map are no harm
    there.write_bytes(pyrage.passphrase.encrypt(large, SECRET, armored=True))
    assert there.stat().st_size > 5 * MEGABYTE
    assert netmap.read(there, passphrase=SECRET) == netmap.read(WHOLE)
    there.write_bytes(b"age-encryption.org/" * 400_000)
    assert refusal(there, SECRET).what == problems.too_large(5).what


@pytest.mark.parametrize(("name", "format"), [("map.age", "netmap"), ("a.easynwk.json.AGE", "easyNWK")])
def test_a_name_that_ends_in_age_is_written_locked(name: str, format: str, tmp_path: Path) -> None:
    there = tmp_path / name
    m = netmap.read(WHOLE)
    left_out = netmap.write(m, there, passphrase=SECRET)
    data = there.read_bytes()
    assert locked_file.is_locked(data) and m.alters[0].name.encode() not in data
    assert there.stat().st_mode & 0o777 == 0o600
    opened = files.open_file(there, SECRET)
    assert opened.format.name == format
    assert [alter.name for alter in opened.file.current.alters] == [alter.name for alter in m.alters]
    assert bool(left_out) is (format == "easyNWK")


@pytest.mark.parametrize(
    ("name", "passphrase", "problem"),
    [
        ("map.age", None, locking.needs_new_passphrase()),
        ("map.age", "", locking.passphrase_not_usable()),
        ("map.age", "half a sign \ud800", locking.passphrase_not_usable()),
        ("map.netmap.json", SECRET, locking.name_is_not_of_a_locked_file()),
        ("map.docx.age", SECRET, problems.no_such_format("")),
    ],
)
def test_what_would_not_be_locked_as_it_was_meant_is_not_written(
    name: str, passphrase: str | None, problem: NetmapError, tmp_path: Path
) -> None:
    with pytest.raises(NetmapError) as refused:
        netmap.write(netmap.read(WHOLE), tmp_path / name, passphrase=passphrase)
    assert refused.value.what == problem.what and refused.value.remedy
    assert list(tmp_path.iterdir()) == []
