"""How a subject's messages are named in Python: a constant for each plain one, a table for each set of answers.

A module lists its plain messages as bare annotations, and takes `messages` for its `__getattr__`:
`frame.LOST` is the message `frame-lost`, in the language of the moment.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from netmap.model import NetmapError
from netmap.words.catalogue import Argument, MessageError, say

K = TypeVar("K")


def messages(subject: str) -> Callable[[str], str]:
    """The `__getattr__` of a module: the message of the subject that has the name asked for."""

    def __getattr__(name: str) -> str:  # noqa: N807
        if not name.isupper():
            raise AttributeError(f"{subject} has no {name!r}")
        try:
            return say(f"{subject}-{_named(name)}")
        except MessageError as error:
            raise AttributeError(f"{subject} has no {name!r}: {error}") from error

    return __getattr__


class Each(Mapping[K, str]):
    """The word for each of some answers, in their order: `Each("labels-ring", (1, 2, 3))[2]` is `labels-ring-2`."""

    def __init__(self, id: str, answers: Iterable[K]) -> None:
        self.name = id
        self._ids: dict[K, str] = {answer: f"{id}-{_named(str(answer))}" for answer in answers}

    def __getitem__(self, answer: K) -> str:
        return say(self._ids[answer])

    def say(self, answer: K, **arguments: Argument) -> str:
        """The message of an answer that is given something to say it with."""
        return say(self._ids[answer], **arguments)

    def id(self, answer: K) -> str:
        """The name of the message of this answer."""
        return self._ids[answer]

    @property
    def ids(self) -> tuple[str, ...]:
        """The names of the messages."""
        return tuple(self._ids.values())

    def __contains__(self, answer: object) -> bool:
        return answer in self._ids

    def __iter__(self) -> Iterator[K]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


def problem(id: str, where: str = "", /, *, code: str = "", **arguments: Argument) -> NetmapError:
    """The message as an error: what happened, and beside it, as `.remedy`, what to do."""
    return NetmapError(say(id, **arguments), where, say(f"{id}.remedy", **arguments), code)


def _named(name: str) -> str:
    return name.lower().replace("_", "-").replace(" ", "-")
