"""How much one server process takes on: said once at its start, and asked by all that bounds something."""

from dataclasses import dataclass

from netmap.server import open_files

MOST_PAGES, MOST_PAGES_EACH = 600, 300
"""Pages open at once, and from one address: a whole workshop asks from one. Conventions of ours."""


@dataclass(frozen=True)
class Bounds:
    """pages: open at once, in this process. pages_each: of those, from one address."""

    pages: int = MOST_PAGES
    pages_each: int = MOST_PAGES_EACH

    @property
    def connections(self) -> int:
        """Connections at once: two for each page, and some more; never more than open files carry."""
        return min(2 * self.pages + 1024, open_files.connections_carried())


_said: list[Bounds] = []


def hold_to(pages: int = MOST_PAGES, pages_each: int = MOST_PAGES_EACH) -> Bounds:
    """From now on, in this process; where open files carry fewer pages, to those. Returns what holds."""
    pages = min(pages, open_files.pages_carried())
    _said[:] = [Bounds(pages, min(pages_each, pages))]
    return _said[0]


def bounds() -> Bounds:
    """Those that hold."""
    return _said[0] if _said else hold_to()
