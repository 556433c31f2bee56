"""The whole map as plain sentences: ring by ring, then who belongs where and who knows whom.

For reading aloud, for a screen reader, and for anyone who would rather read than look.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from netmap.model import Alter, SupportMap
from netmap.words.entry_in_words import about, with_form
from netmap.words.names import labels, listed

TITLE = {
    1: "Close to you",
    2: "A little further",
    3: "Further out",
    None: "Not placed yet",
    "belonging": "Who belongs where",
    "ties": "Who knows whom",
    "empty": "Your map",
}
SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(frozen=True)
class Paragraph:
    """A heading and the sentences under it."""

    title: str
    sentences: tuple[str, ...]

    @property
    def text(self) -> str:
        return " ".join(self.sentences)


def map_in_words(m: SupportMap) -> tuple[Paragraph, ...]:
    """The map, in the order a person would tell it. Parts with nothing in them are left out, so that an
    empty map is one paragraph; names as in `netmap.words.names.labels`."""
    if not m.alters:
        return (Paragraph(TITLE["empty"], ("You are in the middle, and no one else is on the map yet.",)),)
    names = labels(m)
    rings = [_ring(m, ring, names) for ring in (1, 2, 3)]
    others = [_belonging(m, names), _ties(m, names), _waiting(m, names)]
    return tuple(part for part in (*rings, *others) if part.sentences)


def alt_text(m: SupportMap) -> str:
    """One sentence for the picture of the map: how many, and how near. Names no one."""
    if not m.alters:
        return "An empty map: three rings with you in the middle."
    rings = [m.connection(id).ring for id in m.ids]
    where = [
        f"{counted(rings.count(ring))} {said}"
        for ring, said in (
            (1, "close"),
            (2, "a little further"),
            (3, "further out"),
            (None, "not placed yet"),
        )
        if ring in rings
    ]
    return f"Your map with {how_many(m.alters)} around you: {listed(where)}."


def counted(count: int) -> str:
    """A count as it is said: in letters up to ten."""
    return SMALL[count] if count < len(SMALL) else str(count)


def how_many(alters: Iterable[Alter]) -> str:
    """ "one person", "two people and one group", "three communities"; for no one, ""."""
    kinds = [alter.kind for alter in alters]
    words = (
        ("person", "person", "people"),
        ("group", "group", "groups"),
        ("community", "community", "communities"),
    )
    return listed(
        f"{counted(kinds.count(kind))} {one if kinds.count(kind) == 1 else many}"
        for kind, one, many in words
        if kind in kinds
    )


def _ring(m: SupportMap, ring: int, names: dict[str, str]) -> Paragraph:
    here = [alter for alter in m.alters if m.connection(alter.id).ring == ring]
    if not here:
        return Paragraph(TITLE[ring], ())
    sentences = [_who_is_here(ring, here, names)]
    for alter in here:
        sentences.extend(about(alter, m.connection(alter.id), names[alter.id]))
    return Paragraph(TITLE[ring], tuple(sentences))


def _who_is_here(ring: int, here: list[Alter], names: dict[str, str]) -> str:
    listing = listed(with_form(alter, names[alter.id]) for alter in here)
    one = len(here) == 1
    match ring:
        case 1:
            return f"{listing} is close to you." if one else f"{listing} are close to you."
        case 2:
            return f"{listing} is a little further away." if one else f"{listing} are a little further away."
        case _:
            return f"{listing} is further out." if one else f"{listing} are further out."


def _belonging(m: SupportMap, names: dict[str, str]) -> Paragraph:
    sentences = []
    for alter in m.alters:
        if alter.kind == "person":
            continue
        members = [names[id] for id in m.members(alter.id)]
        group = names[alter.id]
        if not members:
            sentences.append(f"Who on the map belongs to {group} is still open.")
        elif len(members) == 1:
            sentences.append(f"{members[0]} belongs to {group}.")
        else:
            sentences.append(f"{listed(members)} belong to {group}.")
    return Paragraph(TITLE["belonging"], tuple(sentences))


def _ties(m: SupportMap, names: dict[str, str]) -> Paragraph:
    """Each tie once, told from whoever was added first."""
    sentences = []
    for kind in ("knows", "tense"):
        told: set[str] = set()
        for id in m.ids:
            told.add(id)
            pairs = {other for tie in m.ties_of(id) if tie.kind == kind for other in tie.pair}
            others = [names[other] for other in m.ids if other in pairs and other not in told]
            if not others:
                continue
            if kind == "knows":
                sentences.append(_knowing(names[id], others))
            else:
                sentences.extend(f"It is tense between {names[id]} and {other}." for other in others)
    return Paragraph(TITLE["ties"], tuple(sentences))


def _knowing(name: str, others: list[str]) -> str:
    if len(others) == 1:
        return f"{name} and {others[0]} know each other."
    return f"{name} knows {listed(others)}."


def _waiting(m: SupportMap, names: dict[str, str]) -> Paragraph:
    waiting = [id for id in m.ids if m.connection(id).ring is None]
    if not waiting:
        return Paragraph(TITLE[None], ())
    listing = listed(with_form(m.alter(id), names[id]) for id in waiting)
    if len(waiting) == 1:
        sentences = [f"{listing} has no place on the map yet."]
    else:
        sentences = [f"{listing} have no place on the map yet."]
    for id in waiting:
        connection = m.connection(id)
        said = (connection.safety, connection.give, connection.get, connection.gets, connection.named_for)
        if any(answer is not None for answer in said) or m.alter(id).status != "current":
            sentences.extend(about(m.alter(id), connection, names[id]))
    return Paragraph(TITLE[None], tuple(sentences))
