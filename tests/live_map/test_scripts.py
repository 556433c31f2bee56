"""The scripts of the live map under Node's own test runner, with the table of looks and with what Python
works out.

Each `*.test.js` beside this file runs in a folder that holds the scripts, `looks.json` and `cases.json`.
"""

import json
import random
import shutil
import subprocess
from math import cos, pi, sin
from pathlib import Path
from typing import Any

import pytest

from netmap.model import History
from netmap.model.edits import new_map
from netmap.views import looks
from netmap.views.bench.message import At, bench
from netmap.views.bends import way_round
from netmap.views.captions import place_captions
from netmap.views.contour import contour_of
from netmap.views.label_choices import Box
from netmap.views.leaves import leaf
from netmap.views.live_actions import Edit, Redo, Select, Undo, read_action
from netmap.views.live_edits import done
from netmap.views.live_map import Looking, live_map
from netmap.views.plan import Plan, plan
from netmap.views.routes import apart, doubled, route, shorter, zigzag
from netmap.views.sizes import sizes
from netmap.views.text_width import text_width
from tests.live_map.hands import a_deed

HERE = Path(__file__).parent
SCRIPTS = Path(__file__).parents[2] / "netmap" / "pages" / "assets" / "map"
TESTS = sorted(path.name for path in HERE.glob("*.test.js"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("live_map")
    for script in (*SCRIPTS.glob("*.js"), *HERE.glob("*.test.js")):
        shutil.copy(script, place)
    (place / "package.json").write_text('{"type": "module"}', "utf-8")
    (place / "looks.json").write_text(json.dumps(looks.for_browser()), "utf-8")
    (place / "cases.json").write_text(json.dumps(cases()), "utf-8")
    return place


@pytest.mark.parametrize("name", TESTS)
def test_every_script_does_what_its_tests_say(name: str, folder: Path) -> None:
    node = shutil.which("node") or shutil.which("nodejs")
    assert node, "the live map's scripts are tested by Node: apt-get install nodejs"
    run = subprocess.run([node, "--test", name], cwd=folder, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stdout + run.stderr


def test_there_is_a_test_for_places_names_and_the_outbox() -> None:
    assert {"geometry.test.js", "labels.test.js", "outbox.test.js", "same_as_python.test.js"} <= set(TESTS)


def cases() -> dict[str, list[Any]]:
    """What is asked and what Python answers, over places made up by chance that stays the same."""
    chance = random.Random(7)
    return {
        "plans": [_plan(width, height, waiting) for width, height, waiting in _sizes(chance)],
        "sizes": [
            {"radius": radius, "count": count, "near": near, "sizes": sizes(radius, count, near)._asdict()}
            for radius in (40.0, 120.0, 183.0, 316.0, 900.0)
            for count in (1, 25, 26)
            for near in (1.0, 1.5, 4.0)
        ],
        "routes": [_route(chance) for _ in range(300)],
        "deeds": [_deeds(chance, chance.randint(0, 30)) for _ in range(60)],
        "bends": [_bend(chance) for _ in range(200)],
        "leaves": [_leaf(chance) for _ in range(200)],
        "captions": [_caption(chance) for _ in range(60)],
        "contours": [_contour(chance, count) for count in range(1, 7) for _ in range(8)],
    }


def _sizes(chance: random.Random) -> list[tuple[float, float, int]]:
    known = [(390.0, 600.0, 0), (390.0, 446.0, 0), (1280.0, 720.0, 0), (768.0, 640.0, 3), (350.0, 500.0, 60)]
    made_up = [
        (float(chance.randint(300, 1600)), float(chance.randint(300, 1100)), chance.randint(0, 60))
        for _ in range(200)
    ]
    return known + made_up


def _plan(width: float, height: float, waiting: int) -> dict[str, Any]:
    here: Plan = plan((width, height), waiting)
    box = here.foot
    return {
        "width": width, "height": height, "waiting": waiting, "middle": here.middle, "radius": here.radius,
        "cells": here.waiting, "room": here.name_room,
        "foot": [box.left, box.top, box.right - box.left, box.bottom - box.top],
    }  # fmt: skip


def _route(chance: random.Random) -> dict[str, Any]:
    middle = (chance.uniform(100, 300), chance.uniform(100, 300))
    a, b = (_spot(chance, middle), _spot(chance, middle))
    if chance.random() < 0.1:  # straight across
        b = (2 * middle[0] - a[0], 2 * middle[1] - a[1])
    room = chance.uniform(15, 60)
    way = route(a, b, middle, room)
    cut = shorter(way, 20, 12)
    return {
        "a": a, "b": b, "middle": middle, "room": room, "way": way, "cut": cut,
        "jagged": zigzag(cut, looks.TOOTH, looks.TEETH, looks.JAGGED) if cut else None,
        "doubled": doubled(cut, looks.BESIDE) if cut else None,
        "apart": apart(cut, looks.GAP, looks.TIPS) if cut else None,
    }  # fmt: skip


def _spot(chance: random.Random, middle: tuple[float, float]) -> tuple[float, float]:
    far, turn = chance.uniform(5, 200), chance.uniform(0, 2 * pi)
    return middle[0] + far * cos(turn), middle[1] + far * sin(turn)


def _deeds(chance: random.Random, before: int) -> dict[str, Any]:
    """A map, what hands do on it then, and what it says after that."""
    history = History(new_map())
    for number in range(before):
        history = _done(history, a_deed(history.present, chance, number))
    m, deeds = history.present, []
    told = {**live_map(m, Looking(), {}), "bench": bench(m, m, At())}
    history = History(m)
    for number in range(12):
        deeds.append(a_deed(history.present, chance, 100 + number))
        history = _done(history, deeds[-1])
    now = history.present
    return {
        "told": json.loads(json.dumps(told)), "deeds": deeds,
        "names": {alter.id: alter.name for alter in now.alters},
        "ties": sorted([*tie.pair, tie.kind] for tie in now.ties),
        "values": bench(now, now, At())["values"],
        "safety": {id: now.connection(id).safety for id in now.ids},
    }  # fmt: skip


def _done(history: History, deed: dict[str, Any]) -> History:
    match read_action(deed):
        case Undo():
            return history.undone()
        case Redo():
            return history.redone()
        case Select():
            return history
        case edit:
            assert isinstance(edit, Edit)
            return history.changed(done(history.present, edit)[0])


def _bend(chance: random.Random) -> dict[str, Any]:
    middle = (200.0, 200.0)
    a, b, others = _spot(chance, middle), _spot(chance, middle), _some(chance, middle)
    return {
        "a": a, "b": b, "others": others, "middle": middle,
        "way": way_round(a, b, others, 25.0, middle, 33.0),
    }  # fmt: skip


def _leaf(chance: random.Random) -> dict[str, Any]:
    me, at, others = (200.0, 200.0), _spot(chance, (200.0, 200.0)), _some(chance, (200.0, 200.0))
    give, get = (chance.choice((None, 0, 1, 2, 3, 4)) for _ in range(2))
    count = chance.choice((5, 60))
    found = leaf(me, at, others, give, get, sizes(200.0, count))
    return {
        "me": me, "at": at, "others": others, "give": give, "get": get, "count": count,
        "leaf": found._asdict() if found else None,
    }  # fmt: skip


def _caption(chance: random.Random) -> dict[str, Any]:
    """Names of rings among boxes that stand in the way, in Python's own estimate of their width."""
    rings, size, middle = (
        {1: "close", 2: "a little further", 3: "further out"},
        (420.0, 440.0),
        (210.0, 220.0),
    )
    taken = []
    for _ in range(chance.randint(0, 25)):
        x, y = _spot(chance, middle)
        taken.append(Box(x - 30, y - 12, x + 30, y + 12))
    found = place_captions(rings, middle, 180.0, size, taken)
    return {
        "rings": rings, "widths": {words: text_width(words, looks.CAPTION_SIZE) for words in rings.values()},
        "middle": middle, "radius": 180.0, "size": size, "taken": taken,
        "found": [[ring, one.start, one.end, one.radius, one.upper] for ring, one in found.items()],
    }  # fmt: skip


def _some(chance: random.Random, middle: tuple[float, float]) -> list[tuple[float, float]]:
    return [_spot(chance, middle) for _ in range(chance.randint(0, 12))]


def _contour(chance: random.Random, count: int) -> dict[str, Any]:
    middle, size = (200.0, 200.0), sizes(chance.uniform(120, 320), count)
    own, others = [_spot(chance, middle) for _ in range(count)], _some(chance, middle)
    return {
        "own": own,
        "others": others,
        "size": size._asdict(),
        "loops": contour_of(own, others, middle, size),
    }
