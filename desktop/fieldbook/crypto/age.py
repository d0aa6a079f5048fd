"""Files that only their recipients can open: the age format, version 1 (C2SP age.md).

age hides what is inside and notices every change, but does not say who made a file: sign inside.
"""

from __future__ import annotations

import io
import secrets
from collections.abc import Sequence
from random import SystemRandom

from fieldbook.core.progress import IsCancelled, Progress, never, silent, stop_if
from fieldbook.crypto.age_armor import ArmorReader, ArmorWriter, is_armored
from fieldbook.crypto.age_format import (
    FILE_KEY_SIZE,
    Header,
    Stanza,
    encode_header,
    read_header,
)
from fieldbook.crypto.age_hybrid import HYBRID_SHARE_SIZE, HybridIdentity, HybridRecipient
from fieldbook.crypto.age_keys import WRAPPED_SIZE, Identity, Recipient
from fieldbook.crypto.age_recipients import parse_identities, parse_identity, parse_recipient
from fieldbook.crypto.age_scrypt import ScryptIdentity, ScryptRecipient
from fieldbook.crypto.age_source import LookAhead, Readable, Writable, read_full
from fieldbook.crypto.age_stream import (
    NONCE_SIZE,
    payload_cipher,
    plaintext_size_of,
    seal_payload,
    sealed_payload_size,
    unseal_payload,
)
from fieldbook.crypto.age_x25519 import X25519Identity, X25519Recipient
from fieldbook.crypto.errors import AgeHeaderDamaged, AgeNoMatch, AgeRecipientsMixed

__all__ = [
    "HybridIdentity",
    "HybridRecipient",
    "Identity",
    "Readable",
    "Recipient",
    "ScryptIdentity",
    "ScryptRecipient",
    "Stanza",
    "Writable",
    "X25519Identity",
    "X25519Recipient",
    "decrypt",
    "decrypt_bytes",
    "dummy_recipient",
    "encrypt",
    "encrypt_again",
    "encrypt_bytes",
    "head_size",
    "header_size",
    "parse_identities",
    "parse_identity",
    "parse_recipient",
    "plaintext_room",
    "reseal",
    "sealed_size",
]


def encrypt(
    source: Readable,
    target: Writable,
    recipients: Sequence[Recipient],
    *,
    extra_stanzas: Sequence[Stanza] = (),
    armored: bool = False,
    progress: Progress = silent,
    cancelled: IsCancelled = never,
    total: int = 0,
) -> None:
    """Write all of source, encrypted, to target, so that every one of recipients can open it.

    The stanzas stand in random order, so that their order tells nothing. `total` is what
    `progress` is told as the plaintext's size in bytes. Raises AgeRecipientsMixed,
    AgeRecipientUnusable, and Cancelled; the target then holds part of a file.
    """
    _refuse_mixture(recipients, extra_stanzas)
    file_key, nonce = secrets.token_bytes(FILE_KEY_SIZE), secrets.token_bytes(NONCE_SIZE)
    stanzas = [*(recipient.wrap(file_key) for recipient in recipients), *extra_stanzas]
    SystemRandom().shuffle(stanzas)
    armor = ArmorWriter(target) if armored else None
    binary = armor or target
    binary.write(encode_header(file_key, stanzas) + nonce)
    seal_payload(payload_cipher(file_key, nonce), source, binary, progress, cancelled, total)
    if armor is not None:
        armor.close()


def encrypt_again(
    head: bytes,
    source: Readable,
    target: Writable,
    identities: Sequence[Identity],
    *,
    progress: Progress = silent,
    cancelled: IsCancelled = never,
    total: int = 0,
) -> None:
    """Write the file that began with `head` (head_size() bytes of it) once more, byte by byte.

    One key and one nonce for two contents would give both away: the caller makes sure that source
    is what it was. Raises AgeHeaderDamaged, AgeHeaderForged, AgeNoMatch, Cancelled.
    """
    opened = LookAhead(io.BytesIO(head))
    file_key = _file_key(read_header(opened), identities)
    nonce = read_full(opened, NONCE_SIZE)
    if len(nonce) < NONCE_SIZE:
        raise AgeHeaderDamaged(reason="nonce")
    target.write(head)
    seal_payload(payload_cipher(file_key, nonce), source, target, progress, cancelled, total)


def _refuse_mixture(recipients: Sequence[Recipient], extra: Sequence[Stanza]) -> None:
    kinds = {recipient.post_quantum for recipient in recipients}
    with_passphrase = any(isinstance(recipient, ScryptRecipient) for recipient in recipients)
    if len(kinds) != 1 or (with_passphrase and len(recipients) + len(extra) > 1):
        raise AgeRecipientsMixed(count=len(recipients))


