"""Who is on a map, what is between them and me, and who among them knows whom."""

from functools import cached_property
from typing import Annotated, Any

from pydantic import Field, field_serializer, model_validator

from netmap.model.scales import (
    BARRIERS,
    SUPPORTS,
    Amount,
    Barrier,
    Felt,
    Fit,
    Five,
    Form,
    Frequency,
    Honest,
    Kind,
    Namesake,
    Repair,
    Ring,
    Role,
    Status,
    Support,
    TieKind,
    Wish,
)
from netmap.model.value import Id, Line, Name, Text, Value


class Alter(Value):
    """An entry on the map: a person, a group or a community. Two entries may share a name."""

    id: Id
    name: Name
    kind: Kind = "person"
    form: Form | None = None
    form_words: Line = ""
    """The relationship in the mapper's own words; shown in place of `form` where it is not empty."""
    status: Status = "current"
    grown_up: bool | None = None
    """False: a child. None: not said; a relationship of `form` child is one then."""
    namesake: Namesake | None = None
    """Whether this is the one of the same name who was kept away from, here or at an earlier moment; None:
    not asked."""
    note: Text = ""


class Connection(Value):
    """What is between me and one entry, as I see it. Every answer may stay open (`None`)."""

    alter: Id
    ring: Ring | None = None
    """Closeness as felt; None: not placed yet."""
    angle: Annotated[float, Field(ge=0, lt=360)] | None = None
    """Where around me, in degrees, counter-clockwise from the right. Soft: never a meaning."""
    depth: Annotated[float, Field(ge=0, le=1)] | None = None
    """Where within its ring, 0 at the inner edge to 1 at the outer. Soft: never a meaning."""
    safety: Five | None = None
    predictable: Five | None = None
    attuned: Five | None = None
    warm: Five | None = None
    with_me: Five | None = None
    limits_respected: Five | None = None
    felt: Felt | None = None
    honest: Honest | None = None
    give: Amount | None = None
    """Support I give to them."""
    get: Amount | None = None
    """Support I get from them."""
    gives: frozenset[Support] | None = None
    """Kinds of support I give to them; None: not asked; empty: asked, and none."""
    gets: frozenset[Support] | None = None
    """Kinds of support I get from them; None: not asked; empty: asked, and none."""
    named_for: frozenset[Support] | None = None
    """Kinds of support I named them for when asked "who …?". What is not in it was not asked, so it
    only ever says yes; once `gets` is answered it holds nothing."""
    would_like: frozenset[Support] | None = None
    """Kinds of support I would like from them; None: not asked; empty: asked, and none. Never a reproach."""
    part_of_me: Five | None = None
    """Of a group or community: how much belonging to it is part of who I am."""
    positive: Five | None = None
    """Of a group or community: how good it is to be part of it."""
    own_words: Text = ""
    """The answer to the guide's own question (`Guide.asks`)."""
    fit: Fit | None = None
    role: Role | None = None
    season: bool | None = None
    """True: uneven for now (illness, a new baby, grief, exams)."""
    power: bool | None = None
    """True: they hold power over my housing, money, papers, job or care."""
    holds_power: bool | None = None
    """True: I hold power over theirs. Both False: asked, and neither does."""
    strain: Amount | None = None
    repair: Repair | None = None
    wish: Wish | None = None
    introduce_ok: bool = False
    """True: I would be glad to bring them together with others of mine."""
    asked: bool | None = None
    """True: I have asked them whether I may lean on them."""
    understands_me: Line = ""
    barriers: frozenset[Barrier] | None = None
    frequency: Frequency | None = None
    feeling: Text = ""

    @field_serializer("gives", "gets", "named_for", "would_like")
    def _supports_in_order(self, kinds: frozenset[Support] | None) -> list[Support] | None:
        return None if kinds is None else [kind for kind in SUPPORTS if kind in kinds]

    @field_serializer("barriers")
    def _barriers_in_order(self, kinds: frozenset[Barrier] | None) -> list[Barrier] | None:
        return None if kinds is None else [kind for kind in BARRIERS if kind in kinds]

    @cached_property
    def supports(self) -> frozenset[Support]:
        """Kinds of support I said I get from them, in either way of asking."""
        return (self.gets or frozenset()) | (self.named_for or frozenset())


class Tie(Value):
    """Something between two entries, as I see it: they know each other, one belongs to the other, it is tense
    between them, or two groups go well together or pull against each other. Stored once, with `a` before
    `b`."""

    a: Id
    b: Id
    kind: TieKind = "knows"
    talks_about_me: bool | None = None

    @model_validator(mode="before")
    @classmethod
    def _one_order(cls, given: Any) -> Any:
        if isinstance(given, dict) and isinstance(given.get("a"), str) and isinstance(given.get("b"), str):
            first, second = sorted((given["a"], given["b"]))
            return {**given, "a": first, "b": second}
        return given

    @model_validator(mode="after")
    def _two_entries(self) -> "Tie":
        if self.a == self.b:
            raise ValueError("ties an entry to itself")
        return self

    @property
    def pair(self) -> tuple[str, str]:
        return self.a, self.b


class SelfConnection(Value):
    """How I am with myself. Words and optional answers; never added up."""

    rest: Five | None = None
    kindness: Five | None = None
    own_limits: Five | None = None
    own_needs: Five | None = None
    note: Text = ""


class Feeling(Value):
    """A feeling someone noted beside a finding of one kind: about these entries, in their own words."""

    finding: Id
    about: tuple[Id, ...] = ()
    words: Text
