"""Ed25519: the examples of RFC 8032, and the edges where implementations differ."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.crypto.errors import KeyUnusable
from fieldbook.crypto.signatures import SigningKey, verify

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P

RFC_8032 = [
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
        "d25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
        "387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
        "4a7c15e9716ed28dc027beceea1ec40a",
    ),
]

Point = tuple[int, int]


def add(a: Point, b: Point) -> Point:
    """Add two points of the curve (RFC 8032, section 5.1.4), slowly and plainly."""
    (x1, y1), (x2, y2) = a, b
    k = D * x1 * x2 * y1 * y2 % P
    x = (x1 * y2 + x2 * y1) * pow(1 + k, P - 2, P) % P
    y = (y1 * y2 + x1 * x2) * pow(1 - k, P - 2, P) % P
    return x, y


def small_points() -> set[Point]:
    """All eight points whose order divides 8, from curve arithmetic alone."""
    for start in range(2, 100):
        point = lift(start)
        if point is None:
            continue
        torsion = times(point, ORDER)
        multiples = {times(torsion, n) for n in range(1, 9)}
        if len(multiples) == 8:
            return multiples
    raise AssertionError("no point of order 8")


def lift(y: int) -> Point | None:
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * pow(2, (P - 1) // 4, P) % P
    return (x, y) if x * x % P == square else None


def times(point: Point, scalar: int) -> Point:
    total = (0, 1)
    for bit in bin(scalar)[2:]:
        total = add(total, total)
        if bit == "1":
            total = add(total, point)
    return total


def encode(point: Point) -> bytes:
    x, y = point
    return (y | (x & 1) << 255).to_bytes(32, "little")


@pytest.mark.parametrize(("secret", "public", "message", "signature"), RFC_8032)
def test_the_examples_of_rfc_8032(
    secret: str, public: str, message: str, signature: str
) -> None:
    key = SigningKey.from_bytes(bytes.fromhex(secret))
    assert key.public.hex() == public
    assert key.raw.hex() == secret
    assert key.sign(bytes.fromhex(message)).hex() == signature
    assert verify(key.public, bytes.fromhex(signature), bytes.fromhex(message))


@given(st.binary(max_size=100), st.data())
def test_one_changed_bit_is_not_signed(message: bytes, data: st.DataObject) -> None:
    key = SigningKey.generate()
    signature = bytearray(key.sign(message))
    bit = data.draw(st.integers(0, 511))
    signature[bit // 8] ^= 1 << bit % 8
    assert not verify(key.public, bytes(signature), message)
    assert not verify(key.public, key.sign(message), message + b"\0")
    assert verify(key.public, key.sign(message), message)


def test_a_second_form_of_a_signature_is_refused() -> None:
    key = SigningKey.from_bytes(bytes(32))
    signature = key.sign(b"m")
    grown = int.from_bytes(signature[32:], "little") + ORDER
    assert not verify(key.public, signature[:32] + grown.to_bytes(32, "little"), b"m")


def test_points_of_small_order_sign_nothing() -> None:
    points = small_points()
    assert len(points) == 8
    for point in points:
        for message in range(40):
            forged = encode((0, 1)) + bytes(32)
            assert not verify(encode(point), forged, bytes([message]))


def test_a_key_has_one_form_only() -> None:
    for y in range(2**255 - P):
        for sign in (0, 1):
            second = (P + y | sign << 255).to_bytes(32, "little")
            assert not verify(second, encode((0, 1)) + bytes(32), b"m")
    negative_zero = (1 | 1 << 255).to_bytes(32, "little")
    assert not verify(negative_zero, encode((0, 1)) + bytes(32), b"m")


def test_wrong_lengths_are_not_signatures() -> None:
    key = SigningKey.generate()
    signature = key.sign(b"m")
    assert not verify(key.public[:-1], signature, b"m")
    assert not verify(key.public + b"\0", signature, b"m")
    assert not verify(key.public, signature[:-1], b"m")
    assert not verify(key.public, signature + b"\0", b"m")
    assert not verify(b"", b"", b"")


@pytest.mark.parametrize("length", [0, 31, 33, 64])
def test_a_key_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(KeyUnusable):
        SigningKey.from_bytes(bytes(length))
