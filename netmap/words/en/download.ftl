### Files to take along: the whole map, open or locked, and a copy for someone else.

download-about = The file holds everything: names, ratings and notes. It lies in your downloads folder.
download-not-private = You said that this device may not be private, so a file from here is locked with a passphrase. What was downloaded stays in the downloads folder.
download-download = Download a file
download-locked = Download it locked
download-locked-about = The file opens here with the passphrase, or with any program for age files. Without it nobody gets in, and nobody can give it back to you.
download-make = Lock the file
download-making = Locking takes a few seconds, so that guessing takes far too long …
download-ready = Download the locked file
download-changed = The map was changed since. Lock it again to have the changes in it.
download-copy = A copy for someone else
download-copy-about = It shows who stands where and who is tied to whom. Choose what else it shows.
download-shows = Also show

download-show-names = names
download-show-ratings = ratings
download-show-notes = notes

download-notes-hold = Notes can hold names. Read them once more before you pass them on.
download-copy-button = Download the copy
download-privacy = How this keeps me private
download-unlock-about = This file is locked.
download-unlocking = Opening takes a few seconds …
download-wrong = This passphrase does not open the file, or the file is damaged. Nothing was changed.
