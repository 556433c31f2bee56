"""How groups go together in me: well, or pulling against each other. Said of all that are chosen at once."""

from itertools import combinations

from netmap.model import SupportMap
from netmap.model.edits import tie_groups
from netmap.model.scales import OF_GROUPS, TieKind
from netmap.pages import state
from netmap.pages.choices import pick
from netmap.words import group_ties as words
from netmap.words import labels


def group_ties(m: SupportMap, chosen: tuple[str, ...]) -> None:
    """Of two or more groups among those chosen: how they go together."""
    groups = tuple(id for id in chosen if m.alter(id).kind != "person")
    if len(groups) < 2:
        return
    pick(
        f"go-together-{'-'.join(sorted(groups))}", words.QUESTION, {None: labels.OPEN, **words.GO_TOGETHER},
        _now(m, groups),
        lambda kind: state.opened().change(tie_groups(state.opened().map, groups, kind)),
    )  # fmt: skip


def _now(m: SupportMap, groups: tuple[str, ...]) -> TieKind | None:
    """What was said of every two of them; None where nothing was, or not the same."""
    kinds = {tie.pair: tie.kind for tie in m.ties if tie.kind in OF_GROUPS}
    said = {kinds.get(pair) for pair in combinations(sorted(groups), 2)}
    return said.pop() if len(said) == 1 else None
