"""What is said about backups of the maps on a server, and about old maps, to whoever hosts them."""

from datetime import datetime

from netmap.model import NetmapError
from netmap.words.hosted_upkeep import time_said


def backing_up(count: int, place: str) -> str:
    return f"Copying 1 map from {place}." if count == 1 else f"Copying {count} maps from {place}."


def backed_up(count: int, file: str) -> str:
    holds = f"{file} holds 1 map." if count == 1 else f"{file} holds {count} maps."
    return (
        f"{holds} It was read through again, and is whole. Maps are encrypted in it, as in the database.\n"
        "Keep it for 30 days at most: it also holds maps that people delete from now on."
    )


def restoring(count: int, made_on: datetime, place: str) -> str:
    made = time_said(made_on)
    one = f"This backup holds 1 map, as it was on {made}. It goes to {place}."
    return (
        one if count == 1 else f"This backup holds {count} maps, as they were on {made}. They go to {place}."
    )


def added(count: int) -> str:
    return "1 map was added." if count == 1 else f"{count} maps were added."


def there_already(count: int) -> str:
    one = "1 map was there already, and is as it was."
    return one if count == 1 else f"{count} maps were there already, and are as they were."


def left_out(count: int, now: datetime) -> str:
    one = f"1 map was left out: its time was over. The clock says {time_said(now)}."
    many = f"{count} maps were left out: their time was over. The clock says {time_said(now)}."
    return one if count == 1 else many


def all_over(now: datetime) -> NetmapError:
    return NetmapError(
        f"Nothing was restored: the clock says {time_said(now)}, and by then the time of all maps in this backup was over.",
        remedy="Is the clock right? If not, put it right, and restore once more. If it is, no map is left to bring back.",
    )


def already_there() -> NetmapError:
    return NetmapError(
        "There is a file of this name already.", remedy="It was left as it is. Give the backup another name."
    )


def no_such_backup() -> NetmapError:
    return NetmapError("There is no file of this name.", remedy="Please look at the name and the folder.")


def no_backup() -> NetmapError:
    return NetmapError(
        "This file is not a backup of maps on a server.",
        remedy="Nothing was restored. Give a file that netmap backup made.",
    )


def damaged() -> NetmapError:
    return NetmapError(
        "This backup is damaged, or was cut short.",
        remedy="Nothing was restored. Take another backup, or copy this one once more from where it was kept.",
    )


def newer() -> NetmapError:
    return NetmapError(
        "This backup was made by a newer netmap.",
        remedy="Nothing was restored. Install the newer netmap first.",
    )


def not_as_written() -> NetmapError:
    return NetmapError(
        "The backup was not on the disk as it was written.",
        remedy="It was taken away again. Please try another disk, and have this one looked at.",
    )


def holds_maps(count: int) -> NetmapError:
    one = "This database holds 1 map already."
    return NetmapError(
        one if count == 1 else f"This database holds {count} maps already.",
        remedy="Nothing was changed. Restore into an empty database, or add what is missing with --add: that also "
        "brings back maps that people deleted after the backup was made.",
    )


def no_database(place: str) -> NetmapError:
    return NetmapError(
        f"There are no maps of a server at {place}.",
        remedy="Give the address of the database with --database, or in NETMAP_DATABASE.",
    )


def database_silent(place: str) -> NetmapError:
    return NetmapError(
        f"The database at {place} does not answer, or does not let netmap in.",
        remedy="Nothing was changed. Please look whether it runs, and whether its address is right.",
    )
