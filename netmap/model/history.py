"""Undo and redo: a list of earlier maps and a list of maps that were taken back."""

from dataclasses import dataclass

from netmap.model.support_map import SupportMap

DEEPEST = 500


@dataclass(frozen=True)
class History:
    """The map on the screen, what it was before, and what it was before it was taken back."""

    present: SupportMap
    past: tuple[SupportMap, ...] = ()
    future: tuple[SupportMap, ...] = ()

    def changed(self, m: SupportMap) -> "History":
        """A step forward. A change that changes nothing leaves the history as it is."""
        if m == self.present:
            return self
        return History(m, (*self.past, self.present)[-DEEPEST:])

    def undone(self) -> "History":
        """One step back; itself where there is nothing to take back."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.present, *self.future))

    def redone(self) -> "History":
        """One step forward again; itself where nothing was taken back."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.present), self.future[1:])
