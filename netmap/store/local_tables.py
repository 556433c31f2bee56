"""The tables of the maps that are kept on this device, and how they came to be as they are.

How many migrations have run stands in the file itself (`user_version`). The maps have migrations of their own
(`netmap.files.formats.netmap_json.migrations`): here a map is a body of bytes.
"""

from sqlalchemy import Connection

from netmap.store.migrations import Migration, Tables
from netmap.words import kept_problems

MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        "maps, and a count of all saves",
        (
            "CREATE TABLE maps (id TEXT PRIMARY KEY, version INTEGER NOT NULL, changed_on TEXT NOT NULL, "
            "title TEXT NOT NULL, alters INTEGER NOT NULL, body BLOB NOT NULL)",
            "CREATE TABLE saves (count INTEGER NOT NULL)",
            "INSERT INTO saves (count) VALUES (0)",
        ),
    ),
    Migration(
        "what lies beside a map: how it is looked at, and which deeds of which browser page it holds",
        ("ALTER TABLE maps ADD COLUMN beside TEXT NOT NULL DEFAULT '{}'",),
    ),
    Migration(
        "how a map was before a pause, for a while",
        (
            "CREATE TABLE earlier (id TEXT NOT NULL, changed_on TEXT NOT NULL, alters INTEGER NOT NULL, "
            "body BLOB NOT NULL, PRIMARY KEY (id, changed_on))",
        ),
    ),
    # The tables stay as they are; a netmap that has not seen this step would take such a body for damaged.
    Migration("bodies are compressed", ()),
)


class _InTheFile:
    """`PRAGMA user_version`, which is part of the transaction."""

    def prepare(self, connection: Connection) -> None:
        """Whoever may write is alone with the file already."""

    def read(self, connection: Connection) -> int:
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())

    def write(self, connection: Connection, number: int) -> None:
        connection.exec_driver_sql(f"PRAGMA user_version = {number}")


TABLES = Tables(MIGRATIONS, _InTheFile(), kept_problems.kept_newer)
