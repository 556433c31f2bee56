"""What the page of the map remembers of where the bench stands."""

from dataclasses import dataclass, field

from netmap.pages import routes, state
from netmap.views.bench.doubles import Doubles
from netmap.views.bench.message import Mode
from netmap.views.bench.question import Block
from netmap.words.guides import guide_of


@dataclass(frozen=True)
class Bench:
    """mode: what the bench does; None: as the map stands. question: which is asked of everyone. block: the
    questions that stand open on a card. view: the map, as a table or in words. legend: whether it is looked
    up what the shapes mean. said: what came of what was said last of several; said_hidden: whether names were
    hidden then. doubles: who came with a list and may be there already. later: of whom it is not asked again
    for now if they are the one of the same name. left_over: the lines of a list that did not fit."""

    mode: Mode | None = None
    question: str | None = None
    block: Block = "where"
    view: str = "map"
    legend: bool = False
    said: str = ""
    said_hidden: bool = False
    doubles: Doubles = field(default_factory=dict)
    later: tuple[str, ...] = ()
    left_over: str = ""


def open_card(id: str, block: Block) -> None:
    """To the map, with the card of this entry open at these questions."""
    here = state.opened()
    here.select(id)
    here.chosen = ()
    state.remember(Bench, mode="person", block=block)
    routes.go(routes.MAP)


def groups_come_first() -> bool:
    return guide_of(state.opened().map).groups_first
