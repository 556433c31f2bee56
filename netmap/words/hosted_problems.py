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


def too_many_guesses(minutes: int) -> NetmapError:
    return NetmapError(
        "Too many phrases that lead nowhere were tried from here.",
        remedy=f"Nothing is wrong with your map. Please wait {minutes} minutes, then try again.",
    )


def too_many_guesses_in_all(minutes: int) -> NetmapError:
    return NetmapError(
        "Very many phrases that lead nowhere are being tried at the moment, so nobody gets in for a while.",
        remedy=f"Nothing is wrong with your map. Please try again in {minutes} minutes.",
    )


def hosted_none(days: int) -> NetmapError:
    return NetmapError(
        "No map is kept with this phrase.",
        remedy=f"It may belong to another address, or the map was taken away, or it was not changed for {days} days.",
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
