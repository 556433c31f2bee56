"""Where maps are kept between visits: one SQLite file in the person's own data folder, if they chose so."""

from netmap.store.maps import ChangedElsewhere, Kept, KeptSummary, MapStore, usual_path

__all__ = ["ChangedElsewhere", "Kept", "KeptSummary", "MapStore", "usual_path"]
