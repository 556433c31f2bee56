### What can go wrong with a map on a server, and with the words that lead back to it.

hosted-problems-phrase-word = Word { $place } is not in any phrase.
    .remedy = Please look at this word once more. A single letter makes the difference.
hosted-problems-phrase-together = Each of these words can be in a phrase, but together they are none.
    .remedy = Two may have changed places, or one was read as another. Please compare them with the paper.
hosted-problems-hosted-none = No map is kept with this phrase.
    .remedy = It may belong to another address, or the map was taken away, or it was not changed for { $days } days.
hosted-problems-hosted-none-of-many = No map is kept with this phrase.
    .remedy = Very many phrases are being tried at the moment. Please look at the words once more, and wait a moment before you try again.
hosted-problems-hosted-away = The place where maps are kept on this server cannot be reached right now.
    .remedy = This page tries again by itself, and keeps what you see as soon as it can.
hosted-problems-hosted-newer = The maps on this server were written by a newer netmap.
    .remedy = They were not touched. Whoever runs this server can install the newer netmap.
hosted-problems-hosted-damaged = This map is damaged on the server, or was changed there, and does not open.
    .remedy = It was left as it is. Open a copy that you saved as a file, or tell whoever runs this server.
hosted-problems-database-unknown = The address of the database is not one that netmap can use.
    .remedy = Give postgresql://name@host/database, or sqlite:////folder/file with its whole path.
hosted-problems-database-closed = The file of the database could not be opened.
    .remedy = Look whether it is a database, whether its folder is there, and whether netmap may write into both.
hosted-problems-database-wrong = This file is not a netmap database.
    .remedy = It was left as it is. Give the address of the database with --database, or in NETMAP_DATABASE.
hosted-problems-database-readable = Others on this computer can read the file of the database, and netmap may not change that.
    .remedy = Give the file and its folder to the account that runs netmap, and set the file to chmod 600.
hosted-problems-hosted-gone = This map is no longer on the server: it was taken away in another window, or its time was over.
    .remedy = It is still here in this tab. You can keep it again, or choose another place for it under “My map”.

hosted-problems-phrase-length =
    { $found ->
        [one] There is 1 word here; a phrase has { $wanted }.
       *[other] There are { $found } words here; a phrase has { $wanted }.
    }
    .remedy = Please look whether one is missing or there twice.
hosted-problems-too-many-new-maps = Very many maps were begun on this server of late, so no new one can be kept for a while.
    .remedy = Please wait up to { $minutes } minutes, or keep your map in a file for now.
hosted-problems-too-many-new-maps-from-here = Very many maps were begun from here of late, so no new one can be kept for a while.
    .remedy = Please wait up to { $minutes } minutes, or keep your map in a file for now.
