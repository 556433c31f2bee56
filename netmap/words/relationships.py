"""Which relationship words speak of, as "my sister": in the language of the moment, and as the guide of a map has it.

A convention of ours: a table of plain words, not a guess. What is not in it says nothing here, and stays in the
person's own words.
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from unicodedata import normalize

from netmap.model import Guide, SupportMap
from netmap.model.list_line import Meaning, Relationship
from netmap.model.scales import FORMS, KINDS, LONGEST_NAME, Form, Kind
from netmap.model.value import is_seen
from netmap.words import labels
from netmap.words.catalogue import say
from netmap.words.guides import general, guide_of
from netmap.words.language import spoken
from netmap.words.lookup import Each

_FORMS = Each("relationships-form", FORMS)
_KINDS = Each("relationships-kind", KINDS)
_KIND_OF: Mapping[Form, Kind] = MappingProxyType(
    {
        "support_group": "group",
        "creative_group": "group",
        "spiritual_community": "community",
        "neighbourhood": "community",
        "mutual_aid": "community",
    }
)
"""Forms that no person has."""


def meaning(m: SupportMap) -> Meaning:
    """What words say of a relationship on this map, in the language of the moment; None for words that are not
    known. A group or community is known by such words alone, never by a name."""
    known, of_the_guide = _known(spoken()), _of_a_guide(guide_of(m), spoken())

    def said(words: str) -> Relationship | None:
        plain = _without_beginning(_plain(words))
        found = of_the_guide.get(plain) or known.get(plain)
        if found is not None and found.form == "other" and not found.form_words:
            return found._replace(form_words=" ".join(words.split()))
        return found

    return said


@cache
def _known(language: str) -> Mapping[str, Relationship]:
    found: dict[str, Relationship] = {}
    for kind in KINDS:
        for words in (*_KINDS[kind].split(","), labels.KIND[kind]):
            found[_without_beginning(_plain(words))] = Relationship(kind)
    for form in FORMS:
        for words in (*_FORMS[form].split(","), str(general().forms[form])):
            found[_without_beginning(_plain(words))] = Relationship(_KIND_OF.get(form), form)
    return found


@lru_cache(maxsize=32)
def _of_a_guide(guide: Guide, language: str) -> Mapping[str, Relationship]:
    forms = {
        _without_beginning(_plain(label)): Relationship(_KIND_OF.get(form), form)
        for form, label in guide.forms.items()
        if label
    }
    own = {_without_beginning(_plain(label)): Relationship(None, "other", label) for label in guide.own_forms}
    return {**forms, **own}


def _plain(words: str) -> str:
    """Words as they are compared: whatever their capitals, blanks, hyphens and points. "" for a long text, which is
    none of these words."""
    if len(words) > LONGEST_NAME:
        return ""
    signs = (
        sign if is_seen(sign) and sign not in "-‐‑.’'\"“”„" else " " for sign in normalize("NFKC", words)
    )
    return " ".join("".join(signs).casefold().split())


def _without_beginning(words: str) -> str:
    beginnings = tuple(f"{_plain(word)} " for word in say("relationships-before").split(","))
    return next((words.removeprefix(begin) for begin in beginnings if words.startswith(begin)), words)
