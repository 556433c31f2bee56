"""Names that could be of one: the same, one that came back shortened, or with a family name beside it."""

from collections import defaultdict
from collections.abc import Iterable
from unicodedata import category, normalize

from netmap.model import Alter

BESIDE_A_WORD = ".,;:()[]{}\"'“”‘’·–—-"


def plain_name(name: str) -> str:
    """A name as it is compared: whatever its capitals, its blanks, how its signs are put together, and those
    that nobody sees."""
    if not name.isascii():
        name = "".join(sign for sign in normalize("NFKC", name) if category(sign) != "Cf")
    return " ".join(name.casefold().split())


class Names:
    """Names that were noted, each with whose it is, to be asked for one that could be of the same."""

    def __init__(self, noted: Iterable[Alter]) -> None:
        self._ids = defaultdict[str, set[str]](set)
        self._by_word = defaultdict[tuple[bool, str], list[tuple[str, frozenset[str]]]](list)
        for alter in noted:
            name = plain_name(alter.name)
            if alter.id not in self._ids[name]:
                self._ids[name].add(alter.id)
                words = _words(name)
                for word in words:
                    self._by_word[_is_person(alter), word].append((alter.id, words))

    def has_another_like(self, alter: Alter) -> bool:
        """Whether another than this entry was noted by a name that could be the same.

        It could where the two names are equal; and, of two persons or of two that are none, where all words
        of one stand in the other ("Tom" and "Tom Klein"). A letter stands for a word that begins with it, if
        some whole word is the same ("Tom K."). A convention of ours: it is asked once, and asking costs less
        than to take one whom I keep away from for somebody new.
        """
        name = plain_name(alter.name)
        if self._ids.get(name, set()) - {alter.id}:
            return True
        words = _words(name)
        return any(
            id != alter.id and _could_be_one(words, others)
            for word in words
            for id, others in self._by_word.get((_is_person(alter), word), ())
        )


def _is_person(alter: Alter) -> bool:
    return alter.kind == "person"


def _words(name: str) -> frozenset[str]:
    return frozenset(word for part in name.split() if (word := part.strip(BESIDE_A_WORD)))


def _could_be_one(one: frozenset[str], other: frozenset[str]) -> bool:
    if one <= other or other <= one:
        return True
    if all(len(word) > 1 for word in one | other):
        return False
    fewer, more = sorted((one, other), key=len)
    return all(any(_same_word(word, another) for another in more) for word in fewer)


def _same_word(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) == 1 and short.isalpha() and long.startswith(short))
