"""What the headers let a page do, tried in a real browser on a page that tries everything."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Watched, let_in, settled
from tests.server.crowd import until
from tests.serving import Server, serving

PROBE = Path(__file__).with_name("probe") / "app.py"


OPEN_PROBE = """
import runpy, sys
from netmap.server.settings import settings
runpy.run_path(sys.argv[1])["app"].run(config={**settings(), "server.port": int(sys.argv[2])})
"""


@pytest.fixture(scope="module")
def probe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The probe page on netmap's own server, with netmap's own settings."""
    command = [sys.executable, "-c", OPEN_PROBE, str(PROBE), "{port}"]
    with serving(tmp_path_factory.mktemp("probe") / "home", command) as started:
        yield started


@pytest.fixture
def tried(browser: Browser, probe: Server) -> Iterator[tuple[Page, Watched]]:
    context = browser.new_context(viewport={"width": 1280, "height": 2000})
    page, watch = let_in(context, probe).new_page(), Watched(probe.host)
    watch.follow(page)
    page.goto(probe.address)
    yield settled(page), watch
    context.close()


def test_a_name_written_like_a_picture_is_never_fetched(tried: tuple[Page, Watched]) -> None:
    """The page holds the pictures; the browser refuses each, and says so, before any request leaves."""
    page, watch = tried
    expect(page.get_by_text("tag", exact=True)).to_be_visible()
    responses: list[str] = []
    page.on("response", lambda response: responses.append(response.url))
    with page.expect_console_message(lambda line: "elsewhere.example" in line.text):
        page.reload()
    settled(page)
    refused = [line for line in watch.complaints if "elsewhere.example" in line]
    assert refused and all("Content Security Policy" in line for line in refused)
    assert [url for url in responses if "elsewhere.example" in url] == []


def test_a_figure_is_drawn_and_can_be_clicked(tried: tuple[Page, Watched]) -> None:
    page, _ = tried
    point = page.locator(".js-plotly-plot .scatterlayer .point").first
    expect(point).to_be_visible()
    drag = page.locator(".js-plotly-plot .nsewdrag").first.bounding_box()
    place = point.bounding_box()
    assert drag and place
    page.mouse.click(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    expect(page.get_by_text("chosen: 1")).to_be_visible()


def test_a_file_can_be_saved_and_opened(tried: tuple[Page, Watched]) -> None:
    page, _ = tried
    with page.expect_download() as download:
        page.get_by_role("button", name="Save it").click()
    assert download.value.path().read_text() == '{"a": 1}'
    page.locator("input[type=file]").set_input_files(
        {"name": "map.json", "mimeType": "application/json", "buffer": b"12345"}
    )
    expect(page.get_by_text("opened: 5")).to_be_visible()


def test_the_policy_blocks_nothing_that_the_page_needs(tried: tuple[Page, Watched]) -> None:
    page, watch = tried
    expect(page.locator("canvas").first).to_be_attached()
    unexpected = [line for line in watch.complaints if "elsewhere.example" not in line]
    assert unexpected == []


@pytest.mark.parametrize(
    ("button", "logged"),
    [("Fail", "[ValueError at screen.py:"), ("Fail while refusing", "[ValidationError at ")],
)
def test_an_error_is_told_and_logged_without_a_word_of_its_own(
    button: str, logged: str, tried: tuple[Page, Watched], probe: Server
) -> None:
    page, _ = tried
    page.get_by_role("button", name=button, exact=True).click()
    expect(page.get_by_text("Something went wrong on this page")).to_be_visible()
    until(lambda: logged in probe.log.read_text())
    assert "CANARY" not in page.content() + probe.log.read_text()
