"""What the server itself says: in the terminal, and where a page could not be shown."""

from collections.abc import Sequence

OPENING = (
    "netmap is at {address}\n"
    "This address opens it once, within {minutes} minutes, in one browser. Nobody else who uses this computer can open it. "
    "Press Ctrl+C here to close it."
)
OPENING_BEHIND = (
    "Open netmap once, within {minutes} minutes, at the address of this server with {path} behind it. "
    "Nobody else who uses this computer can open it."
)
ENTER = "Press Enter here to open it again, also in another browser."
OPENING_AGAIN = "Once, within {minutes} minutes: {address}"
TAKEN = "Port {port} is in use by another program, so netmap is using {free}."
PORT_OUT_OF_RANGE = "A port is a number from 1 to 65535."
NO_PORT = "No port on this computer was free for netmap."
NO_PORT_REMEDY = "Close another program, or name a port with --port."
STREAMLIT_DIFFERS_REMEDY = "Install netmap again, with the versions that its list of packages names."
SETTINGS_LOST = "netmap's own settings could not be found."
SETTINGS_LOST_REMEDY = "Install netmap again."
SERVING = (
    "netmap answers to {hosts}, at {address} port {port}. Maps that people keep here are deleted {days} days after "
    "their last change. Press Ctrl+C here to close it."
)
KEPT_IN = "Kept maps lie in {place}."
MADE_PRIVATE = "Others on this computer could read that file until now. From now on its owner alone can."
DATABASE_AWAY = "The database does not answer yet, or does not let netmap in. netmap tries again with every map that someone wants to keep."
HOST_UNKNOWN = "A host is a name under which people reach this server, as maps.example."
HOST_UNKNOWN_REMEDY = "Give each with --host: the name alone, without https:// and without a port."
ADDRESS_UNKNOWN = "This is not an address of this computer."
ADDRESS_UNKNOWN_REMEDY = "Give --address in numbers, as 127.0.0.1, or 0.0.0.0 for all that it has."
NOT_ALLOWED = "Port {port} may not be used by netmap here."
NOT_ALLOWED_REMEDY = (
    "Ports below 1024 need rights that netmap is better without. Give another one with --port, as 8501, and let a proxy "
    "stand before netmap at the port that people reach."
)
METRICS_AT = "Figures on how it is are at http://{place}/metrics, for whoever watches this server."
METRICS_UNKNOWN = "--metrics wants an address of this computer in numbers and a port, as 127.0.0.1:18501."
METRICS_PUBLIC = "The figures of a server are not for everyone, so --metrics needs a port of its own."
METRICS_NOT_FREE = "The address for --metrics, {place}, is not free."
METRICS_NOT_FREE_REMEDY = "Name another port with --metrics, or close the other program."
NOT_FREE = "Port {port} is not free at this address."
NOT_FREE_REMEDY = "Close the other program, or name another port with --port, or another --address."
MORE_LIKE_THIS = "… and {count} more like this one: {line}"
CLOSED = "netmap is closed."
FAILED = (
    "Something went wrong on this page, on our side. Your map is as it was before. "
    "Load the page again to carry on."
)
NOT_FROM_HERE = (
    "netmap answers pages of its own address and no others. Open the address that netmap showed at its start."
)
NOT_LET_IN = "netmap is open for the person who started it"
NOT_LET_IN_DO = (
    "It does not know this browser yet. That is so after each new start.",
    "Are you that person? Press Enter in the window in which you started netmap. netmap opens again, and shows an address that lets another browser in, once.",
    "Pages that were open before go on by themselves then.",
)
TOO_MANY_FILES = "Many files are being opened here right now. Please try again in a minute."
NOT_HERE = "There is nothing at this address."


def room(pages: int, each: int, wished: int, files: int | None) -> str:
    """How much a server takes on. wished: pages that it was asked for. files: that it may open; None: any."""
    said = f"Up to {pages} pages can be open at once, {each} of them from one address."
    if files is None:
        return said
    if pages < wished:
        return (
            f"{said} The system allows this server {files} open files, and they carry no more. "
            "Allow it more, as with LimitNOFILE in a unit of systemd."
        )
    return f"{said} The system allows this server {files} open files, which is enough for that."


def streamlit_differs(version: str, places: Sequence[str]) -> str:
    """places: what is not as it was, by its name in Streamlit."""
    return f"netmap does not start with Streamlit {version}, which differs from the one it was tried with: {', '.join(places)}."
