"""Which side of a shape its name stands on, so that names cover neither each other nor shapes."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from math import sqrt

from netmap.views.label_choices import HEIGHT, Box, Choices, Label, shared

SLIVER = 4.0
"""Square pixels of overlap that no eye sees."""
PASSES = 5
CALM = 10.0
"""A whole name on any side, covering nothing, costs less than this: no reason to look further."""


def place_labels(
    points: Mapping[str, tuple[float, float]],
    names: Mapping[str, str],
    size: tuple[float, float],
    shapes: Mapping[str, float],
    taken: Sequence[Box] = (),
) -> dict[str, Label]:
    """A label for each point. All in pixels, y downward. shapes: the radius of each shape, with what goes
    round it; taken: what no name may cover.

    Greedy, the most crowded first, then a few passes in which each name chooses again, given the
    others. The same input gives the same labels. No points: an empty dict.
    """
    width = _widest(len(points), size)
    choices = {id: Choices(point, names[id], size, shapes[id], width) for id, point in points.items()}
    near = _near(points, choices, max(shapes.values(), default=0.0))
    boxes = {
        id: Box(x - shapes[id] - 1, y - shapes[id] - 1, x + shapes[id] + 1, y + shapes[id] + 1)
        for id, (x, y) in points.items()
    }
    walls = {
        id: [
            *(boxes[other] for other in near[id]),
            *(box for box in taken if _meets(points[id], choices[id], box)),
        ]
        for id in points
    }
    order = sorted(points, key=lambda id: -len(near[id]))
    labels: dict[str, Label] = {}
    unsettled = order
    for _ in range(PASSES):
        before = dict(labels)
        for id in unsettled:
            others = [labels[other].box for other in near[id] if other in labels]
            labels[id] = _best(choices[id], others, walls[id])
        unsettled = [id for id in order if labels[id] != choices[id].first]
        if labels == before:
            break
    _untangle(labels, choices, near, walls)
    return {id: labels[id] for id in points}


def _untangle(
    labels: dict[str, Label],
    choices: Mapping[str, Choices],
    near: Mapping[str, Sequence[str]],
    walls: Mapping[str, Sequence[Box]],
) -> None:
    """Where two names still cover each other, one tries each of its places while those it meets make room."""
    for id in list(labels):
        met = [other for other in near[id] if shared(labels[id].box, labels[other].box) > SLIVER]
        if not met:
            continue
        trials: list[tuple[float, float, int, dict[str, Label]]] = []
        for choice in choices[id]:
            trial = {**labels, id: choice.label}
            moved = [o for o in near[id] if shared(choice.label.box, trial[o].box) > SLIVER]
            for other in moved:
                trial[other] = _best(choices[other], [trial[o].box for o in near[other]], walls[other])
            overlap = sum(
                shared(trial[one].box, trial[other].box) for one in (id, *met, *moved) for other in near[one]
            )
            trials.append((overlap, choice.dislike, len(trials), trial))
        labels.update(min(trials)[3])


def overlap_area(labels: Iterable[Label]) -> float:
    """Square pixels that two labels both claim, over all pairs; pairs below a sliver count nothing."""
    areas = (shared(one.box, other.box) for one, other in combinations(labels, 2))
    return sum(area for area in areas if area > SLIVER)


def _widest(count: int, size: tuple[float, float]) -> float:
    """Room for one name: the whole picture shared out fairly among the names."""
    fair = sqrt(size[0] * size[1] / max(count, 1))
    return min(max(fair * 1.7, 70.0), size[0] * 0.45)


def _near(
    points: Mapping[str, tuple[float, float]], choices: Mapping[str, Choices], shape: float
) -> dict[str, list[str]]:
    """For each point, those whose name could ever meet its own."""
    reach = {id: choices[id].reach for id in points}
    found: dict[str, list[str]] = {id: [] for id in points}
    high = 2 * (shape + HEIGHT + 2)
    for one, other in combinations(points, 2):
        (ax, ay), (bx, by) = points[one], points[other]
        if abs(ay - by) < high and abs(ax - bx) < reach[one] + reach[other]:
            found[one].append(other)
            found[other].append(one)
    return found


def _meets(point: tuple[float, float], choices: Choices, box: Box) -> bool:
    """Whether a name there could ever cover this box."""
    (x, y), reach = point, choices.reach
    high = choices.high
    return box.left < x + reach and box.right > x - reach and box.top < y + high and box.bottom > y - high


def _best(choices: Choices, others: Sequence[Box], walls: Sequence[Box]) -> Label:
    """The choice that covers least; a name covered is worse than a shape touched."""
    best, cost = choices.first, float("inf")
    for choice in choices:
        if choice.dislike >= cost:
            continue
        box = choice.label.box
        covered = sum(shared(box, other) for other in others) * 8 + sum(shared(box, wall) for wall in walls)
        total = choice.dislike + (covered if covered > SLIVER else 0.0)
        if total < cost:
            best, cost = choice.label, total
        if cost <= CALM:
            break
    return best
