"""New maps on a server are bounded, for one address and in all; those that are there are not concerned."""

from pathlib import Path

import pytest

from netmap.model import MapFile, NetmapError, SupportMap
from netmap.session.hosting import Hosting
from netmap.store.rate_limit import RateLimit
from netmap.store.recovery_phrase import new_phrase
from netmap.words import hosted_problems as problems


@pytest.fixture
def server(tmp_path: Path) -> Hosting:
    """A server on which three new maps in an hour are borne from one address, five in all."""
    return Hosting(
        f"sqlite:///{tmp_path}/hosted.sqlite", keep_days=30, new_maps=RateLimit(3, 5, 3600.0)
    )  # fmt: skip


def test_no_address_fills_the_disk_and_nobody_loses_a_map(server: Hosting) -> None:
    phrase = new_phrase()
    first = server.new_place(phrase, "one")
    seen = first.save(MapFile(current=SupportMap(id="m")), None)
    for _ in range(2):
        server.new_place(new_phrase(), "one")
    with pytest.raises(NetmapError) as refused:
        server.new_place(new_phrase(), "one")
    assert refused.value.what == problems.too_many_new_maps(60, in_all=False).what
    assert "60 minutes" in refused.value.remedy
    assert first.save(MapFile(current=SupportMap(id="m", title="later")), seen) == seen + 1
    for _ in range(2):
        server.new_place(new_phrase(), "other")
    with pytest.raises(NetmapError) as refused:
        server.new_place(new_phrase(), "other")
    assert refused.value.what == problems.too_many_new_maps(60, in_all=True).what


def test_who_asks_is_who_the_proxy_says_where_one_stands_before_it() -> None:
    alone, behind = (Hosting("", 30, behind_proxy=behind) for behind in (False, True))
    assert alone.asks(["9.9.9.9"], "1.2.3.4") == "1.2.3.4"
    assert behind.asks(["7.7.7.7, 9.9.9.9"], "1.2.3.4") == "9.9.9.9"
    assert behind.asks([], None) == ""
