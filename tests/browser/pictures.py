"""Pictures of the real app, at every size, in light and in dark: `python -m tests.browser.pictures [PATH …]`.

Without a path it is the first screen. They land in `tests/browser/screens/`.
"""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import SCREENS, launch, let_in, settled
from tests.serving import Server, serving

FOLDER = Path(__file__).with_name("screens")


@contextmanager
def app_and_browser() -> Iterator[tuple[Server, Browser]]:
    """A server on which nothing is kept yet, and a browser."""
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        browser = launch(playwright)
        with serving(Path(place) / "home") as server:
            yield server, browser
        browser.close()


def page_at(
    browser: Browser,
    server: Server,
    path: str = "",
    screen: str = "desktop",
    colours: Literal["light", "dark"] = "light",
) -> Page:
    """A page of the app, settled, sharp enough for print."""
    width, height = SCREENS[screen]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        device_scale_factor=2,
        color_scheme=colours,
        reduced_motion="reduce",
        locale="en-GB",
    )
    page = let_in(context, server).new_page()
    page.goto(f"{server.address}/{path}")
    return settled(page)


def main(paths: list[str]) -> int:
    FOLDER.mkdir(exist_ok=True)
    sides: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    with app_and_browser() as (server, browser):
        for path in paths or [""]:
            for screen in SCREENS:
                for colours in sides:
                    page = page_at(browser, server, path, screen, colours)
                    file = FOLDER / f"{path or 'first'}-{screen}-{colours}.png"
                    page.screenshot(path=file)
                    page.context.close()
                    print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
