"""Two servers behind the HAProxy of the documentation: TLS, live connections, and one of them ends."""

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import APIResponse, Browser, expect
from playwright.sync_api import Error as PlaywrightError

from netmap.words import hosted, places
from tests.browser.conftest import settled
from tests.browser.hands import Hands
from tests.browser.test_hosted import begins_on_server, hosting
from tests.server.behind_haproxy import haproxy

NAME = "Wilhelmina"
PATIENCE = 20.0


def answer(ask: Callable[[], APIResponse], by_proxy: bool = False) -> APIResponse:
    """The first answer that is none of the proxy's own, or the first that is. Right after a server was killed
    its connections are cut off, until the proxy has seen that it is gone."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = ask()
            if (found.status == 503) == by_proxy:
                return found
        except PlaywrightError:
            pass
        time.sleep(0.1)
    raise AssertionError("nobody answers")


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'shared' / 'maps.sqlite'}"


def test_a_page_stays_with_its_server_and_its_map_outlives_that_server(
    browser: Browser, tmp_path: Path, database: str
) -> None:
    more = ("--database", database, "--behind-proxy")
    with (
        hosting(tmp_path / "one", *more) as one,
        hosting(tmp_path / "two", *more) as two,
        haproxy(tmp_path, one, two) as address,
    ):
        context = browser.new_context(ignore_https_errors=True, reduced_motion="reduce", locale="en-GB")
        page = context.new_page()
        first = answer(lambda: context.request.get(f"{address}/"))
        assert "max-age" in first.headers["strict-transport-security"]
        assert "server" not in first.headers
        assert first.headers["cache-control"] == "no-store"
        assert "script-src" in first.headers["content-security-policy"]
        assert "content-encoding" not in first.headers
        script = re.findall(r'static/js/index[^"]+', first.text())[0]
        assert context.request.get(f"{address}/{script}").headers["content-encoding"] == "gzip"
        page.goto(address)
        person = Hands(settled(page))
        phrase = begins_on_server(person)
        person.adds([NAME])
        person.sees(places.STATE["hosted"])

        assert all(each.get("secure") for each in context.cookies())
        assert {each.get("name") for each in context.cookies()} == {"nm", "_streamlit_xsrf"}
        cookie = next(c for c in context.cookies() if c.get("name") == "nm")
        assert cookie.get("httpOnly")
        mine = {"one": one, "two": two}[cookie.get("value", "")]
        mine.process.kill()
        mine.process.wait()
        start = time.monotonic()
        answer(lambda: context.request.get(f"{address}/"))
        print(f"the other server answers after {time.monotonic() - start:.1f} s")

        page.goto(f"{address}/resume")
        person = Hands(settled(page))
        page.get_by_label(hosted.RESUME_LABEL, exact=True).fill(phrase)
        person.press(hosted.RESUME)
        expect(person.entry(NAME)).to_be_visible()

        other = two if mine is one else one
        other.process.kill()
        other.process.wait()
        refused = answer(lambda: context.request.get(f"{address}/"), by_proxy=True)
        assert "safe" in refused.text()
        for name, value in {
            "cache-control": "no-store",
            "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
            "referrer-policy": "no-referrer",
            "x-content-type-options": "nosniff",
            "x-frame-options": "DENY",
        }.items():
            assert refused.headers[name] == value
        assert "max-age" in refused.headers["strict-transport-security"]
        context.close()
