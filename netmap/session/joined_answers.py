"""What two entries that are one say together: the answers of both; where they differ, the more careful one.

Where both said something and not the same, the answer that keeps more distance stands, unless the person
chooses the other: so nobody who is kept apart, not safe or a child stops being it when two entries are made
one. Where neither is more careful, that of the entry that stays stands. What does not stand is told.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from netmap.measures.contact import REPAIR_OPEN, STRAINED_FROM
from netmap.measures.safety import SAFETY_ANSWERS, SAFETY_SCALES, safe_enough
from netmap.model import Alter, Connection
from netmap.model.edits import changed
from netmap.model.scales import LONGEST_TEXT

Side = Literal["keep", "gone"]
"""Of two entries that become one: that which stays, or that which goes."""
Choices = Mapping[str, Side]
"""Whose answer stands, by `Difference.key`."""
NO_CHOICE: Choices = MappingProxyType({})


class Difference(NamedTuple):
    """What the two say differently: one of the two answers does not stand."""

    field: str
    """Of the entry or its connection; "tie" or "talks_about_me": of the tie with `other`."""
    keep: Any
    gone: Any
    stands: Side
    other: str = ""

    @property
    def key(self) -> str:
        """By which it is chosen whose answer stands."""
        return f"{self.field}-{self.other}" if self.other else self.field


MORE_CAREFUL_FIRST: Mapping[str, tuple[Any, ...]] = MappingProxyType(
    {
        **dict.fromkeys(SAFETY_SCALES, (1, 2, 3, 4, 5)),
        "felt": ("on_guard", "mixed", "settled"),
        "honest": ("no", "partly", "yes"),
        "fit": ("does_not_work", "mixed", "works"),
        "wish": ("no_contact", "step_back", "not_now", "keep_as_is", "closer"),
        "status": ("ended_by_harm", "died", "past", "current"),
        "repair": ("not_now", "feels_possible", "has_happened"),
        "role": ("i_care_for_them", "professional"),
        "strain": (4, 3, 2, 1, 0),
        "namesake": ("same", "open", None, "another"),
        "grown_up": (False, True),
        "asked": (False, True),
        "introduce_ok": (False, True),
        "power": (True, False),
        "holds_power": (True, False),
        "season": (True, False),
    }
)
"""Answers of which one asks for more distance or care than another. Those that are not named come last."""
_TEXTS = frozenset({"note", "feeling", "own_words"})
_PLACE = ("ring", "angle", "depth")
_OF_NO_QUESTION = frozenset({"id", "alter", "form", "form_words", *_PLACE})
"""Said of the two apart from the others, or no answers."""


def joined_entry(keep: Alter, gone: Alter, chosen: Choices) -> tuple[Alter, list[Difference]]:
    """The entry; of the relationship, form and own words go together."""
    fields, differences = _together(keep, gone, chosen)
    mine, theirs = (keep.form, keep.form_words), (gone.form, gone.form_words)
    form, form_words = mine if any(mine) else theirs
    if any(mine) and any(theirs) and mine != theirs:
        stands = chosen.get("form", "keep")
        form, form_words = mine if stands == "keep" else theirs
        differences.append(Difference("form", mine, theirs, stands))
    return changed(keep, **fields, form=form, form_words=form_words), differences


def joined_connection(
    keep: Connection, gone: Connection, chosen: Choices
) -> tuple[Connection, list[Difference]]:
    """The connection. Kinds of support are those of both; words of both stand one below the other; a place is
    that of the entry that stays, where it has one. One of which nothing was answered takes nothing away."""
    both_placed = None not in (keep.ring, gone.ring)
    stands = chosen.get("ring", "keep") if both_placed else "gone" if keep.ring is None else "keep"
    place = {name: getattr(keep if stands == "keep" else gone, name) for name in _PLACE}
    rings = [Difference("ring", keep.ring, gone.ring, stands)] * (both_placed and keep.ring != gone.ring)
    if _is_open(gone) or _is_open(keep):
        said = keep if _is_open(gone) else gone
        return changed(said, alter=keep.alter, **place), rings
    fields, differences = _together(keep, gone, chosen)
    if fields["gets"] is not None:
        fields["gets"], fields["named_for"] = fields["gets"] | (fields["named_for"] or frozenset()), None
    whole = changed(keep, **fields, **place)
    whole, more = _still_careful(whole, keep, gone, chosen)
    told = {one.field for one in more}
    return whole, [*rings, *(one for one in differences if one.field not in told), *more]


def careful_of(field: str, keep: Any, gone: Any) -> Side:
    """Whose answer is the more careful one; of equals, that of the entry that stays."""
    order = MORE_CAREFUL_FIRST.get(field, ())
    ranks = [order.index(said) if said in order else len(order) for said in (keep, gone)]
    return "gone" if ranks[1] < ranks[0] else "keep"


def _together(
    keep: Alter | Connection, gone: Alter | Connection, chosen: Choices
) -> tuple[dict[str, Any], list[Difference]]:
    fields: dict[str, Any] = {}
    differences = []
    for field in type(keep).model_fields:
        if field in _OF_NO_QUESTION:
            continue
        said: dict[Side, Any] = {"keep": getattr(keep, field), "gone": getattr(gone, field)}
        both = _of_both(field, said["keep"], said["gone"])
        if both is not None and field not in chosen:
            fields[field] = both
            continue
        stands = chosen.get(field, careful_of(field, said["keep"], said["gone"]))
        fields[field] = said[stands]
        differences.append(Difference(field, said["keep"], said["gone"], stands))
    return fields, [one for one in differences if one.keep != one.gone]


def _of_both(field: str, keep: Any, gone: Any) -> Any:
    """What both say, where nothing has to be chosen; None where it has, or where both leave it open."""
    if keep == gone:
        return keep
    if field != "namesake" and (keep in (None, "") or gone in (None, "")):
        return gone if keep in (None, "") else keep
    if isinstance(keep, frozenset):
        return keep | gone
    if field in _TEXTS and len(keep) + len(gone) + 2 <= LONGEST_TEXT:
        return f"{keep}\n\n{gone}"
    return None


def _is_open(connection: Connection) -> bool:
    """Whether nothing was answered of it but where it stands."""
    return changed(connection, ring=None, angle=None, depth=None) == Connection(alter=connection.alter)


def _still_careful(
    whole: Connection, keep: Connection, gone: Connection, chosen: Choices
) -> tuple[Connection, list[Difference]]:
    """The connection, where care that one of the two asks for would be lost in what both say together: a
    rating outweighs small signs, more signs change their mean, and repair may stand beside a strain of which
    it was not said. What the careful one said of it stands then, open answers too."""
    sides: tuple[tuple[Side, Connection], ...] = (("keep", keep), ("gone", gone))
    differences = []
    for asks_for_care, fields in ((_is_not_safe, SAFETY_ANSWERS), (_is_strained, ("repair",))):
        side = next((side for side, one in sides if asks_for_care(one)), None)
        if side is None or asks_for_care(whole):
            continue
        careful = keep if side == "keep" else gone
        open_to_choice = [name for name in fields if name not in chosen]
        whole = changed(whole, **{name: getattr(careful, name) for name in open_to_choice})
        said = ((name, getattr(keep, name), getattr(gone, name)) for name in open_to_choice)
        differences += [Difference(name, mine, theirs, side) for name, mine, theirs in said if mine != theirs]
    return whole, differences


def _is_not_safe(connection: Connection) -> bool:
    return safe_enough(connection) == "no"


def _is_strained(connection: Connection) -> bool:
    return (connection.strain or 0) >= STRAINED_FROM and connection.repair not in REPAIR_OPEN
