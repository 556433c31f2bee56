"""What stands compressed among other bytes, so that a search for words finds it there too."""

import zlib

HEADERS = tuple(bytes((0x78, level)) for level in (0x01, 0x5E, 0x9C, 0xDA))
STEP, MOST = 64, 1 << 16


def with_what_is_compressed(data: bytes) -> bytes:
    """These bytes, and after them all that begins in them as zlib writes it, as far as it can be read."""
    return b"\n".join((data, *(_opened(data, at) for header in HEADERS for at in _places(data, header))))


def _places(data: bytes, header: bytes) -> list[int]:
    found, at = [], data.find(header)
    while at >= 0:
        found.append(at)
        at = data.find(header, at + 1)
    return found


def _opened(data: bytes, at: int) -> bytes:
    reading, plain = zlib.decompressobj(), b""
    try:
        while not reading.eof and at < len(data) and len(plain) < MOST:
            plain += reading.decompress(data[at : at + STEP])
            at += STEP
    except zlib.error:
        """It was none, or ends here."""
    return plain
