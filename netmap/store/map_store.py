"""The maps a person chose to keep on this device, each with its moments, under the map's own id."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from platformdirs import user_data_path
from sqlalchemy import Connection, text

from netmap.files.bounded_read import MEGABYTE
from netmap.files.formats import netmap_json
from netmap.model import MapFile, NetmapError
from netmap.store.compression import packed, unpacked
from netmap.store.local_database import KeyCheck, LocalDatabase
from netmap.words import kept_problems

MOST_BYTES = 64 * MEGABYTE
"""More than a file may have: what a person keeps is never turned away for its size on the way back."""

PAUSE = timedelta(minutes=10)
"""A map left alone for so long is remembered as it was when it changes again."""
REMEMBERED = timedelta(days=30)


class ChangedElsewhere(NetmapError):  # noqa: N818 - it says what happened, as the pages say it
    """The kept map is not the one this change was made to."""


class ForgottenElsewhere(NetmapError):  # noqa: N818 - as above
    """The map that this change was made to is no longer kept."""


@dataclass(frozen=True)
class Kept:
    """A kept map. `version` rises with every save of any map; `changed_on` is in UTC."""

    file: MapFile
    version: int
    changed_on: datetime
    beside: Mapping[str, Any]
    """What was kept beside the map, in the same breath; empty where nothing was."""


@dataclass(frozen=True)
class KeptSummary:
    """What a list of kept maps shows of each. `alters`: how many entries it holds; `beside`: as in `Kept`."""

    id: str
    title: str
    changed_on: datetime
    alters: int
    beside: Mapping[str, Any]


@dataclass(frozen=True)
class Earlier:
    """How a map was before a pause. `changed_on`, in UTC, tells one from another; `alters`: its entries."""

    changed_on: datetime
    alters: int


def usual_path() -> Path:
    """Where maps are kept unless said otherwise: the person's own data folder."""
    return user_data_path("netmap", appauthor=False) / "maps.sqlite"


class MapStore:
    """The kept maps in one file. Any thread may call any method; each is whole or has not happened.

    key, check_key: as `LocalDatabase` has them.
    A map that changes after a pause is remembered as it was, for 30 days: `earlier` lists these states.

    Every method raises NetmapError, with a remedy, for a store that is damaged, newer, busy, full or not
    writable, and leaves it as it is.
    """

    def __init__(
        self, path: Path | None = None, key: bytes | None = None, check_key: KeyCheck | None = None
    ) -> None:
        self._database = LocalDatabase(path or usual_path(), key, check_key)

    def save(self, file: MapFile, seen: int | None, beside: Mapping[str, Any] | None = None) -> int:
        """Keep this file in place of the version `seen`, or as a new one (`seen` None).

        beside: plain values that belong to this map on this device and not to its file.
        Gives the new version. Raises ChangedElsewhere where what is kept is not `seen`: saved by someone else
        since, or, for None, already there. Raises ForgottenElsewhere where it is kept no longer.
        """
        beside_it = json.dumps(dict(beside or {}))
        body = packed(netmap_json.to_bytes(file, MOST_BYTES), len(beside_it))
        now = datetime.now(UTC)
        row = {
            "id": file.current.id,
            "title": file.current.title,
            "alters": len(file.current.alters),
            "changed_on": now.isoformat(),
            "body": body,
            "beside": beside_it,
        }
        if seen is not None and not self._database.exists:
            raise _forgotten_elsewhere()
        with self._database.transaction(create=True) as connection:
            kept = connection.execute(_VERSION, {"id": row["id"]}).scalar()
            if kept is None and seen is not None:
                raise _forgotten_elsewhere()
            if kept != seen:
                raise changed_elsewhere()
            version = _next_version(connection)
            _remember(connection, file.current.id, now)
            connection.execute(_PUT, {**row, "version": version})
        return version

    def keep_beside(self, file: MapFile, seen: int, beside: Mapping[str, Any]) -> None:
        """Keep these plain values beside the version `seen`, which stays that version: nobody else has to see
        them first. Where something else is kept by now, nothing happens."""
        if self._database.exists:
            row = {"id": file.current.id, "seen": seen, "beside": json.dumps(dict(beside))}
            with self._database.transaction() as connection:
                connection.execute(_BESIDE, row)

    def load(self, id: str) -> Kept:
        """The kept map with this id. Raises NetmapError where there is none."""
        if not self._database.exists:
            raise kept_problems.not_kept()
        with self._database.transaction() as connection:
            row = connection.execute(_GET, {"id": id}).one_or_none()
        if row is None:
            raise kept_problems.not_kept()
        return Kept(
            _read(row.body), row.version, datetime.fromisoformat(row.changed_on), json.loads(row.beside)
        )

    def list(self) -> tuple[KeptSummary, ...]:
        """All kept maps, the one saved last first; () where nothing was ever kept."""
        if not self._database.exists:
            return ()
        with self._database.transaction() as connection:
            rows = connection.execute(_LIST).all()
        return tuple(
            KeptSummary(
                row.id, row.title, datetime.fromisoformat(row.changed_on), row.alters, json.loads(row.beside)
            )
            for row in rows
        )

    def earlier(self, id: str) -> tuple[Earlier, ...]:
        """How this map was before each pause of the last 30 days, the newest first."""
        if not self._database.exists:
            return ()
        with self._database.transaction() as connection:
            rows = connection.execute(_EARLIER, {"id": id, "since": _since(datetime.now(UTC))}).all()
        return tuple(Earlier(datetime.fromisoformat(row.changed_on), row.alters) for row in rows)

    def load_earlier(self, id: str, changed_on: datetime) -> MapFile:
        """The map as it was then. Raises NetmapError where that is not remembered."""
        with self._database.transaction() as connection:
            body = connection.execute(_THEN, {"id": id, "changed_on": changed_on.isoformat()}).scalar()
        if body is None:
            raise kept_problems.not_kept()
        return _read(body)

    def forget_earlier(self, id: str) -> None:
        """Take all earlier states of this map out, and overwrite where they stood; the map itself stays."""
        with self._database.forgetting() as connection:
            connection.execute(_FORGET_EARLIER, {"id": id})

    def forget(self, id: str, seen: int | None = None) -> None:
        """Take this map and its earlier states out, and overwrite where they stood. One not kept is no error.

        seen: the version that is meant; raises ChangedElsewhere where another one is kept by now.
        What the disk itself or a backup keeps aside is beyond reach.
        """
        if not self._database.exists:
            return
        with self._database.forgetting() as connection:
            kept = connection.execute(_VERSION, {"id": id}).scalar()
            if seen is not None and kept not in (None, seen):
                raise changed_elsewhere()
            connection.execute(_FORGET, {"id": id})
            connection.execute(_FORGET_EARLIER, {"id": id})

    def close(self) -> None:
        """Forget the key at once, where there is one; whatever is asked from now on raises NetmapError."""
        self._database.close()


