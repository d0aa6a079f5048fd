"""Making the other half of a vault anew, from inside this one.

Whatever another passphrase opens in the other half is destroyed: no session can know whether there
is something. So the same words are said in every vault, and this half keeps no trace of it.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace

from fieldbook.core.progress import IsCancelled, Progress, stop_if
from fieldbook.vault import creating, slots
from fieldbook.vault.files import StoreHandles, VaultFiles, empty, flush, named_errors, write_all
from fieldbook.vault.keys import KeysFile
from fieldbook.vault.meta import SlotRecord, Use
from fieldbook.vault.slots import Payload, Preamble


@dataclass(frozen=True, slots=True)
class OtherHalf:
    """What it takes to make the store that is not open. `size` in bytes, as the open one has."""

    files: VaultFiles
    keys: KeysFile
    handles: StoreHandles
    preamble: Preamble
    store: int
    hmac: int
    size: int

    def make(self, kek: bytes, use: Use, progress: Progress, cancelled: IsCancelled) -> None:
        """Destroy what is in this half and let `kek` open an empty store in it.

        Its slots go first, so that cut at any point the half is what it was or opens for nobody;
        the session's own half is not touched. Every byte of the store is written anew, in place.
        Raises Cancelled, DiskFailed.
        """
        stop_if(cancelled)
        payload = slots.fresh_payload(self.store, self.hmac)
        records = self._records(kek, use, payload)
        self.keys.scramble([self.store])
        with named_errors(str(self.store)):
            # flushed, or a power cut brings back a transaction of what was here before
            empty(self.files.journal(self.store))
            self._put_head(payload, records)
            done = 0
            for written in creating.fill_store(self.files.store(self.store), payload, self.size,
                                               cancelled):
                done += written
                progress(min(done, 2 * self.size), 2 * self.size)
        self.keys.write_group(self.store, [record.sealed for record in records])
        progress(2 * self.size, 2 * self.size)

    def _records(self, kek: bytes, use: Use, payload: Payload) -> list[SlotRecord]:
        records = [SlotRecord(Use.FREE, 0, slots.random_slot()) for _ in slots.group_of(self.store)]
        place = secrets.randbelow(len(records))
        index = slots.group_of(self.store)[place]
        sealed = slots.seal_slot(kek, self.preamble, index, replace(payload, generation=0))
        records[place] = SlotRecord(use, 0, sealed)
        return records

    def _put_head(self, payload: Payload, records: list[SlotRecord]) -> None:
        """Put a new store of a few pages over the beginning of the file, which keeps its length.

        SQLite takes what is behind for room that it may grow into, as after a growth cut short.
        """
        with creating.scratch(self.files.folder) as beside:
            path = beside.store(self.store)
            creating.make_store(path, payload, records)
            head = path.read_bytes()
        file = self.handles.of(self.store)
        file.seek(0)
        write_all(file, head)
        flush(file)
