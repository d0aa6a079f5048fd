"""What can be wrong with a vault. Facts only: `fieldbook.text` makes the sentences.

`part` is one of "keys", "0", "1", "0-journal", "1-journal": the file that is meant.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from fieldbook.core.errors import Fact, WorldError


class VaultError(WorldError):
    """The root of everything that a vault can say."""

    kind = "vault"


class NoVault(VaultError):
    """The folder holds no vault. Facts: unfinished (a creation was cut short beside it)."""

    kind = "no-vault"


class VaultExists(VaultError):
    """There is a vault, or part of one, where a new one should go. Nothing was touched."""

    kind = "vault-exists"


class FolderNotEmpty(VaultError):
    """A new vault should go where other files are. Nothing was touched."""

    kind = "folder-not-empty"


class FolderReadOnly(VaultError):
    """The folder or a file in it may not be written. Facts: part, if one file is meant."""

    kind = "folder-read-only"


class VaultInUse(VaultError):
    """Another process, or another window, has this vault open."""

    kind = "vault-in-use"


class VaultTooNew(VaultError):
    """A newer program made this vault. Facts: format, known (the newest that this one knows)."""

    kind = "vault-too-new"


class WrongPassphrase(VaultError):
    """No slot opened. Facts: damaged (True when the keys file is damaged as well)."""

    kind = "wrong-passphrase"


class PassphraseEmpty(VaultError):
    """A passphrase without a character protects nothing."""

    kind = "passphrase-empty"


class KeyfileEmpty(VaultError):
    """A key file for a new passphrase holds nothing, so any other empty file would do as well."""

    kind = "keyfile-empty"


class PassphraseInUse(VaultError):
    """A new passphrase opens this vault already."""

    kind = "passphrase-in-use"


class SlotsFull(VaultError):
    """This half has no place for one more passphrase. Facts: places (how many there are)."""

    kind = "slots-full"


class LastPassphrase(VaultError):
    """The passphrase is the only one of this half, so it can be changed but not removed."""

    kind = "last-passphrase"


class PassphraseStays(VaultError):
    """The passphrase to remove is the one that was typed as one that goes on opening."""

    kind = "passphrase-stays"


class DestroyNotConfirmed(VaultError):
    """Destroying was asked for, but not confirmed. Facts: items (not yet accepted by anybody)."""

    kind = "destroy-not-confirmed"


class VaultNotDestroyed(VaultError):
    """Destroying a vault was tried to its end, and something of it is left.

    Facts: reason ("named": files that nothing opens could not be removed, "read": keys could not be
    written over, only removed, "opens": nor that), files (which, parted by commas).
    """

    kind = "vault-not-destroyed"


class OldVaultLeft(VaultError):
    """A new vault is in its place, and something of the old one could not be destroyed.

    Facts: as VaultNotDestroyed.
    """

    kind = "old-vault-left"


class RecoveryNotBegun(VaultError):
    """Nothing waits to be typed back: no sheet and no shares were made."""

    kind = "recovery-not-begun"


class RecoveryOther(VaultError):
    """Words are whole, but are not what was handed out last."""

    kind = "recovery-other"


class RecoveryOpensNothing(VaultError):
    """A recovery secret opens nothing here. Facts: damaged (the keys file is damaged as well)."""

    kind = "recovery-opens-nothing"


class BackupForNobody(VaultError):
    """A backup was asked for without a recipient."""

    kind = "backup-for-nobody"


class BackupExists(VaultError):
    """There is a file already where a backup should go. It was not touched."""

    kind = "backup-exists"


class BackupPlaceMissing(VaultError):
    """The folder where a backup should go is not there."""

    kind = "backup-place-missing"


class PlaceInVault(VaultError):
    """What should lie apart from a vault would have gone into its folder."""

    kind = "place-in-vault"


class BackupDamaged(VaultError):
    """A file is no backup, or not a whole one.

    Facts: reason ("other": something else, "changed": cut short or altered after it was written,
    "header", "cut": it was never whole, "store": the pages in it).
    """

    kind = "backup-damaged"


class BackupTooNew(VaultError):
    """A newer program made this backup. Facts: format, known (the newest that this one knows)."""

    kind = "backup-too-new"


class BackupUnreadable(VaultError):
    """The file of a backup cannot be opened or read."""

    kind = "backup-unreadable"


class BackupForOthers(VaultError):
    """A whole backup, but none of the keys that were given opens it."""

    kind = "backup-for-others"


class BackupKeyUnreadable(VaultError):
    """The file of a backup key cannot be opened or read."""

    kind = "backup-key-unreadable"


class BackupKeyLocked(VaultError):
    """The file of a backup key is closed with a passphrase. Facts: tried (another one was)."""

    kind = "backup-key-locked"


class KeysDamaged(VaultError):
    """The keys file is not usable. Facts: copy ("A", "B" or "both")."""

    kind = "keys-damaged"


class VaultDamaged(VaultError):
    """A file of the vault is damaged or missing.

    Facts: part, reason ("missing", "swapped": 0 and 1 have changed places, "foreign": no page of
    this store is under the key that its slot holds, or the first one is damaged, "unreadable": a
    page that is needed, "structure", "pages").
    """

    kind = "vault-damaged"


class StoreTruncated(VaultError):
    """The end of a store was cut off. Facts: part, size, expected (bytes; 0: not known)."""

    kind = "store-truncated"


class DiskFull(VaultError):
    """The disk has no room. Facts: needed (bytes), if known; free (bytes), if known."""

    kind = "disk-full"


class FileTooLarge(VaultError):
    """The disk or the account does not allow files that large (FAT32: 4 GiB). Facts: part."""

    kind = "file-too-large"


class DiskFailed(VaultError):
    """Reading or writing failed for another reason. Facts: part, code (the system's error name)."""

    kind = "disk-failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that opening or checking noticed; the vault is open all the same.

    Kinds and facts:
    "keys-copy-repaired" (copy): one copy of the keys was damaged or older, and was written again.
    "keys-copy-damaged" (copy): what is on the disk is not what this session wrote.
    "keys-rolled-back": the keys file is older than the store knows it; an older copy was put back.
    "store-rolled-back" (part, sessions): the store is older than the keys file knows it.
    "sizes-evened" (part, bytes): the store that is not open was so much shorter than the open one;
    random bytes made it equal.
    "sizes-differ" (part, bytes): so many bytes fewer than the open store has pages; the next
    opening evens them. One that is longer is never told: the other half may have grown.
    "disk-full": nothing can be written now; reading works.
    "only-with-keyfile": nothing opens this half any more without a key file.
    "pages-damaged" (part, pages, first, last): pages that do not authenticate; what was in them is
    lost. `first` and `last` are their numbers, from 1.
    "structure-damaged" (part, messages, first): the trees of the store contradict each other.
    "rows-damaged" (part, table): a table cannot be read to its end.
    "rows-lost" (table, rows, runs): what rescuing could not read: so many single rows, and so many
    runs of rows whose number is not known.
    """

    kind: str
    facts: dict[str, Fact] = field(default_factory=dict)
