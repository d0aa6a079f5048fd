"""Blobs: sealed to a seed of their own, padded, checked against the pointer to the last byte."""

from __future__ import annotations

import io
import random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.core.errors import Cancelled
from fieldbook.crypto.age import HybridIdentity, encrypt_bytes
from fieldbook.crypto.hashing import sha256
from fieldbook.crypto.padding import blob_size
from fieldbook.exchange.protocol.blobs import open_blob, seal_blob
from fieldbook.exchange.protocol.errors import BlobDamaged, BlobSourceChanged
from fieldbook.exchange.protocol.packet import BlobPointer


def sealed(content: bytes, **options: object) -> tuple[bytes, BlobPointer]:
    target = io.BytesIO()
    pointer = seal_blob(io.BytesIO(content), target, len(content), **options)
    return target.getvalue(), pointer


def opened(blob: bytes, pointer: BlobPointer) -> bytes:
    target = io.BytesIO()
    open_blob(io.BytesIO(blob), target, pointer)
    return target.getvalue()


def damage(blob: bytes, pointer: BlobPointer) -> object:
    with pytest.raises(BlobDamaged) as error:
        opened(blob, pointer)
    return error.value.facts["part"]


@pytest.mark.parametrize("size", [0, 1, 65_527, 65_528, 65_529, 200_000, 1_000_003])
def test_content_comes_out_as_it_went_in(size):
    content = random.Random(size).randbytes(size)
    blob, pointer = sealed(content, name="photo.jpg")
    assert opened(blob, pointer) == content
    assert pointer == BlobPointer(
        sha256=sha256(blob), size=len(blob), seed=pointer.seed, name="photo.jpg",
        plain_sha256=sha256(content), plain_size=size)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 300_000), st.integers(0, 3000))
def test_near_sizes_travel_alike(size, more):
    one, other = (len(sealed(bytes(n))[0]) for n in (size, size + more))
    assert (one == other) == (blob_size(size) == blob_size(size + more))


def test_small_ones_all_have_one_size():
    assert len({len(sealed(bytes(size))[0]) for size in (0, 10, 1000, 60_000, 65_528)}) == 1


def test_each_blob_has_a_seed_of_its_own_and_no_content_shows():
    (first, one), (second, other) = (sealed(b"secret" * 100) for _ in range(2))
    assert one.seed != other.seed
    assert first != second
    assert b"secret" not in first


def test_slow_sources_and_pieces_make_no_difference():
    class Dribble(io.BytesIO):
        def read(self, size: int = -1, /) -> bytes:
            return super().read(min(size, 997) if size > 0 else size)

    content = random.Random(1).randbytes(150_000)
    target = io.BytesIO()
    pointer = seal_blob(Dribble(content), target, len(content), seed=bytes(32))
    out = io.BytesIO()
    open_blob(Dribble(target.getvalue()), out, pointer)
    assert out.getvalue() == content


@pytest.mark.parametrize("told", [99, 101, 0])
def test_a_file_that_changes_while_it_is_sealed_is_noticed(told):
    with pytest.raises(BlobSourceChanged) as error:
        seal_blob(io.BytesIO(bytes(100)), io.BytesIO(), told)
    assert error.value.facts == {"expected": told}


def test_every_lie_of_a_pointer_is_noticed():
    content = random.Random(2).randbytes(100_000)
    blob, pointer = sealed(content)
    change = msgspec.structs.replace
    assert damage(blob, change(pointer, sha256=bytes(32))) == "hash"
    assert damage(blob, change(pointer, size=len(blob) - 1)) == "size"
    assert damage(blob, change(pointer, size=len(blob) + 1)) == "size"
    assert damage(blob, change(pointer, seed=bytes(32))) == "seal"
    assert damage(blob, change(pointer, plain_sha256=bytes(32))) == "content"
    assert damage(blob, change(pointer, plain_size=99_999)) == "padding"
    assert damage(blob, change(pointer, plain_size=2**53)) == "padding"


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_cut_lengthened_or_changed_blobs_are_noticed(data):
    place = data.draw(st.integers(0, len(BLOB) - 1))
    flipped = bytearray(BLOB)
    flipped[place] ^= 1
    for bad in (BLOB[:place], BLOB + b"x", bytes(flipped), BLOB[place:] + BLOB[:place]):
        if bad != BLOB:
            damage(bad, POINTER)


def test_zeros_behind_the_content_must_be_zeros():
    content, identity = b"content", HybridIdentity.from_seed(bytes(32))
    padded = bytearray(len(content).to_bytes(8, "big") + content)
    padded += bytes(blob_size(len(content)) - len(padded))
    padded[-1] = 1
    blob = encrypt_bytes(bytes(padded), [identity.recipient])
    pointer = BlobPointer(sha256=sha256(blob), size=len(blob), seed=bytes(32),
                          plain_sha256=sha256(content), plain_size=len(content))
    assert damage(blob, pointer) == "padding"
    for wrong in (padded[:-1], padded[:-1] + b"\0\0"):
        blob = encrypt_bytes(bytes(wrong), [identity.recipient])
        pointer = msgspec.structs.replace(pointer, sha256=sha256(blob), size=len(blob))
        assert damage(blob, pointer) == "padding"


def test_long_work_can_be_stopped_and_tells_how_far_it_is():
    content, told = bytes(300_000), []
    with pytest.raises(Cancelled):
        seal_blob(io.BytesIO(content), io.BytesIO(), len(content), cancelled=lambda: True)
    blob, pointer = sealed(content, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (blob_size(300_000), blob_size(300_000))
    with pytest.raises(Cancelled):
        open_blob(io.BytesIO(blob), io.BytesIO(), pointer, cancelled=lambda: True)


BLOB, POINTER = sealed(random.Random(3).randbytes(70_000), seed=bytes([1] * 32))
