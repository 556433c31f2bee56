"""A file is written whole or not at all, whatever happens in between."""

import os
import random
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from netmap.files import open_file, to_bytes, write
from netmap.files.atomic_write import LEFTOVER_SECONDS, write_atomically
from netmap.model import Alter, MapFile, NetmapError, SupportMap
from netmap.words import problems

OLD = MapFile(current=SupportMap(id="old", alters=(Alter(id="a", name="Ana", note="o" * 5000),)))
NEW = MapFile(
    current=SupportMap(
        id="new", alters=tuple(Alter(id=f"a{i}", name="Ana", note="n" * 5000) for i in range(400))
    )
)

WRITES_FOR_EVER = """
import sys
from pathlib import Path
from netmap.files.atomic_write import write_atomically
path, other = map(Path, sys.argv[1:])
old, new = path.read_bytes(), other.read_bytes()
print("ready", flush=True)
while True:
    write_atomically(new, path)
    write_atomically(old, path)
"""

FILLS_THE_DISK = """
import resource, signal, sys
from pathlib import Path
from netmap.files.atomic_write import write_atomically
from netmap.model import NetmapError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_atomically(b"x" * 5000, Path(sys.argv[1]))
except NetmapError as problem:
    print(problem.what)
"""


def test_a_kill_in_mid_write_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path, other = tmp_path / "map.netmap.json", tmp_path / "other.netmap.json"
    chance = random.Random(7)
    write(OLD, path)
    write(NEW, other)
    in_mid_write = 0
    for _ in range(15):
        started = subprocess.Popen(
            [sys.executable, "-c", WRITES_FOR_EVER, path, other], stdout=subprocess.PIPE
        )
        assert started.stdout is not None
        started.stdout.readline()
        time.sleep(chance.uniform(0.0, 0.08))
        started.kill()
        started.communicate()
        assert open_file(path).file in (OLD, NEW)
        parts = list(tmp_path.glob(".netmap-*.part"))
        in_mid_write += bool(parts)
        for part in parts:
            part.unlink()
        write(OLD, path)
    # Else the kills came at quiet moments and the test has shown nothing.
    assert in_mid_write >= 5


def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "map.netmap.json"
    path.write_bytes(b"old")
    said = subprocess.run(
        [sys.executable, "-c", FILLS_THE_DISK, path], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == problems.disk_full().what
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_or_is_none_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for path in (tmp_path / "none" / "a.json", tmp_path / "file" / "a.json", Path("with\0zero.json")):
        with pytest.raises(NetmapError) as refused:
            write(OLD, path)
        assert refused.value.what == problems.not_written().what


def test_a_folder_is_never_replaced_by_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    with pytest.raises(NetmapError):
        write(OLD, tmp_path / "a.json")
    assert (tmp_path / "a.json").is_dir()


def test_a_new_file_is_its_owners_alone_and_an_old_one_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write(OLD, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    write(NEW, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    write(OLD, tmp_path / "link.json")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == to_bytes(OLD)


def test_what_a_crash_left_half_written_is_taken_away_after_an_hour(tmp_path: Path) -> None:
    old, fresh = tmp_path / ".netmap-1.part", tmp_path / ".netmap-2.part"
    for part in (old, fresh):
        part.write_bytes(b"half")
    an_hour_ago = time.time() - LEFTOVER_SECONDS - 1
    os.utime(old, (an_hour_ago, an_hour_ago))
    write_atomically(b"x", tmp_path / "a")
    assert not old.exists()
    assert fresh.exists()
