"""What happens to pages and maps, told to whatever stands around them: numbers alone, never who or what."""

from collections import defaultdict
from collections.abc import Callable
from typing import Literal

Kind = Literal["run", "edit", "refused", "read"]
"""A page was drawn anew (with the seconds that took); a map was changed; a page was refused;
the file that a page was given is read, and not needed any more."""
_listening: defaultdict[Kind, list[Callable[[float], None]]] = defaultdict(list)


def hear(kind: Kind, listener: Callable[[float], None]) -> None:
    """From now on `listener` is told each time, once, from any thread."""
    if listener not in _listening[kind]:
        _listening[kind].append(listener)


def tell(kind: Kind, amount: float = 1.0) -> None:
    for listener in _listening[kind]:
        listener(amount)
