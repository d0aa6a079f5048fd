"""How much a hub takes from one caller."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """Quotas in bytes and counts, times in seconds or days. The owner's requests have no quota.

    outstanding: bytes of packets, blobs and uploads that one mailbox's capabilities keep here.
    packets_per_day: packets that they may put. blob, metadata, call: largest blob, metadata file
    and JSON body. page: packets in one listing. idle: seconds without a byte of a body; body: for
    a whole body; header: for a request's head; stall: while a reader takes nothing of an answer.
    connections: how many at once. upload_days: how long an unfinished upload is kept.
    memory_days: how long the hub remembers the hash of a packet that was acknowledged.
    """

    outstanding: int = 2048 * MIB
    packets_per_day: int = 1000
    blob: int = 2048 * MIB
    metadata: int = 5 * MIB
    call: int = 64 * 1024
    page: int = 200
    idle: float = 60.0
    body: float = 900.0
    header: float = 30.0
    stall: float = 120.0
    connections: int = 2000
    upload_days: int = 30
    memory_days: int = 120
