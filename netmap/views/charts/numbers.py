"""The numbers behind a picture, for those who ask: a small table."""

from collections.abc import Iterable, Iterator
from html import escape

from netmap.measures.chart_data import Circles, GiveAndGet, Kinds
from netmap.model import SupportMap
from netmap.views.bidi import named
from netmap.words.charts import NUMBERS_CAPTION, NUMBERS_HEADINGS, Picture, circle_name
from netmap.words.guides import guide_of
from netmap.words.names import labels

Row = tuple[str, *tuple[int, ...]]


def numbers_html(picture: Picture, rows: Iterable[Row]) -> str:
    """An HTML table with a caption, every word escaped."""
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in NUMBERS_HEADINGS[picture].values())
    body = "".join(
        f'<tr><th scope="row">{named(name)}</th>{"".join(f"<td>{n}</td>" for n in counts)}</tr>'
        for name, *counts in rows
    )
    return (
        f'<table class="netmap-table"><caption>{escape(NUMBERS_CAPTION[picture])}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"
    )


def amounts(m: SupportMap, found: GiveAndGet) -> Iterator[Row]:
    """Name, what I give and what I get (0–4 each) of those who have a bar."""
    names = labels(m)
    for id in found.answered:
        connection = m.connection(id)
        if connection.give is not None and connection.get is not None:
            yield names[id], connection.give, connection.get


def givers(m: SupportMap, found: Kinds) -> Iterator[Row]:
    """For each kind how many give it: safe enough, and with safety open."""
    for kind in found.kinds:
        label = guide_of(m).supports[kind].label
        yield label, *(len(found.givers(kind, mark)) for mark in ("safe_enough", "safety_open"))


def sizes(m: SupportMap, found: Circles) -> Iterator[Row]:
    """For each circle how many are in it, and how many ties among them."""
    for at, ids in enumerate(found.circles):
        yield circle_name(at), len(ids), sum(tie.a in ids and tie.b in ids for tie in m.ties)
