"""The maps a person chose to keep on this device, each with its moments, under the map's own id."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from platformdirs import user_data_path
from sqlalchemy import Connection, text

from netmap.files import own
from netmap.files.gate import MEGABYTE
from netmap.model import MapFile, NetmapError
from netmap.store.database import Database
from netmap.words import problems

MOST_BYTES = 64 * MEGABYTE
"""More than a file may have: what a person keeps is never turned away for its size on the way back."""


class ChangedElsewhere(NetmapError):  # noqa: N818 - it says what happened, as the pages say it
    """The kept map is not the one this change was made to."""


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
    """What a list of kept maps shows of each. `alters`: how many entries it holds."""

    id: str
    title: str
    changed_on: datetime
    alters: int


def usual_path() -> Path:
    """Where maps are kept unless said otherwise: the person's own data folder."""
    return user_data_path("netmap", appauthor=False) / "maps.sqlite"


class MapStore:
    """The kept maps in one file. Any thread may call any method; each is whole or has not happened.

    Every method raises NetmapError, with a remedy, for a store that is damaged, newer, busy, full or not
    writable, and leaves it as it is.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._database = Database(path or usual_path())

    def save(self, file: MapFile, seen: int | None, beside: Mapping[str, Any] | None = None) -> int:
        """Keep this file in place of the version `seen`, or as a new one (`seen` None).

        beside: plain values that belong to this map on this device and not to its file.
        Gives the new version. Raises ChangedElsewhere where what is kept is not `seen`: saved or
        forgotten by someone else since, or, for None, already there.
        """
        body = own.to_bytes(file, MOST_BYTES)
        row = {
            "id": file.current.id,
            "title": file.current.title,
            "alters": len(file.current.alters),
            "changed_on": datetime.now(UTC).isoformat(),
            "body": body,
            "beside": json.dumps(dict(beside or {})),
        }
        if seen is not None and not self._database.exists:
            raise _changed_elsewhere()
        with self._database.transaction(create=True) as connection:
            kept = connection.execute(_VERSION, {"id": row["id"]}).scalar()
            if kept != seen:
                raise _changed_elsewhere()
            version = _next_version(connection)
            connection.execute(_PUT, {**row, "version": version})
        return version

    def load(self, id: str) -> Kept:
        """The kept map with this id. Raises NetmapError where there is none."""
        if not self._database.exists:
            raise problems.not_kept()
        with self._database.transaction() as connection:
            row = connection.execute(_GET, {"id": id}).one_or_none()
        if row is None:
            raise problems.not_kept()
        try:
            file = own.from_bytes(row.body, MOST_BYTES)
        except NetmapError as problem:
            raise problems.kept_not_readable(problem) from None
        return Kept(file, row.version, datetime.fromisoformat(row.changed_on), json.loads(row.beside))

    def list(self) -> tuple[KeptSummary, ...]:
        """All kept maps, the one saved last first; () where nothing was ever kept."""
        if not self._database.exists:
            return ()
        with self._database.transaction() as connection:
            rows = connection.execute(_LIST).all()
        return tuple(
            KeptSummary(row.id, row.title, datetime.fromisoformat(row.changed_on), row.alters) for row in rows
        )

    def forget(self, id: str) -> None:
        """Take this map out, and overwrite where it stood in the file and its log. One not kept is no error.

        What the disk itself or a backup keeps aside is beyond reach.
        """
        if not self._database.exists:
            return
        with self._database.transaction() as connection:
            connection.execute(_FORGET, {"id": id})
        self._database.clear_log()


_VERSION = text("SELECT version FROM maps WHERE id = :id")
_GET = text("SELECT body, version, changed_on, beside FROM maps WHERE id = :id")
_LIST = text("SELECT id, title, changed_on, alters FROM maps ORDER BY version DESC")
_FORGET = text("DELETE FROM maps WHERE id = :id")
_PUT = text(
    "INSERT INTO maps (id, version, changed_on, title, alters, body, beside) "
    "VALUES (:id, :version, :changed_on, :title, :alters, :body, :beside) "
    "ON CONFLICT (id) DO UPDATE SET version = excluded.version, changed_on = excluded.changed_on, "
    "title = excluded.title, alters = excluded.alters, body = excluded.body, beside = excluded.beside"
)


def _next_version(connection: Connection) -> int:
    # One count for the whole store: a map forgotten and kept anew never has an old version again.
    return int(connection.exec_driver_sql("UPDATE saves SET count = count + 1 RETURNING count").scalar_one())


def _changed_elsewhere() -> ChangedElsewhere:
    problem = problems.kept_changed_elsewhere()
    return ChangedElsewhere(problem.what, problem.where, problem.remedy)
