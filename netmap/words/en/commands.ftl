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
# $endings: what names of files can end in, as ".netmap.json or .easynwk.json".
commands-out = The file to write. Its ending says the format: { $endings }. With .age after it, it is locked.
commands-passphrase-file = Where the passphrase of a locked file is the first line; - for standard input. Else you are asked.
commands-new-passphrase-file = The same, for the passphrase that OUT is to be locked with.
commands-json = Print everything as JSON.
commands-port = The port on this computer.
commands-browser = Open the browser as well.
commands-words = What netmap says, for whoever translates it.
commands-words-check = Say what is missing in a language, what is left over, and what is against its rules.
commands-language = A language that netmap speaks, as de, or a folder with its messages. Without it, all languages.
commands-shows = What your map shows
commands-shows-nothing = Nothing stands out on this map yet. It says more with a few people and how they feel to you.
commands-steps = One small step, if you want one
commands-carried = Everything was carried over.
commands-left-out = What could not be carried over:
# Asked on a terminal, where what is typed is not shown.
commands-ask-passphrase = Passphrase of { $file }:{" "}
commands-ask-again = The same once more:{" "}
commands-nobody-types = This needs a passphrase, and nobody is there to type one.
    .remedy = Nothing was changed. With --passphrase-file (or --new-passphrase-file) it is read from a file.
commands-passphrase-file-not-read = No passphrase could be read from that file: its first line is empty or no text in UTF-8, or it is not there.
    .remedy = Nothing was changed. Write the passphrase there, or leave the file out and type it when you are asked.
commands-nothing-written = Nothing was written.
commands-not-typed-alike = { locked-not-the-same }
    .remedy = { commands-nothing-written }
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
