"""What is in the HTML of a view: its tables, and the drawings in its images."""

import re
from base64 import b64decode
from html.parser import HTMLParser


class Table(HTMLParser):
    """The cells of a table, row by row, and every tag that stands in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.tags: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self.rows:
            self.rows[-1][-1] += data


def drawings(html: str) -> list[str]:
    """The drawings inside the images of some HTML."""
    return [
        b64decode(data).decode() for data in re.findall(r'src="data:image/svg\+xml;base64,([^"]+)"', html)
    ]
