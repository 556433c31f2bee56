"""From a map to a file: in the format its name ends in, and locked where it ends in `.age`."""

import os
from pathlib import Path, PurePath

from netmap.files import locked_file
from netmap.files.atomic_write import write_atomically
from netmap.files.formats import OWN, format_of_name
from netmap.files.left_out import sentences
from netmap.files.reading import Passphrase
from netmap.model import MapFile, SupportMap
from netmap.words import locking


def write(
    m: SupportMap | MapFile, path: str | os.PathLike[str], passphrase: Passphrase = None
) -> tuple[str, ...]:
    """Write a map, or a map with its moments, in the format the file name ends in.

    passphrase: for a name that ends in `.age` (`map.age`, `map.easynwk.json.age`): what opens the file from
    then on, or a function that asks for it. For any other name there is none.
    Gives a sentence for each kind of thing that format cannot hold; netmap's own holds everything.
    The file is written whole or not at all. Raises NetmapError.
    """
    file = m if isinstance(m, MapFile) else MapFile(current=m)
    name = PurePath(path).name
    if is_locked_name(name):
        name = locked_file.name_inside(name)
        known = format_of_name(name) if PurePath(name).suffix else OWN
    elif passphrase is not None:
        raise locking.name_is_not_of_a_locked_file()
    else:
        known = format_of_name(name)
    assert known.write is not None  # `format_of_name` gives formats that are written
    data, left_out = known.write(file)
    if is_locked_name(path):
        data = locked_file.locked_with(data, passphrase)
    write_atomically(data, Path(path))
    return sentences(left_out)


def is_locked_name(path: str | os.PathLike[str]) -> bool:
    """Whether a file of this name is written locked."""
    return PurePath(path).name.lower().endswith(locked_file.ENDING)
