"""What whoever hosts maps is told about clocks, and about maps that are old."""

from datetime import datetime

from netmap.model import NetmapError

DELETE = "Delete them? Nobody can bring them back."
CLOCK_RIGHT = "Is the clock right?"
NONE_DELETED = "No map was deleted."


def time_said(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M UTC")


def clock_doubted(clock: datetime, agreed: datetime) -> str:
    return (
        f"Maps on the server: the clock says {time_said(clock)}, and the time agreed on is {time_said(agreed)}. Until it "
        "is clear which is right, maps are kept by the agreed time and none is deleted. If the clock is wrong, put it "
        "right. If it is right, netmap believes it after a day, or at once with: netmap delete-old"
    )


def old_held_back(count: int, of: int) -> str:
    return (
        f"Maps on the server: {count} of {of} were not changed for as long as they are kept. That is more than netmap "
        "deletes unasked. If it is right, delete them with: netmap delete-old"
    )


def clock_asked(clock: datetime, agreed: datetime) -> str:
    return (
        f"The clock says {time_said(clock)}, and the time that the servers agreed on last is {time_said(agreed)}. "
        "Please look at a calendar."
    )


def old(count: int, of: int, clock: datetime) -> str:
    by = f"The clock says {time_said(clock)}."
    if not count:
        return f"No map is old enough to be deleted. {by}"
    one = f"1 of {of} maps was not changed for as long as maps are kept. {by}"
    return one if count == 1 else f"{count} of {of} maps were not changed for as long as maps are kept. {by}"


def deleted(count: int) -> str:
    return "1 map was deleted." if count == 1 else f"{count} maps were deleted."


def clock_unsure() -> NetmapError:
    return NetmapError(
        "The clock is in doubt, so nothing is deleted unasked.",
        remedy="Put it right, or say that it is right: netmap delete-old, without --yes.",
    )


def nobody_answered() -> NetmapError:
    return NetmapError(
        "Nobody was there to answer, so no map was deleted.", remedy="With --yes nothing is asked."
    )
