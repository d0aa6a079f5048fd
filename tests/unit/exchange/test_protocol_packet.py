"""Packets: exact sizes, two stanzas always, signed for one place, every damage named."""

from __future__ import annotations

import random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.core.errors import BugError
from fieldbook.crypto.age import HybridIdentity, decrypt_bytes, dummy_recipient, encrypt_bytes
from fieldbook.crypto.hashing import sha256
from fieldbook.crypto.padding import PACKET_CLASSES, pad, unpad
from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange.protocol.encoding import pack
from fieldbook.exchange.protocol.errors import (
    PacketDamaged,
    PacketForged,
    PacketMisplaced,
    PacketNotForUs,
    PacketTooLarge,
    PacketTooNew,
)
from fieldbook.exchange.protocol.packet import (
    SIGNATURE_CONTEXT,
    TYPES,
    BlobPointer,
    Opened,
    Packet,
    check_place,
    fingerprint,
    open_packet,
    packet_hash,
    room_for,
    seal_packet,
    size_class,
)

HUB, BOX = bytes([1] * 16), bytes([2] * 16)
ORG, RECOVERY, MALLORY = (HybridIdentity.from_seed(bytes([n] * 32)) for n in (3, 4, 5))
SENDER, OTHER = SigningKey.from_bytes(bytes([6] * 32)), SigningKey.from_bytes(bytes([7] * 32))
BOTH = [ORG.recipient, RECOVERY.recipient]


def make(body: bytes = b"hello", **fields: object) -> Packet:
    return Packet(**{"type": "message", "hub": HUB, "mailbox": BOX, "counter": 1,
                     "clock": 1_770_000_000_000 << 16, "body": body, **fields})


def sealed_raw(signed: bytes, size: int = 4096) -> bytes:
    """Return a packet of `size` bytes with anything inside, as a hostile sender would make it."""
    empty = encrypt_bytes(b"", [ORG.recipient, dummy_recipient()])
    return encrypt_bytes(pad(signed, size - len(empty)), [ORG.recipient, dummy_recipient()])


def inside(sealed: bytes) -> bytes:
    return unpad(decrypt_bytes(sealed, [ORG]))


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=3000), st.sampled_from(TYPES), st.integers(0, 2**63 - 1),
       st.sampled_from([b"", bytes(32)]), st.integers(1, 2))
def test_a_packet_comes_out_as_it_went_in(body, type_, counter, previous, count):
    packet = make(body, type=type_, counter=counter, previous=previous)
    sealed = seal_packet(packet, SENDER, BOTH[:count])
    assert len(sealed) == size_class(packet, count)
    opened = open_packet(sealed, [ORG])
    marks = tuple(fingerprint(one) for one in BOTH[:count])
    assert opened == Opened(
        msgspec.structs.replace(packet, sender=SENDER.public, recipients=marks), SENDER.public)


def test_pointers_to_blobs_travel_along():
    pointer = BlobPointer(sha256=bytes(32), size=70_000, seed=bytes([9] * 32), name="a.jpg",
                          plain_sha256=bytes([8] * 32), plain_size=65_000)
    opened = open_packet(seal_packet(make(blobs=(pointer,)), SENDER, BOTH), [RECOVERY])
    assert opened.packet.blobs == (pointer,)


@pytest.mark.parametrize("size", PACKET_CLASSES)
def test_a_class_is_filled_to_the_last_byte_and_the_next_one_begins_there(size):
    # The length of the body itself takes 2, 3 or 5 bytes in MessagePack.
    low, high = 0, size
    while low < high:
        middle = (low + high + 1) // 2
        fits = size_class(make(bytes(middle)))
        low, high = (middle, high) if fits is not None and fits <= size else (low, middle - 1)
    assert len(seal_packet(make(bytes(low)), SENDER, BOTH)) == size
    bigger = next((one for one in PACKET_CLASSES if one > size), None)
    assert size_class(make(bytes(low + 1))) == bigger
    if bigger is None:
        with pytest.raises(PacketTooLarge):
            seal_packet(make(bytes(low + 1)), SENDER, BOTH)


def test_room_is_what_the_documents_say():
    assert [room_for(size) for size in PACKET_CLASSES] == [808, 13_096, 62_248, 258_808]


def test_one_recipient_cannot_be_told_from_two():
    one, two = (seal_packet(make(), SENDER, BOTH[:count]) for count in (1, 2))
    assert len(one) == len(two) == 4096
    for sealed in (one, two):
        header = sealed[:sealed.index(b"\n--- ")]
        assert header.count(b"\n-> mlkem768x25519 ") == 2


def test_nothing_but_two_or_one_recipients():
    for recipients in ([], [*BOTH, MALLORY.recipient]):
        with pytest.raises(BugError):
            seal_packet(make(), SENDER, recipients)


def test_the_same_packet_sealed_twice_has_two_names():
    assert packet_hash(seal_packet(make(), SENDER, BOTH)) != packet_hash(
        seal_packet(make(), SENDER, BOTH))


def test_nobody_else_opens_it():
    sealed = seal_packet(make(), SENDER, BOTH)
    with pytest.raises(PacketNotForUs):
        open_packet(sealed, [MALLORY])
    with pytest.raises(PacketNotForUs):
        open_packet(sealed, [])
    assert open_packet(sealed, [MALLORY, RECOVERY]).packet.body == b"hello"


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 4095), st.integers(0, 7))
def test_one_flipped_bit_is_noticed(place, bit):
    sealed = bytearray(SEALED)
    sealed[place] ^= 1 << bit
    with pytest.raises((PacketDamaged, PacketNotForUs)):
        open_packet(bytes(sealed), [ORG])


