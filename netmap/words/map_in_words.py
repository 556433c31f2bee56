"""The whole map as plain sentences: ring by ring and one by one, then who belongs where and who knows whom.

For reading aloud, for a screen reader, and for anyone who would rather read than look.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from netmap.model import Alter, SupportMap
from netmap.model.scales import KINDS, TieKind
from netmap.model.signs import Sign, signs
from netmap.words import self_card
from netmap.words.catalogue import say
from netmap.words.entry_in_words import about, with_form
from netmap.words.labels import KINDS as KINDS_WORDS
from netmap.words.labels import begun
from netmap.words.lookup import Each, messages
from netmap.words.map_view import SIGNS_OF, Lens
from netmap.words.names import labels, listed
from netmap.words.numbers import counted, counted_first

if not TYPE_CHECKING:
    __getattr__ = messages("map-in-words")


NONE_MARKED: str
RING = Each("map-in-words-ring", (1, 2, 3))
AT_RING = Each("map-in-words-at-ring", (1, 2, 3))
OF_KIND = Each("map-in-words-of-kind", KINDS)
OF_GROUPS: Each[TieKind] = Each("map-in-words", ("fits", "pulls"))
MARKED = Each("map-in-words-marked", get_args(Sign))


@dataclass(frozen=True)
class Part:
    """A heading and the paragraphs under it. level: of the heading, 2, or 3 for a part of the part before."""

    title: str
    paragraphs: tuple[str, ...]
    level: int = 2


def map_in_words(m: SupportMap) -> tuple[Part, ...]:
    """The map, in the order a person would tell it. Parts with nothing in them are left out, so that an
    empty map is one part; names as in `netmap.words.names.labels`."""
    me = self_card.with_me(m.self_connection)
    with_myself = Part(self_card.TITLE, (" ".join(me),) if me else ())
    if not m.alters:
        alone = Part(say("map-in-words-empty"), (say("map-in-words-empty-said"),))
        return tuple(part for part in (alone, with_myself) if part.paragraphs)
    names = labels(m)
    rings = [part for ring in (1, 2, 3) for part in _ring(m, ring, names)]
    others = [_belonging(m, names), _ties(m, names), _groups(m, names), _waiting(m, names), with_myself]
    return (*rings, *(part for part in others if part.paragraphs))


def alt_text(m: SupportMap, lens: Lens = "together") -> str:
    """For the picture of the map: how many, and how near; then what this look marks. Names no one."""
    if not m.alters:
        return say("map-in-words-alt-empty")
    rings = [m.connection(id).ring for id in m.ids]
    where = [
        AT_RING.say(ring, count=rings.count(ring), number=counted(rings.count(ring)))
        for ring in (1, 2, 3)
        if ring in rings
    ]
    if None in rings:
        open = rings.count(None)
        where.append(say("map-in-words-at-no-ring", count=open, number=counted(open)))
    return " ".join((say("map-in-words-alt", who=how_many(m.alters), where=listed(where)), *_marked(m, lens)))


def _marked(m: SupportMap, lens: Lens) -> list[str]:
    """What the looks at power and at belonging mark, counted."""
    if lens not in SIGNS_OF:
        return []
    found = [sign for id in m.ids for sign in signs(m.alter(id), m.connection(id), lens)]
    said = []
    for sign in dict.fromkeys(sign for sign in SIGNS_OF[lens] if sign in found):
        many = found.count(sign)
        said.append(MARKED.say(sign, count=many, number=counted(many), number_first=counted_first(many)))
    return said or [say("map-in-words-none-marked")]


def how_many(alters: Iterable[Alter]) -> str:
    """ "one person", "two people and one group", "three communities"; for no one, ""."""
    kinds = [alter.kind for alter in alters]
    return listed(
        OF_KIND.say(kind, count=kinds.count(kind), number=counted(kinds.count(kind)))
        for kind in KINDS
        if kind in kinds
    )


def _ring(m: SupportMap, ring: int, names: dict[str, str]) -> tuple[Part, ...]:
    """Everyone in a ring, each in a paragraph; where there are several kinds, each kind under its own
    heading. () where nobody is in it."""
    here = [alter for alter in m.alters if m.connection(alter.id).ring == ring]
    by_kind = {kind: [_told(m, a, names) for a in here if a.kind == kind] for kind in KINDS}
    told = {kind: tuple(paragraphs) for kind, paragraphs in by_kind.items() if paragraphs}
    if len(told) < 2:
        return tuple(Part(RING[ring], paragraphs) for paragraphs in told.values())
    parts = (Part(begun(KINDS_WORDS[kind]), paragraphs, 3) for kind, paragraphs in told.items())
    return (Part(RING[ring], ()), *parts)


def _told(m: SupportMap, alter: Alter, names: dict[str, str]) -> str:
    who = with_form(m, alter, names[alter.id])
    return say("map-in-words-entry", who=who, said=" ".join(about(m, alter)))


def _belonging(m: SupportMap, names: dict[str, str]) -> Part:
    sentences = []
    for alter in m.alters:
        if alter.kind == "person":
            continue
        members = [names[id] for id in m.members(alter.id)]
        who = listed(members)
        sentences.append(say("map-in-words-belong", count=len(members), who=who, group=names[alter.id]))
    return Part(say("map-in-words-belonging"), tuple(sentences))


def _ties(m: SupportMap, names: dict[str, str]) -> Part:
    sentences = []
    for name, others in _each_tie_once(m, names, "knows"):
        sentences.append(say("map-in-words-knows", count=len(others), name=name, others=listed(others)))
    for name, others in _each_tie_once(m, names, "tense"):
        sentences.extend(say("map-in-words-tense", name=name, other=other) for other in others)
    return Part(say("map-in-words-ties"), tuple(sentences))


def _groups(m: SupportMap, names: dict[str, str]) -> Part:
    sentences = [
        OF_GROUPS.say(kind, count=len(others), name=name, others=listed(others))
        for kind in OF_GROUPS
        for name, others in _each_tie_once(m, names, kind)
    ]
    return Part(say("map-in-words-groups"), tuple(sentences))


def _each_tie_once(m: SupportMap, names: dict[str, str], kind: TieKind) -> Iterator[tuple[str, list[str]]]:
    """Whoever was added first, and to whom of those added later they are tied so."""
    told: set[str] = set()
    for id in m.ids:
        told.add(id)
        pairs = {other for tie in m.ties_of(id) if tie.kind == kind for other in tie.pair}
        others = [names[other] for other in m.ids if other in pairs and other not in told]
        if others:
            yield names[id], others


def _waiting(m: SupportMap, names: dict[str, str]) -> Part:
    title = say("map-in-words-waiting")
    waiting = [id for id in m.ids if m.connection(id).ring is None]
    if not waiting:
        return Part(title, ())
    who = listed(with_form(m, m.alter(id), names[id]) for id in waiting)
    told = [say("map-in-words-wait", count=len(waiting), who=who)]
    for id in waiting:
        connection = m.connection(id)
        said = (connection.safety, connection.give, connection.get, connection.gets, connection.named_for)
        if any(answer is not None for answer in said) or m.alter(id).status != "current":
            told.append(_told(m, m.alter(id), names))
    return Part(title, tuple(told))
