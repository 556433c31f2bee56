"""How a map lies in the store: its bytes, compressed, and filled up so that a small change keeps the length.

SQLite overwrites a row of the same length where it stands. A longer or a shorter one it writes into other
pages, and the old ones are written as well, with zeros: twice as much.
"""

import zlib

from netmap.words import kept_problems

COMPRESSION = 3
"""As zlib counts, 0 (not at all) to 9. A map of 30 takes less than a tenth of a millisecond, and a tenth of
the room; more of it takes three times as long, and saves a tenth of that."""
SHORTEST_STEP, STEPS = 256, 8
"""Lengths are multiples of a step: an eighth of the power of two below, so at most an eighth is filled."""


def packed(plain: bytes, beside: int = 0) -> bytes:
    """These bytes as they are kept. beside: how long what stands in the same row is, to be evened out."""
    body = zlib.compress(plain, COMPRESSION)
    together = len(body) + beside
    step = max(SHORTEST_STEP, (1 << together.bit_length() - 1) // STEPS)
    return body + bytes(-together % step)


def unpacked(body: bytes, most: int) -> bytes:
    """What was packed, or as it is what a netmap kept that did not compress yet.

    most: bytes that it may have. Raises NetmapError for what is neither, or longer.
    """
    if body.startswith(b"{"):
        return body
    try:
        reading = zlib.decompressobj()
        plain = reading.decompress(body, most)
    except zlib.error:
        raise kept_problems.kept_damaged() from None
    if not reading.eof:
        raise kept_problems.kept_damaged()
    return plain
