### What whoever hosts maps is told about clocks, and about maps that are old.

hosted-upkeep-delete = Delete them? Nobody can bring them back.
hosted-upkeep-clock-right = Is the clock right?
hosted-upkeep-none-deleted = No map was deleted.
hosted-upkeep-old-held-back = Maps on the server: { $count } of { $of } were not changed for as long as they are kept. That is more than netmap deletes unasked. If it is right, delete them with: netmap delete-old
hosted-upkeep-deleted =
    { $count ->
        [one] 1 map was deleted.
       *[other] { $count } maps were deleted.
    }
hosted-upkeep-clock-unsure = The clock is in doubt, so nothing is deleted unasked.
    .remedy = Put it right, or say that it is right: netmap delete-old, without --yes.
hosted-upkeep-nobody-answered = Nobody was there to answer, so no map was deleted.
    .remedy = With --yes nothing is asked.

hosted-upkeep-clock-doubted = Maps on the server: the clock says { $clock }, and the time agreed on is { $agreed }. Until it is clear which is right, maps are kept by the agreed time and none is deleted. If the clock is wrong, put it right. If it is right, netmap believes it after a day, or at once with: netmap delete-old
hosted-upkeep-clock-asked = The clock says { $clock }, and the time that the servers agreed on last is { $agreed }. Please look at a calendar.
hosted-upkeep-old =
    { $count ->
        [0] No map is old enough to be deleted.
        [one] 1 of { $of } maps was not changed for as long as maps are kept.
       *[other] { $count } of { $of } maps were not changed for as long as maps are kept.
    } The clock says { $clock }.
