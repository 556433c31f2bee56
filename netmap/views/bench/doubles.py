"""Who came onto the map with a list and has the name of someone there: asked on the card of the newcomer, not
decided."""

from collections.abc import Mapping

from netmap.model import SupportMap
from netmap.session.already_there import already_there

Doubles = Mapping[str, str]
"""By the id of each newcomer that of the first one who has the name."""


def doubles(before: SupportMap, after: SupportMap) -> dict[str, str]:
    """Of the newcomers of a list those who may be there already, before or in the list."""
    fresh = [alter for alter in after.alters if alter.id not in before.by_id]
    found = already_there(before, (alter.name for alter in fresh))
    ids = [alter.id for alter in fresh]
    return {ids[one.place]: (*one.ids, *(ids[place] for place in one.earlier))[0] for one in found}
