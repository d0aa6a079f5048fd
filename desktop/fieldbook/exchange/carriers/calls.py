"""The hub's calls over any transport: everything of the Carrier but the travelling itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import pairwise
from typing import TypeVar
from urllib.parse import quote

from fieldbook.crypto.hashing import sha256
from fieldbook.crypto.padding import PACKET_CLASSES
from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange.carriers.carrier import Traffic, Upload, Waiting, WaitingPacket
from fieldbook.exchange.carriers.naming import fault_error
from fieldbook.exchange.carriers.transport import Answer, Request, Transport, read_whole
from fieldbook.exchange.errors import (
    ConnectionCut,
    HubConfused,
    HubNotTrusted,
    NotOnHub,
    ReceiptForged,
    RequestRefused,
)
from fieldbook.exchange.protocol import wire
from fieldbook.exchange.protocol.capabilities import Credential
from fieldbook.exchange.protocol.encoding import from_json, to_json
from fieldbook.exchange.protocol.owner import HubIdentity, OwnerCredential, hub_id_of
from fieldbook.exchange.protocol.receipts import Receipt, check_receipt

T = TypeVar("T")

JSON_LIMIT = 512 * 1024
FAULT_LIMIT = 4096
ATTEMPTS = 2
"""How often a request is made when the connection is cut; every call may be repeated."""

CONTENT_RANGE = re.compile(r"bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18})\Z")


class HubCalls:
    """A Carrier over a transport that speaks HTTP."""

    def __init__(self, transport: Transport, *, hub_id: bytes | None = None,
                 hub_key: bytes | None = None) -> None:
        """hub_id (16 bytes), hub_key (32 bytes): who must answer, as far as it is known."""
        self._transport = transport
        self._hub_key = hub_key
        self._hub_id = hub_id_of(hub_key) if hub_key else hub_id

    @property
    def traffic(self) -> Traffic:
        """What went over the wire so far."""
        return self._transport.traffic

    def hub_info(self, nonce: bytes | None = None) -> HubIdentity:
        """Return who answers. Raises HubNotTrusted if it is not the hub that was expected."""
        query = f"?nonce={nonce.hex()}" if nonce is not None else ""
        identity = self._json("GET", f"/v1/hub{query}", HubIdentity)
        key = bytes.fromhex(identity.hub_key)
        if self._hub_id not in (None, hub_id_of(key)):
            raise HubNotTrusted(part="identity")
        if self._hub_id is not None:
            self._hub_key = key
        return identity

    def get_tuf(self, name: str, limit: int = 5_000_000) -> bytes | None:
        """Return a metadata file, or None."""
        try:
            return self._ask(Request("GET", f"/tuf/{quote(name, safe='')}"), limit)
        except NotOnHub:
            return None

    def put_tuf(self, name: str, data: bytes, owner: SigningKey) -> None:
        """Publish a metadata file."""
        self._write("PUT", f"/tuf/{quote(name, safe='')}", data, OwnerCredential(owner))

    def blob_size(self, sha256: bytes) -> int | None:
        """Return the size of a whole blob, or None."""
        try:
            with closing(self._checked(Request("HEAD", f"/blobs/{sha256.hex()}"))) as answer:
                length = answer.header("content-length")
        except NotOnHub:
            return None
        if not (length.isascii() and length.isdigit() and len(length) < 16):
            raise HubConfused(part="length")
        return int(length)

    def get_blob_range(self, sha256: bytes, start: int, end: int) -> Iterator[bytes]:
        """Yield bytes start..end of a blob as they come."""
        if start >= end:
            return
        wanted = {"Range": f"bytes={start}-{end - 1}"}
        answer = self._checked(Request("GET", f"/blobs/{sha256.hex()}", wanted))
        with closing(answer):
            _need_range(answer, start, end)
            left = end - start
            for piece in answer.pieces():
                left -= len(piece)
                if left < 0:
                    raise HubConfused(part="length")
                yield piece
            if left:
                raise ConnectionCut

    def declare_blob(self, sha256: bytes, size: int, credential: Credential) -> Upload:
        """Announce a blob; return what the hub has of it already."""
        declared = self._json("POST", f"/v1/blobs/{sha256.hex()}", wire.Declared,
                              to_json(wire.DeclareCall(size=size)), credential)
        blocks = wire.block_count(size)
        if any(first + count > blocks for first, count in declared.have):
            raise HubConfused(part="blocks")
        have = (n for first, count in declared.have for n in range(first, first + count))
        return Upload(declared.complete, frozenset(have))

    def put_blocks(self, sha256: bytes, first: int, data: bytes, credential: Credential) -> None:
        """Send 1 to 16 consecutive blocks."""
        self._write("PUT", f"/v1/blobs/{sha256.hex()}/blocks/{first}", data, credential)

    def commit_blob(self, sha256: bytes, credential: Credential) -> None:
        """Finish an upload."""
        self._write("POST", f"/v1/blobs/{sha256.hex()}/commit", b"", credential)

    def delete_blob(self, sha256: bytes, owner: SigningKey) -> None:
        """Remove a blob."""
        self._write("DELETE", f"/v1/blobs/{sha256.hex()}", None, OwnerCredential(owner))

    def enrol(self, hub_token: bytes, mailbox: bytes, read_hash: bytes, write_hash: bytes) -> None:
        """Open a mailbox with an invite."""
        call = wire.EnrolCall(hub_token=hub_token.hex(), mailbox=mailbox.hex(),
                              read_hash=read_hash.hex(), write_hash=write_hash.hex())
        self._write("POST", "/v1/enrol", to_json(call), None)

    def register_invite(self, token_hash: bytes, expires: int, owner: SigningKey) -> None:
        """Let whoever shows this token enrol."""
        call = wire.InviteCall(token_hash=token_hash.hex(), expires=expires)
        self._write("POST", "/v1/invites", to_json(call), OwnerCredential(owner))

    def revoke_invite(self, token_hash: bytes, owner: SigningKey) -> None:
        """Take an invite back."""
        call = wire.InviteCall(token_hash=token_hash.hex())
        self._write("DELETE", "/v1/invites", to_json(call), OwnerCredential(owner))

    def register_mailbox(self, mailbox: bytes, read_hash: bytes, write_hash: bytes,
                         owner: SigningKey) -> None:
        """Open a mailbox without an invite."""
        call = wire.MailboxCall(mailbox=mailbox.hex(), read_hash=read_hash.hex(),
                                write_hash=write_hash.hex())
        self._write("POST", "/v1/mailboxes", to_json(call), OwnerCredential(owner))

    def revoke_mailbox(self, mailbox: bytes, owner: SigningKey) -> None:
        """Close a mailbox for good."""
        self._write("DELETE", f"/v1/mailboxes/{mailbox.hex()}", None, OwnerCredential(owner))

    def replace_capabilities(self, mailbox: bytes, read_hash: bytes, write_hash: bytes,
                             credential: Credential) -> None:
        """Give an own mailbox new capabilities."""
        call = wire.CapabilitiesCall(read_hash=read_hash.hex(), write_hash=write_hash.hex())
        self._write("POST", f"/v1/mailboxes/{mailbox.hex()}/capabilities", to_json(call),
                    credential)

    def put_packet(self, mailbox: bytes, sealed: bytes, credential: Credential) -> Receipt:
        """Store a packet and return the hub's receipt, verified."""
        digest = sha256(sealed)
        path = f"/v1/mailboxes/{mailbox.hex()}/packets/{digest.hex()}"
        receipt = self._json("PUT", path, Receipt, sealed, credential)
        try:
            check_receipt(receipt, self._key(), mailbox, digest)
        except ReceiptForged:
            raise HubNotTrusted(part="receipt") from None
        return receipt

    def list_packets(self, mailbox: bytes, after: int, credential: Credential) -> Waiting:
        """Return what waits after a number."""
        path = f"/v1/mailboxes/{mailbox.hex()}/packets?after={after}"
        listing = self._json("GET", path, wire.Listing, None, credential)
        numbers = [after, *(one.n for one in listing.packets)]
        rising = all(one < other for one, other in pairwise(numbers))
        if not rising or any(one.size not in PACKET_CLASSES for one in listing.packets):
            raise HubConfused(part="listing")
        return Waiting(
            bytes.fromhex(listing.epoch), listing.last,
            tuple(WaitingPacket(one.n, bytes.fromhex(one.sha256), one.size, one.day)
                  for one in listing.packets), listing.more)

    def get_packet(self, mailbox: bytes, sha256: bytes, credential: Credential) -> bytes:
        """Return a packet, its hash checked."""
        path = f"/v1/mailboxes/{mailbox.hex()}/packets/{sha256.hex()}"
        request = Request("GET", path, credential.headers("GET", path, b""))
        sealed = self._ask(request, PACKET_CLASSES[-1])
        if _hash(sealed) != sha256:
            raise HubConfused(part="hash")
        return sealed

    def acknowledge(self, mailbox: bytes, packets: Sequence[bytes],
                    credential: Credential) -> None:
        """Tell the hub that these packets may go."""
        for at in range(0, len(packets), wire.MOST_ACKNOWLEDGED):
            some = packets[at:at + wire.MOST_ACKNOWLEDGED]
            call = wire.AcknowledgeCall(packets=tuple(digest.hex() for digest in some))
            self._write("POST", f"/v1/mailboxes/{mailbox.hex()}/acknowledge", to_json(call),
                        credential)

    def close(self) -> None:
        """Close connections."""
        self._transport.close()

    def _key(self) -> bytes:
        """Return the hub's public key; ask for it once if only its id is known."""
        if self._hub_key is None:
            identity = self.hub_info()
            self._hub_key = self._hub_key or bytes.fromhex(identity.hub_key)
        return self._hub_key

    def _write(self, method: str, path: str, body: bytes | None,
               credential: Credential | None) -> None:
        headers = credential.headers(method, path, body or b"") if credential else {}
        self._ask(Request(method, path, headers, body), FAULT_LIMIT)

    def _json(self, method: str, path: str, shape: type[T], body: bytes | None = None,
              credential: Credential | None = None) -> T:
        headers = credential.headers(method, path, body or b"") if credential else {}
        raw = self._ask(Request(method, path, headers, body), JSON_LIMIT)
        return from_json(raw, shape, HubConfused(part="json"))

    def _ask(self, request: Request, limit: int) -> bytes:
        """Return the body of a successful answer, whole; once more if the connection is cut."""
        for attempt in range(ATTEMPTS):
            try:
                with closing(self._checked(request)) as answer:
                    return read_whole(answer, limit)
            except ConnectionCut:
                if attempt == ATTEMPTS - 1:
                    raise
        raise ConnectionCut

    def _checked(self, request: Request) -> Answer:
        """Return a successful answer, its body unread; raise the error that any other one means."""
        answer = self._transport.send(request)
        if answer.status in (200, 204, 206):
            return answer
        with closing(answer):
            if answer.status == 416:
                raise RequestRefused(why="range")
            if answer.status < 400:
                raise HubConfused(part="status")
            raise fault_error(answer.status, _fault(request, answer))


def _fault(request: Request, answer: Answer) -> wire.Fault | None:
    """Return why a request was refused, or None if the answer does not say it our way.

    A plain mirror of the public files knows no words: its 404 means what ours does.
    """
    try:
        raw = read_whole(answer, FAULT_LIMIT) if request.method != "HEAD" else b""
        return from_json(raw, wire.FaultAnswer, HubConfused(part="json")).error
    except HubConfused:
        is_public = request.path.startswith(("/tuf/", "/blobs/"))
        return wire.Fault(kind="no-such-blob") if is_public and answer.status == 404 else None


def _need_range(answer: Answer, start: int, end: int) -> None:
    """Raise HubConfused unless the answer is exactly the range that was asked for."""
    if answer.status == 200 and start == 0:
        return  # the whole file; a longer one is noticed while it is read
    match = CONTENT_RANGE.match(answer.header("content-range"))
    if answer.status != 206 or match is None:
        raise HubConfused(part="range")
    first, last, _ = (int(number) for number in match.groups())
    if (first, last) != (start, end - 1):
        raise RequestRefused(why="range") if first == start else HubConfused(part="range")


def _hash(data: bytes) -> bytes:
    return sha256(data)
