"""Maps made up at random: consistent, every answer sometimes open, names as hostile as a file can hold.

`support_maps()` and `map_files()` cover every kind, form, status, wish, tie and step of the model.
"""

from collections.abc import Sequence
from datetime import date
from itertools import combinations
from typing import Any, TypeVar, get_args

from hypothesis import strategies as st

from netmap.model import (
    Alter,
    Connection,
    Declined,
    Feeling,
    Guide,
    MapFile,
    Moment,
    SelfConnection,
    Step,
    SupportMap,
    Tie,
)
from netmap.model.guide import IDEAS, NAMES_NOBODY, WHO, IdeaText, Prompt, SupportWords
from netmap.model.scales import (
    BARRIERS,
    FORMS,
    KINDS,
    OF_GROUPS,
    SUPPORTS,
    SUPPORTS_OF_A_PERSON,
    DevicePrivate,
    Energy,
    Felt,
    Fit,
    Form,
    Frequency,
    Honest,
    Namesake,
    Outcome,
    Repair,
    Role,
    Status,
    TieKind,
    Wish,
)
from netmap.model.steps import IdeaKind
from tests.hostile_names import HOSTILE

T = TypeVar("T")

SIGNS = st.characters(exclude_categories=("Cs", "Cc"))
WORDS = st.text(SIGNS, max_size=20) | st.sampled_from(HOSTILE)
NAMES = (st.text(SIGNS, min_size=1, max_size=20) | st.sampled_from(HOSTILE)).filter(lambda name: name.strip())
TEXTS = WORDS | st.tuples(WORDS, WORDS).map("\n\t".join)
IDS = st.text("abcXYZ019_-", min_size=1, max_size=8)
DATES = st.dates(date(1900, 1, 1), date(2100, 1, 1))
FIVE = st.integers(1, 5)
AMOUNT = st.integers(0, 4)
SUPPORT_SETS = st.frozensets(st.sampled_from(SUPPORTS))
BARRIER_SETS = st.frozensets(st.sampled_from(BARRIERS))


