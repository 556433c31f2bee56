"""What is heavier on a map: when it may be told, and where it does not feel safe.

It stands behind a door that the person opens. It observes; nothing is asked there, and no idea leads from it.
"""

from netmap.measures.contact import reasons_against_contact
from netmap.measures.safety import SAFE_FROM, TOO_LITTLE_TO
from netmap.model import Connection, SupportMap

A_LOT = 3
"""The smallest answer to what I give or get (0 to 4) that is much. A convention of ours."""


def may_be_opened(m: SupportMap) -> bool:
    """Whether what is heavier may be told of this map: on a device that is private to its person, unless they
    do not want it. A map for other eyes never wants it (`netmap.report`)."""
    return m.device_private == "yes" and m.heavier_wanted is not False


def has_unsafe(m: SupportMap) -> bool:
    """Whether any answer keeps every idea away since it is not safe enough there, or ended by harm. A low cue
    beside a rating of 4 or more does so too, but it would be untrue to say that it is not safe there."""
    return any(_is_unsafe(m, id) for id in m.ids)


def _is_unsafe(m: SupportMap, id: str) -> bool:
    connection, reasons = m.connection(id), reasons_against_contact(m, id)
    rated_safe = (connection.safety or 0) >= SAFE_FROM
    return "harm" in reasons or ("unsafe" in reasons and (said_unsafe(connection) or not rated_safe))


def said_unsafe(connection: Connection) -> bool:
    """Whether it was said in words that it does not feel safe: safety of 2 or less, or on guard; or, unless
    it was rated as safe, respect for my limits of 2 or less. All open: False. A convention of ours.

    A low cue beside it is no such word, though it keeps every idea away too (`netmap.measures.safety`).
    """
    safety, limits = connection.safety, connection.limits_respected
    if connection.felt == "on_guard" or (safety is not None and safety <= TOO_LITTLE_TO):
        return True
    return limits is not None and limits <= TOO_LITTLE_TO and (safety is None or safety < SAFE_FROM)
