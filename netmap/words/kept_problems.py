"""What can be wrong with maps kept on this device, open or locked, and what to do. Nothing here holds words
from a map."""

from netmap.model.errors import NetmapError


def kept_changed_elsewhere() -> NetmapError:
    return NetmapError(
        "This map was changed in another window, so it was not kept over that one.",
        remedy="Nothing is lost: save what you see here as a file, then open the kept map again.",
    )


def kept_forgotten() -> NetmapError:
    return NetmapError(
        "This map was deleted in another tab or window.",
        remedy="It is still here in this tab. You can keep it again, or choose another place for it under “My map”.",
    )


def not_kept() -> NetmapError:
    return NetmapError(
        "This map is not kept on this device.", remedy="Open it from a file, or start a new one."
    )


def kept_not_readable(why: NetmapError) -> NetmapError:
    return NetmapError(
        f"This kept map cannot be opened. {why.what}",
        why.where,
        "It was left as it is. Open another map, or a copy you saved as a file.",
    )


def kept_newer() -> NetmapError:
    return NetmapError(
        "The maps kept on this device were written by a newer netmap.",
        remedy="They were not touched. Get the newer netmap, or work with map files here.",
    )


def kept_damaged() -> NetmapError:
    return NetmapError(
        "The place where maps are kept on this device is damaged.",
        remedy="It was left as it is. Save your open map as a file, and put a copy of that place back if you "
        "have one.",
    )


def kept_busy() -> NetmapError:
    return NetmapError(
        "Another program is using the kept maps at the moment.",
        remedy="Nothing was changed. Try again in a little while.",
    )


def kept_not_writable() -> NetmapError:
    return NetmapError(
        "Maps cannot be kept on this device: the folder for them cannot be written to.",
        remedy="What was kept before is as it was. Save your map as a file in another place.",
    )


def kept_readable_by_others() -> NetmapError:
    return NetmapError(
        "Other people who use this computer could read the maps kept here, and netmap may not change that.",
        remedy="Nothing was read or written. Whoever owns the folder can take that right from the others. Or "
        "save your map as a file in another place.",
    )


def kept_locked() -> NetmapError:
    return NetmapError(
        "These maps are locked again.",
        remedy="Open them with your passphrase or your recovery code.",
    )


def passphrase_changed() -> NetmapError:
    return NetmapError(
        "The passphrase was changed in another window, so nothing can be kept from this one.",
        remedy="What you did stays here meanwhile. Press “Lock”, then open your maps with the new passphrase: "
        "it is kept then.",
    )


def vault_there_already() -> NetmapError:
    return NetmapError(
        "There are locked maps on this device already.",
        remedy="Nothing was changed. Open them with their passphrase or recovery code.",
    )


def vault_without_key() -> NetmapError:
    return NetmapError(
        "The locked maps on this device cannot be opened: the file with their key is damaged or missing.",
        remedy="They were left as they are. Put a copy of that file back if you have one.",
    )
