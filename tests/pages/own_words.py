"""A map full of a person's own words, each of them marked."""

from datetime import date

from netmap.model import Alter, Connection, MapFile, Moment, SelfConnection, Step, SupportMap
from netmap.model.edits import with_feeling

MARK = "Wilhelmin"
"""Begins every word a person wrote on this map."""
DAY = date(2026, 1, 1)
PLANS = ("when", "where", "smaller", "first_words", "if_not_well", "how_it_went")


def a_map_full_of_words() -> MapFile:
    words = dict.fromkeys(PLANS, f"{MARK}e")
    m = SupportMap(
        id="m1", title=f"{MARK}as Karte", situation=f"wie {MARK}a", device_private="yes",
        alters=tuple(
            Alter(id=id, name=f"{MARK}{id} B", form_words=f"{MARK}-friend", note=f"{MARK}-note")
            for id in ("a", "e", "i", "o")
        ),
        connections=tuple(
            Connection(
                alter=id, ring=1, safety=5, give=4, get=give, gets=frozenset({"listens"}), honest="yes",
                understands_me=f"{MARK}-words", feeling=f"{MARK}-feeling", frequency="weekly",
            )
            for id, give in (("a", 4), ("e", 1), ("i", 3))
        ),
        self_connection=SelfConnection(rest=2, note=f"{MARK}-me"),
        steps=(
            Step(id="s", kind="small_ask", about=("a",), text=f"ask {MARK}a", chosen_on=DAY, **words),
        ),
        sectors=(f"{MARK}s", "others"),
    )  # fmt: skip
    m = with_feeling(m, "safe_people", ("a", "e", "i"), f"{MARK}-sad")
    return MapFile(current=m, moments=(Moment(title=f"{MARK}s Tag", on=DAY, map=m),))