def open_or(answers: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """An answer, or none."""
    return st.none() | answers


def one_of(literal: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(get_args(literal))


def alters(id: str) -> st.SearchStrategy[Alter]:
    return st.builds(
        Alter,
        id=st.just(id),
        name=NAMES,
        kind=st.sampled_from(KINDS),
        form=open_or(st.sampled_from(FORMS)),
        form_words=WORDS,
        status=st.just("current") | one_of(Status),
        grown_up=open_or(st.booleans()),
        namesake=open_or(one_of(Namesake)),
        note=TEXTS,
    )


def connections(alter: str) -> st.SearchStrategy[Connection]:
    return st.builds(
        Connection,
        alter=st.just(alter),
        ring=open_or(st.integers(1, 3)),
        angle=open_or(st.floats(0, 360, exclude_max=True)),
        depth=open_or(st.floats(0, 1)),
        safety=open_or(FIVE),
        predictable=open_or(FIVE),
        attuned=open_or(FIVE),
        warm=open_or(FIVE),
        with_me=open_or(FIVE),
        limits_respected=open_or(FIVE),
        felt=open_or(one_of(Felt)),
        honest=open_or(one_of(Honest)),
        give=open_or(AMOUNT),
        get=open_or(AMOUNT),
        gives=open_or(SUPPORT_SETS),
        gets=open_or(SUPPORT_SETS),
        named_for=open_or(SUPPORT_SETS),
        would_like=open_or(SUPPORT_SETS),
        part_of_me=open_or(FIVE),
        positive=open_or(FIVE),
        own_words=TEXTS,
        fit=open_or(one_of(Fit)),
        role=open_or(one_of(Role)),
        season=open_or(st.booleans()),
        power=open_or(st.booleans()),
        holds_power=open_or(st.booleans()),
        strain=open_or(AMOUNT),
        repair=open_or(one_of(Repair)),
        wish=open_or(one_of(Wish)),
        introduce_ok=st.booleans(),
        asked=open_or(st.booleans()),
        understands_me=WORDS,
        barriers=open_or(BARRIER_SETS),
        frequency=open_or(one_of(Frequency)),
        feeling=TEXTS,
    )


@st.composite
def ties_among(draw: st.DrawFn, entries: Sequence[Alter]) -> tuple[Tie, ...]:
    """Ties between some pairs; of belonging and of groups wherever they are drawn and the pair allows it."""
    result = []
    for a, b in combinations(entries, 2):
        kind: TieKind | None = draw(open_or(one_of(TieKind)))
        if kind is None:
            continue
        if kind == "belongs_to" and (a.kind == "person") == (b.kind == "person"):
            kind = "knows"
        if kind in OF_GROUPS and "person" in (a.kind, b.kind):
            kind = "tense"
        result.append(Tie(a=a.id, b=b.id, kind=kind, talks_about_me=draw(open_or(st.booleans()))))
    return tuple(result)


def some_of(known: Sequence[str]) -> st.SearchStrategy[tuple[str, ...]]:
    """Up to two of these, or nobody."""
    return st.lists(st.sampled_from(known), unique=True, max_size=2).map(tuple) if known else st.just(())


def feelings(known: Sequence[str]) -> st.SearchStrategy[Feeling]:
    return st.builds(Feeling, finding=IDS, about=some_of(known), words=TEXTS)


def declined(known: Sequence[str]) -> st.SearchStrategy[Declined]:
    return st.builds(Declined, kind=one_of(IdeaKind), about=some_of(known), said=WORDS)


def steps(id: str, known: Sequence[str]) -> st.SearchStrategy[Step]:
    return st.builds(
        Step,
        id=st.just(id),
        kind=one_of(IdeaKind) | st.sampled_from(("own", "keep_as_is")),
        about=some_of(known),
        text=TEXTS,
        when=WORDS,
        where=WORDS,
        first_words=TEXTS,
        smaller=TEXTS,
        if_not_well=TEXTS,
        confidence=open_or(st.integers(0, 10)),
        chosen_on=open_or(DATES),
        asked_on=open_or(DATES),
        outcome=open_or(one_of(Outcome)),
        in_the_way=open_or(BARRIER_SETS),
        how_it_went=TEXTS,
    )


SELF_CONNECTIONS = st.builds(
    SelfConnection,
    rest=open_or(FIVE),
    kindness=open_or(FIVE),
    own_limits=open_or(FIVE),
    own_needs=open_or(FIVE),
    note=TEXTS,
)


def _short(most: int) -> st.SearchStrategy[str]:
    return WORDS.map(lambda words: words[:most])


LABELS = NAMES.map(lambda name: name[:60].strip() or "x")
PROMPTS = st.builds(
    Prompt, question=NAMES, support=open_or(st.sampled_from(SUPPORTS_OF_A_PERSON)), form=open_or(one_of(Form))
) | st.builds(
    Prompt, question=NAMES, support=open_or(st.sampled_from(SUPPORTS)), kind=st.sampled_from(KINDS[1:])
)
IDEA_TEXTS = st.builds(
    IdeaText,
    title=_short(100) | st.just(f"{WHO} {{}} {WHO}"),
    details=_short(200) | st.just(f"{{ask}} {WHO} {{0}} {{"),
    first_words=open_or(st.lists(LABELS, max_size=3).map(tuple)),
)


def _of_nobody(texts: dict[Any, IdeaText]) -> dict[Any, IdeaText]:
    """Texts of ideas that name nobody hold no place for a name."""
    return {
        kind: IdeaText() if kind in NAMES_NOBODY and WHO in text.title + text.details else text
        for kind, text in texts.items()
    }


GUIDES = st.builds(
    Guide,
    id=IDS,
    title=LABELS,
    about=TEXTS,
    credit=TEXTS,
    prompts=st.lists(PROMPTS, max_size=3).map(tuple),
    forms=st.dictionaries(st.sampled_from(FORMS), open_or(LABELS), max_size=3),
    own_forms=st.lists(LABELS, max_size=2).map(tuple),
    supports=st.dictionaries(
        st.sampled_from(SUPPORTS),
        st.builds(
            SupportWords,
            label=_short(60),
            about=_short(100),
            ask=_short(100),
            ask_little=_short(100),
            ask_from_afar=_short(100),
        ),
        max_size=3,
    ),
    asks=_short(100),
    groups_first=st.booleans(),
    ideas=st.dictionaries(st.sampled_from(IDEAS), IDEA_TEXTS, max_size=4).map(_of_nobody),
)
"""Guides as odd as they may be: hostile words, braces, forms taken away."""


@st.composite
def support_maps(draw: st.DrawFn, most: int = 6) -> SupportMap:
    """A consistent map of up to `most` entries; some have no connection yet."""
    ids = draw(st.lists(IDS, unique=True, max_size=most))
    entries = tuple(draw(alters(id)) for id in ids)
    return SupportMap(
        id=draw(IDS),
        title=draw(WORDS),
        situation=draw(TEXTS),
        alters=entries,
        connections=tuple(draw(connections(id)) for id in ids if draw(st.integers(0, 4))),
        ties=draw(ties_among(entries)),
        self_connection=draw(SELF_CONNECTIONS),
        feelings=tuple(draw(st.lists(feelings(ids), max_size=2))),
        wants=draw(open_or(SUPPORT_SETS)),
        barriers=draw(open_or(BARRIER_SETS)),
        energy=draw(open_or(one_of(Energy))),
        device_private=draw(open_or(one_of(DevicePrivate))),
        heavier_wanted=draw(open_or(st.booleans())),
        steps=tuple(draw(steps(id, ids)) for id in draw(st.lists(IDS, unique=True, max_size=2))),
        declined=tuple(draw(st.lists(declined(ids), max_size=2))),
        guide=draw(open_or(GUIDES)),
        sectors=tuple(draw(st.lists(NAMES.map(lambda name: name[:40].strip() or "x"), max_size=3))),
        written_on=draw(open_or(DATES)),
    )


@st.composite
def map_files(draw: st.DrawFn, most: int = 6) -> MapFile:
    """A file: a current map and up to two moments, dated or not."""
    moments = draw(
        st.lists(st.builds(Moment, on=open_or(DATES), title=WORDS, map=support_maps(most=3)), max_size=2)
    )
    return MapFile(current=draw(support_maps(most=most)), moments=tuple(moments))
