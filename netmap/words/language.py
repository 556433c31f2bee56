"""Which language is spoken: that of the person whose page, request or command this is, never of the process."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

ENGLISH = "en"

_said: ContextVar[str | None] = ContextVar("netmap_language", default=None)
_found: Callable[[], str | None] = lambda: None  # noqa: E731


def spoken() -> str:
    """The language of here and now: what was said, else what `find_by` finds, else English."""
    return _said.get() or _found() or ENGLISH


def speak(language: str) -> None:
    """From here on, in this thread or task."""
    _said.set(language)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """For as long as this lasts."""
    before = _said.set(language)
    try:
        yield
    finally:
        _said.reset(before)


def find_by(find: Callable[[], str | None]) -> None:
    """How the language is found where none was said: threads begin without one, as each run of a page does.

    find: None where it cannot tell.
    """
    global _found
    _found = find


def best(wished: Iterable[str], there: Iterable[str]) -> str:
    """The first of the wished languages that is there, else English.

    wished: tags as browsers give them ("de-AT"); a wider one does where the very one is not there.
    """
    known = {language.lower(): language for language in there}
    for tag in wished:
        parts = tag.strip().lower().replace("_", "-").split("-")
        for length in range(len(parts), 0, -1):
            found = known.get("-".join(parts[:length]))
            if found:
                return found
    return ENGLISH


def wished_in(header: str) -> tuple[str, ...]:
    """The tags of an Accept-Language header, most wished first; those without a weight count 1."""
    found = []
    for place, part in enumerate(header.split(",")[:20]):
        tag, _, weight = part.partition(";")
        try:
            worth = float(weight.strip().removeprefix("q=") or 1)
        except ValueError:
            worth = 0.0
        if tag.strip() and worth > 0:
            found.append((-worth, place, tag.strip()))
    return tuple(tag for _, _, tag in sorted(found))
