"""Where power and belonging sit, and which groups are much of me, as I said it. Nothing here is worked out
from anything else."""

from typing import Literal

from netmap.model.entries import Alter, Connection

Sign = Literal["over_me", "over_them", "understands", "belong", "part_of_me", "positive"]

MUCH_FROM = 4
"""The smallest answer (1 to 5) that says "much". A convention of ours."""


def signs(alter: Alter, connection: Connection, look: str) -> tuple[Sign, ...]:
    """What the look at "power", at "belonging" or at "groups" marks one entry with; () in every other look.

    over_me, over_them: power over housing, money, papers, job or care was said to be held, this way or
    that. understands: there are words on what they share, understand or affirm; the words themselves stay
    on the card. belong: belonging is among what I get here, and it is part of my life now. part_of_me,
    positive: of a group or community that is part of my life now, that it is much of who I am, and that it
    is good to be part of it. An open answer gives no sign, as a "no" does. A convention of ours.
    """
    said: dict[Sign, bool] = {}
    if look == "power":
        said = {"over_me": connection.power is True, "over_them": connection.holds_power is True}
    elif look == "belonging":
        said = {
            "understands": bool(connection.understands_me.strip()),
            "belong": alter.status == "current" and "belonging" in connection.supports,
        }
    elif look == "groups" and alter.kind != "person" and alter.status == "current":
        said = {
            "part_of_me": (connection.part_of_me or 0) >= MUCH_FROM,
            "positive": (connection.positive or 0) >= MUCH_FROM,
        }
    return tuple(sign for sign, there in said.items() if there)
