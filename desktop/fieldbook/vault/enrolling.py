"""Putting keys into the slots of one store and taking them out.

Every change: the store notes what is wanted, copy B is written, then A, then the store takes note
that it is done. Cut anywhere, the next opening goes on or back; what was said to be dead is dead.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, replace

from fieldbook.vault import meta, slots, sql
from fieldbook.vault.errors import (
    KeyfileEmpty,
    LastPassphrase,
    PassphraseEmpty,
    PassphraseInUse,
    PassphraseStays,
    SlotsFull,
    WrongPassphrase,
)
from fieldbook.vault.keys import KeysFile
from fieldbook.vault.meta import SlotRecord, Use
from fieldbook.vault.slots import Hit, Payload, Preamble
from fieldbook.vault.sql import Connection, SqlError


def not_empty(passphrase: str) -> str:
    """Return the passphrase as it is; raise PassphraseEmpty if nothing of it counts."""
    if not unicodedata.normalize("NFKC", passphrase).strip():
        raise PassphraseEmpty
    return passphrase


def not_empty_keyfile(content: bytes | None) -> bytes | None:
    """Return what goes with a new passphrase; raise KeyfileEmpty if it is a file without a byte.

    Only what is new is refused: a vault that has such a key file must go on opening.
    """
    if content is not None and not content:
        raise KeyfileEmpty
    return content


@dataclass(frozen=True, slots=True)
class OwnSlots:
    """The four slots of the store that is open. Keys are key-encryption keys of 32 bytes."""

    connection: Connection
    keys: KeysFile
    preamble: Preamble
    payload: Payload

    def uses(self) -> list[Use]:
        """Return what the slots in use are for, in no order that means anything."""
        return sorted(Use(record.use) for record in self._records() if record.used)

    def opens(self, kek: bytes) -> bool:
        """Tell whether a key opens this store."""
        return any(hit.payload.store == self.payload.store for hit in self._hits(kek))

    def add(self, kek: bytes, use: Use, *, action: int = 0) -> None:
        """Let one more key open this store. Raises PassphraseInUse, SlotsFull."""
        self.refuse_known(kek)
        records = self._records()
        free = [place for place, record in enumerate(records) if not record.used]
        if not free:
            raise SlotsFull(places=slots.SLOTS_PER_STORE)
        place = secrets.choice(free)
        records[place] = self._sealed(kek, place, use, replace(self.payload, action=action))
        self._write(records)

    def replace(self, old_kek: bytes, new_kek: bytes, use: Use) -> None:
        """Put what `old_kek` opens under `new_kek`, in a slot drawn from the free ones and its own.

        The old slot becomes random bytes, unless the new one takes its place. Raises
        WrongPassphrase, PassphraseInUse.
        """
        old = self._hit(old_kek)
        self.refuse_known(new_kek)
        records = self._records()
        old_place = self._place(old)
        free = [place for place, record in enumerate(records) if not record.used]
        place = secrets.choice([old_place, *free])
        records[old_place] = _empty()
        records[place] = self._sealed(new_kek, place, use, old.payload)
        self._write(records)

    def remove(self, kek: bytes, staying: bytes | None = None) -> None:
        """Let a key open nothing from now on, and `staying`, if one is given, what it opens.

        Raises WrongPassphrase, LastPassphrase, PassphraseStays when both open the same slot.
        """
        place = self._place(self._hit(kek))
        records = self._records()
        records[place] = _empty()
        if not any(record.use in meta.PASSPHRASES for record in records):
            raise LastPassphrase
        if staying is not None and self._place(self._hit(staying)) == place:
            raise PassphraseStays
        self._write(records)

    def put_in_place_of(self, uses: Collection[Use], kek: bytes, use: Use) -> None:
        """Let a key open this store, and no longer any slot that has one of `uses`.

        Raises PassphraseInUse, SlotsFull; then nothing was changed.
        """
        self.refuse_known(kek)
        records = [_empty() if record.use in uses else record for record in self._records()]
        free = [place for place, record in enumerate(records) if not record.used]
        if not free:
            raise SlotsFull(places=slots.SLOTS_PER_STORE)
        place = secrets.choice(free)
        records[place] = self._sealed(kek, place, use, replace(self.payload, action=0))
        self._write(records)

    def refuse_known(self, kek: bytes) -> None:
        """Raise PassphraseInUse if a key opens anything already."""
        if self._hits(kek):
            raise PassphraseInUse

    def has_room_beside(self, uses: Collection[Use]) -> bool:
        """Tell whether a slot is free, or has one of `uses` and may be written over."""
        return any(not record.used or record.use in uses for record in self._records())

    def _hits(self, kek: bytes) -> list[Hit]:
        return self.keys.try_all(kek, self.preamble)

    def _hit(self, kek: bytes) -> Hit:
        for hit in self._hits(kek):
            if hit.payload.store == self.payload.store:
                return hit
        raise WrongPassphrase(damaged=False)

    def _place(self, hit: Hit) -> int:
        return slots.group_of(self.payload.store).index(hit.index)

    def _records(self) -> list[SlotRecord]:
        # a full disk may have kept the store from noting that its last change is done
        return meta.pending(self.connection) or meta.slot_records(self.connection)

    def _sealed(self, kek: bytes, place: int, use: Use, payload: Payload) -> SlotRecord:
        generation = self._next_generation()
        sealed = slots.seal_slot(kek, self.preamble, slots.group_of(payload.store)[place],
                                 replace(payload, generation=generation))
        return SlotRecord(use, generation, sealed)

    def _next_generation(self) -> int:
        # one more than this session: so keys from before it, put back, are two behind, which no
        # cut explains
        return meta.number(self.connection, meta.SESSIONS) + 1

    def _write(self, records: list[SlotRecord]) -> None:
        with sql.transaction(self.connection):
            meta.put(self.connection, meta.SESSIONS, self._next_generation())
            meta.put_pending(self.connection, records)
        self.keys.write_group(self.payload.store, [record.sealed for record in records])
        try:
            with sql.transaction(self.connection):
                meta.put_slot_records(self.connection, records)
        except SqlError as error:
            # the change is done all the same, and the next opening takes note of it
            if not sql.is_full(error):
                raise


def _empty() -> SlotRecord:
    return SlotRecord(Use.FREE, 0, slots.random_slot())
