"""What a page sends to a browser: its texts, its HTML, and its labels in Markdown."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from streamlit.testing.v1.element_tree import Block, Node

HEADING, INLINE = re.compile(r"h[1-6]"), frozenset({"b", "bdi", "em", "i", "span", "strong"})


class Markup(HTMLParser):
    """One piece of HTML: its texts and descriptions, its headings, and its tags with what they carry."""

    def __init__(self, body: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = [""]
        self.headings: list[str] = []
        self._within = ""
        self.feed(body)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        self.tags.append((tag, said))
        self.texts += [str(said[name]) for name in ("aria-label", "alt", "title") if said.get(name)]
        self._turns(tag, tag)

    def handle_endtag(self, tag: str) -> None:
        self._turns(tag, "")

    def _turns(self, tag: str, within: str) -> None:
        if tag not in INLINE:
            self.texts.append("")
            self._within = within

    def handle_data(self, data: str) -> None:
        if self._within != "style":
            self.texts[-1] += data
        if HEADING.fullmatch(self._within):
            self.headings.append(data)


def read(markdown: str) -> str:
    """The text that Streamlit's Markdown shows for what `netmap.pages.text.plain` gave it."""
    return re.sub(r"\\(.)", r"\1", markdown).replace("\u2060", "")


def sent_by(part: Block) -> Iterator[tuple[Node, str]]:
    for node in part:
        for text in _strings(getattr(node, "proto", None)):
            yield node, text


def _strings(sent: Any) -> Iterator[str]:
    """Every text in a message of Streamlit's, however deep."""
    if isinstance(sent, str):
        yield sent
    elif hasattr(sent, "ListFields"):
        for _, value in sent.ListFields():
            yield from _strings(value)
    elif hasattr(sent, "__iter__") and not isinstance(sent, bytes):
        for one in sent:
            yield from _strings(one)
