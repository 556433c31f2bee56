"""The map as a table: everything the picture shows, in rows that a screen reader can walk through."""

from html import escape

from netmap.model import Alter, SupportMap
from netmap.model.scales import SUPPORTS, Support
from netmap.model.signs import signs
from netmap.words import labels as said
from netmap.words import map_view as words
from netmap.words.guides import guide_of
from netmap.words.names import form_of, labels, listed


def table_html(m: SupportMap, lens: words.Lens = "closeness") -> str:
    """An HTML table, every word escaped. One row for each entry in the order of the map; an empty map
    gives one sentence in place of rows. A look that marks entries with signs has a column of its own."""
    names = labels(m)
    headings = (*words.TABLE_HEADINGS, *([words.LENS[lens]] if lens in words.SIGNS_OF else []))
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in headings)
    rows = "".join(_row(m, alter, names, lens) for alter in m.alters)
    if not rows:
        rows = f'<tr><td colspan="{len(headings)}">{escape(words.TABLE_EMPTY)}</td></tr>'
    return (
        '<table class="netmap-table" style="text-align:left">'
        f"<caption>{escape(words.TABLE_CAPTION)}</caption>"
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _row(m: SupportMap, alter: Alter, names: dict[str, str], lens: words.Lens) -> str:
    connection = m.connection(alter.id)
    known = [_named(names[other]) for tie in m.ties_of(alter.id) for other in tie.pair if other != alter.id]
    cells = (
        _who(m, alter),
        said.UNPLACED if connection.ring is None else said.RING[connection.ring],
        said.OPEN if connection.safety is None else said.SAFETY[connection.safety],
        said.OPEN if connection.give is None else said.AMOUNT[connection.give],
        said.OPEN if connection.get is None else said.AMOUNT[connection.get],
        _kinds(m, None if connection.gets is None and not connection.supports else connection.supports),
    )
    name = f'<th scope="row">{_named(names[alter.id])}</th>'
    said_of = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    marked = [words.SIGN_WORDS[sign] for sign in signs(alter, connection, lens)]
    look = f"<td>{escape(', '.join(marked) or words.NOT_MARKED)}</td>" if lens in words.SIGNS_OF else ""
    return f"<tr>{name}{said_of}<td>{listed(known) or escape(words.NOBODY)}</td>{look}</tr>"


def _named(name: str) -> str:
    """A name on its own, so that signs which turn the direction of writing turn nothing else."""
    return f"<bdi>{escape(name)}</bdi>"


def _who(m: SupportMap, alter: Alter) -> str:
    """Kind and form, and the status where it is not the usual one; each said once."""
    parts = [said.KIND[alter.kind], form_of(m, alter)]
    if alter.status != "current":
        parts.append(said.STATUS[alter.status])
    return ", ".join(dict.fromkeys(parts))


def _kinds(m: SupportMap, kinds: frozenset[Support] | None) -> str:
    if kinds is None:
        return said.OPEN
    return listed(guide_of(m).supports[kind].label for kind in SUPPORTS if kind in kinds) or words.NOTHING
