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
QUIET = 0.12
PART_OF_ME = (0.05, 0.13, 0.22, 0.33, 0.46)
"""How much of its colour fills a group, from not at all to very much of who I am."""


class Tint(NamedTuple):
    """The colour of a shape by its name in `palette`, and how much of it fills the shape (0: hollow)."""

    hue: str
    share: float


class Sample(NamedTuple):
    """A line of the legend: what is drawn, and what it means, asked for when it is shown."""

    said: Callable[[], str]
    tint: Tint = Tint("muted", HOLLOW)
    signs: tuple[bool, bool] = (False, False)
    fresh: bool = False
    """With the line round it of who is new."""
    rated: bool = False
    """With the line round it of who was rated otherwise."""
    moved: bool = False
    """The line to where someone stood, in place of a shape."""
    kind: Kind = "person"


@dataclass(frozen=True)
class Lens:
    """What a look marks, and how."""

    name: LensName
    tint: Callable[[Alter, Connection, Support], Tint]
    """For one entry, given the kind of support that is looked for; a shape whose safety is not rated is
    hollow whatever is said here, unless `sees_unrated`."""
    legend: tuple[Sample, ...] = ()
    hue: str = ""
    """The colour of outlines in the legend; "safety": that of each rating; "": quiet."""
    signs: tuple[Sign, ...] = ()
    sign_hue: str = ""
    """The colour of an entry that bears a sign; "": the one it has without."""
    ties: tuple[TieKind, ...] = ()
    """The kinds of tie that are drawn; of others, those of the selected one alone."""
    flows: bool = False
    """Whether what I give and get is drawn."""
    groups: float = 0.5
    """How strong the lines round groups are; 0: none."""
    needs: Literal["", "support", "moment", "groups"] = ""
    """What is chosen before one can look, or has to be there."""
    asked: bool = False
    """Shown to whoever asks for it alone."""
    sees_unrated: bool = False

    def seen(self, alter: Alter, connection: Connection, support: Support) -> tuple[Tint, tuple[bool, ...]]:
        """The colour of an entry, and which of the signs of this lens it bears."""
        marked = signs(alter, connection, self.name)
        tint = self.tint(alter, connection, support)
        if marked and self.sign_hue:
            tint = Tint(self.sign_hue, looks.MARKED)
        if connection.safety is None and not self.sees_unrated:
            tint = Tint(tint.hue, HOLLOW)
        return tint, tuple(sign in marked for sign in self.signs)


def _quiet(_: Alter, __: Connection, ___: Support) -> Tint:
    return Tint("muted", QUIET)


def _by_ring(_: Alter, connection: Connection, __: Support) -> Tint:
    return Tint("blue", {1: 0.42, 2: 0.26}.get(connection.ring or 3, QUIET))


def _by_safety(_: Alter, connection: Connection, __: Support) -> Tint:
    return Tint(f"safety{connection.safety or ''}", looks.MARKED)


def _by_support(_: Alter, connection: Connection, support: Support) -> Tint:
    return Tint("teal", 0.5) if support in connection.supports else Tint("muted", HOLLOW)


def _by_part_of_me(alter: Alter, connection: Connection, _: Support) -> Tint:
    """Groups and communities alone: the more it is of who I am, the fuller."""
    part = connection.part_of_me if alter.kind != "person" else None
    return Tint("muted", HOLLOW) if part is None else Tint("violet", PART_OF_ME[part - 1])


def _part(part: int) -> str:
    return words.PART_OF_ME[part]


def _signs_of(hue: str, first: Sign, second: Sign, kind: Kind = "person") -> tuple[Sample, Sample]:
    tint = Tint(hue, looks.MARKED)
    return (
        Sample(lambda: words.SIGN_WORDS[first], tint, (True, False), kind=kind),
        Sample(lambda: words.SIGN_WORDS[second], tint, (False, True), kind=kind),
    )


_ALL = (
    Lens("closeness", _by_ring, hue="blue"),
    Lens("safety", _by_safety, hue="safety"),
    Lens("give_and_get", _quiet, flows=True, groups=0),
    Lens("ties", _quiet, ties=get_args(TieKind), groups=0.9),
    Lens(
        "groups",
        _by_part_of_me,
        legend=(
            *(
                Sample(partial(_part, part), Tint("violet", PART_OF_ME[part - 1]), kind="group")
                for part in (5, 3, 1)
            ),
            *_signs_of("violet", *SIGNS_OF["groups"], kind="group"),
        ),
        hue="violet",
        signs=SIGNS_OF["groups"],
        ties=("fits", "pulls"),
        groups=0.3,
        needs="groups",
        sees_unrated=True,
    ),
    Lens(
        "support",
        _by_support,
        legend=(
            Sample(lambda: words.SUPPORT_WORDS["gives"], Tint("teal", 0.5)),
            Sample(lambda: words.SUPPORT_WORDS["other"]),
        ),
        needs="support",
        sees_unrated=True,
    ),
    Lens(
        "changes",
        _quiet,
        legend=(
            Sample(lambda: words.CHANGE_WORDS["new"], fresh=True),
            Sample(lambda: words.CHANGE_WORDS["moved"], moved=True),
            Sample(lambda: words.CHANGE_WORDS["rated"], rated=True),
        ),
        needs="moment",
    ),
    Lens(
        "power",
        _quiet,
        legend=_signs_of("violet", *SIGNS_OF["power"]),
        signs=SIGNS_OF["power"],
        sign_hue="violet",
        asked=True,
    ),
    Lens(
        "belonging",
        _quiet,
        legend=_signs_of("teal", *SIGNS_OF["belonging"]),
        signs=SIGNS_OF["belonging"],
        sign_hue="teal",
        asked=True,
    ),
)
LENSES: dict[LensName, Lens] = {lens.name: lens for lens in _ALL}
"""In the order in which they are offered."""
