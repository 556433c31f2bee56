"""Numbers as they are said: in letters up to ten."""

from netmap.words.catalogue import say


def counted(count: int) -> str:
    """ "no", "one", "ten", "11"."""
    return say("numbers-in-letters", count=count)


def counted_first(count: int) -> str:
    """The same where a sentence begins with it: "No", "One"."""
    return say("numbers-in-letters-first", count=count)
