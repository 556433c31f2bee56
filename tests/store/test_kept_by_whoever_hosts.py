"""What whoever hosts netmap does with the maps there, with the commands and real servers."""

import shutil
import signal
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from netmap.model import MapFile, SupportMap
from netmap.store.hosted_maps import HostedMaps
from netmap.store.recovery_phrase import new_phrase
from netmap.words import backups, hosted_problems, hosted_upkeep
from netmap.words import server as words
from tests.serving import environment, serving


def keep(address: str, count: int, days_ago: int = 0) -> list[str]:
    then = timedelta(days=days_ago)
    maps = HostedMaps(address, 90, lambda: datetime.now(UTC) - then)
    phrases = [new_phrase() for _ in range(count)]
    for phrase in phrases:
        maps.behind(phrase).save(MapFile(current=SupportMap(id="m1")), None)
    maps.close()
    return phrases


def found(address: str, phrases: list[str]) -> int:
    maps = HostedMaps(address, 90)
    count = sum(maps.behind(phrase).load().version == 1 for phrase in phrases)
    maps.close()
    return count


def netmap(
    home: Path, address: str, *given: str | Path, typed: str = ""
) -> "subprocess.CompletedProcess[str]":
    """Run with the address in the environment, as the guide has it."""
    return subprocess.run(
        [sys.executable, "-m", "netmap.cli", *map(str, given)], input=typed, capture_output=True, text=True,
        env={**environment(home), "NETMAP_DATABASE": address}, check=False, timeout=60, cwd=home,
    )  # fmt: skip


@pytest.mark.parametrize("stopped_by", [signal.SIGTERM, signal.SIGINT])
def test_after_a_clean_stop_the_one_file_is_a_whole_copy(tmp_path: Path, stopped_by: signal.Signals) -> None:
    home = tmp_path / "home"
    command = [sys.executable, "-m", "netmap.cli", "serve", "--host", "127.0.0.1", "--port", "{port}"]
    with serving(home, command) as server:
        usual = home / "data" / "netmap" / "hosted.sqlite"
        phrases = keep(f"sqlite:///{usual}", 20)  # as another server would, while this one has it open
        server.process.send_signal(stopped_by)
        server.process.wait(20)
    assert [file.name for file in usual.parent.iterdir()] == [usual.name]
    copy = tmp_path / "copy.sqlite"
    shutil.copy(usual, copy)
    assert found(f"sqlite:///{copy}", phrases) == 20


def test_what_one_server_leaves_is_whole_though_another_has_it_open(tmp_path: Path) -> None:
    used, copy = tmp_path / "hosted.sqlite", tmp_path / "copy.sqlite"
    other = HostedMaps(f"sqlite:///{used}", 90)
    assert other.try_out()
    phrases = keep(f"sqlite:///{used}", 20)
    shutil.copy(used, copy)
    assert found(f"sqlite:///{copy}", phrases) == 20
    other.close()


def test_a_server_says_that_others_could_read_its_file(tmp_path: Path) -> None:
    home = tmp_path / "home"
    usual = home / "data" / "netmap" / "hosted.sqlite"
    keep(f"sqlite:///{usual}", 1)
    usual.chmod(0o644)
    command = [sys.executable, "-m", "netmap.cli", "serve", "--host", "127.0.0.1", "--port", "{port}"]
    with serving(home, command) as server:
        assert words.MADE_PRIVATE in server.log.read_text()
    assert stat.S_IMODE(usual.stat().st_mode) == 0o600


def test_backup_and_restore_say_in_numbers_what_they_did(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'server' / 'hosted.sqlite'}"
    home, backup = tmp_path, tmp_path / "maps.backup"
    phrases = keep(address, 20)
    said = netmap(home, address, "backup", backup)
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.splitlines()[1:] == backups.backed_up(20, str(backup)).splitlines()
    again = netmap(home, address, "backup", backup)
    assert (again.returncode, again.stderr.splitlines()[0]) == (1, backups.already_there().what)
    elsewhere = f"sqlite:///{tmp_path / 'elsewhere' / 'hosted.sqlite'}"
    said = netmap(home, elsewhere, "restore", backup)
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.splitlines()[1:] == [backups.added(20)]
    assert found(elsewhere, phrases) == 20
    said = netmap(home, elsewhere, "restore", backup)
    assert (said.returncode, said.stderr.splitlines()[0]) == (1, backups.holds_maps(20).what)
    said = netmap(home, elsewhere, "restore", "--add", backup)
    assert said.stdout.splitlines()[1:] == [backups.added(0), backups.there_already(20)]


