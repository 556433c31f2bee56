"""easyNWK, a program to draw networks with (easyNWK web, MIT licence): read and written as JSON."""

from netmap.files.format import Format
from netmap.files.formats.easynwk.left_out import FROM_EASYNWK, TO_EASYNWK
from netmap.files.formats.easynwk.reading import FIELD_NAMES, from_plain, recognises
from netmap.files.formats.easynwk.writing import to_bytes

__all__ = ["FORMAT"]

FORMAT = Format(
    name="easyNWK",
    suffixes=(".easynwk.json",),
    recognises=lambda content: content.is_json and recognises(content.json),
    read=lambda content: from_plain(content.json),
    write=to_bytes,
    field_names=FIELD_NAMES,
    left_out=(*FROM_EASYNWK, *TO_EASYNWK),
)
