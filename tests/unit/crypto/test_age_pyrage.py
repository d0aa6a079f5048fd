"""A second implementation opens our files, and we open its: rage, through pyrage."""

from __future__ import annotations

import pyrage
import pytest

from fieldbook.crypto import age

SIZES = (0, 1, 1000, 65535, 65536, 65537, 200_000)


def sample(size: int) -> bytes:
    return bytes(i * 31 % 256 for i in range(size))


def test_keys_are_the_same_text_and_the_same_bytes() -> None:
    theirs = pyrage.x25519.Identity.generate()
    ours = age.parse_identity(str(theirs))
    assert str(ours) == str(theirs)
    assert str(ours.recipient) == str(theirs.to_public())
    assert str(pyrage.x25519.Identity.from_str(str(ours)).to_public()) == str(ours.recipient)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("armored", [False, True])
def test_they_open_ours(size: int, armored: bool) -> None:
    theirs = pyrage.x25519.Identity.generate()
    people = [age.parse_recipient(str(theirs.to_public())), age.X25519Identity.generate().recipient]
    sealed = age.encrypt_bytes(sample(size), people, armored=armored)
    assert pyrage.decrypt(sealed, [theirs]) == sample(size)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("armored", [False, True])
def test_we_open_theirs(size: int, armored: bool) -> None:
    ours = age.X25519Identity.generate()
    people = [
        pyrage.x25519.Identity.generate().to_public(),
        pyrage.x25519.Recipient.from_str(str(ours.recipient)),
    ]
    sealed = pyrage.encrypt(sample(size), people, armored=armored)
    assert age.decrypt_bytes(sealed, [ours]) == sample(size)


def test_they_open_our_passphrase_files() -> None:
    sealed = age.encrypt_bytes(b"text", [age.ScryptRecipient("pässword", work_factor=10)])
    assert pyrage.passphrase.decrypt(sealed, "pässword") == b"text"


@pytest.mark.slow
def test_we_open_their_passphrase_files() -> None:
    sealed = pyrage.passphrase.encrypt(b"text", "pässword")
    assert age.decrypt_bytes(sealed, [age.ScryptIdentity("pässword")]) == b"text"
