"""Where maps are kept between visits: one SQLite file in the person's own data folder, if they chose so."""

from netmap.store.maps import ChangedElsewhere, Earlier, Kept, KeptSummary, MapStore, usual_path
from netmap.store.vault import Vault

__all__ = ["ChangedElsewhere", "Earlier", "Kept", "KeptSummary", "MapStore", "Vault", "usual_path"]
