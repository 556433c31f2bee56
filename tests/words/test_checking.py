"""Whoever translates is told what is missing, left over, broken, or against the rules of the language."""

import shutil
from pathlib import Path

import pytest

import netmap.words
from netmap.cli import main
from netmap.words.checking import complaints

ENGLISH = Path(netmap.words.__path__[0]) / "en"


@pytest.fixture
def german(tmp_path: Path) -> Path:
    """All of it, in words that happen to be English: what a translator begins with."""
    return Path(shutil.copytree(ENGLISH, tmp_path / "de"))


def change(folder: Path, file: str, before: str, after: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert before in text
    (folder / file).write_text(text.replace(before, after, 1), encoding="utf-8")


def test_a_whole_language_has_nothing_against_it(german: Path) -> None:
    assert complaints(german) == ()


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("frame-lost = The connection is gone\n", "", "frame.ftl: frame-lost is missing"),
        ("frame-lost =", "frame-lots =", "frame.ftl: frame-lots is no longer asked for"),
        (
            "not saved since { $time }",
            "not saved since { $zeit }",
            "frame.ftl: frame-not-saved-since asks for $zeit, which it is not given",
        ),
        ("not saved since { $time }", "not saved", "frame.ftl: frame-not-saved-since leaves out $time"),
        ("The connection is gone", "The connection is gone!", "frame.ftl: frame-lost says “!”"),
        ("The connection is gone", "The connection { is gone", "frame.ftl, line "),
    ],
)
def test_what_is_amiss_is_told(german: Path, before: str, after: str, said: str) -> None:
    change(german, "frame.ftl", before, after)
    assert any(line.startswith(said) for line in complaints(german)), complaints(german)


def test_a_sentence_may_do_without_a_number_and_stand_in_another_file(german: Path) -> None:
    change(german, "backups.ftl", "{ $count } maps were added", "maps were added")
    change(german, "frame.ftl", "frame-lost = The connection is gone\n", "")
    (german / "more.ftl").write_text("frame-lost = Weg\n", encoding="utf-8")
    assert complaints(german) == ()


def test_a_folder_is_named_as_its_language(german: Path) -> None:
    german = german.rename(german.with_name("words-of-mine"))
    assert [line for line in complaints(german) if "words-of-mine is not the name" in line]


def run(*given: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr("sys.argv", ["netmap", "words", "check", *given])
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


def test_the_command_tells_it_and_its_exit_code_says_whether_there_is_anything(
    german: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch=monkeypatch) == 0
    assert capsys.readouterr().out == "en: everything is there, and nothing is against its rules.\n"
    (german / "never_said.txt").unlink()
    assert run(str(german), monkeypatch=monkeypatch) == 0
    assert "no list yet" in capsys.readouterr().out
    change(german, "frame.ftl", "frame-lost =", "frame-lots =")
    assert run(str(german), monkeypatch=monkeypatch) == 1
    assert capsys.readouterr().out.endswith("de: 2 things to look at.\n")
    assert run("xx", monkeypatch=monkeypatch) == 1
    assert capsys.readouterr().err.startswith("There are no words of a language here.")
