"""Maps as people might really draw them, in plausible shares (`tests.realistic_shares`). A seed, one map."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from random import Random
from typing import Any, TypeVar, cast

from netmap.model import Alter, Connection, SupportMap, Tie
from netmap.model.scales import BARRIERS, SUPPORTS_OF_A_PERSON, Form, Kind, Status
from tests.realistic_shares import (
    ANSWERS,
    BESIDE,
    DILIGENCE,
    GIVES_NOTHING,
    GROUPS,
    HELD,
    KIN,
    KIN_AND_FRIENDS,
    LEANS,
    LIVES,
    NAMES,
    NAMES_OF_OTHERS,
    RINGS,
    STRAINED,
    SUPPORT_FROM,
    TIRED,
    WORK,
    Shares,
)  # fmt: skip

T = TypeVar("T")

NUMBER = 150


def realistic_maps(number: int = NUMBER, first: int = 0) -> tuple[SupportMap, ...]:
    """The maps of this many seeds, from the first one on."""
    return tuple(realistic_map(seed) for seed in range(first, first + number))


def realistic_map(seed: int) -> SupportMap:
    """The map of this seed: 3 to 30 entries."""
    draw = Random(f"realistic {seed}")
    life = _one(draw, {name: share for name, (share, _) in LIVES.items()})
    diligence = _one(draw, DILIGENCE)
    entries = tuple(_entry(draw, id, form, status, life, diligence) for id, form, status in _cast(draw, life))
    alters = tuple(alter for alter, _ in entries)
    return SupportMap(
        id=f"realistic{seed}",
        title=life,
        device_private=_one(draw, {"yes": 0.8, "no": 0.07, "not_sure": 0.06, None: 0.07}),
        alters=alters,
        connections=tuple(connection for _, connection in entries),
        ties=tuple(_ties(draw, alters, life)),
        wants=_some(draw, SUPPORTS_OF_A_PERSON, 0.2) if draw.random() < 0.5 else None,
        energy=_one(
            draw, {None: 0.45, "little": 0.3 if life in TIRED else 0.15, "some": 0.25, "plenty": 0.1}
        ),
        barriers=_some(draw, BARRIERS, 0.15) if draw.random() < 0.3 else None,
    )  # fmt: skip


def _one(draw: Random, shares: Shares[T]) -> T:
    return draw.choices(tuple(shares), tuple(shares.values()))[0]


def _some(draw: Random, of: Sequence[T], share: float | Sequence[float]) -> frozenset[T]:
    shares = share if isinstance(share, Sequence) else (share,) * len(of)
    return frozenset(one for one, p in zip(of, shares, strict=True) if draw.random() < p)


def _cast(draw: Random, life: str) -> list[tuple[str, Form, Status]]:
    """Who is on the map, in the order they were thought of: the nearest first, mostly."""
    forms: list[tuple[Form, Status]] = []
    for form, numbers in (part.split() for part in LIVES[life][1].split(", ")):
        least, most = map(int, numbers.split("-"))
        forms += [(cast(Form, form), "current")] * draw.randint(least, most)
    forms += [(form, status) for form, status, share in BESIDE if draw.random() < share and life != "helpers"]
    while len(forms) < 3:
        forms.append((draw.choice(("neighbour", "friend", "colleague", "doctor_or_helper")), "current"))
    draw.shuffle(forms)
    forms.sort(key=lambda one: one[0] not in KIN and one[0] != "friend")
    return [(f"a{n}", form, status) for n, (form, status) in enumerate(forms[:30])]


def _entry(
    draw: Random, id: str, form: Form, status: Status, life: str, how: str
) -> tuple[Alter, Connection]:
    kind: Kind = draw.choice(("group", "community")) if form in GROUPS else "person"
    grown = (draw.random() < 0.3 if draw.random() < 0.5 else None) if form == "child" else None
    alter = Alter(id=id, name=_name(id, form), form=form, kind=kind, status=status, grown_up=grown)
    answered, said = ANSWERS[how], dict[str, Any]()
    strained = draw.random() < STRAINED.get(form, STRAINED[""])
    cared_for = (form == "child" and not grown) or (
        life == "caring" and form == "parent" and draw.random() < 0.75
    )
    away = draw.random() < (0.7 if life == "moved" and form in KIN_AND_FRIENDS else 0.14)
    if draw.random() < (0.5 if how == "hardly" else 0.93):
        said["ring"] = draw.choices((1, 2, 3), RINGS.get(form, RINGS[""]))[0]
        if life == "isolated" and draw.random() < 0.5:
            said["ring"] = 3
    if form in {"ancestor", "place"} or status != "current":
        return alter, Connection(alter=id, **said)
    said |= _safety(draw, form, strained, answered)
    said |= _support(draw, form, life, cared_for, strained, answered)
    if draw.random() < answered["deep"]:
        said |= _deep(draw, form, kind, life, cared_for, strained)
    if draw.random() < answered["deep"] or (away and draw.random() < answered["safety"]):
        barriers = _some(draw, BARRIERS, 0.04) | ({"distance"} if away else set())
        if life == "ill":
            barriers |= _some(draw, ("energy", "access"), (0.4, 0.2))
        said["barriers"] = barriers
    if draw.random() < answered["safety"]:
        often = {"daily": 0.3, "weekly": 0.3, "monthly": 0.2, "yearly": 0.12, "rarely": 0.08}
        rare = {"weekly": 0.15, "monthly": 0.3, "yearly": 0.35, "rarely": 0.2}
        said["frequency"] = "daily" if form in {"partner", "animal"} else _one(draw, rare if away else often)
    said["wish"] = _wish(draw, said.get("ring"), strained, answered)
    return alter, Connection(alter=id, **said)


def _name(id: str, form: Form) -> str:
    """A name that nobody else on the map has, but for the second group of one form."""
    number = int(id[1:])
    return NAMES_OF_OTHERS.get(form, NAMES[number % len(NAMES)])


def _safety(draw: Random, form: str, strained: bool, answered: dict[str, float]) -> Iterator[tuple[str, Any]]:
    if draw.random() < answered["safety"]:
        near = form in KIN | {"friend", "mentor", "peer", "animal"}
        shares = (5, 12, 43, 40) if near else (6, 26, 48, 20)
        yield "safety", draw.choices((2, 3, 4, 5) if not strained else (1, 2, 3, 4),
            shares if not strained else (8, 24, 43, 25))[0]  # fmt: skip
    if draw.random() < answered["deep"]:
        cues = (2, 3, 4, 5)
        for cue in ("predictable", "attuned", "warm", "with_me", "limits_respected"):
            if draw.random() < 0.8:
                yield cue, draw.choices(cues, (20, 40, 30, 10) if strained else (2, 13, 45, 40))[0]
        yield "felt", draw.choices((None, "settled", "mixed", "on_guard"),
            (3, 1, 5, 2) if strained else (3, 5, 2, 0))[0]  # fmt: skip


def _support(
    draw: Random, form: str, life: str, cared_for: bool, strained: bool, answered: dict[str, float]
) -> Iterator[tuple[str, Any]]:
    nothing = strained and draw.random() < GIVES_NOTHING
    middle = {"partner": 3.2, "parent": 2.2, "friend": 2.2, "sibling": 1.9}.get(form, 1.4)
    give, get = draw.gauss(middle, 0.8), draw.gauss(middle, 0.8)
    if draw.random() < LEANS:
        give, get = draw.choice(((give + 1.3, get - 1.2), (give - 1.2, get + 1.3)))
    if form in WORK or form == "mentor":
        give, get = draw.gauss(0.2, 0.5), draw.gauss(2.8, 0.8)
    elif cared_for:
        give, get = draw.gauss(3.6, 0.5), draw.gauss(0.8, 0.8)
    elif life in HELD and form not in GROUPS:
        give, get = give - 1.2, get + 0.7
    if draw.random() < answered["give_get"]:
        yield "give", min(4, max(0, round(give)))
        yield "get", 0 if nothing else min(4, max(0, round(get)))
    kinds = _some(draw, SUPPORTS_OF_A_PERSON, SUPPORT_FROM.get(form, SUPPORT_FROM[""]))
    kinds = frozenset() if nothing else kinds
    if form in GROUPS:
        kinds |= _some(draw, ("resources", "ritual", "belonging"), (0.35, 0.3, 0.75))
    if draw.random() < answered["gets"]:
        yield "gets", kinds
    elif kinds and draw.random() < answered["named_for"]:
        yield "named_for", _some(draw, sorted(kinds), 0.6)


def _deep(
    draw: Random, form: str, kind: str, life: str, cared_for: bool, strained: bool
) -> Iterator[tuple[str, Any]]:
    yield (
        "strain",
        draw.choices((2, 3, 4), (45, 35, 20))[0] if strained else draw.choices((0, 1), (70, 30))[0],
    )
    if strained:
        yield "repair", draw.choice((None, "has_happened", "feels_possible", "feels_possible", "not_now"))
        yield "power", draw.random() < (0.3 if form in {"partner", "parent", "colleague"} else 0.08)
    yield "honest", draw.choices((None, "yes", "partly", "no"), (2, 1, 4, 3) if strained else (2, 5, 3, 0))[0]
    shares = (1, 2, 4, 4) if strained else (3, 8, 2, 1)
    yield "fit", draw.choices((None, "works", "mixed", "does_not_work"), shares)[0]
    yield "season", True if life in TIRED and draw.random() < 0.25 else draw.choice((None, None, False))
    if cared_for:
        yield "role", "i_care_for_them"
    elif form in WORK:
        yield "role", draw.choice(("professional", None))
    elif form == "mentor":
        yield "role", "guides_me"
    else:
        yield "role", draw.choices((None, "peer", "they_care_for_me"), (5, 4, 2 if life in HELD else 0))[0]
    yield "introduce_ok", draw.random() < 0.3
    if draw.random() < 0.5:
        yield "would_like", _some(draw, SUPPORTS_OF_A_PERSON, 0.12)
    if kind != "person":
        yield "part_of_me", draw.choices((1, 2, 3, 4, 5), (5, 15, 30, 30, 20))[0]
        yield "positive", draw.choices((1, 2, 3, 4, 5), (2, 8, 25, 40, 25))[0]


def _wish(draw: Random, ring: int | None, strained: bool, answered: dict[str, float]) -> str | None:
    if draw.random() > 0.2 + 0.6 * answered["deep"]:
        return None
    shares = {"closer": 12.0, "keep_as_is": 70.0, "step_back": 2.0, "not_now": 2.0}
    if ring != 1:
        shares |= {"closer": 32.0, "keep_as_is": 58.0}
    return _one(draw, shares if not strained else {**shares, "step_back": 15, "not_now": 8, "no_contact": 7})


def _ties(draw: Random, alters: tuple[Alter, ...], life: str) -> Iterator[Tie]:
    """Who knows whom: each one's circle is home, or one of a few circles of friends, work, the street."""
    drawn = 0.0 if draw.random() < 0.15 else draw.uniform(0.6, 1.0)
    circles = 4 if life == "many_circles" else draw.choice((1, 1, 2, 2, 3))
    home = {a.id: "home" if a.form in KIN else str(a.form) if a.form not in {"friend", "peer", "mentor"}
        else f"friends {draw.randrange(circles)}" for a in alters}  # fmt: skip
    of_today = [a for a in alters if a.status == "current" and a.form not in {"ancestor", "place", "animal"}]
    for a, b in combinations(of_today, 2):
        same = home[a.id] == home[b.id]
        if "group" in (a.kind, b.kind) or "community" in (a.kind, b.kind):
            if a.kind == "person" or b.kind == "person":
                person = a if a.kind == "person" else b
                member = {"peer": 0.5, "friend": 0.14, "mentor": 0.3}.get(person.form or "", 0.04)
                if draw.random() < member * (drawn and 1):
                    yield Tie(a=a.id, b=b.id, kind="belongs_to")
            continue
        partner = "partner" in (a.form, b.form) and life != "many_circles"
        p = 0.8 if same else 0.45 if partner else 0.02 if life in {"many_circles", "helpers"} else 0.07
        if WORK & {a.form, b.form}:
            p = 0.05
        if draw.random() < p * drawn:
            tense = same and draw.random() < 0.06
            yield Tie(a=a.id, b=b.id, kind="tense" if tense else "knows")
