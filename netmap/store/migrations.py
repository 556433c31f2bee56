"""The tables, made and changed by an ordered list of named steps, each run once and in a transaction.

How many have run stands in the file itself (`user_version`). A released step is never changed. The maps
have migrations of their own (`netmap.files.formats.netmap_json.migrations`): here a map is a body of bytes.
"""

from dataclasses import dataclass

from sqlalchemy import Connection


@dataclass(frozen=True)
class Migration:
    name: str
    statements: tuple[str, ...]


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
NEWEST = len(MIGRATIONS)


def migrate(connection: Connection) -> None:
    """Run the steps this file has not seen yet. The caller's transaction makes it all or nothing."""
    done = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    for number, migration in enumerate(MIGRATIONS[done:], start=done + 1):
        for statement in migration.statements:
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"PRAGMA user_version = {number}")
