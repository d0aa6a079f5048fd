"""Sealed pieces."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fieldbook.crypto import aead

KEY = bytes(range(32))


@given(st.binary(max_size=500), st.binary(max_size=50))
def test_what_was_sealed_opens(plain: bytes, aad: bytes) -> None:
    sealed = aead.seal(KEY, plain, aad)
    assert len(sealed) == len(plain) + aead.OVERHEAD
    assert aead.unseal(KEY, sealed, aad) == plain


@given(st.binary(max_size=40), st.data())
def test_one_changed_bit_and_it_stays_shut(plain: bytes, data: st.DataObject) -> None:
    sealed = bytearray(aead.seal(KEY, plain))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    assert aead.unseal(KEY, bytes(sealed)) is None


def test_key_and_context_must_fit() -> None:
    sealed = aead.seal(KEY, b"slot", b"preamble")
    assert aead.unseal(bytes(32), sealed, b"preamble") is None
    assert aead.unseal(KEY, sealed, b"preamblf") is None
    assert aead.unseal(KEY, sealed) is None


def test_every_shorter_piece_stays_shut() -> None:
    sealed = aead.seal(KEY, b"x")
    assert all(aead.unseal(KEY, sealed[:n]) is None for n in range(len(sealed)))


def test_nonces_are_never_used_twice() -> None:
    assert len({aead.seal(KEY, b"same") for _ in range(1000)}) == 1000


def test_the_cipher_of_rfc_8439() -> None:
    plain = (
        b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
        b"future, sunscreen would be it."
    )
    sealed = bytes.fromhex(
        "070000004041424344454647"
        "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d6"
        "3dbea45e8ca9671282fafb69da92728b1a71de0a9e060b2905d6a5b67ecd3b36"
        "92ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc"
        "3ff4def08e4b7a9de576d26586cec64b61161ae10b594f09e26a7e902ecbd060"
        "0691"
    )
    key = bytes(range(0x80, 0xA0))
    assert aead.unseal(key, sealed, bytes.fromhex("50515253c0c1c2c3c4c5c6c7")) == plain
