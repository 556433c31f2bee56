"""Every lens through which the map is looked at, one record each. What a lens is called is in
`words.map_page`, and what its signs mean in `words.map_view`, both by the lens's name.

To add one, add its record and its place in `LENSES`; nothing that draws knows a lens by its name.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal, NamedTuple, get_args

from netmap.model import Alter, Connection
from netmap.model.scales import Kind, Support, TieKind
from netmap.model.signs import Sign, signs
from netmap.views import looks
from netmap.words import map_view as words
from netmap.words.map_view import SIGNS_OF
from netmap.words.map_view import Lens as LensName

HOLLOW = 0.0
PART_OF_ME = (0.05, 0.13, 0.22, 0.33, 0.46)
"""How much of its colour fills a group, from not at all to very much of who I am."""


class Tint(NamedTuple):
    """The colour of a shape by its name in `palette`, and how much of it fills the shape (0: plain)."""

    hue: str
    share: float


class Sample(NamedTuple):
    """A line of the legend: what is drawn, and what it means, asked for when it is shown."""

    said: Callable[[], str]
    tint: Tint = Tint("field", HOLLOW)
    signs: tuple[bool, bool] = (False, False)
    fresh: bool = False
    """With the line round it of who is new."""
    rated: bool = False
    """With the line round it of who was rated otherwise."""
    moved: bool = False
    """The line to where someone stood, in place of a shape."""
    kind: Kind = "person"


def _plain(_: Alter, __: Connection, ___: Support) -> Tint:
    return Tint("field", HOLLOW)


@dataclass(frozen=True)
class Lens:
    """What a look marks, and how."""

    name: LensName
    safety: bool = False
    """Whether a shape looks as safe as it was answered to feel; else it is plain, and tinted."""
    leaves: bool = False
    """Whether what I give and get is drawn."""
    tint: Callable[[Alter, Connection, Support], Tint] = _plain
    """For one entry, given the kind of support that is looked for."""
    legend: tuple[Sample, ...] = ()
    signs: tuple[Sign, ...] = ()
    sign_hue: str = ""
    """The colour of an entry that bears a sign; "": the one it has without."""
    ties: tuple[TieKind, ...] = ()
    """The kinds of tie that are drawn; of others, those of the selected one alone."""
    sparing: bool = False
    """Whether, among many, thin lines are left out of them."""
    groups: bool = True
    """Whether fields round groups are drawn."""
    needs: Literal["", "support", "moment", "groups"] = ""
    """What is chosen before one can look, or has to be there."""
    asked: bool = False
    """Shown to whoever asks for it alone."""

    def seen(self, alter: Alter, connection: Connection, support: Support) -> tuple[Tint, tuple[bool, ...]]:
        """The colour of an entry, and which of the signs of this lens it bears."""
        marked = signs(alter, connection, self.name)
        tint = self.tint(alter, connection, support)
        if marked and self.sign_hue:
            tint = Tint(self.sign_hue, looks.MARKED)
        return tint, tuple(sign in marked for sign in self.signs)

    def ties_among(self, count: int) -> tuple[TieKind, ...]:
        """The kinds of tie that are drawn of everyone, on a map with so many entries."""
        spared = self.sparing and count > looks.MANY
        return tuple(kind for kind in self.ties if not (spared and kind == "knows"))

    def leaf_of(self, alter: Alter, connection: Connection) -> tuple[int | None, int | None]:
        """What is drawn of giving and getting: nothing in other lenses, and of no one from before."""
        seen = self.leaves and alter.status == "current"
        return (connection.give, connection.get) if seen else (None, None)


def _by_ring(_: Alter, connection: Connection, __: Support) -> Tint:
    return Tint("blue", {1: 0.46, 2: 0.26}.get(connection.ring or 3, 0.1))


def _by_support(_: Alter, connection: Connection, support: Support) -> Tint:
    return Tint("teal", 0.5) if support in connection.supports else Tint("field", HOLLOW)


def _by_part_of_me(alter: Alter, connection: Connection, _: Support) -> Tint:
    """Groups and communities alone: the more it is of who I am, the fuller."""
    part = connection.part_of_me if alter.kind != "person" else None
    return Tint("field", HOLLOW) if part is None else Tint("violet", PART_OF_ME[part - 1])


def _part(part: int) -> str:
    return words.PART_OF_ME[part]


def _signs_of(hue: str, first: Sign, second: Sign, kind: Kind = "person") -> tuple[Sample, Sample]:
    tint = Tint(hue, looks.MARKED)
    return (
        Sample(lambda: words.SIGN_WORDS[first], tint, (True, False), kind=kind),
        Sample(lambda: words.SIGN_WORDS[second], tint, (False, True), kind=kind),
    )


_ALL = (
    Lens("together", safety=True, leaves=True, ties=("knows", "tense"), sparing=True),
    Lens("closeness", tint=_by_ring),
    Lens("safety", safety=True, ties=("knows", "tense"), sparing=True),
    Lens("give_and_get", leaves=True, groups=False),
    Lens("ties", ties=get_args(TieKind)),
    Lens(
        "groups",
        tint=_by_part_of_me,
        legend=(
            *(
                Sample(partial(_part, part), Tint("violet", PART_OF_ME[part - 1]), kind="group")
                for part in (5, 3, 1)
            ),
            *_signs_of("violet", *SIGNS_OF["groups"], kind="group"),
        ),
        signs=SIGNS_OF["groups"],
        ties=("fits", "pulls"),
        needs="groups",
    ),
    Lens(
        "support",
        tint=_by_support,
        legend=(
            Sample(lambda: words.SUPPORT_WORDS["gives"], Tint("teal", 0.5)),
            Sample(lambda: words.SUPPORT_WORDS["other"]),
        ),
        needs="support",
    ),
    Lens(
        "changes",
        legend=(
            Sample(lambda: words.CHANGE_WORDS["new"], fresh=True),
            Sample(lambda: words.CHANGE_WORDS["moved"], moved=True),
            Sample(lambda: words.CHANGE_WORDS["rated"], rated=True),
        ),
        needs="moment",
    ),
    Lens(
        "power",
        legend=_signs_of("violet", *SIGNS_OF["power"]),
        signs=SIGNS_OF["power"],
        sign_hue="violet",
        asked=True,
    ),
    Lens(
        "belonging",
        legend=_signs_of("teal", *SIGNS_OF["belonging"]),
        signs=SIGNS_OF["belonging"],
        sign_hue="teal",
        asked=True,
    ),
)
LENSES: dict[LensName, Lens] = {lens.name: lens for lens in _ALL}
"""In the order in which they are offered."""
