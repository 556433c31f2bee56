"""What the page of the map remembers, for all parts that stand beside the map."""

from dataclasses import dataclass

from netmap.model.scales import Kind


@dataclass(frozen=True)
class Bench:
    """side: what stands beside the map. view: the map, as a table or in words. kind: what is added next.
    block: the questions that stand open on a card. prompt: the place of the question that helps to add."""

    side: str = "card"
    view: str = "map"
    kind: Kind = "person"
    block: str = "where"
    prompt: int = 0
