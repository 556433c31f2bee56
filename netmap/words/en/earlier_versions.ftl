### How a kept map was before: looked at, and brought back.

earlier-versions-title = How it was before
earlier-versions-about = A map that changes after a pause of ten minutes is remembered as it was, for 30 days.
earlier-versions-none = There is nothing from before yet.
earlier-versions-pick = When
earlier-versions-pick-none = choose a day and time
earlier-versions-bring-back = Bring this one back
earlier-versions-bring-back-about = How it is now is one step back then: Undo brings it again. Moments stay.
earlier-versions-forget = Forget all of these
earlier-versions-forget-about = Then nothing that was taken off the map is left on this device.

earlier-versions-line = { $day }, { $entries }
