"""Times are said as the clock on the wall of whoever reads them has it."""

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from netmap.pages import state


@pytest.mark.parametrize("zone", ["Etc/Unknown", "", None, "../etc", "Europe/Berlin"])
def test_the_clock_on_the_wall_is_read_wherever_the_browser_says_it_is(
    monkeypatch: pytest.MonkeyPatch, zone: str | None
) -> None:
    monkeypatch.setattr(state.st, "context", SimpleNamespace(timezone=zone))
    saved_on = datetime.now(UTC)
    assert state.local(saved_on) == saved_on
