"""The journal as the rest of the house sees it."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping

from fieldbook.core.progress import IsCancelled, Progress, never, silent
from fieldbook.store.chains import Chains
from fieldbook.store.findings import Finding
from fieldbook.store.quarantine import Quarantine, Quarantined
from fieldbook.store.receiving import Receiver
from fieldbook.store.verification import Verification


class Journal:
    """Signed, chained, append-only: what a person did, and the one way to other devices."""

    def __init__(self, chains: Chains, receiver: Receiver, aside: Quarantine,
                 verification: Verification) -> None:
        self._chains = chains
        self._receiver = receiver
        self._aside = aside
        self._verification = verification

    @property
    def head(self) -> tuple[int, bytes]:
        """Number and hash of this device's latest changeset; (0, b"") before the first."""
        return self._chains.head()

    @property
    def public(self) -> bytes:
        """This device's public key (Ed25519, 32 bytes), which other devices must know."""
        return self._chains.devices.key.public

    def add_device(self, public: bytes) -> str:
        """Take changesets signed by `public` from now on, also those that came before it did.

        Returns the device's id. Raises DeviceKeyUnusable.
        """
        device = self._chains.devices.add(public)
        self._receiver.apply(())
        return device

    def end_device(self, device: str, last_number: int) -> None:
        """Take no changeset of `device` beyond `last_number`: it was revoked."""
        self._chains.devices.end(device, last_number)

    def devices(self) -> dict[str, bytes]:
        """Return id and public key of every device whose changesets are taken, this one too."""
        return {device.id: device.public for device in self._chains.devices.all()}

    def vector(self) -> dict[str, int]:
        """Return for each device the number of its latest changeset here."""
        return self._chains.vector()

    def since(self, vector: Mapping[str, int], limit: int = -1) -> list[bytes]:
        """Return what a device that has `vector` lacks, at most `limit` changesets (-1: all)."""
        return self._chains.since(vector, limit)

    def apply(self, arrived: Iterable[bytes]) -> set[str]:
        """Take changesets of other devices; return the ids of the records that changed.

        They may come in any order, split anyhow and more than once. What cannot be taken is set
        aside: quarantined().
        """
        return self._receiver.apply(arrived)

    def quarantined(self) -> list[Quarantined]:
        """Return what was set aside, the latest first."""
        return self._aside.all()

    def clear_quarantine(self) -> None:
        """Throw away what was set aside."""
        self._aside.clear()

    def length(self) -> int:
        """Return the numbers of every device's latest changeset, added up: never smaller."""
        return self._chains.length()

    def verify(self, progress: Progress = silent,
               cancelled: IsCancelled = never) -> list[Finding]:
        """Check every signature, chain, body and record; on success write a checkpoint."""
        return self._verification.full(progress, cancelled)

    def verify_sliced(self, progress: Progress = silent, cancelled: IsCancelled = never,
                      ) -> Generator[None, None, list[Finding]]:
        """Do what verify() does, giving way between slices; the value is the findings."""
        return self._verification.full_sliced(progress, cancelled)

    def verify_recent(self) -> list[Finding]:
        """Check the chains since the last checkpoint, as every opening does."""
        return self._verification.recent()

    def checkpoint(self) -> None:
        """Sign where the chains stand, so that the next opening has nothing to verify."""
        self._verification.checkpoint()
