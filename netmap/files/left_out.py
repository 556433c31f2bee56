"""Keeping count of what could not be carried over, so that a person can be told."""

from collections.abc import Hashable
from dataclasses import dataclass, field

from netmap.words.left_out import LEFT_OUT, sentence


@dataclass
class LeftOut:
    """What was left out, by kind; the same thing in several versions counts once."""

    found: dict[str, set[Hashable]] = field(default_factory=dict)

    def note(self, key: str, what: Hashable = None) -> None:
        """Remember one thing. `key` is one of `netmap.words.left_out.LEFT_OUT`."""
        self.found.setdefault(key, set()).add(what)

    def sentences(self) -> tuple[str, ...]:
        """One sentence for each kind, always in the same order."""
        return tuple(sentence(key, len(self.found[key])) for key in LEFT_OUT if key in self.found)
