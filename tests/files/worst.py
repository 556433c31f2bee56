"""The fixed set of the worst files: each as large as may be given, of what costs a reader most."""

from collections.abc import Iterator

from tests.files.hostile import locked
from tests.files.plain import as_bytes, good

OWN = b'{"format":"netmap","current":{"format_version":2,"id":"m1"%s}}'
NWK = b'{"versions":[%s]}'
MARKS = "a" + "\u0301\u0316" * 1_200_000


def worst() -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each. Most end just below 5 MB or a limit of `safe_json`."""
    yield "levels of lists", b"[" * 200_000
    yield "levels of objects", b'{"a":' * 200_000
    yield "levels below the limit", _times(b"[" * 11 + b"]" * 11, 10_000)
    yield "objects in objects", _times(b'{"":' * 10 + b"1" + b"}" * 10, 3_900)
    yield "empty objects", _times(_times(b"{}", 4_900), 8)
    yield "a million entries", OWN % (b',"alters":' + _times(b"{}", 1_000_000))
    yield "a million numbers", _times(b"1", 1_000_000)
    yield "values", _times(_times(b"1", 4_900), 80)
    yield "texts", _times(_times(b'"aaaaaaa"', 4_900), 80)
    yield "fields", _times(b"{%s}" % b",".join(b'"f%d":0' % at for at in range(4_900)), 80)
    for number in (b"NaN", b"Infinity", b"1e999", b"9" * 5_000, b"9" * 4_900_000, b"0." + b"1" * 4_900_000):
        yield f"the number {number[:8]!r}", OWN % (b',"energy":' + number)
    yield "a field twice", OWN % b',"title":"a","title":"b"'
    yield "half a sign", OWN % rb',"title":"\ud800"'
    yield "marks on a letter", OWN % f',"title":"{MARKS}"'.encode()
    yield "marks on a letter, easyNWK", NWK % f'{{"title":"{MARKS}","nwk":{{}}}}'.encode()
    heaps = ",".join(f'{{"id":"a{at}","name":"b","note":"{MARKS[:4_990]}"}}' for at in range(490))
    yield "marks in each note", OWN % f',"alters":[{heaps}]'.encode()
    yield "signs that grow in NFC", OWN % ',"title":"{}"'.format("\ufb2c" * 1_600_000).encode()
    yield "one sign of four bytes", OWN % ',"note":"{}😀"'.format("a" * 4_900_000).encode()
    yield "one long note, easyNWK", NWK % '{{"title":"{}😀","nwk":{{}}}}'.format("ö" * 2_400_000).encode()
    alters = b",".join(b'{"id":"a%d","name":"b"}' % at for at in range(480))
    yield "entries in moments", _moments(b'"alters":[%s]' % alters, 80)
    yield "empty moments", _moments(b"", 4_900)
    for field in (b"alters", b"connections", b"ties", b"steps", b"sectors", b"declined", b"feelings"):
        yield f"wrong {field.decode()}", OWN % b',"%s":%s' % (field, _times(b"{}", 4_900))
    yield "wrong steps in moments", _moments(b'"steps":' + _times(b"0", 4_900), 80)
    yield "fields nobody knows, in moments", _moments(b",".join(b'"f%d":0' % at for at in range(4_900)), 70)
    people = b",".join(b'{"id":%d}' % at for at in range(490))
    yield "versions", NWK % b",".join([b'{"nwk":{}}'] * 4_900)
    yield "people in versions", NWK % b",".join([b'{"nwk":{"alteri":[%s]}}' % people] * 40)
    yield "too many people in versions", NWK % b",".join([b'{"nwk":{"alteri":[%s]}}' % people] * 80)
    details = b",".join(b'{"id":%d,"x%d":1,"y%d":1}' % (at, at, at) for at in range(490))
    yield "details in versions", NWK % b",".join([b'{"nwk":{"alteri":[%s]}}' % details] * 40)
    yield "wrong people in versions", NWK % b",".join([b'{"nwk":{"alteri":%s}}' % _times(b"0", 4_900)] * 80)
    lines = _times(b'{"id1":1,"id2":2}', 4_900)
    yield "lines in versions", NWK % b",".join([b'{"nwk":{"connections":%s}}' % lines] * 8)
    whole = as_bytes(good())
    for at in range(0, len(whole), 97):
        yield f"cut at {at}", whole[:at]
    for name, begins in (
        ("zip", b"PK\x03\x04"),
        ("gzip", b"\x1f\x8b"),
        ("XML", b"<!DOCTYPE a [<!ENTITY b 'b'>"),
    ):
        yield name, begins + bytes(4_000_000)
    box = locked(whole)
    yield "locked", box
    yield "locked, much work", box.replace(b" 1\n", b" 40\n", 1)
    yield "locked, gigabytes of work", box.replace(b" 1\n", b" 23\n", 1)
    yield "locked, work as nobody writes it", box.replace(b" 1\n", b" +23\n", 1)
    for at in range(0, len(box), 13):
        yield f"locked, cut at {at}", box[:at]


def _times(value: bytes, times: int) -> bytes:
    return b"[" + b",".join([value] * times) + b"]"


def _moments(inside: bytes, times: int) -> bytes:
    one = b'{"map":{"format_version":2,"id":"m1"%s}}' % (b"," + inside if inside else b"")
    return OWN[:-1] % b"" + b',"moments":' + _times(one, times) + b"}"
