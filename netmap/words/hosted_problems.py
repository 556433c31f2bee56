"""What can go wrong with a map on a server, and with the words that lead back to it."""

from netmap.model import NetmapError


def phrase_word(place: int) -> NetmapError:
    return NetmapError(
        f"Word {place} is not in any phrase.",
        remedy="Please look at this word once more. A single letter makes the difference.",
    )


def phrase_length(found: int, wanted: int) -> NetmapError:
    there = "There is 1 word" if found == 1 else f"There are {found} words"
    return NetmapError(
        f"{there} here; a phrase has {wanted}.", remedy="Please look whether one is missing or there twice."
    )


def phrase_together() -> NetmapError:
    return NetmapError(
        "Each of these words can be in a phrase, but together they are none.",
        remedy="Two may have changed places, or one was read as another. Please compare them with the paper.",
    )


def too_many_new_maps(minutes: int, in_all: bool) -> NetmapError:
    where = "on this server" if in_all else "from here"
    return NetmapError(
        f"Very many maps were begun {where} of late, so no new one can be kept for a while.",
        remedy=f"Please wait up to {minutes} minutes, or keep your map in a file for now.",
    )


def hosted_none(days: int) -> NetmapError:
    return NetmapError(
        "No map is kept with this phrase.",
        remedy=f"It may belong to another address, or the map was taken away, or it was not changed for {days} days.",
    )


def hosted_none_of_many() -> NetmapError:
    return NetmapError(
        "No map is kept with this phrase.",
        remedy="Very many phrases are being tried at the moment. Please look at the words once more, and wait a moment "
        "before you try again.",
    )


def hosted_away() -> NetmapError:
    return NetmapError(
        "The place where maps are kept on this server cannot be reached right now.",
        remedy="This page tries again by itself, and keeps what you see as soon as it can.",
    )


def hosted_newer() -> NetmapError:
    return NetmapError(
        "The maps on this server were written by a newer netmap.",
        remedy="They were not touched. Whoever runs this server can install the newer netmap.",
    )


def hosted_damaged() -> NetmapError:
    return NetmapError(
        "This map is damaged on the server, or was changed there, and does not open.",
        remedy="It was left as it is. Open a copy that you saved as a file, or tell whoever runs this server.",
    )


def database_unknown() -> NetmapError:
    return NetmapError(
        "The address of the database is not one that netmap can use.",
        remedy="Give postgresql://name@host/database, or sqlite:////folder/file with its whole path.",
    )


def database_closed() -> NetmapError:
    return NetmapError(
        "The file of the database could not be opened.",
        remedy="Look whether it is a database, whether its folder is there, and whether netmap may write into both.",
    )


def database_wrong() -> NetmapError:
    return NetmapError(
        "This file is not a netmap database.",
        remedy="It was left as it is. Give the address of the database with --database, or in NETMAP_DATABASE.",
    )


def database_readable() -> NetmapError:
    return NetmapError(
        "Others on this computer can read the file of the database, and netmap may not change that.",
        remedy="Give the file and its folder to the account that runs netmap, and set the file to chmod 600.",
    )


def hosted_gone() -> NetmapError:
    return NetmapError(
        "This map is no longer on the server: it was taken away in another window, or its time was over.",
        remedy="It is still here in this tab. You can keep it again, or choose another place for it under “My map”.",
    )
