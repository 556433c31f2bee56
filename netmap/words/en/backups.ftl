### What is said about backups of the maps on a server, and about old maps, to whoever hosts them.

backups-backing-up =
    { $count ->
        [one] Copying 1 map from { $place }.
       *[other] Copying { $count } maps from { $place }.
    }
backups-added =
    { $count ->
        [one] 1 map was added.
       *[other] { $count } maps were added.
    }
backups-already-there = There is a file of this name already.
    .remedy = It was left as it is. Give the backup another name.
backups-no-such-backup = There is no file of this name.
    .remedy = Please look at the name and the folder.
backups-no-backup = This file is not a backup of maps on a server.
    .remedy = Nothing was restored. Give a file that netmap backup made.
backups-damaged = This backup is damaged, or was cut short.
    .remedy = Nothing was restored. Take another backup, or copy this one once more from where it was kept.
backups-newer = This backup was made by a newer netmap.
    .remedy = Nothing was restored. Install the newer netmap first.
backups-not-as-written = The backup was not on the disk as it was written.
    .remedy = It was taken away again. Please try another disk, and have this one looked at.
backups-no-database = There are no maps of a server at { $place }.
    .remedy = Give the address of the database with --database, or in NETMAP_DATABASE.
backups-database-silent = The database at { $place } does not answer, or does not let netmap in.
    .remedy = Nothing was changed. Please look whether it runs, and whether its address is right.

backups-backed-up =
    { $count ->
        [one] { $file } holds 1 map.
       *[other] { $file } holds { $count } maps.
    } It was read through again, and is whole. Maps are encrypted in it, as in the database.
    Keep it for 30 days at most: it also holds maps that people delete from now on.
backups-restoring =
    { $count ->
        [one] This backup holds 1 map, as it was on { $made }. It goes to { $place }.
       *[other] This backup holds { $count } maps, as they were on { $made }. They go to { $place }.
    }
backups-there-already =
    { $count ->
        [one] 1 map was there already, and is as it was.
       *[other] { $count } maps were there already, and are as they were.
    }
backups-left-out =
    { $count ->
        [one] 1 map was left out: its time was over. The clock says { $now }.
       *[other] { $count } maps were left out: their time was over. The clock says { $now }.
    }
backups-all-over = Nothing was restored: the clock says { $now }, and by then the time of all maps in this backup was over.
    .remedy = Is the clock right? If not, put it right, and restore once more. If it is, no map is left to bring back.
backups-holds-maps =
    { $count ->
        [one] This database holds 1 map already.
       *[other] This database holds { $count } maps already.
    }
    .remedy = Nothing was changed. Restore into an empty database, or add what is missing with --add: that also brings back maps that people deleted after the backup was made.
