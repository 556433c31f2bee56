### What the figures of a server mean, for whoever watches it.

metrics-pages-open = Pages open now.
metrics-pages-most = Pages that may be open at once.
metrics-pages-away = Pages whose connection is lost, and which are waited for.
metrics-pages-refused = Pages that were refused, since every place was taken or the server was about to close.
metrics-upload-bytes = Bytes of files that were given to pages and are held.
metrics-lag = How late the server was in the last seconds with what was due.
metrics-disk-free = Free on the disk where kept maps lie, where that is a file.
metrics-closing = 1 while the server is about to close.
metrics-runs = Time to draw a page anew.
metrics-edits = Changes of maps.
metrics-database-done = What the database was asked for and carried out.
metrics-database-failed = What it was asked for and could not be carried out.
metrics-database-seconds = How long all of that took together.
metrics-database-answers = 1 while the last thing it was asked for was carried out, 0 while it was not.
metrics-clock-off = By how much the clock is ahead of the time agreed on while it is doubted; 0 while it is not.
metrics-held-back = Maps whose time is over, too many at once to be deleted unasked.
metrics-database-last = When it carried something out last, in seconds since 1970.
