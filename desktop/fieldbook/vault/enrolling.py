"""Putting a key into a slot and taking one out."""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import replace

from fieldbook.vault import meta, slots, sql
from fieldbook.vault.errors import PassphraseEmpty, PassphraseInUse, WrongPassphrase
from fieldbook.vault.keys import KeysFile
from fieldbook.vault.slots import Hit, Preamble
from fieldbook.vault.sql import Connection, SqlError


def not_empty(passphrase: str) -> str:
    """Return the passphrase as it is; raise PassphraseEmpty if nothing of it counts."""
    if not unicodedata.normalize("NFKC", passphrase).strip():
        raise PassphraseEmpty
    return passphrase


def replace_key(connection: Connection, keys: KeysFile, preamble: Preamble, store: int,
                old_kek: bytes, new_kek: bytes) -> None:
    """Put what `old_kek` opens under `new_kek`, in a slot of this store drawn at random.

    The old slot becomes random bytes, unless the new one takes its place. The store notes what is
    wanted, copy B is written, then A, then the store takes note that it is done; cut anywhere, the
    next opening goes on or back, and exactly one of both keys opens. Raises WrongPassphrase,
    PassphraseInUse.
    """
    old = _own_slot(keys.try_all(old_kek, preamble), store)
    if keys.try_all(new_kek, preamble):
        raise PassphraseInUse
    records = meta.pending(connection) or meta.slot_records(connection)
    old_place = slots.group_of(store).index(old.index)
    free = [place for place, record in enumerate(records) if not record.used]
    place = secrets.choice([old_place, *free])
    generation = meta.number(connection, meta.SESSIONS)
    sealed = slots.seal_slot(new_kek, preamble, slots.group_of(store)[place],
                             replace(old.payload, generation=generation))
    records[old_place] = meta.SlotRecord(False, 0, slots.random_slot())
    records[place] = meta.SlotRecord(True, generation, sealed)
    _write(connection, keys, store, records)


def _own_slot(hits: list[Hit], store: int) -> Hit:
    for hit in hits:
        if hit.payload.store == store:
            return hit
    raise WrongPassphrase(damaged=False)


def _write(connection: Connection, keys: KeysFile, store: int,
           records: list[meta.SlotRecord]) -> None:
    with sql.transaction(connection):
        meta.put_pending(connection, records)
    keys.write_group(store, [record.sealed for record in records])
    try:
        with sql.transaction(connection):
            meta.put_slot_records(connection, records)
    except SqlError as error:
        # the change is done all the same, and the next opening takes note of it
        if not sql.is_full(error):
            raise