_VERSION = text("SELECT version FROM maps WHERE id = :id")
_BESIDE = text("UPDATE maps SET beside = :beside WHERE id = :id AND version = :seen")
_GET = text("SELECT body, version, changed_on, beside FROM maps WHERE id = :id")
_LIST = text("SELECT id, title, changed_on, alters, beside FROM maps ORDER BY version DESC")
_FORGET = text("DELETE FROM maps WHERE id = :id")
_FORGET_EARLIER = text("DELETE FROM earlier WHERE id = :id")
_FORGET_OLD = text("DELETE FROM earlier WHERE changed_on < :since")
_REMEMBER = text(
    "INSERT INTO earlier (id, changed_on, alters, body) "
    "SELECT id, changed_on, alters, body FROM maps WHERE id = :id AND changed_on < :before "
    "ON CONFLICT (id, changed_on) DO NOTHING"
)
_EARLIER = text(
    "SELECT changed_on, alters FROM earlier WHERE id = :id AND changed_on >= :since ORDER BY changed_on DESC"
)
_THEN = text("SELECT body FROM earlier WHERE id = :id AND changed_on = :changed_on")
_PUT = text(
    "INSERT INTO maps (id, version, changed_on, title, alters, body, beside) "
    "VALUES (:id, :version, :changed_on, :title, :alters, :body, :beside) "
    "ON CONFLICT (id) DO UPDATE SET version = excluded.version, changed_on = excluded.changed_on, "
    "title = excluded.title, alters = excluded.alters, body = excluded.body, beside = excluded.beside"
)


def _next_version(connection: Connection) -> int:
    # One count for the whole store: a map forgotten and kept anew never has an old version again.
    return int(connection.exec_driver_sql("UPDATE saves SET count = count + 1 RETURNING count").scalar_one())


def _remember(connection: Connection, id: str, now: datetime) -> None:
    connection.execute(_FORGET_OLD, {"since": _since(now)})
    connection.execute(_REMEMBER, {"id": id, "before": (now - PAUSE).isoformat()})


def _since(now: datetime) -> str:
    return (now - REMEMBERED).isoformat()


def _read(body: bytes) -> MapFile:
    try:
        return netmap_json.from_bytes(unpacked(body, MOST_BYTES), MOST_BYTES)
    except NetmapError as problem:
        raise kept_problems.kept_not_readable(problem) from None


def changed_elsewhere() -> ChangedElsewhere:
    problem = kept_problems.kept_changed_elsewhere()
    return ChangedElsewhere(problem.what, problem.where, problem.remedy)


def _forgotten_elsewhere() -> ForgottenElsewhere:
    problem = kept_problems.kept_forgotten()
    return ForgottenElsewhere(problem.what, problem.where, problem.remedy)
