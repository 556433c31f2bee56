### Locking or opening a file takes its time: what the page says meanwhile, and what can come between.

locking-begins-by-itself = It begins by itself when it is your turn.
locking-stop = Do not wait for it
# What stands beside each of these mishaps.
locking-safe = Your map is safe, and nothing was changed. Please try again in a minute.
locking-too-many = Many people are locking or opening files right now.
    .remedy = { locking-safe }
locking-broken-off = This was broken off before it was done; the computer may be short of memory.
    .remedy = { locking-safe }
locking-took-too-long = This took far longer than it usually does, so it was broken off.
    .remedy = { locking-safe }
locking-asks-too-much = This locked file asks for far more work than is done here to open one. No file of netmap does.
    .remedy = Nothing was changed. A program for age files may open it on a computer of your own.
locking-needs-passphrase = This file is locked; its passphrase opens it.
    .remedy = Nothing was changed. Give its passphrase as well, then open it again.
locking-not-by-passphrase = This file is locked in a way that no passphrase opens, or it is damaged.
    .remedy = Nothing was changed. A program for age files may open it with its key.
locking-wrong-passphrase = { download-wrong }
    .remedy = Please try again, or choose an older copy of the file.
locking-needs-new-passphrase = A file whose name ends in .age is locked, and no passphrase was given for it.
    .remedy = Nothing was written. Give a passphrase, or choose another ending.
locking-passphrase-not-usable = This passphrase is empty, or one sign in it was cut in two on its way here.
    .remedy = Nothing was written. Please give it again.
locking-name-is-not-of-a-locked-file = A passphrase was given for a file that would not be locked: its name does not end in .age.
    .remedy = Nothing was written. Choose a name that ends in .age, or give no passphrase.

locking-before-you =
    { $people ->
        [one] One person is before you.
       *[other] { $people } people are before you.
    } { locking-begins-by-itself }
