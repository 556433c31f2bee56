"""What can be wrong with maps kept on this device, open or locked, and what to do. Nothing here holds words
from a map."""

from netmap.model.errors import NetmapError
from netmap.words.lookup import problem


def kept_changed_elsewhere() -> NetmapError:
    return problem("kept-problems-kept-changed-elsewhere")


def kept_forgotten() -> NetmapError:
    return problem("kept-problems-kept-forgotten")


def not_kept() -> NetmapError:
    return problem("kept-problems-not-kept")


def kept_not_readable(why: NetmapError) -> NetmapError:
    return problem("kept-problems-kept-not-readable", why.where, why=why.what)


def kept_newer() -> NetmapError:
    return problem("kept-problems-kept-newer")


def kept_damaged() -> NetmapError:
    return problem("kept-problems-kept-damaged", code="damaged")


def kept_busy() -> NetmapError:
    return problem("kept-problems-kept-busy")


def kept_not_writable() -> NetmapError:
    return problem("kept-problems-kept-not-writable")


def kept_readable_by_others() -> NetmapError:
    return problem("kept-problems-kept-readable-by-others")


def kept_locked() -> NetmapError:
    return problem("kept-problems-kept-locked")


def passphrase_changed() -> NetmapError:
    return problem("kept-problems-passphrase-changed")


def vault_there_already() -> NetmapError:
    return problem("kept-problems-vault-there-already")


def vault_without_key() -> NetmapError:
    return problem("kept-problems-vault-without-key")
