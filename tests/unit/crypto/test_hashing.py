"""Hashes and derived keys, against the published examples."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fieldbook.crypto import hashing


def test_sha256_of_the_standard() -> None:
    known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert hashing.sha256(b"abc").hex() == known


def test_keyed_hash_of_rfc_4231_case_2() -> None:
    known = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    assert hashing.keyed_hash(b"Jefe", b"what do ya want for nothing?").hex() == known


def test_hkdf_of_rfc_5869_case_3() -> None:
    known = (
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
        "9d201395faa4b61a96c8"
    )
    assert hashing.hkdf(b"\x0b" * 22, "", 42).hex() == known


def test_hkdf_with_salt_by_hand() -> None:
    extracted = hashing.keyed_hash(b"salt", b"secret")
    first = hashing.keyed_hash(extracted, b"label\x01")
    second = hashing.keyed_hash(extracted, first + b"label\x02")
    assert hashing.hkdf(b"secret", "label", 64, salt=b"salt") == first + second


def test_labels_part_keys() -> None:
    assert hashing.hkdf(b"token", "hub") != hashing.hkdf(b"token", "org")


@given(st.binary(max_size=40), st.lists(st.binary(max_size=200)))
def test_fed_by_pieces_it_is_the_same(key: bytes, pieces: list[bytes]) -> None:
    plain, keyed = hashing.Sha256(), hashing.KeyedHasher(key)
    for piece in pieces:
        plain.update(piece)
        keyed.update(memoryview(piece))
    whole = b"".join(pieces)
    assert plain.digest() == hashing.sha256(whole) == bytes.fromhex(plain.hexdigest())
    assert keyed.digest() == hashing.keyed_hash(key, whole)


def test_same_compares_content_and_length() -> None:
    assert hashing.same(b"abc", b"abc")
    assert not hashing.same(b"abc", b"abd")
    assert not hashing.same(b"abc", b"ab")
