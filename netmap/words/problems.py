"""What can be wrong with a file, where, and what to do: one plain sentence each.

Nothing here ever holds words from a map: a place is made of field names and positions alone.
"""

from collections.abc import Iterable

from netmap.model.errors import NetmapError
from netmap.model.scales import MOST_ALTERS

ANOTHER_FILE = "Nothing was changed. Choose another file, or an older copy of this one."
MEND = "Nothing was changed. Correct this place in a text editor, or choose an older copy of the file."
MEND_A_GUIDE = "Correct it in a text editor, then open the file again."
SAVE_AGAIN = "Nothing was changed. Save the map again in the program that wrote it, then open the new file."

# The file as a whole


def not_found() -> NetmapError:
    return NetmapError(
        "There is no file in this place.", remedy="Check the name and the folder, then try again."
    )


def not_a_file() -> NetmapError:
    return NetmapError("This is a folder or a device, not a file.", remedy="Choose a map file inside it.")


def not_readable() -> NetmapError:
    return NetmapError(
        "This file cannot be read.",
        remedy="Check that you may open it, and that the drive it is on is connected.",
    )


def too_large(megabytes: int) -> NetmapError:
    return NetmapError(
        f"This file is larger than {megabytes} MB, the most netmap opens.",
        remedy="Nothing was changed. Check that it is a map; if it is, save it with fewer moments.",
    )


def empty() -> NetmapError:
    return NetmapError("This file is empty.", remedy=ANOTHER_FILE)


def other_kind(kind: str) -> NetmapError:
    return NetmapError(f"This file is {kind}, not a map.", remedy=ANOTHER_FILE)


PICTURE = "a picture"
ARCHIVE = "a zip file"
PDF = "a PDF"
DATABASE = "a database"
LOCKED = "a locked (encrypted) file"
MARKUP = "a web page or an XML file"


def not_text() -> NetmapError:
    return NetmapError("This file is not text in UTF-8, so it cannot be a map.", remedy=ANOTHER_FILE)


def not_json(line: int, column: int) -> NetmapError:
    return NetmapError(
        "This file is not whole JSON; it may be cut off or may be something else.",
        f"line {line}, column {column}",
        ANOTHER_FILE,
    )


def not_a_map() -> NetmapError:
    return NetmapError("This file is JSON, but not a map that netmap knows.", remedy=ANOTHER_FILE)


def too_deep(most: int) -> NetmapError:
    return NetmapError(f"This file nests more than {most} levels deep. No map does.", remedy=ANOTHER_FILE)


def too_many_values() -> NetmapError:
    return NetmapError("This file holds far more separate values than any map does.", remedy=ANOTHER_FILE)


def newer(version: int, known: int, where: str) -> NetmapError:
    return NetmapError(
        f"This file was written by a newer netmap (format {version}; this one reads up to {known}).",
        where,
        "It was not touched. Get the newer netmap and open the file there.",
    )


def version_unknown(where: str) -> NetmapError:
    return NetmapError("This file does not say in which format version it is.", where, MEND)


# Single places in it


def twice(where: str) -> NetmapError:
    return NetmapError("The same field stands here twice, so it is not clear which one holds.", where, MEND)


def not_a_number(where: str) -> NetmapError:
    return NetmapError("Here stands NaN or an endless number. Open answers are written null.", where, MEND)


def huge_number(where: str) -> NetmapError:
    return NetmapError("The number here is far too large to be an answer.", where, MEND)


def half_sign(where: str) -> NetmapError:
    return NetmapError("The text here holds half a sign that cannot be shown or saved.", where, MEND)


