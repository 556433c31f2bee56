"""The seam between netmap and its formats: any bytes, and one record for each format."""

import csv
import io
from pathlib import Path
from unittest.mock import Mock

import pytest

from netmap import files
from netmap.files import formats, safe_json
from netmap.files.content import Content
from netmap.files.format import Format
from netmap.files.left_out import LeftOut, sentences
from netmap.model import Alter, Connection, MapFile, NetmapError, SupportMap
from netmap.words import problems
from netmap.words.left_out import LEFT_OUT
from tests.files.plain import DEMO, NEWEST

MAGIC = b"NAMES\x00\xff\n"
"""Neither text nor JSON."""


def _read(content: Content) -> tuple[MapFile, tuple[LeftOut, ...]]:
    rows = list(csv.reader(io.StringIO(content.data[len(MAGIC) :].decode())))
    alters = tuple(Alter(id=f"a{number}", name=row[0]) for number, row in enumerate(rows))
    connections = tuple(Connection(alter=alter.id) for alter in alters)
    return MapFile(current=SupportMap(id="m", alters=alters, connections=connections)), (LeftOut("age", 2),)


NAMES = Format(
    name="names",
    suffixes=(".names",),
    recognises=lambda content: content.data.startswith(MAGIC) or content.name == "by_name.txt",
    read=_read,
    write=lambda file: (MAGIC + "\n".join(alter.name for alter in file.current.alters).encode(), ()),
)


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> None:
    """netmap knows one format more."""
    monkeypatch.setattr(formats, "FORMATS", (*formats.FORMATS, NAMES))


@pytest.mark.usefixtures("names")
def test_a_format_of_any_bytes_is_read_written_checked_and_converted(tmp_path: Path) -> None:
    path = tmp_path / "map.names"
    assert files.write(files.open_file(DEMO).file, path) == ()
    opened = files.open_file(path)
    assert opened.format is NAMES and not opened.is_own
    assert opened.left_out == sentences([LeftOut("age", 2)])
    assert [alter.name for alter in opened.file.current.alters][:2] == ["Ewald", "Josefine"]
    assert files.check(path) == () and files.guide_in(path) is None
    assert files.open_file(NEWEST).is_own


def test_without_it_the_same_bytes_are_refused_as_what_they_are() -> None:
    with pytest.raises(NetmapError) as refused:
        files.open_bytes(MAGIC + b"Ana", "map.names")
    assert refused.value.what == problems.not_text().what


@pytest.mark.usefixtures("names")
def test_an_ending_nobody_knows_lists_those_that_are_known(tmp_path: Path) -> None:
    with pytest.raises(NetmapError) as refused:
        files.write(files.open_file(DEMO).file, tmp_path / "map.docx")
    assert ".netmap.json, .easynwk.json, .names" in refused.value.remedy


def test_no_two_formats_share_a_name_an_ending_or_a_kind_of_what_is_left_out() -> None:
    for of_each in ("name", "suffixes", "left_out"):
        found = [getattr(known, of_each) for known in formats.formats()]
        flat = found if of_each == "name" else [one for some in found for one in some]
        assert len(set(flat)) == len(flat)


def test_each_kind_that_is_left_out_has_its_sentence_and_no_sentence_is_of_nothing() -> None:
    assert [kind for known in formats.formats() for kind in known.left_out] == list(LEFT_OUT)


def test_json_is_read_once_however_many_formats_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    parse = Mock(wraps=safe_json.parse)
    monkeypatch.setattr(safe_json, "parse", parse)
    assert files.open_file(DEMO).format.name == "easyNWK"
    assert parse.call_count == 1
