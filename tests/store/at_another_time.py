"""A server process whose clock is off by so many days: saves, reads and cleans up. Run by test_wrong_clock.

Given: the address of the database, days, the phrases of all maps there, and then its own new one.
Prints one line: how many maps were found, and how many the clean-up deleted.
"""

import sys
from datetime import UTC, datetime, timedelta

from netmap.model import MapFile, NetmapError, SupportMap
from netmap.store.hosted_maps import HostedMaps

ROUNDS = 5


def main(address: str, days: str, *phrases: str) -> None:
    maps = HostedMaps(address, 30, lambda: datetime.now(UTC) + timedelta(days=int(days)))
    *theirs, own = phrases
    gone, seen = maps.forget_old(), None
    for number in range(ROUNDS):
        title = f"{days} {number}"
        seen = maps.behind(own).save(MapFile(current=SupportMap(id="m1", title=title)), seen)
        gone += maps.forget_old()
    found = 0
    for phrase in (*theirs, own):
        try:
            maps.behind(phrase).load()
            found += 1
        except NetmapError:
            pass
    maps.close()
    print(found, gone)


if __name__ == "__main__":
    main(*sys.argv[1:])
