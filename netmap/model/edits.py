"""Changes to a map: each takes a map and gives a new, checked one. Nobody who is not named moves."""

from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Any, TypeVar
from uuid import uuid4

from netmap.model.entries import Alter, Feeling, Tie
from netmap.model.scales import OF_GROUPS, Form, Kind, Support, TieKind
from netmap.model.steps import Step
from netmap.model.support_map import SupportMap
from netmap.model.value import Value

V = TypeVar("V", bound=Value)


def new_id() -> str:
    """A mark no other entry has. Random, so that an id is never used for someone else later."""
    return uuid4().hex[:12]


def new_map(**fields: Any) -> SupportMap:
    """An empty map with a fresh id."""
    return SupportMap(id=new_id(), **fields)


def changed(value: V, **fields: Any) -> V:
    """The same value with other fields, checked as if it were built anew."""
    return type(value)(**{**{name: getattr(value, name) for name in type(value).model_fields}, **fields})


def add(m: SupportMap, name: str, kind: Kind = "person", form: Form | None = None) -> SupportMap:
    """The map with one more entry, not placed and with nothing rated. Its id is the last of `ids`."""
    return changed(m, alters=(*m.alters, Alter(id=new_id(), name=name, kind=kind, form=form)))


def with_alter(m: SupportMap, id: str, **fields: Any) -> SupportMap:
    """The map with other fields on one entry. Turning a group into a person, or the other way, ends its
    belongings, and takes with it what can be said of groups alone, or of persons alone."""
    alters = tuple(_of_its_kind(changed(alter, **fields)) if alter.id == id else alter for alter in m.alters)
    kinds = {alter.id: alter.kind for alter in alters}
    ties = tuple(tie for tie in m.ties if _joins(tie, kinds[tie.a] == "person", kinds[tie.b] == "person"))
    connections = tuple(
        changed(connection, part_of_me=None, positive=None, own_words="")
        if connection.alter == id and kinds[id] == "person"
        else connection
        for connection in m.connections
    )
    return changed(m, alters=alters, ties=ties, connections=connections)


def _of_its_kind(alter: Alter) -> Alter:
    return alter if alter.kind == "person" else changed(alter, grown_up=None)


def _joins(tie: Tie, one_is_person: bool, other_is_person: bool) -> bool:
    """Whether a tie of this kind can be between these two."""
    if tie.kind in OF_GROUPS:
        return not (one_is_person or other_is_person)
    return tie.kind != "belongs_to" or one_is_person != other_is_person


def with_connection(m: SupportMap, id: str, **fields: Any) -> SupportMap:
    """The map with other answers on the connection to one entry."""
    connections = {connection.alter: connection for connection in m.connections}
    connections[id] = changed(m.connection(id), **fields)
    return changed(m, connections=tuple(connections[known] for known in m.ids if known in connections))


def with_self(m: SupportMap, **fields: Any) -> SupportMap:
    """The map with other answers on how I am with myself."""
    return changed(m, self_connection=changed(m.self_connection, **fields))


def named_for(m: SupportMap, kind: Support, ids: Iterable[str]) -> SupportMap:
    """The map where exactly these entries are named for this kind of support.

    Where the kinds were answered one by one, that answer changes; elsewhere nothing is said of other kinds.
    """
    wanted = set(ids)
    for id in m.ids:
        connection = m.connection(id)
        if (id in wanted) != (kind in connection.supports):
            field = "named_for" if connection.gets is None else "gets"
            before: frozenset[Support] = getattr(connection, field) or frozenset()
            after = before | {kind} if id in wanted else before - {kind}
            m = with_connection(m, id, **{field: after or (None if field == "named_for" else after)})
    return m


def without(m: SupportMap, *ids: str) -> SupportMap:
    """The map without these entries, their connections and ties. Plans that named them keep their words."""
    gone = frozenset(ids)
    return changed(
        m,
        alters=tuple(alter for alter in m.alters if alter.id not in gone),
        connections=tuple(connection for connection in m.connections if connection.alter not in gone),
        ties=tuple(tie for tie in m.ties if gone.isdisjoint(tie.pair)),
        steps=tuple(
            changed(step, about=tuple(known for known in step.about if known not in gone)) for step in m.steps
        ),
        feelings=tuple(feeling for feeling in m.feelings if gone.isdisjoint(feeling.about)),
        declined=tuple(idea for idea in m.declined if gone.isdisjoint(idea.about)),
    )


def place(m: SupportMap, id: str, ring: int, angle: float, depth: float) -> SupportMap:
    """The map with this entry in a ring, at an angle and a depth within the ring."""
    return place_all(m, {id: (ring, angle, depth)})


def unplace(m: SupportMap, id: str) -> SupportMap:
    """The map with this entry back in the tray."""
    return place_all(m, {id: None})


def place_all(m: SupportMap, places: Mapping[str, tuple[int, float, float] | None]) -> SupportMap:
    """The map with each of these entries in a ring, at an angle and a depth, or (None) back in the tray."""
    connections = {connection.alter: connection for connection in m.connections}
    for id, where in places.items():
        ring, angle, depth = where or (None, None, None)
        # Twice, since the remainder of a tiny negative angle rounds to 360 itself.
        angle = None if angle is None else angle % 360 % 360
        connections[id] = changed(m.connection(id), ring=ring, angle=angle, depth=depth)
    return changed(m, connections=tuple(connections[known] for known in m.ids if known in connections))


