"""What each deed of the bench does to a map. What no longer fits (someone was taken off meanwhile) changes
nothing, and nothing a browser says makes a map that is not whole."""

from collections.abc import Mapping

from pydantic import ValidationError

from netmap.model import SupportMap
from netmap.model.edits import (
    changed,
    named_for,
    place_all,
    set_tie,
    with_alter,
    with_connection,
    with_tie,
    without,
)
from netmap.model.entries import Alter
from netmap.model.name_list import NameList, read_list, with_list
from netmap.model.scales import MOST_ALTERS, SUPPORTS_OF_A_PERSON, TieKind
from netmap.session.joining import can_be_joined, join
from netmap.session.namesakes import is_asked_about
from netmap.views.bench import takes
from netmap.views.bench.me import said_of_me
from netmap.views.bench.questions import QUESTIONS
from netmap.views.bench.ties import tied
from netmap.views.geometry import nearest_place
from netmap.views.live_actions import (
    AboutNamesake,
    Add,
    Answer,
    Edit,
    Join,
    Listed,
    Move,
    NamedFor,
    OfMe,
    Remove,
    Rename,
    Sectors,
    SetTie,
    Spot,
    Talk,
    TieAll,
    Who,
)
from netmap.words import bench as words
from netmap.words.name_list import what_came_of
from netmap.words.names import labels
from netmap.words.relationships import meaning


def done(m: SupportMap, edit: Edit, names: Mapping[str, str] | None = None) -> tuple[SupportMap, str]:
    """The map after this edit, and what came of it in words where that is not seen; the map itself where it
    changes nothing or no longer fits. Nobody who is not named in it moves.

    names: what to call those on the map, as initials where names are hidden; None: their own."""
    if not named_in(edit) <= m.by_id.keys():
        return m, ""
    names = labels(m) if names is None else names
    try:
        match edit:
            case TieAll():
                return tied(m, edit.ids, edit.kind, names)
            case Listed():
                return _listed(m, edit)
            case Join():
                return _joined(m, edit, names)
            case _:
                after = _after(m, edit)
                return (m if _says_the_same(m, after) else after), ""
    except ValidationError:  # more ties than a map holds, or words that cannot be written
        return m, ""


def _says_the_same(m: SupportMap, after: SupportMap) -> bool:
    """Whether nothing else is said, though an open question may have been opened again."""
    if m.ids != after.ids or any(m.connection(id) != after.connection(id) for id in m.ids):
        return False
    return changed(after, connections=m.connections) == m


Plain = (
    Move | Add | Rename | Who | Answer | OfMe | SetTie | Talk | NamedFor | AboutNamesake | Sectors | Remove
)  # fmt: skip
"""Edits of which all that comes is seen."""


def named_in(edit: Edit) -> set[str]:
    """Ids of those who have to be on the map for it."""
    match edit:
        case Rename() | Who() | Answer() | AboutNamesake():
            return {edit.id}
        case SetTie() | Talk():
            return {edit.a, edit.b}
        case Join():
            return {edit.keep, edit.gone}
        case _:
            return set()


def _after(m: SupportMap, edit: Plain) -> SupportMap:
    match edit:
        case Move():
            return _moved(m, edit)
        case Add():
            return _added(m, edit)
        case Rename():
            return with_alter(m, edit.id, name=edit.name)
        case Who():
            return takes.who_they_are(m, edit.id, edit.kind, edit.form, edit.form_words)
        case Answer():
            question = QUESTIONS.get(edit.question)
            return m if question is None else question.answered(m, edit.id, edit.value)
        case OfMe():
            return said_of_me(m, edit.question, edit.value)
        case SetTie():
            return _tied(m, edit)
        case Talk():
            return with_tie(m, edit.a, edit.b, talks_about_me=edit.value)
        case NamedFor():
            return _named(m, edit)
        case AboutNamesake():
            return _told_apart(m, edit)
        case Sectors():
            return changed(m, sectors=edit.names)
        case Remove():
            return without(m, *edit.ids) if m.by_id.keys() & set(edit.ids) else m


def _moved(m: SupportMap, edit: Move) -> SupportMap:
    places = {spot.id: _place(spot) for spot in edit.spots if spot.id in m.by_id}
    return place_all(m, places) if places else m


def _place(spot: Spot | Add) -> tuple[int, float, float] | None:
    return None if spot.x is None or spot.y is None else nearest_place(spot.x, spot.y)


def _added(m: SupportMap, edit: Add) -> SupportMap:
    if edit.id in m.by_id or m.is_full:
        return m
    fresh = changed(m, alters=(*m.alters, Alter(id=edit.id, name=edit.name, kind=edit.kind)))
    where = _place(edit)
    fresh = fresh if where is None else place_all(fresh, {edit.id: where})
    fresh = takes.who_they_are(fresh, edit.id, edit.kind, edit.form, edit.form_words)
    gives = edit.support is not None and (edit.kind != "person" or edit.support in SUPPORTS_OF_A_PERSON)
    return with_connection(fresh, edit.id, named_for=frozenset({edit.support})) if gives else fresh


def left_over(m: SupportMap, edit: Listed) -> str:
    """The lines of a list for which there is no room on the map."""
    return "\n".join(_read(m, edit).left_over)


def _read(m: SupportMap, edit: Listed) -> NameList:
    return read_list(edit.text, meaning(m), edit.kind, MOST_ALTERS - len(m.alters))


def _listed(m: SupportMap, edit: Listed) -> tuple[SupportMap, str]:
    found = _read(m, edit)
    return with_list(m, found.entries), " ".join(what_came_of(found, len(found.entries)))


def _joined(m: SupportMap, edit: Join, names: Mapping[str, str]) -> tuple[SupportMap, str]:
    if not can_be_joined(m, edit.keep, edit.gone):
        return m, ""
    joined = join(m, edit.keep, edit.gone)
    return joined.map, words.joined(names[edit.keep], len(joined.differences))


def _tied(m: SupportMap, edit: SetTie) -> SupportMap:
    if edit.a == edit.b:
        return m
    if not edit.tied:
        return set_tie(m, edit.a, edit.b, None)
    if edit.kind is not None:
        return set_tie(m, edit.a, edit.b, edit.kind)
    if any(edit.b in tie.pair for tie in m.ties_of(edit.a)):
        return m
    return set_tie(m, edit.a, edit.b, tie_of(m, edit.a, edit.b))


def tie_of(m: SupportMap, a: str, b: str) -> TieKind:
    """The tie that two have of whom no more is said."""
    joins = {m.alter(a).kind == "person", m.alter(b).kind == "person"}
    return "belongs_to" if joins == {True, False} else "knows"


def _named(m: SupportMap, edit: NamedFor) -> SupportMap:
    given = {
        id for id in edit.ids
        if id in m.by_id and (m.alter(id).kind != "person" or edit.support in SUPPORTS_OF_A_PERSON)
    }  # fmt: skip
    named = {id for id in m.ids if edit.support in m.connection(id).supports}
    return named_for(m, edit.support, named | given if edit.named else named - given)


def _told_apart(m: SupportMap, edit: AboutNamesake) -> SupportMap:
    """Only where it is asked, or was answered that it is the same: what was not asked stays careful."""
    if edit.answer == "later" or not (is_asked_about(m, edit.id) or m.alter(edit.id).namesake == "same"):
        return m
    return with_alter(m, edit.id, namesake=edit.answer)
