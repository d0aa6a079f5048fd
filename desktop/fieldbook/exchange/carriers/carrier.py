"""What every carrier to a hub can do, whatever the bytes travel on.

Every write may be repeated: the second time changes nothing and answers the same. Every call may
raise HubAway, HubNotTrusted, HubConfused, ConnectionCut, HubBusy, HubFull, HubRefused and
RequestRefused; the other errors stand with the call. Ids of mailboxes are 16 bytes, hashes 32.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange.protocol.capabilities import Credential
from fieldbook.exchange.protocol.owner import HubIdentity
from fieldbook.exchange.protocol.receipts import Receipt


class Traffic:
    """What went over the wire so far: bytes of HTTP, headers and bodies, both ways; requests."""

    def __init__(self) -> None:
        self.bytes_up = 0
        self.bytes_down = 0
        self.requests = 0
        self._guard = threading.Lock()

    def up(self, size: int) -> None:
        """Count bytes that left."""
        with self._guard:
            self.bytes_up += size

    def down(self, size: int) -> None:
        """Count bytes that came."""
        with self._guard:
            self.bytes_down += size

    def request(self) -> None:
        """Count one request."""
        with self._guard:
            self.requests += 1


@dataclass(frozen=True)
class WaitingPacket:
    """One packet that lies in a mailbox: its number there, hash, size in bytes, day since 1970."""

    n: int
    sha256: bytes
    size: int
    day: int


@dataclass(frozen=True)
class Waiting:
    """What lies in a mailbox after a number.

    If `last` is below the number asked for, or `epoch` is not the one seen before, the hub was
    restored from a backup: forget the number and list again from 0. `more`: ask again after the
    last number listed.
    """

    epoch: bytes
    last: int
    packets: tuple[WaitingPacket, ...]
    more: bool


@dataclass(frozen=True)
class Upload:
    """What the hub has of a blob: all of it, or these blocks (numbers from 0, 64 KiB each)."""

    complete: bool
    have: frozenset[int]


class Carrier(Protocol):
    """A way to a hub. Calls may come from several threads at once."""

    @property
    def traffic(self) -> Traffic:
        """What went over the wire so far."""
        ...

    def hub_info(self, nonce: bytes | None = None) -> HubIdentity:
        """Return who answers; with a nonce (32 bytes) also the proof for the hub's owner."""
        ...

    def get_tuf(self, name: str, limit: int = 5_000_000) -> bytes | None:
        """Return a metadata file of at most `limit` bytes, or None if there is none by that name.

        Raises HubConfused if it is longer.
        """
        ...

    def put_tuf(self, name: str, data: bytes, owner: SigningKey) -> None:
        """Publish a metadata file. Raises VersionTooOld, or RequestRefused if it exists otherwise.

        Only timestamp.json may be replaced, and only by a higher version.
        """
        ...

    def blob_size(self, sha256: bytes) -> int | None:
        """Return the size of a whole blob in bytes, or None if the hub does not have it."""
        ...

    def get_blob_range(self, sha256: bytes, start: int, end: int) -> Iterator[bytes]:
        """Yield bytes start..end (end excluded) of a blob as they come.

        Raises NotOnHub, and ConnectionCut in the middle: what was yielded is good to keep.
        """
        ...

    def declare_blob(self, sha256: bytes, size: int, credential: Credential) -> Upload:
        """Announce a blob; return what the hub has of it already."""
        ...

    def put_blocks(self, sha256: bytes, first: int, data: bytes, credential: Credential) -> None:
        """Send 1 to 16 consecutive blocks, beginning with number `first`.

        Every block is 64 KiB but the last of a blob. Raises NotOnHub if the blob is not declared.
        """
        ...

    def commit_blob(self, sha256: bytes, credential: Credential) -> None:
        """Finish an upload. Raises UploadIncomplete; BlobDamaged: send all of it again."""
        ...

    def delete_blob(self, sha256: bytes, owner: SigningKey) -> None:
        """Remove a blob; nothing happens if there is none."""
        ...

    def enrol(self, hub_token: bytes, mailbox: bytes, read_hash: bytes, write_hash: bytes) -> None:
        """Open a mailbox with an invite's `hub_token`.

        Raises InviteUsed, InviteExpired, InviteRevoked, InviteUnknown, MailboxTaken.
        """
        ...

    def register_invite(self, token_hash: bytes, expires: int, owner: SigningKey) -> None:
        """Let whoever shows the token with this hash enrol until `expires` (epoch seconds)."""
        ...

    def revoke_invite(self, token_hash: bytes, owner: SigningKey) -> None:
        """Take an invite back, for good; a mailbox that it opened stays."""
        ...

    def register_mailbox(self, mailbox: bytes, read_hash: bytes, write_hash: bytes,
                         owner: SigningKey) -> None:
        """Open a mailbox without an invite. Raises MailboxTaken."""
        ...

    def revoke_mailbox(self, mailbox: bytes, owner: SigningKey) -> None:
        """Take both capabilities of a mailbox away, for good; its packets go."""
        ...

    def replace_capabilities(self, mailbox: bytes, read_hash: bytes, write_hash: bytes,
                             credential: Credential) -> None:
        """Give an own mailbox new capabilities; needs the read capability, or the owner."""
        ...

    def put_packet(self, mailbox: bytes, sealed: bytes, credential: Credential) -> Receipt:
        """Store a packet and return the hub's receipt, already verified.

        Allowed: any write capability into the inbox, an own read capability into the own mailbox,
        the owner into any. Raises NotOnHub(what=mailbox).
        """
        ...

    def list_packets(self, mailbox: bytes, after: int, credential: Credential) -> Waiting:
        """Return what waits after number `after` (0: everything); needs the read capability."""
        ...

    def get_packet(self, mailbox: bytes, sha256: bytes, credential: Credential) -> bytes:
        """Return a packet, its hash checked. Raises NotOnHub."""
        ...

    def acknowledge(self, mailbox: bytes, packets: Sequence[bytes],
                    credential: Credential) -> None:
        """Tell the hub that these packets (hashes) may go; ones that are gone are no error."""
        ...

    def close(self) -> None:
        """Close connections; the carrier is not used afterwards."""
        ...
