"""What `import netmap` offers, and what it costs."""

import subprocess
import sys
from pathlib import Path

import pytest

import netmap

PUBLIC = {
    "read", "write", "formats", "analyse", "what_if", "Without", "compare", "redact", "SupportMap",
    "NetmapError",
}  # fmt: skip
HEAVY = ("networkx", "pydantic", "streamlit", "plotly")
LOADED = f"import sys, netmap; print([name for name in {HEAVY} if name in sys.modules])"


def test_every_public_name_is_there() -> None:
    assert set(netmap.__all__) >= PUBLIC
    assert set(dir(netmap)) >= set(netmap.__all__)
    for name in netmap.__all__:
        assert getattr(netmap, name) is not None


def test_the_functions_stay_functions_once_their_modules_are_loaded() -> None:
    for name in ("read", "write", "formats", "analyse", "what_if", "compare", "redact"):
        assert callable(getattr(netmap, name)) and callable(getattr(netmap, name))


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'diagnose'"):
        _ = netmap.diagnose


def test_a_map_goes_out_and_comes_back_the_same(tmp_path: Path) -> None:
    m = netmap.read("sample_networks/golden.netmap.json")
    netmap.write(m, tmp_path / "again.netmap.json")
    assert netmap.read(tmp_path / "again.netmap.json") == m


def test_importing_netmap_loads_nothing_heavy() -> None:
    told = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, check=True)
    assert told.stdout.strip() == b"[]"