def tie_all(m: SupportMap, ids: Iterable[str], kind: TieKind = "knows") -> SupportMap:
    """The map where each of these entries is tied to each other one.

    That a whole circle knows each other says of a person and a group that the person belongs to it; two
    groups know each other as two people do. Belonging stays belonging, what is tense stays tense, and how
    groups go together stays said.
    """
    ties = {tie.pair: tie for tie in m.ties}
    for a, b in combinations(sorted(set(ids)), 2):
        before = ties.get((a, b))
        with_group = kind == "knows" and (m.alter(a).kind == "person") != (m.alter(b).kind == "person")
        fresh: TieKind = "belongs_to" if with_group else kind
        if before is None or (before.kind == "knows" != fresh):
            ties[a, b] = _tied(m, a, b, fresh)
    return _with_ties(m, ties)


def set_tie(m: SupportMap, a: str, b: str, kind: TieKind | None) -> SupportMap:
    """The map with exactly this tie between two entries, or none. What was said of the tie stays."""
    return _with_ties(m, _with_this(m, a, b, kind))


def suppose_tie(m: SupportMap, a: str, b: str, kind: TieKind | None) -> SupportMap:
    """The map as `set_tie` gives it, to count with (`SupportMap.supposing_ties`)."""
    return m.supposing_ties(_in_order(_with_this(m, a, b, kind)))


def with_tie(m: SupportMap, a: str, b: str, **fields: Any) -> SupportMap:
    """The map with other answers on the tie between two entries; the same map where there is none."""
    pair = (min(a, b), max(a, b))
    return _with_ties(m, {tie.pair: changed(tie, **fields) if tie.pair == pair else tie for tie in m.ties})


def tie_groups(m: SupportMap, ids: Iterable[str], kind: TieKind | None) -> SupportMap:
    """The map where each two of the groups and communities among these are tied so, in place of whatever was
    between them. None: nothing is said any more of how they go together; other ties stay."""
    groups = sorted({id for id in ids if m.alter(id).kind != "person"})
    ties = {tie.pair: tie for tie in m.ties}
    for pair in combinations(groups, 2):
        if kind is not None:
            ties[pair] = _tied(m, *pair, kind)
        elif pair in ties and ties[pair].kind in OF_GROUPS:
            del ties[pair]
    return _with_ties(m, ties)


def untie_all(m: SupportMap, ids: Iterable[str]) -> SupportMap:
    """The map with no ties among these entries."""
    chosen = set(ids)
    return _with_ties(m, {tie.pair: tie for tie in m.ties if not chosen.issuperset(tie.pair)})


def set_members(m: SupportMap, group: str, persons: Iterable[str]) -> SupportMap:
    """The map where exactly these persons belong to this group or community."""
    ties = {tie.pair: tie for tie in m.ties if not (tie.kind == "belongs_to" and group in tie.pair)}
    for person in persons:
        tie = _tied(m, group, person, "belongs_to")
        ties[tie.pair] = tie
    return _with_ties(m, ties)


def with_step(m: SupportMap, step: Step) -> SupportMap:
    """The map with this step: in the place of the step with its id, or as the newest."""
    if any(known.id == step.id for known in m.steps):
        return changed(m, steps=tuple(step if known.id == step.id else known for known in m.steps))
    return changed(m, steps=(*m.steps, step))


def without_step(m: SupportMap, id: str) -> SupportMap:
    return changed(m, steps=tuple(step for step in m.steps if step.id != id))


def with_feeling(m: SupportMap, finding: str, about: tuple[str, ...], words: str) -> SupportMap:
    """The map with these words of a feeling beside a finding of this kind about these entries, in place of
    those that stood there. Empty words take it away."""
    others = tuple(f for f in m.feelings if (f.finding, f.about) != (finding, about))
    if not words.strip():
        return changed(m, feelings=others)
    return changed(m, feelings=(*others, Feeling(finding=finding, about=about, words=words)))


def _tied(m: SupportMap, a: str, b: str, kind: TieKind) -> Tie:
    """The tie of these two with this kind; whether they talk about me stays as it was said."""
    pair = (min(a, b), max(a, b))
    before = next((tie for tie in m.ties if tie.pair == pair), None)
    return Tie(a=a, b=b, kind=kind) if before is None else changed(before, kind=kind)


def _with_this(m: SupportMap, a: str, b: str, kind: TieKind | None) -> dict[tuple[str, str], Tie]:
    pair = (min(a, b), max(a, b))
    ties = {tie.pair: tie for tie in m.ties if tie.pair != pair}
    return ties if kind is None else ties | {pair: _tied(m, a, b, kind)}


def _with_ties(m: SupportMap, ties: dict[tuple[str, str], Tie]) -> SupportMap:
    return changed(m, ties=_in_order(ties))


def _in_order(ties: dict[tuple[str, str], Tie]) -> tuple[Tie, ...]:
    return tuple(ties[pair] for pair in sorted(ties))
