"""What is heavier on a map: when it may be told, and where it does not feel safe.

It stands behind a door that the person opens. It observes; nothing is asked there, and no idea leads from it.
"""

from netmap.measures.contact import Reason, reasons_against_contact
from netmap.measures.safety import SAFE_FROM, TOO_LITTLE_TO
from netmap.model import Connection, SupportMap

A_LOT = 3
"""The smallest answer to what I give or get (0 to 4) that is much. A convention of ours."""
UNSAFE: frozenset[Reason] = frozenset({"unsafe", "harm"})


def may_be_opened(m: SupportMap) -> bool:
    """Whether what is heavier may be told of this map: on a device that is private to its person, unless they
    do not want it. A map for other eyes never wants it (`netmap.report`)."""
    return m.device_private == "yes" and m.heavier_wanted is not False


def has_unsafe(m: SupportMap) -> bool:
    """Whether any answer keeps everyone away since it does not feel safe enough there, or ended by harm."""
    return any(not UNSAFE.isdisjoint(reasons_against_contact(m, id)) for id in m.ids)


def said_unsafe(connection: Connection) -> bool:
    """Whether it was said in words that it does not feel safe: safety of 2 or less, or on guard; or, unless
    it was rated as safe, respect for my limits of 2 or less. All open: False. A convention of ours.

    A low cue beside it is no such word, though it keeps every idea away too (`netmap.measures.safety`).
    """
    safety, limits = connection.safety, connection.limits_respected
    if connection.felt == "on_guard" or (safety is not None and safety <= TOO_LITTLE_TO):
        return True
    return limits is not None and limits <= TOO_LITTLE_TO and (safety is None or safety < SAFE_FROM)
