"""New maps on a server are bounded, for one address and in all; those that are there are not concerned."""

from functools import cache
from pathlib import Path

import pytest

from netmap.model import MapFile, NetmapError, SupportMap
from netmap.session import hosting
from netmap.store.hosted_maps import HostedMaps
from netmap.store.rate_limit import RateLimit
from netmap.store.recovery_phrase import new_phrase
from netmap.words import hosted_problems as problems


@pytest.fixture
def asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Who asks, to be changed by the test, on a server on which three in an hour are borne, five in all."""
    there = HostedMaps(f"sqlite:///{tmp_path}/hosted.sqlite", keep_days=30)
    who = ["one"]
    monkeypatch.setattr(hosting, "NEW_MAPS", (3, 5, 3600.0))
    monkeypatch.setattr(hosting, "new_maps", cache(lambda: RateLimit(*hosting.NEW_MAPS)))
    monkeypatch.setattr(hosting, "maps", lambda: there)
    monkeypatch.setattr(hosting, "who_asks", lambda: who[0])
    return who


def test_no_address_fills_the_disk_and_nobody_loses_a_map(asks: list[str]) -> None:
    phrase = new_phrase()
    first = hosting.new_place(phrase)
    seen = first.save(MapFile(current=SupportMap(id="m")), None)
    for _ in range(2):
        hosting.new_place(new_phrase())
    with pytest.raises(NetmapError) as refused:
        hosting.new_place(new_phrase())
    assert refused.value.what == problems.too_many_new_maps(60, in_all=False).what
    assert "60 minutes" in refused.value.remedy
    assert first.save(MapFile(current=SupportMap(id="m", title="later")), seen) == seen + 1
    asks[0] = "other"
    for _ in range(2):
        hosting.new_place(new_phrase())
    with pytest.raises(NetmapError) as refused:
        hosting.new_place(new_phrase())
    assert refused.value.what == problems.too_many_new_maps(60, in_all=True).what
