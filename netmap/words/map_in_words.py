"""The whole map as plain sentences: ring by ring, then who belongs where and who knows whom.

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
from netmap.words.lookup import Each, messages
from netmap.words.map_view import SIGNS_OF, Lens
from netmap.words.names import labels, listed
from netmap.words.numbers import counted, counted_first

if not TYPE_CHECKING:
    __getattr__ = messages("map-in-words")


NONE_MARKED: str
RING = Each("map-in-words-ring", (1, 2, 3))
ARE_HERE = Each("map-in-words-are-here", (1, 2, 3))
AT_RING = Each("map-in-words-at-ring", (1, 2, 3))
OF_KIND = Each("map-in-words-of-kind", KINDS)
OF_GROUPS: Each[TieKind] = Each("map-in-words", ("fits", "pulls"))
MARKED = Each("map-in-words-marked", get_args(Sign))


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
    with_myself = Paragraph(self_card.TITLE, self_card.with_me(m.self_connection))
    if not m.alters:
        alone = Paragraph(say("map-in-words-empty"), (say("map-in-words-empty-said"),))
        return tuple(part for part in (alone, with_myself) if part.sentences)
    names = labels(m)
    rings = [_ring(m, ring, names) for ring in (1, 2, 3)]
    others = [_belonging(m, names), _ties(m, names), _groups(m, names), _waiting(m, names)]
    return tuple(part for part in (*rings, *others, with_myself) if part.sentences)


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


def _ring(m: SupportMap, ring: int, names: dict[str, str]) -> Paragraph:
    here = [alter for alter in m.alters if m.connection(alter.id).ring == ring]
    if not here:
        return Paragraph(RING[ring], ())
    who = listed(with_form(m, alter, names[alter.id]) for alter in here)
    sentences = [ARE_HERE.say(ring, count=len(here), who=who)]
    for alter in here:
        sentences.extend(about(m, alter, names[alter.id]))
    return Paragraph(RING[ring], tuple(sentences))


def _belonging(m: SupportMap, names: dict[str, str]) -> Paragraph:
    sentences = []
    for alter in m.alters:
        if alter.kind == "person":
            continue
        members = [names[id] for id in m.members(alter.id)]
        who = listed(members)
        sentences.append(say("map-in-words-belong", count=len(members), who=who, group=names[alter.id]))
    return Paragraph(say("map-in-words-belonging"), tuple(sentences))


def _ties(m: SupportMap, names: dict[str, str]) -> Paragraph:
    sentences = []
    for name, others in _each_tie_once(m, names, "knows"):
        sentences.append(say("map-in-words-knows", count=len(others), name=name, others=listed(others)))
    for name, others in _each_tie_once(m, names, "tense"):
        sentences.extend(say("map-in-words-tense", name=name, other=other) for other in others)
    return Paragraph(say("map-in-words-ties"), tuple(sentences))


def _groups(m: SupportMap, names: dict[str, str]) -> Paragraph:
    sentences = [
        OF_GROUPS.say(kind, count=len(others), name=name, others=listed(others))
        for kind in OF_GROUPS
        for name, others in _each_tie_once(m, names, kind)
    ]
    return Paragraph(say("map-in-words-groups"), tuple(sentences))


def _each_tie_once(m: SupportMap, names: dict[str, str], kind: TieKind) -> Iterator[tuple[str, list[str]]]:
    """Whoever was added first, and to whom of those added later they are tied so."""
    told: set[str] = set()
    for id in m.ids:
        told.add(id)
        pairs = {other for tie in m.ties_of(id) if tie.kind == kind for other in tie.pair}
        others = [names[other] for other in m.ids if other in pairs and other not in told]
        if others:
            yield names[id], others


def _waiting(m: SupportMap, names: dict[str, str]) -> Paragraph:
    title = say("map-in-words-waiting")
    waiting = [id for id in m.ids if m.connection(id).ring is None]
    if not waiting:
        return Paragraph(title, ())
    who = listed(with_form(m, m.alter(id), names[id]) for id in waiting)
    sentences = [say("map-in-words-wait", count=len(waiting), who=who)]
    for id in waiting:
        connection = m.connection(id)
        said = (connection.safety, connection.give, connection.get, connection.gets, connection.named_for)
        if any(answer is not None for answer in said) or m.alter(id).status != "current":
            sentences.extend(about(m, m.alter(id), names[id]))
    return Paragraph(title, tuple(sentences))
