"""The payload of an age file: 64 KiB chunks of ChaCha20-Poly1305 (C2SP age.md, "Payload").

A chunk's nonce is its number (11 bytes, big-endian) and 1 for the last chunk, 0 for all others.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from fieldbook.core.progress import IsCancelled, Progress, stop_if
from fieldbook.crypto.age_source import Readable, Writable, read_full
from fieldbook.crypto.errors import AgePayloadDamaged
from fieldbook.crypto.hashing import hkdf

CHUNK = 65536
TAG_SIZE = 16
NONCE_SIZE = 16
_SEALED_CHUNK = CHUNK + TAG_SIZE


def _chunk_nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


def payload_cipher(file_key: bytes, nonce: bytes) -> ChaCha20Poly1305:
    """Return the cipher of a payload that begins with this 16-byte nonce."""
    return ChaCha20Poly1305(hkdf(file_key, "payload", salt=nonce))


def seal_payload(
    cipher: ChaCha20Poly1305,
    source: Readable,
    target: Writable,
    progress: Progress,
    cancelled: IsCancelled,
    total: int,
) -> None:
    """Write source to target in sealed chunks. Raises Cancelled between two of them."""
    number, done = 0, 0
    chunk = read_full(source, CHUNK)
    while True:
        stop_if(cancelled)
        following = read_full(source, CHUNK) if len(chunk) == CHUNK else b""
        last = not following
        target.write(cipher.encrypt(_chunk_nonce(number, last), chunk, None))
        done += len(chunk)
        progress(done, total)
        if last:
            return
        number, chunk = number + 1, following


def unseal_payload(
    cipher: ChaCha20Poly1305,
    source: Readable,
    target: Writable,
    progress: Progress,
    cancelled: IsCancelled,
    total: int,
) -> None:
    """Write the plaintext to target, each chunk once it is verified.

    Raises AgePayloadDamaged when a chunk was changed, the end is missing or something follows it;
    chunks before that have been written by then. Raises Cancelled between two chunks.
    """
    number, done, last = 0, 0, False
    while not last:
        stop_if(cancelled)
        sealed = read_full(source, _SEALED_CHUNK)
        chunk, last = _open_chunk(cipher, number, sealed)
        target.write(chunk)
        done += len(chunk)
        progress(done, total)
        number += 1
    if source.read(1):
        raise AgePayloadDamaged(chunk=number)


def _open_chunk(cipher: ChaCha20Poly1305, number: int, sealed: bytes) -> tuple[bytes, bool]:
    """Return a chunk and whether it is the last. Only a full one can be another than the last."""
    if len(sealed) < TAG_SIZE or (len(sealed) == TAG_SIZE and number > 0):
        raise AgePayloadDamaged(chunk=number)
    if len(sealed) == _SEALED_CHUNK:
        try:
            return cipher.decrypt(_chunk_nonce(number, False), sealed, None), False
        except InvalidTag:
            pass
    try:
        return cipher.decrypt(_chunk_nonce(number, True), sealed, None), True
    except InvalidTag as error:
        raise AgePayloadDamaged(chunk=number) from error


def sealed_payload_size(plaintext_size: int) -> int:
    """Return the bytes of a payload, nonce included, for so many bytes of plaintext."""
    chunks = max(1, -(-plaintext_size // CHUNK))
    return NONCE_SIZE + plaintext_size + chunks * TAG_SIZE


def plaintext_size_of(payload_size: int) -> int | None:
    """Return how many bytes a payload of that size holds; None: no payload has that size."""
    body = payload_size - NONCE_SIZE
    size = body - max(1, -(-body // _SEALED_CHUNK)) * TAG_SIZE
    return size if size >= 0 and sealed_payload_size(size) == payload_size else None
