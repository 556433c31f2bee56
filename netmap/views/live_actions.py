"""What hands did on the bench, as it comes out of the browser: numbered deeds, checked and bounded.

The browser numbers what is done and sends the whole list until the server has said how far it got. So a
list may come twice, late, or after the map has changed. What each does to a map, `live_edits` says.
"""

from typing import Annotated, Any, Literal

from pydantic import Field, StrictBool, StrictInt, TypeAdapter, ValidationError

from netmap.model.scales import (
    LONGEST_LIST,
    LONGEST_TEXT,
    MOST_ALTERS,
    Form,
    Kind,
    Namesake,
    Support,
    TieKind,
)
from netmap.model.support_map import MOST_SECTORS, Sector
from netmap.model.value import Count, Id, Line, Typed, Value
from netmap.views.bench.message import Mode
from netmap.views.bench.question import Block
from netmap.words.map_view import Lens

MOST_ACTIONS = 500
"""In one message: far more than hands can do while a server is away. The browser sends the rest later."""
MOST_ANSWERS = 30
"""To one question at once."""
Away = Annotated[float, Field(ge=-50, le=50)]
"""A coordinate in units of the disc's radius."""
Ids = Annotated[tuple[Id, ...], Field(max_length=MOST_ALTERS)]
Word = Annotated[str, Field(max_length=40)]
"""The name of a question, of a look, or of an answer."""
Answered = (
    StrictBool
    | StrictInt
    | Annotated[str, Field(max_length=2 * LONGEST_TEXT)]
    | Annotated[tuple[Word, ...], Field(max_length=MOST_ANSWERS)]
    | None
)
"""What was answered; None: the question is open again."""


class Spot(Value):
    """Where someone was put: x to the right, y up, me at (0, 0), the disc's edge at 1; None: not placed."""

    id: Id
    x: Away | None = None
    y: Away | None = None


class Move(Value):
    op: Literal["move"]
    spots: Annotated[tuple[Spot, ...], Field(max_length=MOST_ALTERS)]


class Add(Value):
    """x, y: None where they wait for a place. support: the kind of support they were named for."""

    op: Literal["add"]
    id: Id
    name: Typed
    kind: Kind
    x: Away | None = None
    y: Away | None = None
    form: Form | None = None
    form_words: Line = ""
    support: Support | None = None


class Listed(Value):
    """Names from a list that was pasted."""

    op: Literal["list"]
    text: Annotated[str, Field(max_length=LONGEST_LIST)]
    kind: Kind


class Rename(Value):
    op: Literal["name"]
    id: Id
    name: Typed


class Who(Value):
    """Who they are to me. kind: None where it stays."""

    op: Literal["who"]
    id: Id
    kind: Kind | None = None
    form: Form | None = None
    form_words: Line = ""


class Answer(Value):
    op: Literal["answer"]
    id: Id
    question: Word
    value: Answered = None


class OfMe(Value):
    op: Literal["me"]
    question: Word
    value: Answered = None


class SetTie(Value):
    """`tied`: whether there is a tie between the two from now on. kind: None: what such two have at first."""

    op: Literal["tie"]
    a: Id
    b: Id
    tied: bool
    kind: TieKind | None = None


class TieAll(Value):
    """Said of all of these, as far as it fits; None: nothing is tied among them."""

    op: Literal["tie_all"]
    ids: Ids
    kind: TieKind | None = None


class Talk(Value):
    """Whether what I say passes between the two."""

    op: Literal["talk"]
    a: Id
    b: Id
    value: bool | None = None


class NamedFor(Value):
    """These were named, or are no longer, when it was asked who gives this."""

    op: Literal["named_for"]
    support: Support
    ids: Ids
    named: bool = True


class AboutNamesake(Value):
    """Whether this is the one of the same name. later: it is not asked again for now."""

    op: Literal["namesake"]
    id: Id
    answer: Namesake | Literal["later"]


class Join(Value):
    """Two entries are one."""

    op: Literal["join"]
    keep: Id
    gone: Id


class Sectors(Value):
    """What is behind the rings: these names; none: nothing."""

    op: Literal["sectors"]
    names: Annotated[tuple[Sector, ...], Field(max_length=MOST_SECTORS)]


class Remove(Value):
    op: Literal["remove"]
    ids: Ids


class Apart(Value):
    """Who came with a list is another one than who has the name already. The map stays as it is."""

    op: Literal["apart"]
    id: Id


class Undo(Value):
    op: Literal["undo"]


class Redo(Value):
    op: Literal["redo"]


class Select(Value):
    op: Literal["select"]
    id: Id | None


class Myself(Value):
    """The card about me with me is opened."""

    op: Literal["myself"]


class Choose(Value):
    op: Literal["choose"]
    ids: Ids


class Look(Value):
    """How the map is looked at: what is left out stays as it was."""

    op: Literal["look"]
    lens: Lens | None = None
    support: Support | None = None
    since: Annotated[int, Field(ge=0, le=10_000)] | None = None
    hidden: bool | None = None


class Show(Value):
    """Where the bench stands."""

    op: Literal["show"]
    mode: Mode | None = None
    question: Word | None = None
    block: Block | None = None
    view: Literal["map", "table", "words"] | None = None
    legend: bool | None = None


Edit = (
    Move | Add | Listed | Rename | Who | Answer | OfMe | SetTie | TieAll | Talk | NamedFor | AboutNamesake
    | Join | Sectors | Remove
)  # fmt: skip
"""Those that change the map: each is one step of its history."""
Action = Annotated[
    Edit | Undo | Redo | Select | Myself | Choose | Apart | Look | Show, Field(discriminator="op")
]
_ACTION: TypeAdapter[Action] = TypeAdapter(Action)


class Numbered(Value):
    """An action by its number, under the names it has on the wire. It is read when its turn comes."""

    seq: Count
    deed: Any


class Message(Value):
    """All that comes out of the browser: who says it, how often it was said, and what hands did."""

    client: Id
    """The browser page's own mark for itself."""
    map: Id | None = None
    """The map that hands were on."""
    again: Count
    deeds: Annotated[tuple[Numbered, ...], Field(max_length=MOST_ACTIONS)]


def read_message(given: object) -> Message | None:
    """The message as the browser sent it; None for anything else, however large."""
    try:
        return Message.model_validate(given, strict=False)
    except (ValidationError, RecursionError):
        return None


def read_action(given: object) -> Action | None:
    """An action as the browser sent it; None for anything else."""
    if not isinstance(given, dict) or not isinstance(given.get("op"), str):
        return None  # pydantic would say in its error what stands there, however deep it is
    try:
        return _ACTION.validate_python(given, strict=False)
    except (ValidationError, RecursionError):
        return None
