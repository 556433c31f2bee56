"""The files that the hosting guide copies to their places, in the eyes of the programs that read them."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.commands import GUIDE
from tests.server import behind_haproxy

UNITS = ("netmap@8501.service", "netmap-backup.service", "netmap-backup.timer")
MOST_EXPOSED = 2.0
"""Of 10, in the eyes of systemd: 0 is closed off from everything."""


def said_by(*command: str | Path, **more: str) -> str:
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, stdin=subprocess.DEVNULL,
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", **more},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def units(tmp_path: Path) -> Path:
    """The units as they are, but for the program, which has to be there to be looked at."""
    for unit in GUIDE.glob("netmap*.service"):
        text = unit.read_text("utf-8").replace("/opt/netmap/current/bin/netmap", "/bin/true")
        (tmp_path / unit.name.replace("@.", "@8501.")).write_text(text, "utf-8")
    shutil.copy(GUIDE / "netmap-backup.timer", tmp_path)
    return tmp_path


def test_systemd_takes_the_units_and_has_nothing_to_say_about_them(units: Path) -> None:
    assert said_by("systemd-analyze", "verify", *(units / unit for unit in UNITS)) == ""


@pytest.mark.parametrize("unit", UNITS[:2])
def test_a_service_is_closed_off_from_what_it_does_not_need(units: Path, unit: str) -> None:
    said = said_by("systemd-analyze", "security", "--offline=true", "--no-pager", units / unit)
    exposed = float(re.findall(r"exposure level for \S+ ([0-9.]+)", said)[0])
    assert exposed <= MOST_EXPOSED
    print(f"{unit}: {exposed}")


def test_the_guide_says_how_closed_off_a_service_is(units: Path) -> None:
    said = said_by("systemd-analyze", "security", "--offline=true", "--no-pager", units / UNITS[0])
    exposed = re.findall(r"exposure level for \S+ ([0-9.]+)", said)[0]
    assert f"`systemd-analyze security netmap@8501` rates that {exposed}" in (GUIDE / "install.md").read_text(
        "utf-8"
    )


def test_a_service_has_time_for_all_the_minutes_that_it_waits_for_people() -> None:
    unit = (GUIDE / "netmap@.service").read_text("utf-8")
    waits = int(re.findall(r"--drain-minutes (\d+)", unit)[0])
    assert int(re.findall(r"TimeoutStopSec=(\d+)min", unit)[0]) > waits


def test_a_backup_is_kept_for_thirty_days_at_most() -> None:
    days = re.findall(r"-mtime \+(\d+) -delete", (GUIDE / "netmap-backup.service").read_text("utf-8"))
    assert days == ["29"]  # find counts whole days: older than 29 is 30 and more


def test_haproxy_takes_its_file_as_it_is(tmp_path: Path) -> None:
    pem = behind_haproxy.certificate(tmp_path)
    said_by(behind_haproxy.program(), "-c", "-f", GUIDE / "haproxy.cfg", NETMAP_CERTIFICATE=str(pem))


@pytest.mark.parametrize("name", ["haproxy.cfg", "nginx.conf"])
def test_no_proxy_keeps_a_log_of_who_asks(name: str) -> None:
    file = (GUIDE / name).read_text("utf-8")
    assert not re.search(r"^\s*(log\b|option (http|tcp)log\b|access_log (?!off;))", file, re.MULTILINE)


def test_the_scripts_are_ones_that_a_shell_takes() -> None:
    for script in ("netmap.sh", "certificate-renewed"):
        said_by("sh", "-n", GUIDE / script)


def test_the_container_is_nobody_in_particular_and_holds_only_what_runs_netmap() -> None:
    lines = (GUIDE / "Containerfile").read_text("utf-8").replace("\\\n", " ").splitlines()
    told = [line.partition(" ")[::2] for line in lines if line and not line.startswith("#")]
    last = told[max(number for number, (word, _) in enumerate(told) if word == "FROM") :]
    said = dict(last)
    user = said["USER"].partition(":")[0]
    assert user.isdecimal() and int(user) > 0
    assert all(re.fullmatch(r"\S+:[\w.-]+( AS \w+)?", rest) for word, rest in told if word == "FROM")
    assert not any(":latest" in rest for _, rest in told)
    assert "--require-hashes" in str(told) and "--require-hashes" not in str(last)
    assert not any(word == "ADD" for word, _ in told)
    assert not re.search(r"curl|wget|apt-get|sudo|requirements", str(last))
    assert said["HEALTHCHECK"].partition("CMD ")[2].startswith("[")
    assert said["ENTRYPOINT"].startswith("[") and said["STOPSIGNAL"] == "SIGTERM"
    assert not re.search(r"PASSWORD|SECRET|TOKEN", str(told).upper())


def test_the_linter_of_containers_has_nothing_to_say() -> None:
    said_by(Path(sys.prefix) / "bin" / "hadolint", GUIDE / "Containerfile")


def test_a_container_runs_with_as_little_as_the_guide_says() -> None:
    page = (GUIDE / "container.md").read_text("utf-8")
    run = re.findall(r"^podman run .*", page, re.MULTILINE)[0]
    for word in (
        "--read-only",
        "--cap-drop=all",
        "--security-opt=no-new-privileges",
        "--tmpfs /tmp:rw,noexec",
    ):
        assert word in run
    ports = re.findall(r"--publish (\S+)", run)
    assert ports and all(port.startswith("127.0.0.1:") for port in ports)
    minutes = re.findall(r'"--drain-minutes", "(\d+)"', (GUIDE / "Containerfile").read_text("utf-8"))
    assert int(re.findall(r"--stop-timeout (\d+)", run)[0]) > 60 * int(minutes[0])