VALUE: dict[str, str] = {
    "missing": "A field is missing here.",
    "unknown": "Here stands a field that netmap does not know.",
    "type": "The answer here is of another kind than the one asked for (text, number, yes or no, list).",
    "choice": "The answer here is none of the possible ones.",
    "range": "The number here is outside the possible range.",
    "long": "There is more here than a map can hold.",
    "short": "There is nothing here where something is asked for.",
    "mark": "The mark (id) here may hold letters, digits, _ and -, 1 to 64 of them.",
    "date": "The date here is not a day written like 2024-03-01.",
    "sign": "The text here holds a sign that cannot be shown.",
    "repeated": "The same thing stands here twice; each may stand once.",
    "nobody": "This names an entry that is not on the map.",
    "itself": "This ties an entry to itself.",
    "belonging": "Belonging joins one person and one group or community; here it joins others.",
    "asked_of_groups": "This kind of support is asked of groups and communities, and the question here is about a "
    "person.",
    "nobody_meant": "The text here holds {who}, and this kind of idea names nobody.",
    "same_label": "Another answer on the same list has the same words, so nobody could tell them apart.",
    "other": "Something here does not fit.",
}


def value(kind: str, where: str) -> NetmapError:
    """A problem with one value. `kind` is a key of `VALUE`."""
    return NetmapError(VALUE[kind], where, MEND)


def nothing_in_it() -> NetmapError:
    return NetmapError("This easyNWK file holds no version of a map.", "versions", SAVE_AGAIN)


# Guides


def guide_not_a_map() -> NetmapError:
    return NetmapError(
        "This file is a guide with questions, not a map.",
        remedy="Nothing was changed. Open a map, then open this file there, under “My map”.",
    )


def map_not_a_guide() -> NetmapError:
    return NetmapError(
        "This file is a map, not a guide with questions.",
        remedy="Nothing was changed. You can open it under “Open a map”.",
    )


def not_a_guide(format: str) -> NetmapError:
    return NetmapError(
        "This file does not say that it is a guide.",
        "format",
        f'Nothing was changed. A guide begins with "format": "{format}"; download one here to begin from.',
    )


def guide_too_large(kilobytes: int) -> NetmapError:
    return NetmapError(
        f"This file is larger than {kilobytes} KB, the most a guide may have.",
        remedy="Nothing was changed. Shorten its texts, or check that it is a guide.",
    )


def guide_not_json(where: str) -> NetmapError:
    return NetmapError(
        "The writing breaks off here. Often it is a comma or a quotation mark that is missing, or one too many.",
        where,
        "Nothing was changed. Look at this line and the one before it in a text editor.",
    )


def in_a_guide(problem: NetmapError, choices: Iterable[str] = ()) -> NetmapError:
    """The same problem for someone who edits by hand: counted from one, and with what could stand there."""
    steps = [f"number {int(step) + 1}" if step.isdigit() else step for step in problem.where.split(" › ")]
    known = ", ".join(choices)
    return NetmapError(
        problem.what, " › ".join(steps), f"What can stand here: {known}." if known else MEND_A_GUIDE
    )


# Writing


def no_such_format(suffixes: str) -> NetmapError:
    return NetmapError(
        "The ending of the file name does not say in which format to write.",
        remedy=f"Choose a name that ends in one of these: {suffixes}.",
    )


def too_large_to_write(megabytes: int) -> NetmapError:
    return NetmapError(
        f"This map with its moments has grown beyond {megabytes} MB, more than can be opened again.",
        remedy="Nothing was written. Take out moments you no longer want, then save again.",
    )


def not_written() -> NetmapError:
    return NetmapError(
        "The file could not be written.",
        remedy="What stood there before is as it was. Check that the folder exists and that you may write "
        "to it, or choose another place.",
    )


def disk_full() -> NetmapError:
    return NetmapError(
        "There is no room left on this disk.",
        remedy="What was kept before is as it was. Make room, or save the map as a file in another place.",
    )


# A question about a map

MAP_IS_FULL = f"This map holds {MOST_ALTERS} entries, and no more fit on it."
MAKE_ROOM = "Take someone off it first, or begin a second map."


def not_on_the_map() -> NetmapError:
    return NetmapError(
        "This entry is not on the map.", remedy="Choose one that is, by its id as in the file."
    )


def map_is_full() -> NetmapError:
    return NetmapError(MAP_IS_FULL, remedy=MAKE_ROOM)


def not_to_be_contacted() -> NetmapError:
    return NetmapError(
        "This idea names someone whom ideas leave alone, with the answers on the map now.",
        remedy="Choose one of the ideas that the map gives.",
    )
