"""The account's own changes, sealed to itself: backup, and the way to its other devices."""

from __future__ import annotations

import zlib
from collections.abc import Generator, Sequence

import msgspec

from fieldbook.core.background import drain
from fieldbook.exchange.notes import CHANGES_SENT, get_note, put_note
from fieldbook.exchange.outbox import Outbox
from fieldbook.exchange.protocol.encoding import pack, unpack
from fieldbook.exchange.protocol.errors import BodyDamaged
from fieldbook.store.changesets import decode, decode_header
from fieldbook.store.store import Store

MOST = 200_000
"""Bytes of changesets in one packet, so that it stays within the largest size class."""
LONGEST = 200
"""Changesets in one packet: reading and pressing more would take too long in one slice."""
EXPANDED_MOST = 4 << 20
"""A body longer than this once it is unpacked was not made by `queue_changes`."""
_PRESSED = 0x78
"""First byte of a zlib stream (RFC 1950); an array of MessagePack never begins with it."""


def queue_changes(store: Store, outbox: Outbox, mailbox: bytes) -> int:
    """Do what `queue_changes_sliced` does, without giving way to others."""
    packets: int = drain(queue_changes_sliced(store, outbox, mailbox))
    return packets


def queue_changes_sliced(store: Store, outbox: Outbox,
                         mailbox: bytes) -> Generator[None, None, int]:
    """Queue what the journal has gained since the last time; return how many packets (store lane).

    Gives way between reading, pressing and queueing. Nothing is left out and nothing goes twice: a
    packet and the memory of what is in it are written in one transaction.
    """
    packets = 0
    while True:
        raw = get_note(store, CHANGES_SENT)
        sent = msgspec.msgpack.decode(raw, type=dict[str, int]) if raw else {}
        batch = _fitting(store.journal.since(sent, LONGEST))
        if not batch:
            return packets
        yield
        body = _pressed(pack(batch))
        yield
        packets += _queue_one(store, outbox, mailbox, body, raw, {**sent, **_numbers(batch)})
        yield


def _queue_one(store: Store, outbox: Outbox, mailbox: bytes, body: bytes, before: bytes | None,
               after: dict[str, int]) -> bool:
    """Queue one packet; not when somebody decided meanwhile that all is to be sent anew."""
    with store.transaction():
        if get_note(store, CHANGES_SENT) != before:
            return False
        outbox.put("changes", body, mailbox=mailbox)
        put_note(store, CHANGES_SENT, pack(after))
    return True


def _numbers(batch: Sequence[bytes]) -> dict[str, int]:
    """Return for each device the number of the last changeset in a batch."""
    headers = [decode_header(decode(one).header) for one in batch]
    return {header.device: header.number for header in headers}


def decode_changes(body: bytes) -> list[bytes]:
    """Return the changesets in the body of a `changes` packet. Raises BodyDamaged."""
    error = BodyDamaged(type="changes")
    if body[:1] == bytes([_PRESSED]):
        body = _expanded(body, error)
    return unpack(body, list[bytes], error)


def _pressed(body: bytes) -> bytes:
    """Return the body compressed when that is shorter: more edits fit into the smallest class.

    The account seals only what it wrote itself, and the packet is padded to its class, so that the
    length tells nobody what was repeated in it.
    """
    short = zlib.compress(body, 9)
    return short if len(short) < len(body) else body


def _expanded(body: bytes, error: BodyDamaged) -> bytes:
    stream = zlib.decompressobj()
    try:
        whole = stream.decompress(body, EXPANDED_MOST)
    except zlib.error:
        raise error from None
    if not stream.eof or stream.unused_data:
        raise error
    return whole


def _fitting(changesets: Sequence[bytes]) -> list[bytes]:
    """Return the first that fit into one packet; a very long changeset is alone."""
    size = 0
    for count, one in enumerate(changesets):
        if count and size + len(one) > MOST:
            return list(changesets[:count])
        size += len(one)
    return list(changesets)
