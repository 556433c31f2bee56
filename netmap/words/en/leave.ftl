### Leaving at once, and what it cannot hide.

leave-button = Leave
leave-about = Closes this page at once. So does pressing Shift three times.
# The title of the page that is shown instead.
leave-calendar = calendar
leave-line = “Leave” closes this page at once and shows a calendar. So does pressing Shift three times.
leave-more = What leaving cannot hide
leave-loses = A map that is kept stays kept. One that is not kept is gone.

leave-cannot-history = The browser’s history still says that this page was open.
leave-cannot-downloads = What you downloaded stays where you saved it.
leave-cannot-watched = A program that watches this device has seen what you saw.
