"""Someone follows the hosting guide from top to bottom, and it works as it says."""

import re
import shutil
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread
from urllib.error import HTTPError

from netmap.store.recovery_phrase import new_phrase
from netmap.words import hosted, places, start_page
from netmap.words import hosted_problems as problems
from tests.docs.commands import GUIDE, PAGES, Block, blocks
from tests.docs.locked_packages import REPOSITORY, bring_into
from tests.docs.own_debian import PORTS, OwnDebian, own_debian
from tests.server.visitor import Visitor, unchecked, visiting
from tests.serving import Server

WITH_HASHES = "$new/bin/pip install --require-hashes -r requirements.lock"
"""From the internet on a server; here what is already on this computer, by the same lock and hashes."""
DONE_OTHERWISE = {
    "make wheel": "the test makes it where the source is",
    "ssh root@maps.example mkdir -p /root/netmap": "there is one computer",
    "scp dist/netmap-*.whl dist/requirements.lock root@maps.example:/root/netmap/": "the test copies them",
    "netmap delete-old": "where a clock was doubted; its own tests try it",
    "apt-get install -y nginx": "needs root and the internet",
}
"""Lines that nobody runs here, and why. What stands for whole programs is in `stand_ins`."""
NGINX = "nginx instead"
MOMENT = 40.0


@contextmanager
def with_netmap_at_hand() -> Iterator[OwnDebian]:
    """A Debian to which the two files were brought that netmap is installed from."""
    with own_debian() as place:
        subprocess.run(["make", "--silent", "wheel"], cwd=REPOSITORY, check=True)
        for made in (REPOSITORY / "dist").iterdir():
            if made.suffix in {".whl", ".lock"}:
                shutil.copy(made, place.root / "root/netmap")
        yield place


def follow(debian: OwnDebian, block: Block) -> None:
    for line in block.lines:
        if line in DONE_OTHERWISE:
            continue
        if line == WITH_HASHES:
            bring_into(Path(debian.paste("echo $new")), debian.as_user)
        else:
            debian.paste(line)
        if "pip install --no-deps" in line:
            new = Path(debian.paste("echo $new"))
            debian.put_in_place(next(new.glob("lib/python3*/site-packages/netmap/docs/hosting")))


def named_figures() -> set[str]:
    """What the page on watching and the alerts speak of, where maps lie in a database of their own."""
    told = (GUIDE / "watching.md").read_text("utf-8") + (GUIDE / "alerts.yml").read_text("utf-8")
    named = set(re.findall(r"\b(?:netmap|process)_[a-z_]+", told))
    return {name.removesuffix("_bucket") for name in named} - {"netmap_disk_free_bytes"}


def begins_a_map(front: Server, of: str | None = None) -> str:
    """The twelve words of a new map that is kept on the server."""
    with visiting(front, [("Cookie", f"nm={of}")] if of else None) as visitor:
        visitor.press(start_page.MAP_MY_SUPPORT)
        visitor.press(start_page.DEVICE_CHOICE["yes"])
        visitor.press(places.TO_CHOOSE["hosted"])
        phrase = visitor.code
        visitor.press(hosted.PHRASE_KEPT)
    return phrase


def finds(front: Server, phrase: str) -> bool:
    """Whether these words lead to a map."""
    with visiting(front) as visitor:
        visitor.press(hosted.GO_ON)
        before = len(visitor.heard)
        visitor.press(hosted.RESUME, **{hosted.RESUME_LABEL: phrase})
        return problems.hosted_none(90).what.encode() not in visitor.heard[before:].replace(b"\\", b"")


def answer(server: str, path: str = "/health") -> tuple[int, str]:
    try:
        with urllib.request.urlopen(f"{server}{path}", timeout=10) as answered:
            return answered.status, answered.read().decode()
    except HTTPError as refused:
        return refused.code, refused.read().decode()


@contextmanager
def someone_asks_all_the_time(front: Server) -> Iterator[list[int]]:
    """Ten times a second, until the block ends; what came back."""
    answers: list[int] = []
    over = Event()

    def ask() -> None:
        context = unchecked()
        while not over.wait(0.1):
            try:
                with urllib.request.urlopen(f"{front.address}/", timeout=30, context=context) as answered:
                    answers.append(answered.status)
            except HTTPError as refused:
                answers.append(refused.code)
            except OSError:
                answers.append(0)

    asking = Thread(target=ask)
    asking.start()
    try:
        yield answers
    finally:
        over.set()
        asking.join()


def soon(front: Server) -> None:
    """Waits until a page can be opened there."""
    end = time.monotonic() + MOMENT
    while True:
        with suppress(Exception), visiting(front):
            return
        assert time.monotonic() < end, "nobody answers"
        time.sleep(0.2)


def test_every_line_of_the_guide_is_run_or_has_a_reason_why_not() -> None:
    shown = [line for page in PAGES for block in blocks(page) if not block.to_run for line in block.lines]
    by_nginx = next(block for block in blocks("proxy.md") if block.heading == NGINX).lines
    assert set(shown) - set(by_nginx) == DONE_OTHERWISE.keys() - set(by_nginx)


