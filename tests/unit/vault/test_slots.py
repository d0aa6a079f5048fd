from __future__ import annotations

import secrets
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.crypto import hashing
from fieldbook.crypto.kdf import FOR_TESTS, KdfParameters
from fieldbook.vault import slots
from fieldbook.vault.errors import VaultTooNew

KEK = bytes(range(32))
PREAMBLE = slots.fresh_preamble(FOR_TESTS)
PAYLOAD = replace(slots.fresh_payload(1, 1), generation=2**40, action=3)
SEALED = slots.seal_slot(KEK, PREAMBLE, 6, PAYLOAD)


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def test_a_slot_gives_back_what_it_was_given() -> None:
    assert len(SEALED) == slots.SLOT_SIZE
    assert slots.open_slot(KEK, PREAMBLE, 6, SEALED) == PAYLOAD


def test_a_slot_opens_only_in_its_place_and_vault_and_with_its_key() -> None:
    assert all(slots.open_slot(KEK, PREAMBLE, index, SEALED) is None
               for index in range(slots.SLOTS) if index != 6)
    assert slots.open_slot(KEK, slots.fresh_preamble(FOR_TESTS), 6, SEALED) is None
    assert slots.open_slot(bytes(32), PREAMBLE, 6, SEALED) is None


def test_a_payload_for_the_other_store_does_not_count() -> None:
    sealed = slots.seal_slot(KEK, PREAMBLE, 2, PAYLOAD)
    assert slots.open_slot(KEK, PREAMBLE, 2, sealed) is None


@given(st.integers(0, slots.SLOT_SIZE * 8 - 1))
def test_any_flipped_bit_closes_a_slot(bit: int) -> None:
    assert slots.open_slot(KEK, PREAMBLE, 6, flipped(SEALED, bit)) is None


@given(st.integers(12 * 8, slots.PREAMBLE_SIZE * 8 - 1))
def test_any_flipped_bit_after_the_version_spoils_a_preamble(bit: int) -> None:
    assert slots.parse_preamble(flipped(PREAMBLE.raw, bit)) is None


def test_every_byte_of_the_preamble_is_bound_to_the_slots() -> None:
    body = flipped(PREAMBLE.raw, 8 * 200)[:-hashing.HASH_SIZE]
    forged = slots.parse_preamble(body + hashing.sha256(body))
    assert forged is not None
    assert slots.open_slot(KEK, forged, 6, SEALED) is None


@given(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1))
def test_a_preamble_is_read_as_it_was_written(memory: int, iterations: int, lanes: int) -> None:
    written = slots.fresh_preamble(KdfParameters(memory, iterations, lanes))
    assert slots.parse_preamble(written.raw + bytes(100)) == written


def test_a_newer_format_is_named() -> None:
    newer = slots.MAGIC + (2).to_bytes(4, "little") + secrets.token_bytes(500)
    with pytest.raises(VaultTooNew) as caught:
        slots.parse_preamble(newer)
    assert caught.value.facts == {"format": 2, "known": 1}


@given(st.binary(max_size=600))
def test_foreign_bytes_are_no_preamble(data: bytes) -> None:
    assert slots.parse_preamble(data) is None


@given(st.binary(min_size=484, max_size=484))
def test_any_plaintext_is_read_or_refused(plain: bytes) -> None:
    payload = slots.unpack(plain)
    assert payload is None or slots.pack(payload)[:124] == plain[:124]
