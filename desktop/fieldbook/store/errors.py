"""What may go wrong in the store by the world's doing."""

from __future__ import annotations

from fieldbook.core.errors import WorldError
from fieldbook.vault.errors import DiskFailed, DiskFull

__all__ = [
    "BlobDamaged",
    "BlobMissing",
    "DeviceKeyUnusable",
    "DiskFailed",
    "DiskFull",
    "RecordErased",
    "SourceChanged",
    "StoreDamaged",
    "StoreFull",
    "StoreReadOnly",
    "StoreTooNew",
]


class StoreTooNew(WorldError):
    """A newer program wrote this store. Facts: found, known (numbers of migrations)."""

    kind = "store-too-new"


class StoreFull(WorldError):
    """The store has no room, and may grow. Facts: needed, free (bytes). Nothing is half done."""

    kind = "store-full"


class StoreReadOnly(WorldError):
    """The store may not be written where it lies."""

    kind = "store-read-only"


class StoreDamaged(WorldError):
    """A page of the store does not authenticate, or its tables contradict each other."""

    kind = "store-damaged"


class BlobMissing(WorldError):
    """No blob has this id here: it was erased, or has not come yet. Facts: blob."""

    kind = "blob-missing"


class BlobDamaged(WorldError):
    """A blob lacks a part, or its content is not what was stored. Facts: blob."""

    kind = "blob-damaged"


class SourceChanged(WorldError):
    """A file gave more or fewer bytes than its size promised. Facts: promised, given."""

    kind = "source-changed"


class RecordErased(WorldError):
    """The record was erased, here or on another device; an erasure is final. Facts: collection."""

    kind = "record-erased"


class DeviceKeyUnusable(WorldError):
    """What was offered as another device's public key is not one."""

    kind = "device-key-unusable"