def test_from_an_empty_debian_to_a_netmap_that_is_served_backed_up_and_watched() -> None:
    """In one test, since each part goes on where the one before ended."""
    start = time.monotonic()
    with with_netmap_at_hand() as debian:
        for part in PARTS:
            part(debian)
            print(f"{time.monotonic() - start:5.1f} s  {part.__name__}")


def is_served(debian: OwnDebian) -> None:
    for page in ("install.md", "proxy.md"):
        for block in blocks(page):
            if block.to_run:
                follow(debian, block)
    assert (debian.root / "var/lib/netmap").stat().st_mode & 0o777 == 0o700
    assert (debian.root / "etc/netmap/netmap.env").stat().st_mode & 0o777 == 0o640
    pem = debian.root / "etc/haproxy/netmap.pem"
    assert pem.stat().st_mode & 0o777 == 0o600
    renewed = debian.root / f"etc/letsencrypt/live/{debian.here('maps.example')}/fullchain.pem"
    assert pem.read_text().startswith(renewed.read_text())

    front = debian.front
    soon(front)
    for port, name in zip(PORTS, ("one", "two", "three"), strict=True):
        figures = answer(f"http://127.0.0.1:1{debian.ports[port]}", "/metrics")[1]
        assert named_figures() <= set(re.findall(r"^# TYPE (\w+)", figures, re.MULTILINE))
        limits = Path(f"/proc/{debian.pid(f'netmap@{port}')}/limits").read_text()
        assert re.search(r"Max core file size +0 +0", limits)
        assert begins_a_map(front, of=name)
    phrase = begins_a_map(front)
    assert finds(front, phrase) and not finds(front, new_phrase())


def is_looked_after(debian: OwnDebian) -> None:
    """Backed up, tried out, renewed: and all is as before."""
    front = debian.front
    phrase = begins_a_map(front)
    before = debian.pid("netmap@8501")
    with someone_asks_all_the_time(front) as answers:
        for page in ("care.md", "watching.md"):
            for block in blocks(page):
                if block.to_run:
                    follow(debian, block)
    assert set(answers) == {200}, "while one server was renewed after the other"
    assert finds(front, phrase)
    assert debian.pid("netmap@8501") != before
    kept = list((debian.root / "var/lib/netmap/backups").iterdir())
    assert len(kept) == 2 and all(each.stat().st_mode & 0o777 == 0o600 for each in kept)


def is_restored_elsewhere(debian: OwnDebian) -> None:
    front = debian.front
    phrase = begins_a_map(front)
    debian.paste("netmap backup /var/lib/netmap/backups/mine.backup")
    later = begins_a_map(front)
    debian.paste("systemctl stop netmap@8501 netmap@8502 netmap@8503")
    debian.paste("runuser -u postgres -- createdb --owner netmap elsewhere")
    debian.paste("sed -i 's#netmap@/netmap?#netmap@/elsewhere?#' /etc/netmap/netmap.env")
    debian.paste("netmap restore /var/lib/netmap/backups/mine.backup")
    debian.paste("systemctl start netmap@8501 netmap@8502 netmap@8503")
    soon(front)
    assert finds(front, phrase) and not finds(front, later)


def waits_for_its_people(debian: OwnDebian) -> None:
    front = debian.front
    soon(front)
    server = debian.server("8502")
    with visiting(front, [("Cookie", "nm=two")]) as person:
        holds_a_map_that_is_kept_nowhere(person)
        stopping = Thread(target=debian.paste, args=("systemctl stop netmap@8502",))
        stopping.start()
        end = time.monotonic() + MOMENT
        while answer(server)[0] != 404:
            assert time.monotonic() < end
            time.sleep(0.1)
        time.sleep(2)
        assert stopping.is_alive() and answer(server)[0] == 404
        soon(front)  # whoever is new goes to the others
    debian.second_terminal("systemctl kill netmap@8502")
    stopping.join(MOMENT)
    assert not stopping.is_alive()
    soon(front)
    debian.paste("systemctl start netmap@8502")


def holds_a_map_that_is_kept_nowhere(person: Visitor) -> None:
    person.press(start_page.MAP_MY_SUPPORT)
    person.press(start_page.DEVICE_CHOICE["yes"])
    person.press(places.TO_CHOOSE["nowhere"])
    person.adds("Wilhelmina")


def is_served_by_nginx(debian: OwnDebian) -> None:
    debian.paste("systemctl stop haproxy")
    follow(debian, next(block for block in blocks("proxy.md") if block.heading == NGINX))
    soon(debian.front)
    phrase = begins_a_map(debian.front)
    assert finds(debian.front, phrase)


PARTS = is_served, is_looked_after, is_restored_elsewhere, waits_for_its_people, is_served_by_nginx
