"""Questions whose answer is more than one field: where someone stands, who they are, how power goes."""

from netmap.model import SupportMap
from netmap.model.edits import place, unplace, with_alter, with_connection
from netmap.model.scales import PROFESSIONAL_FORMS, Form, Kind, Support
from netmap.views.free_places import free_place
from netmap.words.guides import form_choice, guide_of

POWER: dict[str | None, tuple[bool | None, bool | None]] = {
    None: (None, None),
    "theirs": (True, False),
    "both": (True, True),
    "neither": (False, False),
    "mine": (False, True),
}
"""Each answer about power: whether they hold some over mine, and I over theirs."""


def ring_of(m: SupportMap, id: str) -> int | None:
    return m.connection(id).ring


def in_ring(m: SupportMap, id: str, ring: int | None) -> SupportMap:
    """In this ring, where there is room; who stands in it already stays."""
    if ring == m.connection(id).ring:
        return m
    return unplace(m, id) if ring is None else place(m, id, ring, *free_place(m, ring))


def form_said(m: SupportMap, id: str) -> str | None:
    """The form of relationship as it is answered: its own name, or which of the guide's own it is."""
    form, own = form_choice(m, m.alter(id))
    return f"own-{guide_of(m).own_forms.index(own)}" if own else form


def with_form(m: SupportMap, id: str, said: str | None) -> SupportMap:
    """With this form of relationship; own words stay, unless they were the guide's."""
    form, own = choice_of(m, said)
    kept = "" if form_choice(m, m.alter(id))[1] else m.alter(id).form_words
    return who_they_are(m, id, None, form, own or kept)


def choice_of(m: SupportMap, said: str | None) -> tuple[Form | None, str]:
    """The form that is meant, and the words for it that are the guide's own."""
    own = {f"own-{at}": words for at, words in enumerate(guide_of(m).own_forms)}
    if said in own:
        return "other", own[said]
    return said, ""  # type: ignore[return-value]  # one of the answers, which are forms


def who_they_are(m: SupportMap, id: str, kind: Kind | None, form: Form | None, words: str) -> SupportMap:
    """Who someone is to me, in one. kind: None where it stays.

    A therapist or helper is there through their work unless something else was said; and no longer, once
    they are said to be no helper.
    """
    was = m.alter(id).form
    m = with_alter(m, id, kind=kind or m.alter(id).kind, form=form, form_words=words)
    role = m.connection(id).role
    if form in PROFESSIONAL_FORMS and role is None:
        return with_connection(m, id, role="professional")
    if was in PROFESSIONAL_FORMS and form not in PROFESSIONAL_FORMS and role == "professional":
        return with_connection(m, id, role=None)
    return m


def power_said(m: SupportMap, id: str) -> str | None:
    """Which way power goes. A yes of one way counts; a no of one way leaves the question open."""
    said = m.connection(id)
    half = "theirs" if said.power else "mine" if said.holds_power else None
    return {way: answer for answer, way in POWER.items()}.get((said.power, said.holds_power), half)


def with_power(m: SupportMap, id: str, answer: str | None) -> SupportMap:
    power, holds_power = POWER[answer]
    return with_connection(m, id, power=power, holds_power=holds_power)


def gets_of(m: SupportMap, id: str) -> frozenset[Support] | None:
    """What I get, in either way of asking."""
    connection = m.connection(id)
    return connection.supports or connection.gets


def with_gets(m: SupportMap, id: str, kinds: frozenset[Support] | None) -> SupportMap:
    """Once it is answered, whom I named for what counts no more."""
    return with_connection(m, id, gets=kinds, named_for=None)
