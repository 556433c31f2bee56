"""The whole map as plain sentences: ring by ring, then who belongs where and who knows whom.

For reading aloud, for a screen reader, and for anyone who would rather read than look.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from netmap.model import Alter, Connection, SupportMap
from netmap.model.scales import SUPPORTS, Support
from netmap.words.labels import KIND
from netmap.words.names import form_of, labels, listed

TITLE = {
    1: "Close to you",
    2: "A little further",
    3: "Further out",
    None: "Not placed yet",
    "belonging": "Who belongs where",
    "ties": "Who knows whom",
    "empty": "Your map",
}
SAFETY = {
    1: "With {name} you do not feel safe.",
    2: "With {name} you often feel uneasy.",
    3: "With {name} it is in between: sometimes safe, sometimes not.",
    4: "With {name} you mostly feel safe.",
    5: "With {name} you feel very safe.",
}
SAFETY_THEN = {
    1: "With {name} you did not feel safe.",
    2: "With {name} you often felt uneasy.",
    3: "With {name} it was in between: sometimes safe, sometimes not.",
    4: "With {name} you mostly felt safe.",
    5: "With {name} you felt very safe.",
}
AMOUNT = {0: "nothing", 1: "a little", 2: "some support", 3: "a lot", 4: "a great deal"}
SUPPORT: dict[Support, str] = {
    "listens": "being listened to and believed",
    "settles": "company in which your body settles",
    "warmth": "warmth",
    "good_times": "good times",
    "practical": "practical help",
    "guidance": "lived wisdom",
    "mirror": "an honest other view",
    "resources": "shared resources",
    "ritual": "ritual and room for grief",
    "belonging": "a place to belong",
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
        sentences.extend(_about(alter, m.connection(alter.id), names[alter.id]))
    return Paragraph(TITLE[ring], tuple(sentences))


def _who_is_here(ring: int, here: list[Alter], names: dict[str, str]) -> str:
    listing = listed(_with_form(alter, names[alter.id]) for alter in here)
    one = len(here) == 1
    match ring:
        case 1:
            return f"{listing} is close to you." if one else f"{listing} are close to you."
        case 2:
            return f"{listing} is a little further away." if one else f"{listing} are a little further away."
        case _:
            return f"{listing} is further out." if one else f"{listing} are further out."


def _with_form(alter: Alter, name: str) -> str:
    """ "Ana (friend)", "the choir (a group)"; the bare name where no more is known or it says so."""
    form = form_of(alter)
    return name if form == KIND["person"] or name.endswith(form) else f"{name} ({form})"


def _about(alter: Alter, connection: Connection, name: str) -> list[str]:
    """What was said about one entry; about one with no answers, one sentence that says it is open."""
    now = alter.status == "current"
    rated = []
    if connection.safety is not None:
        rated.append((SAFETY if now else SAFETY_THEN)[connection.safety].format(name=name))
    rated.extend(_flow(connection, name) if now else _flow_then(connection, name))
    kinds = [SUPPORT[kind] for kind in SUPPORTS if kind in (connection.gets or ())]
    if kinds:
        rated.append(f"From {name} you {'get' if now else 'got'} {listed(kinds)}.")
    if not rated and now:
        rated.append(f"How it is between you and {name} is still open.")
    return [*_status(alter, name), *rated]


def _status(alter: Alter, name: str) -> list[str]:
    match alter.status:
        case "past":
            return [f"{name} is from an earlier time in your life."]
        case "ended_by_harm":
            return [f"What was between you and {name} ended because of harm."]
        case "died":
            return [f"{name} has died and keeps a place on your map."]
        case "current":
            return []


def _flow(connection: Connection, name: str) -> list[str]:
    give, get = connection.give, connection.get
    if give is not None and get is not None:
        if give == get == 0:
            return [f"No support goes back and forth between you and {name} right now."]
        if give == get:
            return [f"You give {name} {AMOUNT[give]} and get as much."]
        return [f"You give {name} {AMOUNT[give]} and get {AMOUNT[get]}."]
    if give is not None:
        return [f"You give {name} {AMOUNT[give]}; what you get is still open."]
    if get is not None:
        return [f"You get {AMOUNT[get]} from {name}; what you give is still open."]
    return []


def _flow_then(connection: Connection, name: str) -> list[str]:
    """The same of someone who is no longer part of life now."""
    give, get = connection.give, connection.get
    if give is not None and get is not None:
        if give == get == 0:
            return [f"No support went back and forth between you and {name}."]
        if give == get:
            return [f"You gave {name} {AMOUNT[give]} and got as much."]
        return [f"You gave {name} {AMOUNT[give]} and got {AMOUNT[get]}."]
    if give is not None:
        return [f"You gave {name} {AMOUNT[give]}; what you got is still open."]
    if get is not None:
        return [f"You got {AMOUNT[get]} from {name}; what you gave is still open."]
    return []


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
    listing = listed(_with_form(m.alter(id), names[id]) for id in waiting)
    if len(waiting) == 1:
        sentences = [f"{listing} has no place on the map yet."]
    else:
        sentences = [f"{listing} have no place on the map yet."]
    for id in waiting:
        connection = m.connection(id)
        said = (connection.safety, connection.give, connection.get, connection.gets)
        if any(answer is not None for answer in said) or m.alter(id).status != "current":
            sentences.extend(_about(m.alter(id), connection, names[id]))
    return Paragraph(TITLE[None], tuple(sentences))
