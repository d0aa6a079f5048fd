"""The account's own changes, sealed to itself: backup, and the way to its other devices."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

import msgspec

from fieldbook.exchange.notes import CHANGES_SENT, get_note, put_note
from fieldbook.exchange.outbox import Outbox
from fieldbook.exchange.protocol.encoding import pack, unpack
from fieldbook.exchange.protocol.errors import BodyDamaged
from fieldbook.store.store import Store

MOST = 200_000
"""Bytes of changesets in one packet, so that it stays within the largest size class."""
EXPANDED_MOST = 4 << 20
"""A body longer than this once it is unpacked was not made by `queue_changes`."""
_PRESSED = 0x78
"""First byte of a zlib stream (RFC 1950); an array of MessagePack never begins with it."""


def queue_changes(store: Store, outbox: Outbox, mailbox: bytes) -> int:
    """Queue what the journal has gained since the last time; return how many packets (store lane).

    Nothing is left out and nothing goes twice: queue and memory change in one transaction.
    """
    with store.transaction():
        raw = get_note(store, CHANGES_SENT)
        sent = msgspec.msgpack.decode(raw, type=dict[str, int]) if raw else {}
        packets = 0
        for body in _bodies(store.journal.since(sent)):
            outbox.put("changes", _pressed(body), mailbox=mailbox)
            packets += 1
        if packets:
            put_note(store, CHANGES_SENT, pack(store.journal.vector()))
    return packets


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


def _bodies(changesets: Iterable[bytes]) -> Iterator[bytes]:
    """Yield bodies of a few changesets each; a very long changeset has a body of its own."""
    batch: list[bytes] = []
    size = 0
    for one in changesets:
        if batch and size + len(one) > MOST:
            yield pack(batch)
            batch, size = [], 0
        batch.append(one)
        size += len(one)
    if batch:
        yield pack(batch)