def decrypt(
    source: Readable,
    target: Writable,
    identities: Sequence[Identity],
    *,
    armored: bool | None = None,
    progress: Progress = silent,
    cancelled: IsCancelled = never,
    total: int = 0,
) -> None:
    """Write the plaintext of the age file in source to target.

    Chunks are written as they are verified, so the target holds a true beginning, and no more,
    when this raises: a caller whose target is not private must write elsewhere first, and every
    caller must throw the target away on an error. `armored` None looks for text armor itself.

    Raises AgeHeaderDamaged, AgeHeaderForged, AgeNoMatch, AgePayloadDamaged, AgeArmorDamaged,
    AgeTooCostly, NotEnoughMemory, Cancelled.
    """
    opened = LookAhead(source)
    if is_armored(opened) if armored is None else armored:
        opened = LookAhead(ArmorReader(opened))
    file_key = _file_key(read_header(opened), identities)
    nonce = read_full(opened, NONCE_SIZE)
    if len(nonce) < NONCE_SIZE:
        raise AgeHeaderDamaged(reason="nonce")
    unseal_payload(payload_cipher(file_key, nonce), opened, target, progress, cancelled, total)


def _file_key(header: Header, identities: Sequence[Identity]) -> bytes:
    for identity in identities:
        file_key = identity.unwrap(header.stanzas)
        if file_key is not None:
            header.check(file_key)
            return file_key
    raise AgeNoMatch


def reseal(source: Readable, target: Writable, identities: Sequence[Identity],
           recipients: Sequence[Recipient], *, cancelled: IsCancelled = never) -> None:
    """Write the age file in source again, for other recipients; its content stays encrypted.

    Only the header is made anew, around the same file key: whoever could open the old file and kept
    its key can open this one. The content is neither read nor checked. Raises what decrypt() raises
    for a header, AgeRecipientsMixed, AgeRecipientUnusable, Cancelled.
    """
    _refuse_mixture(recipients, ())
    opened = LookAhead(source)
    if is_armored(opened):
        opened = LookAhead(ArmorReader(opened))
    file_key = _file_key(read_header(opened), identities)
    stanzas = [recipient.wrap(file_key) for recipient in recipients]
    SystemRandom().shuffle(stanzas)
    target.write(encode_header(file_key, stanzas))
    while piece := opened.read(1 << 16):
        stop_if(cancelled)
        target.write(piece)


def encrypt_bytes(data: bytes, recipients: Sequence[Recipient], *, armored: bool = False) -> bytes:
    """Return data as an age file. Raises what encrypt() raises."""
    target = io.BytesIO()
    encrypt(io.BytesIO(data), target, recipients, armored=armored)
    return target.getvalue()


def decrypt_bytes(
    data: bytes, identities: Sequence[Identity], *, armored: bool | None = None
) -> bytes:
    """Return the whole verified plaintext, or raise what decrypt() raises and return nothing."""
    target = io.BytesIO()
    decrypt(io.BytesIO(data), target, identities, armored=armored)
    return target.getvalue()


def dummy_recipient() -> HybridRecipient:
    """Return a fresh recipient that nobody can open, so that a count of stanzas tells nothing."""
    return HybridIdentity.generate().recipient


def header_size(hybrid_stanzas: int) -> int:
    """Return the bytes of a header with so many hybrid stanzas, whoever they are for."""
    share = "A" * -(-HYBRID_SHARE_SIZE * 4 // 3)
    stanza = Stanza(("mlkem768x25519", share), bytes(WRAPPED_SIZE))
    return len(encode_header(bytes(FILE_KEY_SIZE), [stanza] * hybrid_stanzas))


def head_size(hybrid_stanzas: int) -> int:
    """Return the bytes of a binary file before its payload: what encrypt_again() starts from."""
    return header_size(hybrid_stanzas) + NONCE_SIZE


def sealed_size(plaintext_size: int, hybrid_stanzas: int = 1) -> int:
    """Return the exact bytes of an unarmored age file for so many bytes and hybrid stanzas."""
    return header_size(hybrid_stanzas) + sealed_payload_size(plaintext_size)


def plaintext_room(size: int, hybrid_stanzas: int = 1) -> int | None:
    """Return how much plaintext makes an age file of exactly `size` bytes; None: none does."""
    return plaintext_size_of(size - header_size(hybrid_stanzas))
