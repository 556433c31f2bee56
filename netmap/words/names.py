"""How people on the map are named: as they were entered, told apart where two share a name."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import count
from typing import TYPE_CHECKING, Literal, get_args

from netmap.model import Alter, SupportMap
from netmap.model.scales import Kind
from netmap.model.value import is_seen
from netmap.words.catalogue import direction, say
from netmap.words.direction import isolated, shut_in
from netmap.words.guides import form_words
from netmap.words.labels import KIND
from netmap.words.language import spoken
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("names")


ME: str
LIST = Each("lists", ("and", "or"))
STAND_IN = Each("names-stand-in", get_args(Kind))
"""What stands in place of a name where nobody is to be named."""


def stand_in(kind: Kind, number: int) -> str:
    return STAND_IN.say(kind, number=number)


def form_of(m: SupportMap, alter: Alter) -> str:
    """The form of relationship in words: the mapper's own where given, else the guide's, else the kind."""
    if alter.form_words:
        return alter.form_words
    return form_words(m, alter.form) if alter.form else KIND[alter.kind]


def form_says_nothing(alter: Alter) -> bool:
    """Whether all that is known of what someone is, is that it is a person."""
    return alter.kind == "person" and alter.form is None and not alter.form_words


def labels(m: SupportMap) -> dict[str, str]:
    """A display name for each id, in the order of the map: the name, and where two share it, what
    tells them apart (the form of relationship, else a number). Nothing in it turns what stands after it."""
    known = m.once(_labels_in_each_language)
    if spoken() not in known:
        known[spoken()] = _labels(m)
    return dict(known[spoken()])


def _labels_in_each_language(m: SupportMap) -> dict[str, dict[str, str]]:
    return {}


def _labels(m: SupportMap) -> dict[str, str]:
    shared = {name for name, count in Counter(alter.name for alter in m.alters).items() if count > 1}
    first = {
        a.id: say("names-told-apart", name=a.name, form=form_of(m, a))
        if a.name in shared
        else shut_in(a.name)
        for a in m.alters
    }
    repeated = {label for label, count in Counter(first.values()).items() if count > 1}
    taken = set(first.values())
    numbers: dict[str, Iterator[int]] = {}  # of each name, those that were not tried yet
    result = {}
    for alter in m.alters:
        label = first[alter.id]
        if label in repeated:
            label = next(
                fresh
                for n in numbers.setdefault(alter.name, count(1))
                if (fresh := say("names-numbered", name=alter.name, number=n)) not in taken
            )
            taken.add(label)
        result[alter.id] = label
    return result


def initials(name: str) -> str:
    """The first letters of the first two words; of a name without letters, its first sign; "?" for one that
    nobody can see."""
    seen = ["".join(filter(is_seen, word)) for word in name.split()]
    words = [word for word in seen if word[:1].isalnum()]
    return "".join(word[0].upper() for word in words[:2]) or next(filter(None, seen), "?")[0]


def listed(names: Iterable[str], most: int | None = None, word: Literal["and", "or"] = "and") -> str:
    """Names in one phrase: "", "Ana", "Ana and Ben", "Ana, Ben and Cem", "Ana, Ben and 3 more"."""
    all_names = list(names)
    if most is not None and len(all_names) > most + 1:
        all_names = [*all_names[:most], say("lists-more", count=len(all_names) - most)]
    if len(all_names) < 2:
        return "".join(all_names)
    written = direction()
    *first, last = (isolated(name, written) for name in all_names)
    return LIST.say(word, names=say("lists-comma").join(first), last=last)
