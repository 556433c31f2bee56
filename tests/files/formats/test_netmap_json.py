"""The own format: what goes in comes out, always as the same bytes; what is not whole is refused."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from netmap.files import check, open_bytes, open_file, read, to_bytes, write
from netmap.files.formats import netmap_json
from netmap.model import (
    FORMAT_VERSION,
    Alter,
    Connection,
    Guide,
    MapFile,
    Moment,
    NetmapError,
    SelfConnection,
    Step,
    SupportMap,
    Tie,
)
from netmap.model.guide import SupportWords
from netmap.words import problems
from tests.files.plain import CANARY, FROZEN, NEWEST, as_bytes, good
from tests.strategies import map_files

HERE = "current › "
C = "current › connections"
CS = ("current", "connections")


@settings(max_examples=100, deadline=None)
@given(map_files())
def test_any_file_comes_back_equal_and_as_the_same_bytes(file: MapFile) -> None:
    data = to_bytes(file)
    assert open_bytes(data).file == file
    assert to_bytes(open_bytes(data).file) == data


def test_bytes_are_utf8_with_a_newline_at_the_end_and_sets_in_one_order() -> None:
    gets = frozenset(("mirror", "belonging", "listens", "settles"))
    m = SupportMap(
        id="m", alters=(Alter(id="a", name="Zoë"),), connections=(Connection(alter="a", gets=gets),)
    )
    data = to_bytes(MapFile(current=m))
    assert "Zoë".encode() in data
    assert data.endswith(b"}\n")
    order = json.loads(data)["current"]["connections"][0]["gets"]
    assert order == ["listens", "settles", "mirror", "belonging"]


def test_the_frozen_file_of_the_newest_version_opens_and_is_written_the_same_today() -> None:
    data = NEWEST.read_bytes()
    assert to_bytes(open_bytes(data).file) == data


@pytest.mark.parametrize("path", FROZEN[:-1], ids=lambda path: path.stem)
def test_a_frozen_file_of_an_older_version_opens_with_all_that_is_in_it(path: Path) -> None:
    old = json.loads(path.read_bytes())
    new = json.loads(to_bytes(open_file(path).file))
    assert _holds(new, old)


def _holds(new: Any, old: Any) -> bool:
    """Whether everything in the old value stands in the new one, but for the numbers of their versions."""
    if isinstance(old, dict):
        return all(name == "format_version" or _holds(new[name], value) for name, value in old.items())
    if isinstance(old, list):
        return len(new) == len(old) and all(map(_holds, new, old))
    return bool(new == old)


def test_the_frozen_file_fills_every_field() -> None:
    """So that a field that is dropped or renamed cannot go unseen."""
    file = open_file(NEWEST).file
    m = file.current
    values = {
        MapFile: [file],
        Moment: file.moments,
        SupportMap: [m],
        Alter: m.alters,
        Connection: m.connections,
        Tie: m.ties,
        SelfConnection: [m.self_connection],
        Step: m.steps,
        Guide: [m.guide],
        SupportWords: list(m.guide.supports.values()) if m.guide else [],
    }
    for kind, of_kind in values.items():
        for name, field in kind.model_fields.items():
            filled = [getattr(value, name) for value in of_kind]
            assert name in ("format", "format_version") or any(value != field.default for value in filled), (
                kind,
                name,
            )


def test_the_small_good_file_is_good(tmp_path: Path) -> None:
    path = tmp_path / "good.netmap.json"
    path.write_bytes(as_bytes(good()))
    assert check(path) == ()
    assert read(path).ids == ("a1", "a2", "g1")


BROKEN: dict[str, tuple[Any, Any, str, str]] = {
    # what is set where, the problem, its place
    "a dangling tie": (("current", "ties", 0, "b"), "zz", "nobody", HERE + "ties › 0"),
    "a dangling connection": ((*CS, 1, "alter"), "zz", "nobody", C + " › 1"),
    "a doubled id": (("current", "alters", 1, "id"), "a1", "repeated", HERE + "alters › 1"),
    "a doubled tie": (("current", "ties", 1), {"a": "a2", "b": "a1"}, "repeated", HERE + "ties › 1"),
    "a second connection": ((*CS, 1, "alter"), "a1", "repeated", C + " › 1"),
    "a tie to itself": (("current", "ties", 0, "b"), "a1", "itself", HERE + "ties › 0"),
    "belonging of two persons": (
        ("current", "ties", 0, "kind"),
        "belongs_to",
        "belonging",
        HERE + "ties › 0",
    ),
    "two persons who pull me apart": (
        ("current", "ties", 0, "kind"),
        "pulls",
        "of_groups",
        HERE + "ties › 0",
    ),
    "a safety of 6": ((*CS, 0, "safety"), 6, "range", C + " › 0 › safety"),
    "a safety of 0": ((*CS, 0, "safety"), 0, "range", C + " › 0 › safety"),
    "a safety of 4.5": ((*CS, 0, "safety"), 4.5, "type", C + " › 0 › safety"),
    "a safety of true": ((*CS, 0, "safety"), True, "type", C + " › 0 › safety"),
    "a safety in words": ((*CS, 0, "safety"), CANARY, "type", C + " › 0 › safety"),
    "a full turn": ((*CS, 0, "angle"), 360, "range", C + " › 0 › angle"),
    "a kind unknown": (("current", "alters", 0, "kind"), CANARY, "choice", HERE + "alters › 0 › kind"),
    "a form unknown": (("current", "alters", 0, "form"), CANARY, "choice", HERE + "alters › 0 › form"),
    "an empty name": (("current", "alters", 0, "name"), "", "short", HERE + "alters › 0 › name"),
    "a long name": (("current", "alters", 0, "name"), CANARY * 30, "long", HERE + "alters › 0 › name"),
    "a bell in a name": (
        ("current", "alters", 0, "name"),
        CANARY + "\x07x",
        "sign",
        HERE + "alters › 0 › name",
    ),
    "an id with a blank": (("current", "alters", 2, "id"), CANARY + " x", "mark", HERE + "alters › 2 › id"),
    "a field unknown": (("current", "alters", 0, CANARY), 1, "unknown", HERE + "alters › 0 › …"),
    "a field of an entry unknown": (("current", "alters", 0, "extra"), 1, "unknown", HERE + "alters › 0 › …"),
    "a day that is none": (("moments", 0, "on"), "2024-02-30", "date", "moments › 0 › on"),
    "a support unknown": ((*CS, 0, "gets"), [CANARY], "choice", C + " › 0 › gets › 0"),
    "a step unknown": (
        ("current", "steps"),
        [{"id": "s", "kind": CANARY, "text": ""}],
        "choice",
        HERE + "steps › 0 › kind",
    ),
    "entries that are no list": (("current", "alters"), {"a": 1}, "type", HERE + "alters"),
    "moments that are no list": (("moments",), {}, "type", "moments"),
    "a moment that is a word": (("moments", 0), CANARY, "type", "moments › 0"),
    "501 entries": (
        ("current", "alters"),
        [{"id": f"a{i}", "name": "x"} for i in range(501)],
        "long",
        HERE + "alters",
    ),
    "a field beside the map": (("extra",), 1, "unknown", "…"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_refused_with_what_where_and_what_to_do(name: str, tmp_path: Path) -> None:
    steps, value, kind, where = BROKEN[name]
    plain: Any = good()
    target = plain
    for step in steps[:-1]:
        target = target[step]
    target[steps[-1]] = value
    path = tmp_path / "broken.netmap.json"
    path.write_bytes(as_bytes(plain))

    with pytest.raises(NetmapError) as refused:
        open_file(path)
    for problem in (refused.value, *check(path)):
        assert CANARY not in str(problem)
        assert problem.remedy
    assert (refused.value.what, refused.value.where) == (problems.VALUE[kind], where)
    assert (problems.VALUE[kind], where) in {(problem.what, problem.where) for problem in check(path)}


def test_a_missing_field_is_named_with_its_place() -> None:
    plain = good()
    del plain["current"]["alters"][1]["name"]
    with pytest.raises(NetmapError) as refused:
        open_bytes(as_bytes(plain))
    assert refused.value.what == problems.VALUE["missing"]
    assert refused.value.where == "current › alters › 1 › name"


def test_check_holds_a_file_to_the_schema_where_the_map_would_forgive_it(tmp_path: Path) -> None:
    plain = good()
    plain["current"]["connections"][0]["gets"] = ["mirror", "mirror"]
    path = tmp_path / "twice.netmap.json"
    path.write_bytes(as_bytes(plain))
    assert read(path).connection("a1").gets == {"mirror"}
    assert [problem.where for problem in check(path)] == ["current › connections › 0 › gets"]


@pytest.mark.parametrize("version", [0, -1, "1", 1.0, True, None])
def test_a_version_that_is_none_is_refused(version: Any) -> None:
    plain = good()
    plain["current"]["format_version"] = version
    with pytest.raises(NetmapError) as refused:
        open_bytes(as_bytes(plain))
    assert refused.value.what == problems.version_unknown("").what
    assert refused.value.where == "current › format_version"


def test_a_newer_file_says_so_whatever_else_is_in_it_and_is_not_touched(tmp_path: Path) -> None:
    plain = {
        "format": "netmap",
        "current": {"format_version": FORMAT_VERSION + 1, "things": [CANARY]},
        "more": 1,
    }
    path = tmp_path / "newer.netmap.json"
    path.write_bytes(as_bytes(plain))
    with pytest.raises(NetmapError) as refused:
        open_file(path)
    assert "newer netmap" in refused.value.what
    assert "not touched" in refused.value.remedy
    assert path.read_bytes() == as_bytes(plain)


def test_a_newer_moment_makes_a_newer_file() -> None:
    plain = good()
    plain["moments"][0]["map"]["format_version"] = 7
    with pytest.raises(NetmapError) as refused:
        open_bytes(as_bytes(plain))
    assert refused.value.where == "moments › 0 › map › format_version"


@pytest.mark.parametrize(
    "plain", [[], {}, 1, "netmap", None, {"format": "other"}, {"nodes": [], "edges": []}]
)
def test_json_that_is_no_map_is_called_so(plain: Any) -> None:
    with pytest.raises(NetmapError) as refused:
        open_bytes(as_bytes(plain))
    assert refused.value.what == problems.not_a_map().what


def test_check_lists_every_broken_place_up_to_twenty(tmp_path: Path) -> None:
    plain = good()
    plain["current"]["connections"][0] |= {"safety": 9, "give": -1}
    plain["current"]["alters"][1]["kind"] = "robot"
    path = tmp_path / "three.netmap.json"
    path.write_bytes(as_bytes(plain))
    assert {problem.where for problem in check(path)} == {
        "current › connections › 0 › safety",
        "current › connections › 0 › give",
        "current › alters › 1 › kind",
    }
    plain["current"]["steps"] = [{}] * 100
    path.write_bytes(as_bytes(plain))
    assert len(check(path)) == 20


def test_what_is_written_can_always_be_opened_again() -> None:
    """A map beyond 5 MB is refused when it is written, not when it is opened: then it would be too late."""
    note = "n" * 5000
    m = SupportMap(id="m", alters=tuple(Alter(id=f"a{i}", name="x", note=note) for i in range(500)))
    # One such map is about 500 x 5,000 = 2.5 MB; three are more than 5.
    assert len(to_bytes(MapFile(current=m))) < 5_000_000
    with pytest.raises(NetmapError) as refused:
        to_bytes(MapFile(current=m, moments=(Moment(map=m), Moment(map=m))))
    assert refused.value.what == problems.too_large_to_write(5).what


def test_the_ending_of_the_name_chooses_the_format(tmp_path: Path) -> None:
    m = SupportMap(id="m", alters=(Alter(id="a", name="x"),))
    for name, mark in (("a.json", "format"), ("a.netmap.json", "format"), ("A.EasyNWK.JSON", "versions")):
        write(m, tmp_path / name)
        assert mark in json.loads((tmp_path / name).read_bytes())
    with pytest.raises(NetmapError) as refused:
        write(m, tmp_path / "a.png")
    assert ".netmap.json" in refused.value.remedy


def test_the_content_outweighs_the_ending_of_the_name(tmp_path: Path) -> None:
    path = tmp_path / "map.easynwk.json"
    path.write_bytes(as_bytes(good()))
    assert open_file(path).format.name == netmap_json.FORMAT.name
