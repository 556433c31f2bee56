"""Locked maps in a folder, and the ways to look at them."""

from pathlib import Path

from netmap.store import MapStore, Vault
from tests.store.kept import CANARY, map_file

PASSPHRASE = "Zoë geht leise heim "


def everything(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))


def filled(vault: Vault) -> str:
    """A vault with one map in it; its recovery code."""
    store, code = vault.make(PASSPHRASE)
    store.save(map_file(title=CANARY, entries=20), None)
    return code


def opened(store: MapStore | None) -> str:
    assert store is not None
    return store.load("m1").file.current.title
