"""`netmap analyse --json` says of each sample what it said before, on every machine.

After a wanted change: `python -m tests.test_stable` writes the expected files anew, to be read as a diff.
"""

import json
from pathlib import Path

import pytest

from netmap.analysis import analyse
from netmap.files import open_sample
from netmap.words.samples import SAMPLES

EXPECTED = Path(__file__).parent / "expected"


def said(stem: str) -> str:
    """The analysis of this sample, one thing to a line."""
    return json.dumps(json.loads(analyse(open_sample(stem).current).as_json()), ensure_ascii=False, indent=1)


@pytest.mark.parametrize("stem", SAMPLES)
def test_each_sample_is_analysed_as_before(stem: str) -> None:
    assert said(stem) == (EXPECTED / f"{stem}.json").read_text("utf-8").rstrip("\n")


if __name__ == "__main__":
    EXPECTED.mkdir(exist_ok=True)
    for sample in SAMPLES:
        (EXPECTED / f"{sample}.json").write_text(said(sample) + "\n", "utf-8")
