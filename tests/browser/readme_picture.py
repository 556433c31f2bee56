"""The picture in the README, taken from the real app: `python -m tests.browser.readme_picture`."""

import sys
from pathlib import Path

from tests.browser.conftest import settled
from tests.browser.pictures import app_and_browser, page_at

PICTURE = Path(__file__).parents[2] / "sample_networks" / "screenshot.png"
SAMPLE = "well_held"


def main() -> int:
    with app_and_browser() as (server, browser):
        page = page_at(browser, server, "examples")
        page.locator(f".st-key-sample-{SAMPLE} button").click()
        page.locator("svg.map").wait_for()
        settled(page)
        page.get_by_role("radio", name="safety", exact=True).click()
        page.wait_for_timeout(1000)
        page.screenshot(path=PICTURE, scale="css")
    print(PICTURE.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
