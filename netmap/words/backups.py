"""What is said about backups of the maps on a server, and about old maps, to whoever hosts them."""

from datetime import datetime

from netmap.model import NetmapError
from netmap.words import times
from netmap.words.catalogue import say
from netmap.words.lookup import problem


def backing_up(count: int, place: str) -> str:
    return say("backups-backing-up", count=count, place=place)


def backed_up(count: int, file: str) -> str:
    return say("backups-backed-up", count=count, file=file)


def restoring(count: int, made_on: datetime, place: str) -> str:
    return say("backups-restoring", count=count, made=times.exact(made_on), place=place)


def added(count: int) -> str:
    return say("backups-added", count=count)


def there_already(count: int) -> str:
    return say("backups-there-already", count=count)


def left_out(count: int, now: datetime) -> str:
    return say("backups-left-out", count=count, now=times.exact(now))


def all_over(now: datetime) -> NetmapError:
    return problem("backups-all-over", now=times.exact(now))


def already_there() -> NetmapError:
    return problem("backups-already-there")


def no_such_backup() -> NetmapError:
    return problem("backups-no-such-backup")


def no_backup() -> NetmapError:
    return problem("backups-no-backup")


def damaged() -> NetmapError:
    return problem("backups-damaged")


def newer() -> NetmapError:
    return problem("backups-newer")


def not_as_written() -> NetmapError:
    return problem("backups-not-as-written")


def holds_maps(count: int) -> NetmapError:
    return problem("backups-holds-maps", count=count)


def no_database(place: str) -> NetmapError:
    return problem("backups-no-database", place=place)


def database_silent(place: str) -> NetmapError:
    return problem("backups-database-silent", place=place)
