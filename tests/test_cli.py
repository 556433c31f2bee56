"""The `netmap` command as a person runs it: a process of its own, its output, its exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from netmap.analysis import analyse
from netmap.files import open_file, read
from netmap.words import commands, problems
from tests.files.plain import CANARY, DEMO, NEWEST, as_bytes, good

NETMAP = Path(sys.executable).parent / "netmap"


def netmap(*words: str | Path, language: str = "C.UTF-8") -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LC_ALL": language, "LANG": language, "PYTHONUTF8": "0"}
    return subprocess.run(
        [NETMAP, *words], capture_output=True, encoding="utf-8", env=environment, check=False, timeout=60
    )


def test_check_says_in_one_line_that_a_file_is_good() -> None:
    for path, format, count in ((NEWEST, "netmap", 6), (DEMO, "easyNWK", 10)):
        said = netmap("check", path)
        assert (said.returncode, said.stdout, said.stderr) == (0, commands.good(format, count) + "\n", "")


def test_check_says_what_is_wrong_where_and_what_to_do(tmp_path: Path) -> None:
    plain = good()
    plain["current"]["connections"][0]["safety"] = 9
    path = tmp_path / "broken.netmap.json"
    path.write_bytes(as_bytes(plain))
    said = netmap("check", path)
    assert (said.returncode, said.stdout) == (1, "")
    assert said.stderr.splitlines() == [
        problems.VALUE["range"],
        "current › connections › 0 › safety",
        problems.MEND,
    ]


@pytest.mark.parametrize("command", [["check"], ["analyse"], ["analyse", "--json"], ["convert"]])
@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n", b'{"a": NaN}'])
def test_a_bad_file_gives_plain_words_and_exit_1_and_never_a_traceback(
    command: list[str], content: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    out = [tmp_path / "out.netmap.json"] if command == ["convert"] else []
    said = netmap(*command, path, *out)
    assert said.returncode == 1
    assert said.stdout == ""
    assert "Traceback" not in said.stderr
    assert len(said.stderr.splitlines()) in (2, 3)
    assert [file.name for file in tmp_path.iterdir()] == ["bad.json"]


def test_a_name_in_a_bad_file_is_not_shown(tmp_path: Path) -> None:
    plain = good()
    plain["current"]["alters"][0]["kind"] = CANARY
    path = tmp_path / "bad.json"
    path.write_bytes(as_bytes(plain))
    assert CANARY not in netmap("check", path).stderr + netmap("analyse", path).stderr


def test_convert_carries_the_demo_map_over_and_lists_what_could_not_come(tmp_path: Path) -> None:
    out = tmp_path / "rosa.netmap.json"
    said = netmap("convert", DEMO, out)
    opened = open_file(DEMO)
    assert said.returncode == 0
    assert said.stdout.splitlines() == [commands.LEFT_OUT, *(f"- {sentence}" for sentence in opened.left_out)]
    assert read(out).alters == opened.file.current.alters


def test_convert_of_our_own_format_carries_everything_over(tmp_path: Path) -> None:
    out = tmp_path / "same.netmap.json"
    said = netmap("convert", NEWEST, out)
    assert said.stdout == commands.CARRIED + "\n"
    assert out.read_bytes() == NEWEST.read_bytes()


def test_convert_to_an_unknown_ending_names_the_known_ones(tmp_path: Path) -> None:
    said = netmap("convert", DEMO, tmp_path / "map.docx")
    assert said.returncode == 1
    assert ".netmap.json, .easynwk.json" in said.stderr


def test_analyse_as_json_is_one_object_with_its_three_parts_and_the_same_each_time() -> None:
    said = netmap("analyse", DEMO, "--json")
    assert said.returncode == 0
    assert set(json.loads(said.stdout)) == {"measures", "findings", "ideas"}
    assert netmap("analyse", DEMO, "--json").stdout == said.stdout


def test_analyse_in_words_says_each_finding_with_its_question_and_each_idea() -> None:
    said = netmap("analyse", DEMO)
    plain = analyse(read(DEMO)).as_dict()
    assert plain["findings"]
    for finding in plain["findings"]:
        assert finding["text"] in said.stdout
        assert finding["question"] in said.stdout
    for idea in plain["ideas"]:
        assert idea["step"] in said.stdout


@pytest.mark.parametrize("language", ["C", "POSIX"])
def test_output_is_utf8_in_every_language_setting(language: str, tmp_path: Path) -> None:
    plain = good()
    plain["current"]["connections"][0]["safety"] = 9
    path = tmp_path / "broken.netmap.json"
    path.write_bytes(as_bytes(plain))
    assert "current › connections" in netmap("check", path, language=language).stderr
    assert "“me”" in netmap("convert", DEMO, tmp_path / "out.json", language=language).stdout


def test_help_names_the_commands_and_a_wrong_word_gives_exit_2() -> None:
    said = netmap("--help")
    assert said.returncode == 0
    assert all(command in said.stdout for command in ("analyse", "convert", "check"))
    assert netmap("alanyse").returncode == 2


def test_the_quick_commands_do_without_the_app() -> None:
    """Loading the app and its drawing takes a second that `netmap check` has no use for."""
    heavy = {"streamlit", "plotly", "networkx", "sqlalchemy"}
    code = f"import sys; import netmap.cli; print(sorted(sys.modules.keys() & {heavy}))"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
