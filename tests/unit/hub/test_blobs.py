"""Blobs: announce, send in any order, continue, commit, read ranges."""

from __future__ import annotations

import random
import secrets

import pytest

from fakes.hub import Holder, Owner
from fieldbook.crypto.hashing import sha256
from fieldbook.exchange.errors import (
    BlobDamaged,
    HubFull,
    HubRefused,
    NotOnHub,
    RequestRefused,
    UploadIncomplete,
)
from fieldbook.exchange.protocol.owner import OwnerCredential
from fieldbook.exchange.protocol.wire import BLOCK_SIZE
from fieldbook.hub.limits import Limits

DAY = 24 * 3600 * 1000
SIZE = 5 * BLOCK_SIZE + 123


@pytest.fixture
def limits() -> Limits:
    return Limits(outstanding=1024 * 1024, blob=4 * 1024 * 1024)


@pytest.fixture
def blob() -> bytes:
    return secrets.token_bytes(SIZE)


def blocks(blob: bytes, first: int, count: int) -> bytes:
    return blob[first * BLOCK_SIZE:(first + count) * BLOCK_SIZE]


def send(carrier, blob, credential, runs=((0, 6),)) -> bytes:
    name = sha256(blob)
    carrier.declare_blob(name, len(blob), credential)
    for first, count in runs:
        carrier.put_blocks(name, first, blocks(blob, first, count), credential)
    carrier.commit_blob(name, credential)
    return name


def read(carrier, name, start, end) -> bytes:
    return b"".join(carrier.get_blob_range(name, start, end))


def test_a_blob_sent_in_any_order_and_overlapping_comes_out_whole(carrier, holder, blob):
    name = send(carrier, blob, holder.write, runs=((4, 2), (0, 1), (1, 2), (2, 2), (4, 2)))
    assert carrier.blob_size(name) == SIZE
    assert read(carrier, name, 0, SIZE) == blob
    assert read(carrier, name, 100, 200_000) == blob[100:200_000]


def test_what_is_here_is_told_when_an_upload_goes_on(carrier, holder, blob):
    name = sha256(blob)
    carrier.declare_blob(name, SIZE, holder.write)
    carrier.put_blocks(name, 1, blocks(blob, 1, 2), holder.write)
    carrier.put_blocks(name, 5, blocks(blob, 5, 1), holder.write)
    upload = carrier.declare_blob(name, SIZE, holder.write)
    assert (upload.complete, upload.have) == (False, frozenset({1, 2, 5}))


def test_an_upload_with_a_gap_is_not_committed(carrier, holder, blob):
    with pytest.raises(UploadIncomplete):
        send(carrier, blob, holder.write, runs=((0, 3), (4, 2)))
    assert carrier.blob_size(sha256(blob)) is None
    name = sha256(blob)
    carrier.put_blocks(name, 3, blocks(blob, 3, 1), holder.write)
    carrier.commit_blob(name, holder.write)
    assert read(carrier, name, 0, SIZE) == blob


def test_wrong_bytes_are_found_at_the_commit_and_dropped(carrier, holder, blob, tmp_path):
    name = sha256(blob)
    carrier.declare_blob(name, SIZE, holder.write)
    carrier.put_blocks(name, 0, secrets.token_bytes(BLOCK_SIZE), holder.write)
    carrier.put_blocks(name, 1, blocks(blob, 1, 5), holder.write)
    with pytest.raises(BlobDamaged):
        carrier.commit_blob(name, holder.write)
    assert carrier.declare_blob(name, SIZE, holder.write).have == frozenset()
    assert not [path for path in tmp_path.rglob("*") if path.name.startswith(name.hex())
                and path.is_file()]
    send(carrier, blob, holder.write)
    assert read(carrier, name, 0, SIZE) == blob


def test_every_step_may_be_repeated(carrier, holder, blob):
    name = send(carrier, blob, holder.write)
    assert carrier.declare_blob(name, SIZE, holder.write).complete
    carrier.put_blocks(name, 0, blocks(blob, 0, 6), holder.write)
    carrier.commit_blob(name, holder.write)
    assert read(carrier, name, 0, SIZE) == blob


def test_after_the_commit_no_block_is_left(carrier, holder, blob, tmp_path):
    send(carrier, blob, holder.write)
    kept = [path for path in (tmp_path / "hub" / "objects").rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in kept if "blobs" in path.parts) == SIZE
    assert not [path for path in kept if "uploads" in path.parts]


def test_nobody_can_spoil_the_upload_of_another(carrier, owner, holder, blob):
    other, name = Holder(), sha256(blob)
    carrier.register_mailbox(other.mailbox, other.read.hash, other.write.hash, owner.key)
    carrier.declare_blob(name, SIZE, other.write)
    carrier.put_blocks(name, 0, secrets.token_bytes(BLOCK_SIZE), other.write)
    send(carrier, blob, holder.write)
    assert read(carrier, name, 0, SIZE) == blob
    assert carrier.declare_blob(name, SIZE, other.write).complete


