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

locking-before-you =
    { $people ->
        [one] One person is before you.
       *[other] { $people } people are before you.
    } { locking-begins-by-itself }
