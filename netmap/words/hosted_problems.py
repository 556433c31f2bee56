"""What can go wrong with a map on a server, and with the words that lead back to it."""

from netmap.model import NetmapError
from netmap.words.lookup import problem


def phrase_word(place: int) -> NetmapError:
    return problem("hosted-problems-phrase-word", place=place)


def phrase_length(found: int, wanted: int) -> NetmapError:
    return problem("hosted-problems-phrase-length", found=found, wanted=wanted)


def phrase_together() -> NetmapError:
    return problem("hosted-problems-phrase-together")


def too_many_new_maps(minutes: int, in_all: bool) -> NetmapError:
    """in_all: on the whole server, else from one address."""
    id = "hosted-problems-too-many-new-maps" if in_all else "hosted-problems-too-many-new-maps-from-here"
    return problem(id, minutes=minutes)


def hosted_none(days: int) -> NetmapError:
    return problem("hosted-problems-hosted-none", days=days)


def hosted_none_of_many() -> NetmapError:
    return problem("hosted-problems-hosted-none-of-many")


def hosted_away() -> NetmapError:
    return problem("hosted-problems-hosted-away", code="away")


def hosted_newer() -> NetmapError:
    return problem("hosted-problems-hosted-newer")


def hosted_damaged() -> NetmapError:
    return problem("hosted-problems-hosted-damaged")


def database_unknown() -> NetmapError:
    return problem("hosted-problems-database-unknown")


def database_closed() -> NetmapError:
    return problem("hosted-problems-database-closed")


def database_wrong() -> NetmapError:
    return problem("hosted-problems-database-wrong")


def database_readable() -> NetmapError:
    return problem("hosted-problems-database-readable")


def hosted_gone() -> NetmapError:
    return problem("hosted-problems-hosted-gone")