def test_reading_asks_for_no_right_and_writing_does(carrier, owner, blob):
    name = send(carrier, blob, OwnerCredential(owner.key))
    assert read(carrier, name, 0, 10) == blob[:10]
    for credential in (Holder().write, OwnerCredential(Owner().key)):
        with pytest.raises(HubRefused):
            carrier.declare_blob(bytes(32), 10, credential)


def test_blocks_of_a_blob_that_nobody_announced_are_refused(carrier, holder, blob):
    with pytest.raises(NotOnHub):
        carrier.put_blocks(sha256(blob), 0, blocks(blob, 0, 1), holder.write)
    with pytest.raises(NotOnHub):
        carrier.commit_blob(sha256(blob), holder.write)


@pytest.mark.parametrize(("first", "size"), [
    (0, 0), (0, 100), (0, BLOCK_SIZE + 1), (5, 124), (5, 122), (5, BLOCK_SIZE), (6, 1),
    (4, 2 * BLOCK_SIZE), (999_999, BLOCK_SIZE)])
def test_blocks_outside_the_grid_are_refused(carrier, holder, blob, first, size):
    carrier.declare_blob(sha256(blob), SIZE, holder.write)
    with pytest.raises(RequestRefused) as refused:
        carrier.put_blocks(sha256(blob), first, bytes(size), holder.write)
    assert refused.value.facts == {"why": "block-bounds"}


def test_more_than_sixteen_blocks_are_too_large(carrier, owner, holder):
    carrier.declare_blob(bytes(32), 20 * BLOCK_SIZE, OwnerCredential(owner.key))
    with pytest.raises(RequestRefused) as refused:
        carrier.put_blocks(bytes(32), 0, bytes(17 * BLOCK_SIZE), OwnerCredential(owner.key))
    assert refused.value.facts == {"why": "too-large"}


def test_announcing_with_another_size_is_refused(carrier, holder, blob):
    carrier.declare_blob(sha256(blob), SIZE, holder.write)
    with pytest.raises(RequestRefused) as refused:
        carrier.declare_blob(sha256(blob), SIZE + 1, holder.write)
    assert refused.value.facts == {"why": "size-differs"}


def test_what_is_announced_counts_against_the_quota_once(carrier, owner, holder, blob):
    send(carrier, blob, holder.write)
    carrier.declare_blob(bytes(32), 1024 * 1024 - SIZE, holder.write)
    with pytest.raises(HubFull) as full:
        carrier.declare_blob(bytes([1] * 32), 1, holder.read)
    assert full.value.facts == {"limit": "bytes"}
    carrier.delete_blob(sha256(blob), owner.key)
    carrier.declare_blob(bytes([1] * 32), SIZE, holder.write)


def test_a_blob_over_the_largest_size_is_refused(carrier, owner):
    with pytest.raises(RequestRefused):
        carrier.declare_blob(bytes(32), 4 * 1024 * 1024 + 1, OwnerCredential(owner.key))


def test_uploads_that_nobody_finishes_are_dropped_after_a_month(carrier, holder, blob, clock,
                                                                tmp_path):
    carrier.declare_blob(sha256(blob), SIZE, holder.write)
    carrier.put_blocks(sha256(blob), 0, blocks(blob, 0, 6), holder.write)
    clock.advance(31 * DAY)
    carrier.list_packets(holder.mailbox, 0, holder.read)
    assert not list((tmp_path / "hub" / "objects" / "uploads").rglob("*-*"))
    carrier.declare_blob(bytes(32), 1024 * 1024, holder.write)


def test_a_deleted_blob_is_gone_and_deleting_it_again_is_no_error(carrier, owner, holder, blob):
    name = send(carrier, blob, holder.write)
    carrier.delete_blob(name, owner.key)
    carrier.delete_blob(name, owner.key)
    assert carrier.blob_size(name) is None
    with pytest.raises(NotOnHub):
        read(carrier, name, 0, 10)


def test_ranges_anywhere_in_a_blob_are_exact(carrier, holder, blob):
    name, chance = send(carrier, blob, holder.write), random.Random(7)
    for _ in range(20):
        start = chance.randrange(SIZE)
        end = chance.randrange(start + 1, SIZE + 1)
        assert read(carrier, name, start, end) == blob[start:end]


def test_a_range_past_the_end_is_refused(carrier, holder, blob):
    name = send(carrier, blob, holder.write)
    for start, end in ((SIZE, SIZE + 1), (SIZE - 5, SIZE + 5)):
        with pytest.raises(RequestRefused):
            read(carrier, name, start, end)


def test_an_empty_range_asks_nothing(carrier):
    assert read(carrier, bytes(32), 5, 5) == b""
