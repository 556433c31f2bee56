"""Maps of a server, a clock that a test puts forward, and what the database holds."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import create_engine, text

from netmap.model import Alter, MapFile, SupportMap
from netmap.store.hosted_maps import HostedMaps

CANARY = "Wilhelmina-Kanarienvogel"


DAYS = 30


class Clock:
    """A clock that a test can put forward."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def file(title: str = "", entries: int = 1, id: str = "m1") -> MapFile:
    alters = tuple(Alter(id=f"a{i}", name=CANARY, note=CANARY) for i in range(entries))
    return MapFile(current=SupportMap(id=id, title=title, alters=alters))


def days_pass(maps: HostedMaps, clock: Clock, days: int) -> int:
    """A server looks every day; how many maps it deleted."""
    gone = 0
    for _ in range(days):
        clock.now += timedelta(days=1)
        gone += maps.forget_old()
    return gone


def rows(address: str) -> list[tuple[object, ...]]:
    """All that the database holds of all maps."""
    engine = create_engine(address.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection:
        found = [tuple(row) for row in connection.execute(text("SELECT * FROM hosted"))]
    engine.dispose()
    return found
