"""One question of the bench as a record: what it is called, of whom it is asked, what can be answered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

from netmap.model import SupportMap
from netmap.model.edits import with_alter, with_connection
from netmap.model.scales import LONGEST_NAME, LONGEST_TEXT
from netmap.model.value import in_one_form, writable
from netmap.words import labels
from netmap.words.map_view import Lens

QuestionKind = Literal["one", "several", "statement", "line", "long"]
"""One of some answers; several; true or not said; a line or more in own words."""
Block = Literal["where", "safe", "balance", "kinds", "more", "change"]
BLOCKS: tuple[Block, ...] = ("where", "safe", "balance", "kinds", "more", "change")
Sign = Literal["ring", "safety", "give", "get"]
"""What draws the answers of a question in place of words alone."""
Answers = Mapping[Any, str]
OWN_WORDS: frozenset[QuestionKind] = frozenset({"line", "long"})
NO_ANSWERS: Answers = MappingProxyType({})


def _of_everyone(_: SupportMap, __: str) -> bool:
    return True


def _nothing() -> str:
    return ""


@dataclass(frozen=True)
class Question:
    """`name` is the field it fills on the entry or on the connection to it, unless `read` and `take` say
    otherwise. Words are in `words.bench`, by that name."""

    name: str
    kind: QuestionKind
    block: Block
    answers: Callable[[SupportMap], Answers] = lambda _: NO_ANSWERS
    """Every answer there is on this map but the open one, with its word."""
    open_word: Callable[[], str] = lambda: labels.OPEN
    of_groups: frozenset[str] = frozenset()
    """Answers that are for groups and communities alone."""
    asked: Callable[[SupportMap, str], bool] = _of_everyone
    of_entry: bool = False
    """Whether the answer stands on the entry itself, and not on the connection to it."""
    not_said: Any = None
    """What the field holds where a statement is not said."""
    may_be_open: bool = True
    door: bool = False
    """Whether it stands behind the second door of its block."""
    walk: bool = False
    """Whether it is asked of everyone in turn."""
    sign: Sign | None = None
    lens: Lens | None = None
    """The look of the map while it is asked; None: as it was."""
    about: Callable[[], str] = _nothing
    read: Callable[[SupportMap, str], Any] | None = None
    take: Callable[[SupportMap, str, Any], SupportMap] | None = None

    @property
    def of_some(self) -> bool:
        """Whether there may be entries of whom it is not asked."""
        return self.asked is not _of_everyone

    @property
    def in_own_words(self) -> bool:
        return self.kind in OWN_WORDS

    def said(self, m: SupportMap, id: str) -> Any:
        """The answer on the map, ready for JSON; None where the question is open."""
        given = self.read(m, id) if self.read else getattr(self._holder(m, id), self.name)
        match self.kind:
            case "several":
                return None if given is None else [one for one in self._asked_of(m, id) if one in given]
            case "statement":
                return True if given else None
            case "line" | "long":
                return given or None
            case _:
                return given

    def answered(self, m: SupportMap, id: str, value: Any) -> SupportMap:
        """The map with this answer; the map itself where it is none to this question, or is not asked."""
        if not self.asked(m, id) or not self._fits(m, id, value):
            return m
        if self.in_own_words:
            value = in_one_form(writable(value or ""))
            value = " ".join(value.split())[:LONGEST_NAME] if self.kind == "line" else value[:LONGEST_TEXT]
        elif self.kind == "several":
            value = None if value is None else frozenset(value)
        elif self.kind == "statement":
            value = True if value else self.not_said
        if self.take:
            return self.take(m, id, value)
        edit = with_alter if self.of_entry else with_connection
        return edit(m, id, **{self.name: value})

    def _holder(self, m: SupportMap, id: str) -> Any:
        return m.alter(id) if self.of_entry else m.connection(id)

    def _asked_of(self, m: SupportMap, id: str) -> list[Any]:
        known = self.answers(m)
        return [one for one in known if m.alter(id).kind != "person" or one not in self.of_groups]

    def _fits(self, m: SupportMap, id: str, value: Any) -> bool:
        if value is None:
            return self.may_be_open
        match self.kind:
            case "one":
                return any(value == one and type(value) is type(one) for one in self.answers(m))
            case "several":
                return isinstance(value, tuple) and set(value) <= set(self._asked_of(m, id))
            case "statement":
                return isinstance(value, bool)
            case _:
                return isinstance(value, str)
