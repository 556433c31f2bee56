"""Locked files on the command line: the passphrase is typed unseen, or stands in a file."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from netmap import files
from netmap.words import commands, locked, locking, passphrase
from tests.files.hostile import SECRET
from tests.files.hostile import locked as locked_bytes
from tests.files.plain import DEMO, NEWEST

NETMAP = str(Path(sys.executable).parent / "netmap")
WHOLE = NEWEST
GOOD = commands.good("netmap", 6)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    there = tmp_path / "map.age"
    there.write_bytes(locked_bytes(WHOLE.read_bytes()))
    return there


@pytest.fixture
def secret_file(tmp_path: Path) -> Path:
    there = tmp_path / "secret"
    there.write_text(SECRET + "\n", "utf-8")
    return there


def netmap(*words: str | Path, typed: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    """Run where nobody sits: no terminal is its own."""
    return subprocess.run(
        [NETMAP, *words], input=typed, capture_output=True, timeout=60, start_new_session=True, check=False
    )


def on_a_terminal(*words: str | Path, types: list[str]) -> tuple[int, str]:
    """Run where somebody sits, who types a line at each question: the exit code, and all that was shown."""
    process, terminal = pty.fork()
    if process == 0:
        os.execv(NETMAP, [NETMAP, *map(str, words)])
    shown = b""
    waiting = list(types)
    while True:
        try:
            said = os.read(terminal, 4096)
        except OSError:  # it has ended
            break
        if not said:
            break
        shown += said
        if shown.endswith(b": ") and waiting:
            os.write(terminal, waiting.pop(0).encode() + b"\n")
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), shown.decode()


@pytest.mark.parametrize("command", [["check"], ["analyse", "--json"], ["convert"]])
def test_each_command_opens_a_locked_file_with_the_passphrase_in_a_file(
    command: list[str], path: Path, secret_file: Path, tmp_path: Path
) -> None:
    out = [tmp_path / "out.netmap.json"] if command == ["convert"] else []
    said = netmap(*command, path, *out, "--passphrase-file", secret_file)
    assert (said.returncode, said.stderr) == (0, b"")
    assert said.stdout == netmap(*command, WHOLE, *out).stdout
    if out:
        assert out[0].read_bytes() == WHOLE.read_bytes()


def test_the_passphrase_may_come_from_standard_input(path: Path) -> None:
    said = netmap("check", path, "--passphrase-file", "-", typed=SECRET.encode() + b"\r\nmore\n")
    assert said.stdout.decode() == GOOD + "\n"


def test_who_sits_there_types_it_and_it_is_not_shown(path: Path) -> None:
    code, shown = on_a_terminal("check", path, types=[SECRET])
    assert code == 0 and GOOD in shown
    assert commands.ask_passphrase(path) in shown and SECRET not in shown


def test_a_wrong_one_says_so_and_nothing_of_it_is_shown(path: Path) -> None:
    code, shown = on_a_terminal("analyse", path, types=["another one"])
    assert code == 1 and locking.wrong_passphrase().what in shown and "another one" not in shown


@pytest.mark.parametrize("command", [["check"], ["analyse"], ["convert"]])
def test_where_nobody_sits_it_says_how_else(command: list[str], path: Path, tmp_path: Path) -> None:
    out = [tmp_path / "out.netmap.json"] if command == ["convert"] else []
    said = netmap(*command, path, *out, typed=SECRET.encode() + b"\n")
    assert (said.returncode, said.stdout) == (1, b"")
    assert said.stderr.decode().splitlines() == [*filter(None, _lines(commands.nobody_types()))]
    assert not out or not out[0].exists()


@pytest.mark.parametrize("content", [b"", b"\n" + SECRET.encode(), b"\xff\xfe", b"x" * 20_000, None])
def test_a_file_that_holds_no_passphrase_is_told(content: bytes | None, path: Path, tmp_path: Path) -> None:
    there = tmp_path / "secret"
    if content is not None:
        there.write_bytes(content)
    said = netmap("check", path, "--passphrase-file", there)
    assert (said.returncode, said.stdout) == (1, b"")
    assert said.stderr.decode().splitlines() == [*filter(None, _lines(commands.passphrase_file_not_read()))]


def test_convert_writes_a_locked_file_and_asks_twice(tmp_path: Path) -> None:
    out = tmp_path / "out.age"
    code, shown = on_a_terminal("convert", DEMO, out, types=[SECRET, SECRET])
    assert code == 0 and shown.count(": ") >= 2 and SECRET not in shown
    assert files.read(out, SECRET).alters == files.read(DEMO).alters


def test_and_from_a_locked_file_to_another_with_another_passphrase(
    path: Path, secret_file: Path, tmp_path: Path
) -> None:
    out, new = tmp_path / "out.age", tmp_path / "new"
    new.write_text("lauter kleine Enten gehen", "utf-8")
    said = netmap("convert", path, out, "--passphrase-file", secret_file, "--new-passphrase-file", new)
    assert said.stdout.decode() == commands.CARRIED + "\n"
    assert files.open_file(out, "lauter kleine Enten gehen").file == files.open_file(WHOLE).file


def test_one_that_others_would_guess_or_that_was_typed_differently_locks_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out.age"
    code, shown = on_a_terminal("convert", WHOLE, out, types=["password1234"])
    assert code == 1 and passphrase.WEAK["common"].split(".")[0] in shown
    code, shown = on_a_terminal("convert", WHOLE, out, types=[SECRET, SECRET + " "])
    assert code == 1 and locked.NOT_THE_SAME in shown
    assert not out.exists()


def _lines(problem: Exception) -> tuple[str, ...]:
    return tuple(getattr(problem, part) for part in ("what", "where", "remedy"))
