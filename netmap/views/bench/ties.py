"""Who knows whom, and what goes together: said of all that are chosen, and what came of it in words."""

from itertools import combinations
from typing import Any, Literal

from netmap.measures.passing_on import passing_on
from netmap.model import SupportMap
from netmap.model.edits import set_members, set_tie, tie_groups, untie_all
from netmap.model.edits import tie_all as all_tied
from netmap.model.scales import MOST_TIES, OF_GROUPS, TieKind
from netmap.words import bench as words
from netmap.words import group_ties, labels, map_page
from netmap.words.guides import guide_of
from netmap.words.names import labels as names_of
from netmap.words.names import listed

Said = Literal["knows", "belongs_to", "tense", "none", "fits", "pulls"]


def ties(m: SupportMap, shown: SupportMap) -> dict[str, Any]:
    """What can be said of several, and of the tie of two. shown: the map as it may be seen."""
    groups_first = guide_of(m).groups_first
    return {
        "title": group_ties.SIDE if groups_first else map_page.SIDES["ties"],
        "about": group_ties.TIES_ABOUT if groups_first else map_page.TIES_ABOUT,
        "pick": map_page.TIES_PICK,
        "clear": map_page.TIES_CLEAR,
        "actions": [{"name": name, "label": words.TIES[name], "needs": 2} for name in _offered(m)],
        "talk": _talk(m, shown),
    }


def _offered(m: SupportMap) -> list[Said]:
    """What could fit with who is on this map."""
    groups = sum(1 for alter in m.alters if alter.kind != "person")
    offered: dict[Said, bool] = {
        "knows": True,
        "belongs_to": 0 < groups < len(m.alters),
        "fits": groups > 1,
        "pulls": groups > 1,
        "tense": True,
        "none": True,
    }
    return [name for name, fits in offered.items() if fits]


def _talk(m: SupportMap, shown: SupportMap) -> dict[str, Any]:
    """Of each tie, whether what I say passes from one to the other, and a note where that could reach someone
    I keep away from; none on a shared screen."""
    hidden = shown is not m
    notes = {} if hidden else {tie.pair: may for tie in m.ties if (may := passing_on(m, tie)) is not None}
    return {
        "question": map_page.TIES_TALK,
        "of_groups": map_page.TIES_TALK_OF_GROUPS,
        "answers": [
            {"value": None, "label": labels.OPEN},
            *({"value": said, "label": label} for said, label in map_page.TIES_TALKS.items()),
        ],
        "values": {" ".join(t.pair): t.talks_about_me for t in m.ties if t.talks_about_me is not None},
        "notes": {" ".join(pair): map_page.TIES_SHARE[may] for pair, may in notes.items()},
    }


def tied(m: SupportMap, given: tuple[str, ...], kind: TieKind | None) -> tuple[SupportMap, str]:
    """The map where this is said of all of these, as far as it fits; and what was done, or why not."""
    ids = tuple(dict.fromkeys(id for id in given if id in m.by_id))
    why_not = _why_not(m, ids, kind)
    if why_not:
        return m, words.TO_TIE[why_not]
    after = _together(m, ids, kind)
    if after is None:
        return m, words.TO_TIE["too-many"]
    if after == m:
        return m, words.TO_TIE["already"]
    return after, _what_was_done(after, ids, kind)


def _why_not(m: SupportMap, ids: tuple[str, ...], kind: TieKind | None) -> str:
    groups = [id for id in ids if m.alter(id).kind != "person"]
    if not ids:
        return "nobody"
    if len(ids) < 2:
        return "one"
    if kind == "belongs_to":
        return "no-group" if not groups else "no-person" if len(groups) == len(ids) else ""
    return "no-groups" if kind in OF_GROUPS and len(groups) < 2 else ""


def _together(m: SupportMap, ids: tuple[str, ...], kind: TieKind | None) -> SupportMap | None:
    """None where so many ties do not fit."""
    if kind is None:
        return untie_all(m, ids)
    before = {tie.pair for tie in m.ties}
    if len(before | set(combinations(sorted(ids), 2))) > MOST_TIES:
        return None
    if kind in OF_GROUPS:
        return tie_groups(m, ids, kind)
    if kind == "tense":
        return all_tied(m, ids, "tense")
    persons = [id for id in ids if m.alter(id).kind == "person"]
    for group in ids:
        if group not in persons:
            m = _with_members(m, group, persons)
    if kind == "knows":
        m = all_tied(m, persons)
        for a, b in combinations([id for id in ids if id not in persons], 2):
            if not any(b in tie.pair for tie in m.ties_of(a)):
                m = set_tie(m, a, b, "knows")
    return m


def _with_members(m: SupportMap, group: str, persons: list[str]) -> SupportMap:
    return set_members(m, group, {*m.members(group), *persons}) if persons else m


def _what_was_done(m: SupportMap, ids: tuple[str, ...], kind: TieKind | None) -> str:
    names = names_of(m)
    meant = [id for id in ids if kind not in OF_GROUPS or m.alter(id).kind != "person"]
    if kind == "belongs_to":
        persons = listed((names[id] for id in ids if m.alter(id).kind == "person"), 3)
        return words.tied(kind, persons, listed((names[id] for id in ids if m.alter(id).kind != "person"), 3))
    return words.tied(kind, listed((names[id] for id in meant), 3))
