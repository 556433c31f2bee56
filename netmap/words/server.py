"""What the server itself says: in the terminal, and where a page could not be shown."""

OPENING = "netmap is at {address}\nIt can be reached from this computer alone. Press Ctrl+C here to close it."
TAKEN = "Port {port} is in use by another program, so netmap is using {free}."
PORT_OUT_OF_RANGE = "A port is a number from 1 to 65535."
NO_PORT = "No port on this computer was free for netmap."
NO_PORT_REMEDY = "Close another program, or name a port with --port."
SETTINGS_LOST = "netmap's own settings could not be found."
SETTINGS_LOST_REMEDY = "Install netmap again."
CLOSED = "netmap is closed."
FAILED = (
    "Something went wrong on this page, on our side. Your map is as it was before. "
    "Load the page again to carry on."
)
NOT_FROM_HERE = (
    "netmap answers pages of its own address and no others. Open the address that netmap showed at its start."
)
NOT_HERE = "There is nothing at this address."
