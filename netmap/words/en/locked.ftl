### Locked maps: making the lock, opening it, and what to know about it.

locked-title = Locked maps
locked-lock = Lock
locked-lock-help = Closes what is locked. The passphrase opens it again.
locked-go-on = Open my locked maps
locked-go-on-about = With your passphrase.
locked-make-title = A passphrase for your locked maps
locked-make-about = Four or five words that nobody would guess, at least 12 signs in all. Everything that is locked here opens with it: names, notes, titles and dates cannot be read without.
locked-passphrase = Passphrase
locked-again = The same once more
locked-make = Lock with this passphrase
locked-too-short = This is short enough to be guessed. Please use at least 12 signs; four or five words are good.
locked-not-the-same = The two are not the same. Please type them again.
locked-code-title = Your recovery code
locked-code-about = If the passphrase is ever forgotten, this code opens your locked maps. It is shown this once and kept nowhere. Write it on paper, or print this page, and put it where nobody would look for it.
locked-code-kept = I have it on paper
locked-unlock-about = Your maps are as you left them.
locked-code-waits = Your new recovery code is not noted yet. Open the lock in this tab, and it is shown again.
locked-unlock = Open
locked-wrong = This does not open them. Nothing was changed; please try again.
locked-forgotten = I forgot the passphrase
locked-code = Recovery code
locked-code-opens = It opens your maps. Then choose a new passphrase below the list of your maps.

locked-minutes-1 = one minute
locked-minutes-5 = five minutes
locked-minutes-15 = a quarter of an hour
locked-minutes-30 = half an hour
locked-minutes-60 = an hour

locked-locks-after = It locks itself after so long without a touch
locked-soon = This locks in a moment. Touch or move anything to stay.
locked-none = Nothing is locked on this device.
locked-erased = All locked maps on this device are deleted.
locked-none-yet = No map is kept here yet.
locked-change = Another passphrase
locked-change-about = All your locked maps are locked anew, with another key, and you get a new recovery code. The old passphrase and the old code open nothing that is kept here from then on. A copy of the folder that was made before still opens with them.
locked-now = The passphrase, or the recovery code, as it is now
locked-new = The new passphrase
locked-change-button = Change it
locked-erase = Delete all locked maps
locked-erase-about = All locked maps on this device are gone then, and nothing on it brings them back: first the key is overwritten, then the maps. A backup, or a copy of the folder that was made before, still opens with the passphrase or the code of that time. No program can reach such copies.
locked-erase-sure = Yes, delete all of them
locked-nobody-else = Next comes a recovery code to write on paper: it opens them too, if the passphrase is ever forgotten. Without either nobody can open them, and nobody can give them back to you.
