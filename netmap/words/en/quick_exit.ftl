### Leaving at once, and what it cannot hide.

quick-exit-button = Leave
quick-exit-about = Closes this page at once. So does pressing Shift three times.
# The title of the page that is shown instead.
quick-exit-calendar = calendar
quick-exit-line = “Leave” closes this page at once and shows a calendar. So does pressing Shift three times.
quick-exit-more = What leaving cannot hide
quick-exit-loses = A map that is kept stays kept. One that is not kept is gone.

quick-exit-cannot-history = The browser’s history still says that this page was open.
quick-exit-cannot-downloads = What you downloaded stays where you saved it.
quick-exit-cannot-watched = A program that watches this device has seen what you saw.
