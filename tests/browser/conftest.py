"""The real app in a real Chromium. Each request of a page is written down; one to elsewhere is a failure."""

import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    expect,
    sync_playwright,
)
from playwright.sync_api import Error as PlaywrightError

from tests.browser.ears import listen
from tests.serving import Server

SCREENS = {"desktop": (1280, 800), "tablet": (768, 1024), "phone": (390, 844)}
QUIET_CHROMIUM = [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-default-apps", "--disable-domain-reliability", "--no-first-run",
    "--no-pings", "--disable-features=Translate,OptimizationHints,MediaRouter",
]  # fmt: skip
SERVER_AWAY = (
    "ERR_CONNECTION_REFUSED", "ERR_INTERNET_DISCONNECTED",
    "disconnected from server", "server endpoint", "server is not responding",
    "status of 403", "status 403", "HTTP status: 403",
)  # fmt: skip
"""What a page may complain of while a test has stopped its server, or has not let it in to a new one."""
PATIENCE = 20_000
"""Milliseconds to wait before a test fails. Never a pause: what is there sooner is seen sooner."""

expect.set_options(timeout=PATIENCE)


@dataclass
class Watched:
    """What the pages of one test asked for, and what they complained of."""

    host: str
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    @property
    def elsewhere(self) -> list[str]:
        return [address for address in self.asked if not self._here(address)]

    def _here(self, address: str) -> bool:
        parts = urlsplit(address)
        return parts.scheme in {"data", "blob", "about"} or parts.netloc == self.host

    def _note(self, line: ConsoleMessage) -> None:
        # On a page below the first, Streamlit asks whether the server lives below it as well, and hears 404.
        asks_where = urlsplit(line.location["url"]).path.split("/")[2:3] == ["_stcore"]
        away = any(words in line.text for words in SERVER_AWAY)
        if line.type == "error" and not asks_where and not away:
            self.complaints.append(f"{line.text} {line.location['url']}")

    def follow(self, page: Page) -> None:
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("websocket", lambda socket: self.asked.append(socket.url))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda line: self._note(line))


def settled(page: Page) -> Page:
    """Waits until the script has run and the page shows what it said."""
    page.wait_for_selector('[data-test-script-state="notRunning"]', state="attached", timeout=PATIENCE)
    return page


def let_in(context: BrowserContext, server: Server) -> BrowserContext:
    """A browser that this server lets in from here on, as if it had opened the address that it showed."""
    if server.cookie:
        name, _, value = server.cookie.partition("=")
        context.add_cookies([{"name": name, "value": value, "url": server.address}])
    return context


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


def chromium() -> str | None:
    """Debian's Chromium where there is one; None stands for the one that Playwright brought."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


def launch(playwright: Playwright) -> Browser:
    """The same Chromium without what stands around a page: less than half the work for each."""
    shell = shutil.which("chromium-headless-shell")
    return playwright.chromium.launch(executable_path=shell or chromium(), args=QUIET_CHROMIUM)


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    opened = launch(playwright)
    yield opened
    opened.close()


@pytest.fixture
def screen(request: pytest.FixtureRequest) -> str:
    """The screen a page is shown on: parametrise it with `SCREENS` to see all three."""
    return str(getattr(request, "param", "desktop"))


@pytest.fixture
def open_page(browser: Browser, screen: str) -> Iterator[Callable[[Server], Page]]:
    """Opens pages, each in a browser that has never been anywhere. Fails on a request elsewhere."""
    contexts: list[BrowserContext] = []
    watched: list[Watched] = []

    def opened(server: Server, language: str = "en-GB") -> Page:
        width, height = SCREENS[screen]
        context = browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce", locale=language
        )
        contexts.append(let_in(context, server))
        watch = Watched(server.host)
        watched.append(watch)
        context.on("page", watch.follow)
        context.on("page", listen)
        page = context.new_page()
        page.goto(server.address)
        return settled(page)

    yield opened
    for context in contexts:
        context.close()
    assert [address for watch in watched for address in watch.elsewhere] == []
    assert [line for watch in watched for line in watch.complaints] == []


@pytest.fixture
def page(open_page: Callable[[Server], Page], server: Server) -> Page:
    """The first screen of the app, settled."""
    return open_page(server)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A failure comes with what its pages showed."""
    report = yield
    if report.failed:
        browser = getattr(item, "funcargs", {}).get("browser")
        for context in browser.contexts if browser else ():
            for page in context.pages:
                with suppress(PlaywrightError):
                    report.sections.append((page.url, page.locator("body").aria_snapshot()[:4000]))
    return report
