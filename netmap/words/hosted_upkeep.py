"""What whoever hosts maps is told about keeping them: clocks, maps that are over, backups."""

from datetime import datetime


def clock_doubted(clock: datetime, agreed: datetime) -> str:
    return (
        f"Maps on the server: the clock says {_time(clock)}, and the time agreed on is {_time(agreed)}. Until it is clear which is right, "
        "maps are kept by the agreed time and none is deleted. If the clock is wrong, put it right. If it is right, "
        "netmap believes it after a day, or at once with: netmap delete-old"
    )


def old_held_back(count: int, of: int) -> str:
    return (
        f"Maps on the server: {count} of {of} were not changed for as long as they are kept. That is more than netmap deletes "
        "unasked. If it is right, delete them with: netmap delete-old"
    )


def _time(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M UTC")
