"""The map as a table: everything the picture shows, in rows that a screen reader can walk through."""

from html import escape

from netmap.model import Alter, SupportMap
from netmap.model.scales import SUPPORTS, Support
from netmap.words import labels as said
from netmap.words import map_view as words
from netmap.words.names import form_of, labels, listed


def table_html(m: SupportMap) -> str:
    """An HTML table, every word escaped. One row for each entry in the order of the map; an empty map
    gives one sentence in place of rows."""
    names = labels(m)
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in words.TABLE_HEADINGS)
    rows = "".join(_row(m, alter, names) for alter in m.alters)
    if not rows:
        rows = f'<tr><td colspan="{len(words.TABLE_HEADINGS)}">{escape(words.TABLE_EMPTY)}</td></tr>'
    return (
        '<table class="netmap-table" style="text-align:left">'
        f"<caption>{escape(words.TABLE_CAPTION)}</caption>"
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _row(m: SupportMap, alter: Alter, names: dict[str, str]) -> str:
    connection = m.connection(alter.id)
    known = [_named(names[other]) for tie in m.ties_of(alter.id) for other in tie.pair if other != alter.id]
    cells = (
        _who(alter),
        said.UNPLACED if connection.ring is None else said.RING[connection.ring],
        said.OPEN if connection.safety is None else said.SAFETY[connection.safety],
        said.OPEN if connection.give is None else said.AMOUNT[connection.give],
        said.OPEN if connection.get is None else said.AMOUNT[connection.get],
        _kinds(None if connection.gets is None and not connection.supports else connection.supports),
    )
    name = f'<th scope="row">{_named(names[alter.id])}</th>'
    said_of = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return f"<tr>{name}{said_of}<td>{listed(known) or escape(words.NOBODY)}</td></tr>"


def _named(name: str) -> str:
    """A name on its own, so that signs which turn the direction of writing turn nothing else."""
    return f"<bdi>{escape(name)}</bdi>"


def _who(alter: Alter) -> str:
    """Kind and form, and the status where it is not the usual one; each said once."""
    parts = [said.KIND[alter.kind], form_of(alter)]
    if alter.status != "current":
        parts.append(said.STATUS[alter.status])
    return ", ".join(dict.fromkeys(parts))


def _kinds(kinds: frozenset[Support] | None) -> str:
    if kinds is None:
        return said.OPEN
    return listed(said.SUPPORT[kind] for kind in SUPPORTS if kind in kinds) or words.NOTHING
