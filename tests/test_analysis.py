"""`analyse`: one value, plain JSON, the same bytes each time."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from hypothesis import given

from netmap.analysis import analyse
from netmap.files import open_sample
from netmap.model import SupportMap
from tests.likely_maps import likely_maps

ALL_SAMPLES = """
from netmap.analysis import analyse
from netmap.files import open_sample
from netmap.words.samples import SAMPLES
for stem in SAMPLES:
    print(analyse(open_sample(stem).current).as_json())
"""


def refuse(constant: str) -> Any:
    raise AssertionError(f"{constant} is not JSON")


@given(likely_maps())
def test_the_same_map_gives_the_same_bytes_and_no_nan(m: SupportMap) -> None:
    text = analyse(m).as_json()
    assert text.encode() == analyse(SupportMap.model_validate_json(m.model_dump_json())).as_json().encode()
    plain = json.loads(text, parse_constant=refuse)
    assert list(plain) == ["measures", "findings", "ideas"]


def test_two_processes_give_the_same_bytes() -> None:
    """Sets are walked in another order in each process; nothing that is said hangs on it."""

    def said(seed: str) -> bytes:
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"}
        project = Path(__file__).parents[1]
        return subprocess.run(
            [sys.executable, "-c", ALL_SAMPLES], env=environment, cwd=project, check=True, capture_output=True
        ).stdout

    assert said("1") == said("2") != b""


def test_the_keys_that_other_programs_rely_on() -> None:
    plain = analyse(open_sample("golden").current).as_dict()
    assert plain["measures"].keys() >= {
        "alters", "people", "alter_ties", "density", "circles", "fragmentation", "isolates",
        "articulation_points", "bridges", "effective_size", "efficiency", "constraint", "hierarchy",
        "ego_betweenness", "dyadic_reciprocity", "weighted_reciprocity", "balance", "support_concentration",
        "equal_supporters", "coverage", "safe_enough",
    }  # fmt: skip
    assert plain["findings"][0].keys() >= {"kind", "about", "evidence", "text", "question"}
    assert plain["ideas"][0].keys() >= {"kind", "about", "reason", "step", "gain", "contact"}


def test_what_is_undefined_is_null() -> None:
    measures = json.loads(analyse(open_sample("empty").current).as_json())["measures"]
    assert measures["density"] is None and measures["constraint"] is None
