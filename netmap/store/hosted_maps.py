"""Maps on a server: each behind a phrase that its person alone has, for some days after its last change.

The server has ciphertext, an identifier drawn from the phrase, a version and two dates: no title, no number
of entries, no earlier states. While a map is open, its key is in the memory of the server, and so is the map.
"""

import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, text

from netmap.model import MapFile, NetmapError
from netmap.store.database_health import DatabaseHealth
from netmap.store.deadline import within
from netmap.store.map_encryption import NONCE, seal, unseal
from netmap.store.map_store import ForgottenElsewhere, Kept, changed_elsewhere
from netmap.store.recovery_phrase import Keys, keys_of
from netmap.store.retention import OldMaps
from netmap.store.server_clock import ServerClock, said
from netmap.store.server_database import SECONDS, ServerDatabase
from netmap.words import hosted_problems as problems


class NothingThere(NetmapError):  # noqa: N818 - it says what was found
    """The phrase leads to no map."""


class HostedMaps:
    """All maps in the database at this address. Any thread may call any method.

    keep_days: how many days after its last change a map is kept. now, monotonic: as `ServerClock` has them.
    Every method raises NetmapError, with a remedy, where the database is away, full or newer.
    """

    def __init__(
        self,
        address: str,
        keep_days: int,
        now: Callable[[], datetime] | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.keep_days = keep_days
        self._database = ServerDatabase(address)
        self._clock = ServerClock(now, monotonic)
        self.old = OldMaps(self._database, self._clock)

    @property
    def place(self) -> str:
        """The address of the database, without who may use it."""
        return self._database.place

    @property
    def made_private(self) -> bool:
        """Whether others on this computer could read the file of the database until now."""
        return self._database.made_private

    @property
    def health(self) -> DatabaseHealth:
        """How the database does, for whoever watches it."""
        return self._database.health

    def try_out(self) -> bool:
        """Whether the database answers. Raises NetmapError for one that can never be used."""
        return self._database.try_out()

    def behind(self, phrase: str) -> "HostedMap":
        """The map behind this phrase, which may or may not be there."""
        return HostedMap(self, keys_of(phrase))

    def forget_old(self) -> int:
        """Delete what was not changed for longer than it is kept; how many maps (`OldMaps.forget`)."""
        return self.old.forget()

    def close(self) -> None:
        """Let go of all connections."""
        self._database.close()

    def put(self, identifier: str, seen: int | None, version: int, body: bytes) -> bool:
        """Put a body in place of the version `seen`, or (None) where nothing is, or what lies there is over.
        False, and nothing is changed, where something else is there."""
        with self._database.transaction() as connection:
            found = self._clock.read(connection)
            row = {
                "identifier": identifier,
                "seen": seen,
                "version": version,
                "changed_on": said(found.now),
                "expires_on": said(found.now + timedelta(days=self.keep_days)),
                "over": said(found.over),
                "body": body,
            }
            return connection.execute(_NEW if seen is None else _CHANGE, row).rowcount == 1

    def get(self, identifier: str) -> Row[Any] | None:
        """version, changed_on and body of what lies there, or None."""
        with self._database.transaction() as connection:
            row = {"identifier": identifier, "over": said(self._clock.read(connection).over)}
            return connection.execute(_GET, row).one_or_none()

    def delete(self, identifier: str, seen: int | None = None) -> bool:
        """Delete what lies there, or (seen) where it is this version. Whether nothing lies there any more."""
        row = {"identifier": identifier, "seen": seen}
        with self._database.transaction() as connection:
            gone = connection.execute(_FORGET if seen is None else _FORGET_SEEN, row).rowcount
        self._database.clear_log()
        return bool(gone) or self.get(identifier) is None


class HostedMap:
    """The one map behind a phrase, kept as `MapStore` keeps one: never over a version that was not seen."""

    def __init__(self, maps: HostedMaps, keys: Keys) -> None:
        self._maps = maps
        self._keys = keys
        self._unsure: set[bytes] = set()
        """Marks of bodies that were sent when the connection broke: they may have been kept or not."""

    def save(self, file: MapFile, seen: int | None, beside: Mapping[str, Any] | None = None) -> int:
        """Keep this file in place of the version `seen`, or as a new one (`seen` None).

        beside: plain values that belong to this map and not to its file.
        Gives the new version. Raises ChangedElsewhere where what is kept is not `seen`, ForgottenElsewhere
        where nothing is kept any more.
        """
        with within(SECONDS):
            return self._save(file, seen, beside or {})

    def _save(self, file: MapFile, seen: int | None, beside: Mapping[str, Any]) -> int:
        version = 1 if seen is None else seen + 1
        body = seal(self._keys, version, file, beside)
        try:
            done = self._maps.put(self._keys.identifier, seen, version, body)
            there = None if done else self._maps.get(self._keys.identifier)
        except NetmapError:
            self._unsure.add(body[:NONCE])
            raise
        if there is not None and there.body[:NONCE] in self._unsure:
            # What is there came from here, before the connection broke: it was seen by whoever saves now.
            return self._save(file, there.version, beside)
        if not done:
            raise changed_elsewhere() if there is not None else _forgotten_elsewhere()
        self._unsure.clear()
        return version

    def keep_beside(self, file: MapFile, seen: int, beside: Mapping[str, Any]) -> None:
        """As `MapStore.keep_beside`."""
        self._maps.put(self._keys.identifier, seen, seen, seal(self._keys, seen, file, beside))

    def load(self, id: str | None = None) -> Kept:
        """The map. id: of the one that is meant, where known. Raises NetmapError where it is not there."""
        row = self._maps.get(self._keys.identifier)
        if row is None:
            raise self._nothing_there()
        file, beside = unseal(self._keys, row.version, bytes(row.body))
        if id not in {None, file.current.id}:
            raise self._nothing_there()
        return Kept(file, row.version, datetime.fromisoformat(row.changed_on), beside)

    def forget(self, id: str | None = None, seen: int | None = None) -> None:
        """Delete it. One that is not there is no error.

        seen: the version that is meant; raises ChangedElsewhere where another one is kept by now.
        """
        if not self._maps.delete(self._keys.identifier, seen):
            raise changed_elsewhere()

    def _nothing_there(self) -> NothingThere:
        problem = problems.hosted_none(self._maps.keep_days)
        return NothingThere(problem.what, remedy=problem.remedy)


def _forgotten_elsewhere() -> ForgottenElsewhere:
    problem = problems.hosted_gone()
    return ForgottenElsewhere(problem.what, problem.where, problem.remedy)


_NEW = text(
    "INSERT INTO hosted (identifier, version, changed_on, expires_on, body) "
    "VALUES (:identifier, :version, :changed_on, :expires_on, :body) "
    "ON CONFLICT (identifier) DO UPDATE SET version = excluded.version, changed_on = excluded.changed_on, "
    "expires_on = excluded.expires_on, body = excluded.body WHERE hosted.expires_on < :over"
)
_CHANGE = text(
    "UPDATE hosted SET version = :version, changed_on = :changed_on, expires_on = :expires_on, body = :body "
    "WHERE identifier = :identifier AND version = :seen AND expires_on >= :over"
)
_GET = text(
    "SELECT version, changed_on, body FROM hosted WHERE identifier = :identifier AND expires_on >= :over"
)
_FORGET = text("DELETE FROM hosted WHERE identifier = :identifier")
_FORGET_SEEN = text("DELETE FROM hosted WHERE identifier = :identifier AND version = :seen")
