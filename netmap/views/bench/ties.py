"""Who knows whom, and what goes together: said of all that are chosen, and what came of it in words."""

from collections.abc import Mapping
from itertools import combinations
from typing import Any, Literal

from netmap.measures.passing_on import passing_on
from netmap.model import SupportMap
from netmap.model.edits import set_members, tie_all, tie_groups, untie_all
from netmap.model.newly_tied import newly_tied
from netmap.model.scales import MOST_TIES, OF_GROUPS, TieKind
from netmap.model.value import Ids
from netmap.words import bench as words
from netmap.words import group_ties, labels, map_page
from netmap.words.guides import guide_of
from netmap.words.names import listed
from netmap.words.newly_tied import what_was_tied

MOST_NAMES = 6
"""In a sentence; of more, how many."""
Said = Literal["knows", "belongs_to", "tense", "none", "fits", "pulls"]


def ties(m: SupportMap, shown: SupportMap) -> dict[str, Any]:
    """What can be said of several, and of the tie of two. shown: the map as it may be seen."""
    groups_first = guide_of(m).groups_first
    return {
        "title": group_ties.SIDE if groups_first else map_page.SIDES["ties"],
        "about": group_ties.TIES_ABOUT if groups_first else map_page.TIES_ABOUT,
        "pick": map_page.TIES_PICK,
        "clear": map_page.TIES_CLEAR,
        "remove": map_page.TIES_REMOVE,
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


def tied(
    m: SupportMap, given: tuple[str, ...], kind: TieKind | None, names: Mapping[str, str]
) -> tuple[SupportMap, str]:
    """The map where this is said of all of these, as far as it fits; and what was done, or why not. names: by
    id, as they may be shown."""
    ids = tuple(dict.fromkeys(id for id in given if id in m.by_id))
    why_not = _why_not(m, ids, kind)
    if why_not:
        return m, words.TO_TIE[why_not]
    after = _together(m, ids, kind)
    if after == m:
        return m, words.TO_TIE["already"]
    if kind == "knows":
        return after, " ".join(what_was_tied(newly_tied(m, after, ids), names))
    meant = ids if kind not in OF_GROUPS else _groups(m, ids)
    people, groups = _people(m, ids), _groups(m, ids)
    if kind == "belongs_to":
        return after, words.tied(kind, _listed(people, names), _listed(groups, names))
    return after, words.tied(kind, _listed(meant, names))


def _listed(ids: Ids, names: Mapping[str, str]) -> str:
    return listed((names[id] for id in ids), MOST_NAMES)


def _people(m: SupportMap, ids: Ids) -> Ids:
    return tuple(id for id in ids if m.alter(id).kind == "person")


def _groups(m: SupportMap, ids: Ids) -> Ids:
    return tuple(id for id in ids if m.alter(id).kind != "person")


def _why_not(m: SupportMap, ids: Ids, kind: TieKind | None) -> str:
    groups = _groups(m, ids)
    pairs = {tie.pair for tie in m.ties} | set(combinations(sorted(ids), 2))
    if len(ids) < 2:
        return "one" if ids else "nobody"
    if kind == "belongs_to" and (not groups or len(groups) == len(ids)):
        return "no-person" if groups else "no-group"
    if kind in OF_GROUPS and len(groups) < 2:
        return "no-groups"
    return "too-many" if kind is not None and len(pairs) > MOST_TIES else ""


def _together(m: SupportMap, ids: Ids, kind: TieKind | None) -> SupportMap:
    if kind is None:
        return untie_all(m, ids)
    if kind in OF_GROUPS:
        return tie_groups(m, ids, kind)
    if kind == "belongs_to":
        for group in _groups(m, ids):
            m = set_members(m, group, {*m.members(group), *_people(m, ids)})
        return m
    return tie_all(m, ids, kind)
