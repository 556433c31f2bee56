"""Whether a connection comes from the user who runs netmap. Linux says so; elsewhere nobody is asked."""

import os
import sys
from ipaddress import IPv6Address, ip_address
from pathlib import Path

TABLES = Path("/proc/net/tcp"), Path("/proc/net/tcp6")
"""Each connection of this computer with both its ends, its state, and the user that it belongs to."""
_OPEN = "01"
_ROOT = 0
"""Could read everything anyway, and passes on connections for others, as for a browser outside of a
virtual computer."""


def of_own_user(client: tuple[str, int], server: tuple[str, int]) -> bool:
    """True unless Linux knows that this connection belongs to someone else, or is over already.

    client, server: the address in numbers and the port of the end that asks, and of the one that answers.
    An end outside of this computer's own network, as before a virtual computer, has no owner here: True.
    """
    if not TABLES[0].exists():
        return True
    try:
        theirs, ours = _written(client), _written(server)
    except (TypeError, ValueError):  # not a connection of this computer's at all
        return False
    still_open = False
    for table in TABLES:
        for line in table.read_text().splitlines()[1:] if table.exists() else ():
            _, local, remote, state, _, _, _, user, *_ = line.split()
            if local in theirs and remote in ours:
                # What its owner has closed belongs to nobody, which is written as root.
                return state == _OPEN and int(user) in {os.geteuid(), _ROOT}
            still_open |= local in ours and remote in theirs and state == _OPEN
    return still_open


def _written(end: tuple[str, int]) -> set[str]:
    """An end of a connection as the tables write it: words of four bytes in this computer's own order."""
    address, port = ip_address(end[0]), end[1]
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    forms = [address.packed]
    if address.version == 4:
        forms.append(IPv6Address(f"::ffff:{address}").packed)
    return {f"{_in_words(form)}:{port:04X}" for form in forms}


def _in_words(packed: bytes) -> str:
    words = (packed[at : at + 4] for at in range(0, len(packed), 4))
    return "".join(f"{int.from_bytes(word, sys.byteorder):08X}" for word in words)
