"""What could not be carried over between netmap and another program: one sentence each, for one and for many.

Counts, never names: the list may be shown on a screen that others see.
"""

Sentences = tuple[str, str]
"""For one, and for `{count}`."""

FROM_EASYNWK: dict[str, Sentences] = {
    "about_me": (
        "What the file says about you (name, gender, age) was left out. On your map you are “me”.",
        "What the file says about you (name, gender, age) was left out. On your map you are “me”.",
    ),
    "gender": (
        "The gender of one entry was left out. netmap does not ask for it.",
        "The gender of {count} entries was left out. netmap does not ask for it.",
    ),
    "age": (
        "The age of one entry was left out. netmap does not ask for it.",
        "The age of {count} entries was left out. netmap does not ask for it.",
    ),
    "no_line": (
        "One entry has “no connection at present” to you in easyNWK. netmap has no such mark.",
        "{count} entries have “no connection at present” to you in easyNWK. netmap has no such mark.",
    ),
    "double_line": (
        "One entry has a double line to you in easyNWK. netmap asks how safe and how mutual it feels instead.",
        "{count} entries have a double line to you in easyNWK. netmap asks how safe and how mutual each "
        "feels instead.",
    ),
    "contact_of_partner": (
        "One entry is marked as a contact of your partner. netmap has no such mark.",
        "{count} entries are marked as contacts of your partner. netmap has no such mark.",
    ),
    "beyond": (
        "One entry stands beyond the outermost circle. It is at the rim of the outer ring now.",
        "{count} entries stand beyond the outermost circle. They are at the rim of the outer ring now.",
    ),
    "no_name": (
        "One entry has no name in the file. It stands on your map as “no name yet”.",
        "{count} entries have no name in the file. They stand on your map as “no name yet”.",
    ),
    "cut": (
        "One text is longer than netmap can hold. Its end was left out.",
        "{count} texts are longer than netmap can hold. Their ends were left out.",
    ),
    "stranger": (
        "One line joins someone who is not in the file. It was left out.",
        "{count} lines join someone who is not in the file. They were left out.",
    ),
    "loop": (
        "One line joins an entry to itself. It was left out.",
        "{count} lines join an entry to itself. They were left out.",
    ),
    "again": (
        "One line between two entries stands in the file more than once. It was taken over once.",
        "{count} lines between two entries stand in the file more than once. Each was taken over once.",
    ),
    "date": (
        "The date of one version is not a day of the calendar. It was left out.",
        "The dates of {count} versions are not days of the calendar. They were left out.",
    ),
    "current": (
        "The file does not say which version is the current one. The last of them is your map now.",
        "The file does not say which version is the current one. The last of them is your map now.",
    ),
    "details": (
        "One kind of detail in the file is new to netmap and was left out.",
        "{count} kinds of detail in the file are new to netmap and were left out.",
    ),
}

TO_EASYNWK: dict[str, Sentences] = {
    "answers": (
        "What you said about one connection (safety, support and the like) has no place in easyNWK.",
        "What you said about {count} connections (safety, support and the like) has no place in easyNWK.",
    ),
    "groups": (
        "easyNWK knows people and animals. One group or community was written as an entry of its own.",
        "easyNWK knows people and animals. {count} groups or communities were written as entries of their own.",
    ),
    "tie_kinds": (
        "One tense or belonging line was written as a plain line.",
        "{count} tense or belonging lines were written as plain lines.",
    ),
    "talks_about_me": (
        "Whether two people talk about you was left out for one line.",
        "Whether two people talk about you was left out for {count} lines.",
    ),
    "unplaced": (
        "One entry has no place yet. easyNWK shows it in the centre.",
        "{count} entries have no place yet. easyNWK shows them in the centre.",
    ),
    "status": (
        "That one entry belongs to an earlier time was left out.",
        "That {count} entries belong to an earlier time was left out.",
    ),
    "me": (
        "What you said about yourself (rest, kindness, limits, needs) was left out, except your note.",
        "What you said about yourself (rest, kindness, limits, needs) was left out, except your note.",
    ),
    "map": (
        "What you said about the map as a whole (its question, what is in the way, this device) was left out.",
        "What you said about the map as a whole (its question, what is in the way, this device) was left out.",
    ),
    "steps": (
        "One small step you chose was left out.",
        "{count} small steps you chose were left out.",
    ),
}

LEFT_OUT: dict[str, Sentences] = {**FROM_EASYNWK, **TO_EASYNWK}
NO_NAME = "no name yet"


def sentence(key: str, count: int) -> str:
    """The sentence for what was left out `count` times (at least once)."""
    one, many = LEFT_OUT[key]
    return one if count == 1 else many.format(count=count)
