"""What the page of the map remembers, for all parts that stand beside the map."""

from dataclasses import dataclass

from netmap.model.scales import Kind
from netmap.pages import routes, state
from netmap.words.guides import guide_of


@dataclass(frozen=True)
class Bench:
    """side: what stands beside the map. view: the map, as a table or in words. kind: what is added next, if
    that was chosen. block: the questions that stand open on a card. prompt: the place of the question that
    helps to add."""

    side: str = "card"
    view: str = "map"
    kind: Kind | None = None
    block: str = "where"
    prompt: int = 0


def open_card(id: str, block: str) -> None:
    """To the map, with the card of this entry open at these questions."""
    here = state.opened()
    here.select(id)
    here.chosen = ()
    state.remember(Bench, side="card", block=block)
    routes.go(routes.MAP)


def kind_to_add() -> Kind:
    """What is added next: what was chosen, and else a group where the guide asks for groups before people."""
    chosen = state.remembered(Bench).kind
    return chosen or ("group" if groups_come_first() else "person")


def groups_come_first() -> bool:
    return guide_of(state.opened().map).groups_first
