"""What can be asked on the bench, in words: of everyone, of one, and for short; and what stands around it.

Sentences with `{name}`, `{n}` and the like are filled in the browser.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from netmap.model.scales import TieKind
from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("bench")

_ASKED = (
    "ring", "form", "grown_up", "part_of_me", "positive", "own_words", "safety", "predictable", "attuned", "warm",
    "with_me", "limits_respected", "felt", "give", "get", "fit", "role", "season", "gets", "gives", "would_like",
    "honest", "wish", "frequency", "strain", "note", "repair", "power", "introduce_ok", "asked", "barriers",
    "understands_me", "feeling", "kind", "form_words", "status",
)  # fmt: skip
ALL = Each("bench-all", _ASKED)
"""Each question as it is asked of everyone; the names follow."""
ONE = Each("bench-one", _ASKED)
"""Each question as it is asked of one: `ONE.say(question, name=…)`."""
SHORT = Each("bench-short", _ASKED)
BLOCKS: Mapping[str, str] = Each("bench-blocks", ("where", "safe", "balance", "kinds", "more", "change"))

NAMES_TITLE: str
NAMES_PLACEHOLDER: str
NAMES_ABOUT: str
GO_ON: str
THINK_SHORT: str
NAMED: str
TIES: Mapping[str, str] = Each("bench-ties", ("knows", "belongs_to", "tense", "none", "fits", "pulls"))
"""What can be said of all that are chosen."""
TO_TIE = Each("bench-to-tie", ("nobody", "one", "no-group", "no-person", "no-groups", "already", "too-many"))
"""Why nothing was tied."""
TIED = Each("bench-tied", ("belongs_to", "tense", "none", "fits", "pulls"))
WORDS = Each(
    "bench-word",
    (
        "next", "back", "done", "close", "next_question", "only_open", "everyone", "not_kept_yet", "undo", "redo",
        "more", "less", "all_about", "name", "remove", "remove_sure", "hidden", "nobody", "still_open",
        "rest_title", "rest", "add_someone", "ask_all", "me", "pick", "pick_nobody",
    ),
)  # fmt: skip


def to_be_filled() -> dict[str, str]:
    """The words around the questions, by name; some hold `{name}`, `{n}`, `{of}`, `{answered}` or `{all}`."""
    return {
        **{name: WORDS[name] for name in WORDS if name != "all_about"},
        "all_about": WORDS.say("all_about", name="{name}"),
        "next_person": say("bench-word-next-person", name="{name}"),
        "question_of": say("bench-word-question-of", n="{n}", of="{of}", answered="{answered}", all="{all}"),
        "person_of": say("bench-word-person-of", n="{n}", of="{of}"),
    }


def who(name: str = "{name}") -> str:
    return say("bench-who", name=name)


def think(count: int) -> str:
    """The way to the questions that help to think of people."""
    return say("bench-think", count=count)


def names_so_far() -> str:
    return say("bench-names-so-far", n="{n}")


def think_of() -> str:
    """Which of the questions that help to think this is."""
    return say("bench-think-of", n="{n}", of="{of}")


def joined(name: str, differences: int) -> str:
    """Two entries are one, and in how many answers they differed."""
    return say("bench-joined", name=name, count=differences)


def tied(kind: TieKind | None, names: str, group: str = "") -> str:
    """What was tied, in words: all of these, or those who belong to a group."""
    return TIED.say(kind or "none", names=names, group=group)


def in_short(parts: Iterable[str]) -> str:
    """What is known of someone in one line: "friend · close · very safe"."""
    return say("bench-between").join(parts)
