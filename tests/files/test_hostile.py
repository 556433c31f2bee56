"""Whatever a file holds: a map, a guide or a refusal, soon, and nothing else happens."""

import base64
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from netmap.files import locked_file, open_bytes, to_bytes
from netmap.model import Alter, MapFile, Moment, SupportMap, Tie
from netmap.model.value import in_one_form
from tests.files import hostile
from tests.files.hostile import ROOT, SECRET, Trial, locked

FILES = 1500
"""As many as take some seconds; `python -m tests.files.hostile 100000` is run by hand."""


def test_no_file_breaks_a_reader_holds_it_up_or_makes_it_touch_anything() -> None:
    """In a process of its own, so that what it takes of the memory can be seen."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.files.hostile", str(FILES)], cwd=ROOT, capture_output=True, text=True
    )
    print(run.stdout)
    assert run.returncode == 0, run.stdout + run.stderr
    for outcome in ("opened: netmap", "opened: easyNWK", "a guide", "unlocked: netmap", "checked: none"):
        assert outcome in run.stdout  # else all were broken so much that no reader got far


def _writes(folder: Path) -> str:
    (folder / "beside").write_bytes(b"")
    return ""


def _takes_long(_: Path) -> str:
    return str(sum(range(20_000_000)))


@pytest.mark.parametrize(
    ("does", "found"),
    [
        (lambda _: {}["no such field"], "KeyError"),
        (lambda _: Path("/etc/hostname").read_text(), "touched: open"),
        (_writes, "the folder has changed"),
        (_takes_long, " s"),
    ],
)
def test_a_reader_that_does_so_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, does: Callable[[Path], str], found: str
) -> None:
    trial = Trial(tmp_path)
    monkeypatch.setattr(hostile, "SECONDS", 0.1)
    monkeypatch.setattr(trial, "_readers", lambda data: {"broken": lambda: does(tmp_path)})
    trial.give("one", b"{}")
    assert any(found in fault for fault in trial.faults)


def test_the_densest_map_that_is_written_is_opened_again() -> None:
    """Nothing holds more objects in fewer bytes than ties; this is as near to a full file as moments come."""
    alters = tuple(Alter(id=f"{i}", name="b") for i in range(80))
    ties = tuple(Tie(a=a.id, b=b.id) for at, a in enumerate(alters) for b in alters[:at])
    m = SupportMap(id="m", alters=alters, ties=ties)
    data = to_bytes(MapFile(current=m, moments=tuple(Moment(map=m) for _ in range(10))))
    assert len(open_bytes(data).file.moments) == 10


@pytest.mark.parametrize("work", [b"21", b"23", b"64", b"+23", b"023", b"1 1"])
def test_a_locked_file_that_asks_for_gigabytes_is_not_tried(
    monkeypatch: pytest.MonkeyPatch, work: bytes
) -> None:
    data = locked(b"inside")
    assert locked_file.unlock(data, SECRET) == b"inside"
    monkeypatch.setattr(locked_file, "run_worker", None)
    assert locked_file.unlock(data.replace(b" 1\n", b" " + work + b"\n", 1), SECRET) is None


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_locked_file_written_in_letters_is_opened_too(end: str) -> None:
    letters = base64.encodebytes(locked(b"inside" * 40)).decode().replace("\n", "")
    rows = [letters[at : at + 64] for at in range(0, len(letters), 64)]
    lines = ("-----BEGIN AGE ENCRYPTED FILE-----", *rows, "-----END AGE ENCRYPTED FILE-----", "")
    assert locked_file.unlock(end.join(lines).encode(), SECRET) == b"inside" * 40


def test_text_with_more_marks_than_any_writing_has_stays_as_it_is() -> None:
    heap = "a" + "\u0301\u0316" * 200
    assert in_one_form(heap) == heap
    assert in_one_form("e\u0301" * 500) == "é" * 500
    name = "Z" + "\u0301" * 90
    assert Alter(id="a", name=name).name == in_one_form(name)


def test_a_note_of_five_megabytes_is_cut_and_that_is_said() -> None:
    opened = open_bytes(b'{"versions": [{"title": "%s", "nwk": {}}]}' % (b"x" * 4_900_000))
    assert len(opened.file.current.title) == 200 and opened.left_out