def test_old_maps_are_deleted_once_somebody_looked(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'server' / 'hosted.sqlite'}"
    keep(address, 12, days_ago=91)
    phrases = keep(address, 3)
    maps = HostedMaps(address, 90)
    assert maps.forget_old() == 0
    maps.close()
    said = netmap(tmp_path, address, "delete-old")
    assert (said.returncode, said.stderr.splitlines()[0]) == (1, hosted_upkeep.nobody_answered().what)
    said = netmap(tmp_path, address, "delete-old", typed="n\n")
    assert said.stdout.splitlines()[-1].endswith(hosted_upkeep.NONE_DELETED)
    said = netmap(tmp_path, address, "delete-old", typed="y\n")
    assert said.stdout.startswith("12 of 15 maps")
    assert said.stdout.splitlines()[-1].endswith(hosted_upkeep.deleted(12))
    assert netmap(tmp_path, address, "delete-old", "--yes").stdout.startswith("No map is old enough")
    assert found(address, phrases) == 3


def test_a_clock_in_doubt_is_asked_about_first(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'server' / 'hosted.sqlite'}"
    phrases = keep(address, 2, days_ago=100)
    maps = HostedMaps(address, 90, lambda: datetime.now(UTC) - timedelta(days=99))
    maps.forget_old()
    maps.close()
    said = netmap(tmp_path, address, "delete-old", "--yes")
    assert (said.returncode, said.stderr.splitlines()[0]) == (1, hosted_upkeep.clock_unsure().what)
    said = netmap(tmp_path, address, "delete-old", typed="n\n")
    assert said.stdout.splitlines()[-1].endswith(hosted_upkeep.NONE_DELETED)
    assert found(address, phrases) == 2
    said = netmap(tmp_path, address, "delete-old", typed="y\ny\n")
    assert said.stdout.splitlines()[-1].endswith(hosted_upkeep.deleted(2))


def test_where_no_time_was_agreed_on_yes_deletes_nothing_by_a_clock_far_from_the_last_change(
    tmp_path: Path,
) -> None:
    address = f"sqlite:///{tmp_path / 'server' / 'hosted.sqlite'}"
    phrases = keep(address, 20, days_ago=100)
    said = netmap(tmp_path, address, "delete-old", "--yes")
    assert (said.returncode, said.stderr.splitlines()[0]) == (1, hosted_upkeep.clock_unsure().what)
    then = HostedMaps(address, 90, lambda: datetime.now(UTC) - timedelta(days=99))
    assert sum(then.behind(phrase).load().version for phrase in phrases) == 20
    then.close()


@pytest.mark.parametrize("command", ["delete-old", "backup", "restore"])
def test_a_file_that_is_no_database_is_told_for_what_it_is(tmp_path: Path, command: str) -> None:
    good, backup, wrong = (tmp_path / name for name in ("good.sqlite", "maps.backup", "wrong.sqlite"))
    keep(f"sqlite:///{good}", 1)
    assert netmap(tmp_path, f"sqlite:///{good}", "backup", backup).returncode == 0
    wrong.write_bytes(b"not a database" * 100)
    given = {"delete-old": [], "backup": [tmp_path / "another.backup"], "restore": [backup]}[command]
    said = netmap(tmp_path, f"sqlite:///{wrong}", command, *given)
    assert said.returncode == 1
    assert said.stderr.splitlines()[-2] == hosted_problems.database_wrong().what
    assert wrong.read_bytes() == b"not a database" * 100


def test_no_password_is_ever_said(tmp_path: Path) -> None:
    address = "postgresql://netmap:s3cret@127.0.0.1:1/maps"
    said = netmap(tmp_path, address, "backup", tmp_path / "maps.backup")
    silent = backups.database_silent("postgresql://127.0.0.1:1/maps")
    assert said.returncode == 1
    assert said.stderr.splitlines()[-2:] == [silent.what, silent.remedy]
    assert "s3cret" not in said.stdout + said.stderr
    assert list(tmp_path.iterdir()) == []
