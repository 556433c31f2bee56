"""Loading what the pages need while the browser still loads the page."""

import gc
import importlib
import pkgutil
from collections.abc import Iterable
from contextlib import suppress
from threading import Event, Thread

import netmap
from netmap.server import first_page
from netmap.session import events
from netmap.words.catalogue import read_english

_FIRST = ("netmap.pages.start", "netmap.pages.begin")
"""What the first screens need."""
_LIBRARIES = ("plotly.graph_objects", "pandas", "pyarrow")
_NOT_LOADED = {"netmap.app"}
"""A program: it makes a server when it is loaded."""


PATIENCE = 6.0
"""Seconds until the rest is loaded although nobody has come."""


LOOKS_FOR_CIRCLES = 20_000, 20, 50
"""How many new things there are before the collector looks at them, and how often it does so before it looks
at older ones. A run makes thousands that go by themselves; Python, unasked, would look after every 700."""


class Preload:
    """A thread that imports, once, and an event that says it is through."""

    def __init__(self) -> None:
        self.done = Event()
        self.kept_pages = False
        """Whether a page may be among what stays to the end: then the collector does not see it go."""
        self._shown = Event()

    def start(self) -> None:
        if not self.done.is_set():
            events.hear("run", lambda _: self._shown.set())
            Thread(target=self._load, name="preload", daemon=True).start()

    def _load(self) -> None:
        try:
            _load(_FIRST)
            first_page.make_small()
            # Loading and serving share one lock: the rest waits until the first screen is out.
            self._shown.wait(PATIENCE)
            read_english()
            _load((*_ours(), *_LIBRARIES))
            with suppress(Exception):
                plotly = importlib.import_module("plotly.graph_objects")
                plotly.Figure(plotly.Scatter(x=[0], y=[0], mode="markers+text")).to_json()
            # What is loaded now stays to the end: the collector need not walk through it again and again.
            gc.collect()
            gc.freeze()
            self.kept_pages = self._shown.is_set()
            gc.set_threshold(*LOOKS_FOR_CIRCLES)
        finally:
            self.done.set()


def _load(names: Iterable[str]) -> None:
    for name in names:
        # What cannot be imported shows itself on the page that needs it.
        with suppress(Exception):
            importlib.import_module(name)


def _ours() -> list[str]:
    found = pkgutil.walk_packages(netmap.__path__, "netmap.", onerror=lambda _: None)
    return [module.name for module in found if module.name not in _NOT_LOADED]


PRELOAD = Preload()
"""The one of this process."""
