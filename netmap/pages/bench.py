"""What the page of the map remembers, for all parts that stand beside the map."""

from dataclasses import dataclass, field

from netmap.model.scales import Kind
from netmap.pages import routes, state
from netmap.views.bench.doubles import Doubles
from netmap.views.bench.message import Mode
from netmap.views.bench.question import Block
from netmap.words.guides import guide_of


@dataclass(frozen=True)
class Bench:
    """mode: what the bench does; None: as the map stands. question: which is asked of everyone. said: what
    came of what was said last of several; said_hidden: whether names were hidden then. doubles: who came
    with a list and may be there already. later: of whom it is not asked again for now if they are the one
    of the same name. side: what stands beside the map. view: the map, as a table or in words. kind: what is
    added next, if that was chosen. block: the questions that stand open on a card. prompt: the place of the
    question that helps to add."""

    mode: Mode | None = None
    question: str | None = None
    said: str = ""
    said_hidden: bool = False
    doubles: Doubles = field(default_factory=dict)
    later: tuple[str, ...] = ()
    side: str = "card"
    view: str = "map"
    kind: Kind | None = None
    block: Block = "where"
    prompt: int = 0


def open_card(id: str, block: Block) -> None:
    """To the map, with the card of this entry open at these questions."""
    here = state.opened()
    here.select(id)
    here.chosen = ()
    state.remember(Bench, mode="person", side="card", block=block)
    routes.go(routes.MAP)


def kind_to_add() -> Kind:
    """What is added next: what was chosen, and else a group where the guide asks for groups before people."""
    chosen = state.remembered(Bench).kind
    return chosen or ("group" if groups_come_first() else "person")


def groups_come_first() -> bool:
    return guide_of(state.opened().map).groups_first
