"""Writing all tables of a database anew where they stand.

SQLite overwrites what is deleted, but not the copies that it left behind when it moved rows from page to
page. A page that is given up whole is overwritten whole. The file is never made shorter for it (VACUUM): its
end would go back to the disk as it was.
"""

from sqlalchemy import Connection


def rewrite(connection: Connection) -> None:
    """All rows out, every page given up, all rows in again; inside the caller's transaction."""
    tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    for table in tables:
        rows = connection.exec_driver_sql(f'SELECT * FROM "{table}"').all()
        connection.exec_driver_sql(f'DELETE FROM "{table}"')
        if rows:
            places = ", ".join("?" * len(rows[0]))
            connection.exec_driver_sql(
                f'INSERT INTO "{table}" VALUES ({places})', [tuple(row) for row in rows]
            )
