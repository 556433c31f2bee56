"""The whole map as plain sentences: ring by ring, then who belongs where and who knows whom.

For reading aloud, for a screen reader, and for anyone who would rather read than look.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from netmap.model import Alter, SupportMap
from netmap.model.signs import signs
from netmap.words.entry_in_words import about, with_form
from netmap.words.map_view import SIGNS_OF, Lens
from netmap.words.names import labels, listed
from netmap.words.self_card import TITLE as WITH_ME
from netmap.words.self_card import with_me

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
    with_myself = Paragraph(WITH_ME, with_me(m.self_connection))
    if not m.alters:
        alone = Paragraph(TITLE["empty"], ("You are in the middle, and no one else is on the map yet.",))
        return tuple(part for part in (alone, with_myself) if part.sentences)
    names = labels(m)
    rings = [_ring(m, ring, names) for ring in (1, 2, 3)]
    others = [_belonging(m, names), _ties(m, names), _waiting(m, names)]
    return tuple(part for part in (*rings, *others, with_myself) if part.sentences)


def alt_text(m: SupportMap, lens: Lens = "closeness") -> str:
    """For the picture of the map: how many, and how near; then what this look marks. Names no one."""
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
    return " ".join((f"Your map with {how_many(m.alters)} around you: {listed(where)}.", *_marked(m, lens)))


MARKED = {
    "over_me": ("One holds power over something of yours.", "{many} hold power over something of yours."),
    "over_them": (
        "You hold power over something of one of them.",
        "You hold power over something of {many} of them.",
    ),
    "understands": (
        "One understands or affirms who you are, in your words.",
        "{many} understand or affirm who you are, in your words.",
    ),
    "belong": ("One is marked as a place where you belong.", "{many} are marked as places where you belong."),
}
NONE_MARKED = "No one is marked in this look."


def _marked(m: SupportMap, lens: Lens) -> list[str]:
    """What the looks at power and at belonging mark, counted."""
    if lens not in SIGNS_OF:
        return []
    found = [sign for id in m.ids for sign in signs(m.alter(id), m.connection(id), lens)]
    said = []
    for sign in dict.fromkeys(sign for sign in SIGNS_OF[lens] if sign in found):
        one, more = MARKED[sign]
        many = counted(found.count(sign))
        sentence = one if found.count(sign) == 1 else more.format(many=many)
        said.append(sentence[:1].upper() + sentence[1:])
    return said or [NONE_MARKED]


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
    listing = listed(with_form(m, alter, names[alter.id]) for alter in here)
    sentences = [_who_is_here(ring, listing, one=len(here) == 1)]
    for alter in here:
        sentences.extend(about(m, alter, names[alter.id]))
    return Paragraph(TITLE[ring], tuple(sentences))


def _who_is_here(ring: int, listing: str, *, one: bool) -> str:
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
    listing = listed(with_form(m, m.alter(id), names[id]) for id in waiting)
    if len(waiting) == 1:
        sentences = [f"{listing} has no place on the map yet."]
    else:
        sentences = [f"{listing} have no place on the map yet."]
    for id in waiting:
        connection = m.connection(id)
        said = (connection.safety, connection.give, connection.get, connection.gets, connection.named_for)
        if any(answer is not None for answer in said) or m.alter(id).status != "current":
            sentences.extend(about(m, m.alter(id), names[id]))
    return Paragraph(TITLE[None], tuple(sentences))
