### What the command line says.

commands-about = Map the people, groups and communities that hold you. Without a command, netmap opens in your browser.
commands-analyse = Say what a map shows: measures, findings and small next steps.
commands-convert = Write a map in another format, and list what could not be carried over.
commands-check = Check a map or a guide: one line if it is whole, else what is wrong, where, and what to do.
commands-serve = Host netmap for many people, as described in docs/hosting.
commands-host = A name under which people reach this server. Can be given several times.
commands-serve-port = The port to listen at.
commands-address = The address to listen at. A proxy with TLS belongs before it.
commands-database = Where kept maps lie, encrypted: postgresql://name@host/database, or sqlite:////folder/file.
commands-keep-days = How many days after its last change a map is kept.
commands-behind-proxy = A proxy stands before this server, and its X-Forwarded-For is right.
commands-metrics = Where figures on how the server is can be read, as 127.0.0.1:18501. Not for the public.
commands-most-pages = How many pages can be open at once in this process.
commands-most-pages-each = How many of those from one address. A whole workshop often has one and the same.
commands-drain-minutes = Once it is to close: minutes to wait for pages whose map is kept nowhere else.
commands-backup = Copy all maps of a server into one file, also while it runs.
commands-backup-file = The file to write, under a name that is not taken yet.
commands-restore = Bring the maps of a backup into the database of a server.
commands-restore-file = A file that netmap backup made.
commands-restore-add = Also where there are maps already: add those that are missing.
commands-delete-old = Look for maps that are older than maps are kept, and delete them.
commands-delete-old-yes = Ask nothing.
commands-file = A file with a map.
commands-out = The file to write. Its ending says the format: .netmap.json or .easynwk.json.
commands-json = Print everything as JSON.
commands-port = The port on this computer.
commands-browser = Open the browser as well.
commands-shows = What your map shows
commands-shows-nothing = Nothing stands out on this map yet. It says more with a few people and how they feel to you.
commands-steps = One small step, if you want one
commands-carried = Everything was carried over.
commands-left-out = What could not be carried over:
commands-unexpected = Something went wrong inside netmap ({ $kind }). Your file is as it was. Set NETMAP_TRACE=1 to see more.

commands-good =
    { $count ->
        [one] This is a whole map ({ $format }) with one entry.
       *[other] This is a whole map ({ $format }) with { $count } entries.
    }
commands-good-guide =
    { $count ->
        [0] This is a whole guide; its questions are those of the general one.
        [one] This is a whole guide with one question of its own.
       *[other] This is a whole guide with { $count } questions of its own.
    }
