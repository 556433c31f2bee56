"""Where a type is not checked, the line says why."""

import re
from pathlib import Path

import netmap

IGNORED = re.compile(r"# type: ignore(?P<kinds>\[[\w, -]+\])?(?P<reason>  # \w.+)?$", re.MULTILINE)


def test_each_names_the_kind_and_the_reason() -> None:
    found = [
        (file.name, one)
        for file in sorted(Path(netmap.__file__).parent.rglob("*.py"))
        for one in IGNORED.finditer(file.read_text("utf-8"))
    ]
    assert found and all(one["kinds"] and one["reason"] for _, one in found), found
