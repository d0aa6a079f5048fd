"""What opens the store that is open: in two steps, for whoever has a window to keep alive.

`derive` takes about a second and may run in any thread. The rest takes milliseconds and belongs,
like the vault, to the thread that opened it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from fieldbook.vault.enrolling import not_empty, not_empty_keyfile
from fieldbook.vault.errors import Finding, WrongPassphrase
from fieldbook.vault.meta import PASSPHRASES, Use, use_of
from fieldbook.vault.opened import OpenVault
from fieldbook.vault.slots import SLOTS_PER_STORE


@dataclass(frozen=True, slots=True)
class Derived:
    """A passphrase, with its key file or without one, as this vault takes it."""

    key: bytes = field(repr=False)
    use: Use


@dataclass(frozen=True, slots=True)
class Places:
    """What is in use of the places that this half of the vault has."""

    uses: tuple[Use, ...]
    count: int = SLOTS_PER_STORE

    @property
    def free(self) -> int:
        """How many more passphrases, sheets and shares there is a place for."""
        return self.count - len(self.uses)

    @property
    def passphrases(self) -> int:
        """How many of them are passphrases."""
        return sum(use in PASSPHRASES for use in self.uses)

    def findings(self) -> list[Finding]:
        """Return "only-with-keyfile" when all that is known to open this half needs a key file."""
        known = set(self.uses) - {Use.UNKNOWN}
        return [Finding("only-with-keyfile")] if known == {Use.KEYFILE} else []


class Passphrases:
    """The passphrases of the store that is open; of the other half nothing is known."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def derive(self, passphrase: str, keyfile: bytes | None = None) -> Derived:
        """Return what a passphrase is in this vault: one key derivation, in any thread."""
        return Derived(self._vault.kek(passphrase, keyfile), use_of(keyfile))

    def derive_new(self, passphrase: str, keyfile: bytes | None = None) -> Derived:
        """Do what `derive` does for a passphrase that shall open.

        Raises PassphraseEmpty, KeyfileEmpty.
        """
        return self.derive(not_empty(passphrase), not_empty_keyfile(keyfile))

    def places(self) -> Places:
        """Return what opens this half."""
        return Places(tuple(self._vault.slot_uses()))

    def require(self, one: Derived) -> None:
        """Raise WrongPassphrase unless it opens this half."""
        with self._vault.changing_slots() as own:
            if not own.opens(one.key):
                raise WrongPassphrase(damaged=False)

    def require_unknown(self, one: Derived) -> None:
        """Raise PassphraseInUse if it opens anything already."""
        with self._vault.changing_slots() as own:
            own.refuse_known(one.key)

    def add(self, new: Derived) -> None:
        """Let one more open this half. Raises PassphraseInUse, SlotsFull."""
        with self._vault.changing_slots() as own:
            own.add(new.key, new.use)

    def change(self, old: Derived, new: Derived) -> None:
        """Let `new` open what `old` opened. Raises WrongPassphrase, PassphraseInUse."""
        with self._vault.changing_slots() as own:
            own.replace(old.key, new.key, new.use)

    def remove(self, one: Derived, staying: Derived) -> None:
        """Let it open nothing from now on, and `staying` what it opens.

        Raises WrongPassphrase, LastPassphrase, PassphraseStays when both are the same.
        """
        with self._vault.changing_slots() as own:
            own.remove(one.key, staying.key)
