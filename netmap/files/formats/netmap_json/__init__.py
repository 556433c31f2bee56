"""netmap's own format: one JSON object with the current map and its moments.

    {"format": "netmap", "current": {"format_version": 1, …}, "moments": [{"on", "title", "map"}, …]}

It holds everything. The same map always gives the same bytes: fields in the order of the model, sets in one
order, UTF-8.
"""

from netmap.files.format import Format
from netmap.files.formats.netmap_json import json_schema
from netmap.files.formats.netmap_json.reading import FIELD_NAMES, NAME, from_bytes, from_plain, recognises
from netmap.files.formats.netmap_json.writing import to_bytes

__all__ = ["FORMAT", "from_bytes", "to_bytes"]

FORMAT = Format(
    name=NAME,
    suffixes=(".netmap.json", ".json"),
    recognises=lambda content: content.is_json and recognises(content.json),
    read=lambda content: (from_plain(content.json, content.field_names), ()),
    write=lambda file: (to_bytes(file), ()),
    problems=lambda content: json_schema.problems_of(content.json, content.field_names),
    field_names=FIELD_NAMES,
)
