"""The map as a table: everything the picture shows, in rows that a screen reader can walk through.

Where there is little room each row becomes a card, in which each answer stands behind its heading. The roles
are said, for a browser may forget what a table is when its rows are drawn otherwise.
"""

from html import escape
from typing import get_args

from netmap.model import Alter, SupportMap
from netmap.model.scales import SUPPORTS, Support, TieKind
from netmap.model.signs import signs
from netmap.views.bidi import named
from netmap.words import labels as said
from netmap.words import map_view as words
from netmap.words.guides import guide_of
from netmap.words.names import form_of, labels, listed


def table_html(m: SupportMap, lens: words.Lens = "together") -> str:
    """An HTML table, every word escaped. One row for each entry in the order of the map; an empty map
    gives one sentence in place of rows. A look that marks entries with signs has a column of its own; under
    any other look groups have theirs, where one is marked."""
    names = labels(m)
    if lens not in words.SIGNS_OF and any(signs(m.alter(id), m.connection(id), "groups") for id in m.ids):
        lens = "groups"
    headings = (*words.TABLE_HEADINGS.values(), *([words.LENS[lens]] if lens in words.SIGNS_OF else []))
    heads = "".join(f'<th scope="col" role="columnheader">{escape(head)}</th>' for head in headings)
    rows = "".join(_row(m, alter, names, headings, lens) for alter in m.alters)
    if not rows:
        empty = escape(words.TABLE_EMPTY)
        rows = f'<tr role="row"><td role="cell" colspan="{len(headings)}">{empty}</td></tr>'
    return (
        '<table class="netmap-table netmap-people" role="table" style="text-align:left">'
        f"<caption>{escape(words.TABLE_CAPTION)}</caption>"
        f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead>'
        f'<tbody role="rowgroup">{rows}</tbody></table>'
    )


def _row(
    m: SupportMap, alter: Alter, names: dict[str, str], headings: tuple[str, ...], lens: words.Lens
) -> str:
    connection = m.connection(alter.id)
    tied = {kind: [named(names[id]) for id in _tied(m, alter.id, kind)] for kind in get_args(TieKind)}
    known = [*tied["knows"], *tied["tense"], *tied["belongs_to"]]
    together = [words.TIED.say(kind, names=listed(tied[kind])) for kind in words.TIED if tied[kind]]
    said_of = (
        _who(m, alter),
        said.UNPLACED if connection.ring is None else said.RING[connection.ring],
        said.OPEN if connection.safety is None else said.SAFETY[connection.safety],
        said.OPEN if connection.give is None else said.AMOUNT[connection.give],
        said.OPEN if connection.get is None else said.AMOUNT[connection.get],
        _kinds(m, None if connection.gets is None and not connection.supports else connection.supports),
    )
    all_ties = [listed(known)] * bool(known) + together
    cells = [*map(escape, said_of), "; ".join(all_ties) or escape(words.NOBODY)]
    if lens in words.SIGNS_OF:
        marked = [words.SIGN_WORDS[sign] for sign in signs(alter, connection, lens)]
        cells.append(escape(", ".join(marked) or words.NOT_MARKED))
    name = f'<th scope="row" role="rowheader">{named(names[alter.id])}</th>'
    answers = "".join(
        f'<td role="cell" data-head="{escape(head)}"><span>{cell}</span></td>'
        for head, cell in zip(headings[1:], cells, strict=True)
    )
    return f'<tr role="row">{name}{answers}</tr>'


def _tied(m: SupportMap, id: str, kind: TieKind) -> list[str]:
    return [other for tie in m.ties_of(id) if tie.kind == kind for other in tie.pair if other != id]


def _who(m: SupportMap, alter: Alter) -> str:
    """Kind and form; whether they are grown up where it was said; the status where it is no usual one."""
    parts = [said.KIND[alter.kind], form_of(m, alter)]
    if alter.grown_up is not None:
        parts.append(said.AGE[alter.grown_up])
    if alter.status != "current":
        parts.append(said.STATUS[alter.status])
    return ", ".join(dict.fromkeys(parts))


def _kinds(m: SupportMap, kinds: frozenset[Support] | None) -> str:
    if kinds is None:
        return said.OPEN
    return listed(guide_of(m).supports[kind].label for kind in SUPPORTS if kind in kinds) or words.NOTHING
