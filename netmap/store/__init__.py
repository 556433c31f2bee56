"""Where maps are kept between visits, if a person chose so: on their own device, or sealed on a server."""

from netmap.store.map_store import (
    ChangedElsewhere,
    Earlier,
    ForgottenElsewhere,
    Kept,
    KeptSummary,
    MapStore,
    usual_path,
)
from netmap.store.vault import Vault

__all__ = [
    "ChangedElsewhere",
    "Earlier",
    "ForgottenElsewhere",
    "Kept",
    "KeptSummary",
    "MapStore",
    "Vault",
    "usual_path",
]
