"""What the command line says."""

ABOUT = (
    "Map the people, groups and communities that hold you. Without a command, netmap opens in your browser."
)
ANALYSE = "Say what a map shows: measures, findings and small next steps."
CONVERT = "Write a map in another format, and list what could not be carried over."
CHECK = "Check a map or a guide: one line if it is whole, else what is wrong, where, and what to do."
SERVE = "Host netmap for many people, as described in docs/hosting."
HOST = "A name under which people reach this server. Can be given several times."
SERVE_PORT = "The port to listen at."
ADDRESS = "The address to listen at. A proxy with TLS belongs before it."
DATABASE = "Where kept maps lie, encrypted: postgresql://name@host/database, or sqlite:////folder/file."
KEEP_DAYS = "How many days after its last change a map is kept."
BEHIND_PROXY = "A proxy stands before this server, and its X-Forwarded-For is right."
METRICS = "Where figures on how the server is can be read, as 127.0.0.1:18501. Not for the public."
MOST_PAGES = "How many pages can be open at once in this process."
MOST_PAGES_EACH = "How many of those from one address. A whole workshop often has one and the same."
DRAIN_MINUTES = "Once it is to close: minutes to wait for pages whose map is kept nowhere else."
BACKUP = "Copy all maps of a server into one file, also while it runs."
BACKUP_FILE = "The file to write, under a name that is not taken yet."
RESTORE = "Bring the maps of a backup into the database of a server."
RESTORE_FILE = "A file that netmap backup made."
RESTORE_ADD = "Also where there are maps already: add those that are missing."
DELETE_OLD = "Look for maps that are older than maps are kept, and delete them."
DELETE_OLD_YES = "Ask nothing."

FILE = "A file with a map."
OUT = "The file to write. Its ending says the format: .netmap.json or .easynwk.json."
JSON = "Print everything as JSON."
PORT = "The port on this computer."
BROWSER = "Open the browser as well."

SHOWS = "What your map shows"
SHOWS_NOTHING = "Nothing stands out on this map yet. It says more with a few people and how they feel to you."
STEPS = "One small step, if you want one"
CARRIED = "Everything was carried over."
LEFT_OUT = "What could not be carried over:"
GOOD_ONE = "This is a whole map ({format}) with one entry."
GOOD_MANY = "This is a whole map ({format}) with {count} entries."
GOOD_GUIDE_NONE = "This is a whole guide; its questions are those of the general one."
GOOD_GUIDE_ONE = "This is a whole guide with one question of its own."
GOOD_GUIDE_MANY = "This is a whole guide with {count} questions of its own."
UNEXPECTED = (
    "Something went wrong inside netmap ({kind}). Your file is as it was. Set NETMAP_TRACE=1 to see more."
)


def good(format: str, count: int) -> str:
    """What `netmap check` says of a good file."""
    return (GOOD_ONE if count == 1 else GOOD_MANY).format(format=format, count=count)


def good_guide(questions: int) -> str:
    """What `netmap check` says of a good guide."""
    if questions < 2:
        return GOOD_GUIDE_ONE if questions else GOOD_GUIDE_NONE
    return GOOD_GUIDE_MANY.format(count=questions)
