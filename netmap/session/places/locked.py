"""On the person's own device and locked: the vault as one tab has it, open or not."""

from netmap.session.places.place import Place, PlaceName
from netmap.store import MapStore, Vault
from netmap.store.key_slots import SlotName


class Locked(Place):
    """The locked maps. Every method raises NetmapError as `netmap.store.Vault` does."""

    name: PlaceName = "locked"
    has_a_door = True

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._maps: MapStore | None = None
        self.code: str | None = None
        """A recovery code that its person has not noted yet."""

    @property
    def maps(self) -> MapStore | None:
        return self._maps

    @property
    def exists(self) -> bool:
        """Whether anything is locked on this device."""
        return self._vault.exists

    @property
    def may_hold_maps(self) -> bool:
        return self.exists

    @property
    def has_a_door_for_all(self) -> bool:
        return False

    @property
    def is_unlocked(self) -> bool:
        return self._maps is not None

    @property
    def is_open(self) -> bool:
        return self.is_unlocked and self.code is None

    def make(self, passphrase: str) -> None:
        """A new vault, open, with a recovery code to be noted."""
        maps, self.code = self._vault.make(passphrase)
        self._hold(maps)

    def unlock(self, secret: str, by: SlotName) -> bool:
        """Whether this opens it; nothing changes where it does not."""
        maps = self._vault.unlock(secret, by)
        if maps is not None:
            self._hold(maps)
        return maps is not None

    def change(self, secret: str, passphrase: str) -> bool:
        """Another passphrase from now on, and another code; False where the secret, which may be the
        passphrase or the code in force, is wrong."""
        code = self._vault.change(secret, "passphrase", passphrase) or self._vault.change(
            secret, "code", passphrase
        )
        if code is None:
            return False
        self.code = code
        self._hold(self._vault.unlock(passphrase))
        return True

    def erase(self) -> None:
        """Take all locked maps off this device. It is closed, and no code waits to be noted, in any case."""
        self.close()
        self.code = None
        self._vault.erase()

    def close(self) -> None:
        """Forget the key, if there is one."""
        self._hold(None)

    def _hold(self, maps: MapStore | None) -> None:
        if self._maps is not None and self._maps is not maps:
            self._maps.close()
        self._maps = maps
