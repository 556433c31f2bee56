### How a kept map was before: looked at, and brought back.

earlier-title = How it was before
earlier-about = A map that changes after a pause of ten minutes is remembered as it was, for 30 days.
earlier-none = There is nothing from before yet.
earlier-pick = When
earlier-pick-none = choose a day and time
earlier-bring-back = Bring this one back
earlier-bring-back-about = How it is now is one step back then: Undo brings it again. Moments stay.
earlier-forget = Forget all of these
earlier-forget-about = Then nothing that was taken off the map is left on this device.

earlier-line = { $day }, { $entries }