@pytest.mark.parametrize("size", [0, 1, 4095, 4097, 16383, 262145])
def test_other_sizes_are_not_even_tried(size):
    with pytest.raises(PacketDamaged) as error:
        open_packet(bytes(size), [ORG])
    assert error.value.facts == {"part": "size"}


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32))
def test_noise_of_the_right_size_is_damage(seed):
    with pytest.raises(PacketDamaged):
        open_packet(random.Random(seed).randbytes(4096), [ORG])


def test_a_signature_by_somebody_else_is_a_forgery():
    message, _ = split(inside(SEALED))
    with pytest.raises(PacketForged):
        open_packet(sealed_raw(message + OTHER.sign(SIGNATURE_CONTEXT + message)), [ORG])


def test_a_signature_without_its_context_is_a_forgery():
    message, _ = split(inside(SEALED))
    with pytest.raises(PacketForged):
        open_packet(sealed_raw(message + SENDER.sign(message)), [ORG])


def test_the_very_bytes_are_signed_not_what_they_mean():
    message, signature = split(inside(SEALED))
    fields = msgspec.msgpack.decode(message)
    reordered = msgspec.msgpack.encode(dict(reversed(fields.items())))
    assert msgspec.msgpack.decode(reordered) == fields
    with pytest.raises(PacketForged):
        open_packet(sealed_raw(reordered + signature), [ORG])


def test_a_sealed_packet_passed_on_by_its_reader_is_noticed():
    """Who can open a packet can seal it again to somebody else, but not sign it for them."""
    again = encrypt_bytes(pad(inside(SEALED), len(decrypt_bytes(SEALED, [ORG]))),
                          [MALLORY.recipient, dummy_recipient()])
    opened = open_packet(again, [MALLORY])
    with pytest.raises(PacketMisplaced) as error:
        check_place(opened, hub=HUB, mailbox=BOX, recipients=[fingerprint(MALLORY.recipient)])
    assert error.value.facts == {"part": "recipients"}


@pytest.mark.parametrize(("part", "change"), [
    ("hub", {"hub": bytes(16)}), ("mailbox", {"mailbox": bytes(16)}),
    ("recipients", {"recipients": [bytes(16)]}), ("recipients", {"recipients": []}),
    ("type", {"types": ["enrol"]}), ("signer", {"signers": [OTHER.public]})])
def test_each_wrong_place_is_named(part, change):
    opened = open_packet(SEALED, [ORG])
    right = {"hub": HUB, "mailbox": BOX, "recipients": [fingerprint(ORG.recipient)],
             "types": ["message"], "signers": [SENDER.public]}
    check_place(opened, **right)
    with pytest.raises(PacketMisplaced) as error:
        check_place(opened, **{**right, **change})
    assert error.value.facts == {"part": part}


def test_an_unknown_type_is_sound_but_has_no_place():
    opened = open_packet(seal_packet(make(type="poem"), SENDER, BOTH), [ORG])
    with pytest.raises(PacketMisplaced) as error:
        check_place(opened, hub=HUB, mailbox=BOX, recipients=[fingerprint(ORG.recipient)])
    assert error.value.facts == {"part": "type"}


def test_a_newer_version_is_named_before_anything_else():
    message = msgspec.msgpack.encode({"v": 2, "strange": True})
    with pytest.raises(PacketTooNew) as error:
        open_packet(sealed_raw(message + bytes(64)), [ORG])
    assert error.value.facts == {"version": 2}


def test_fields_of_a_later_program_are_passed_over_and_signed_all_the_same():
    fields = {**msgspec.msgpack.decode(split(inside(SEALED))[0]), "mood": "calm"}
    message = msgspec.msgpack.encode(fields)
    sealed = sealed_raw(message + SENDER.sign(SIGNATURE_CONTEXT + message))
    assert open_packet(sealed, [ORG]).packet.body == b"hello"


@pytest.mark.parametrize("change", [
    {"type": ""}, {"type": "x" * 33}, {"type": 5}, {"hub": b"x"}, {"mailbox": bytes(17)},
    {"recipients": [bytes(16)] * 3}, {"recipients": [b"x"]}, {"sender": bytes(33)},
    {"counter": -1}, {"counter": 2**63}, {"clock": "late"}, {"body": "text"}, {"blobs": [1]},
    {"v": "one"}])
def test_fields_out_of_bounds_are_damage(change):
    fields = {**msgspec.msgpack.decode(split(inside(SEALED))[0]), **change}
    message = msgspec.msgpack.encode(fields)
    with pytest.raises(PacketDamaged):
        open_packet(sealed_raw(message + SENDER.sign(SIGNATURE_CONTEXT + message)), [ORG])


@pytest.mark.parametrize("signed", [b"", b"x" * 64, b"\xc1" * 100, b"\x91" * 600])
def test_nonsense_inside_is_damage(signed):
    with pytest.raises(PacketDamaged):
        open_packet(sealed_raw(signed), [ORG])


def test_wrong_padding_is_damage():
    plain = bytearray(decrypt_bytes(SEALED, [ORG]))
    plain[-1] = 1
    with pytest.raises(PacketDamaged) as error:
        open_packet(encrypt_bytes(bytes(plain), BOTH), [ORG])
    assert error.value.facts == {"part": "padding"}


def test_a_sender_of_nobody_is_a_forgery():
    message = pack(make())
    with pytest.raises(PacketForged):
        open_packet(sealed_raw(message + bytes(64)), [ORG])


def test_fingerprints_are_of_the_text_of_a_recipient():
    assert fingerprint(ORG.recipient) == sha256(str(ORG.recipient).encode())[:16]


def split(signed: bytes) -> tuple[bytes, bytes]:
    return signed[:-64], signed[-64:]


SEALED = seal_packet(make(), SENDER, BOTH)
