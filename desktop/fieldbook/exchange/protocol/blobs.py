"""Blobs: attachments and long bodies, each an age file to an identity of its own.

The identity's seed travels in the pointer, inside a packet. Forwarding a file means to send the
pointer again. The plaintext is padded by Padmé before it is sealed, so that sizes tell little.
"""

from __future__ import annotations

import secrets

from fieldbook.core.progress import IsCancelled, Progress, never, silent
from fieldbook.crypto.age import (
    HybridIdentity,
    Readable,
    Writable,
    decrypt,
    encrypt,
    encrypt_again,
    head_size,
    sealed_size,
)
from fieldbook.crypto.errors import AgeError
from fieldbook.crypto.hashing import Sha256, same
from fieldbook.crypto.padding import PREFIX_SIZE, blob_size
from fieldbook.exchange.protocol.errors import BlobDamaged, BlobSourceChanged
from fieldbook.exchange.protocol.packet import BlobPointer

SEED_SIZE = 32
ZEROS = bytes(65_536)
STANZAS = 1
HEAD_SIZE = head_size(STANZAS)
"""Bytes of a sealed blob that, with its seed and content, are enough to make it again."""


def sealed_blob_size(size: int) -> int:
    """Return the bytes that a blob of `size` bytes has on the wire."""
    return sealed_size(blob_size(size), STANZAS)


def seal_blob(source: Readable, target: Writable, size: int, *, name: str = "",
              seed: bytes | None = None, progress: Progress = silent,
              cancelled: IsCancelled = never) -> BlobPointer:
    """Write the sealed form of `size` bytes of source to target and return the pointer to it.

    seed: 32 bytes; fresh random ones unless given (giving them is for test vectors). Raises
    BlobSourceChanged if source has fewer or more bytes, and Cancelled.
    """
    identity = HybridIdentity.from_seed(seed or secrets.token_bytes(SEED_SIZE))
    padded, sealed = _Padded(source, size), _Hashed(target)
    encrypt(padded, sealed, [identity.recipient], progress=progress, cancelled=cancelled,
            total=blob_size(size))
    padded.finish()
    return BlobPointer(sha256=sealed.hash.digest(), size=sealed.size, seed=identity.seed, name=name,
                       plain_sha256=padded.hash.digest(), plain_size=size)


def seal_blob_again(source: Readable, target: Writable, pointer: BlobPointer, head: bytes, *,
                    progress: Progress = silent, cancelled: IsCancelled = never) -> None:
    """Write the very bytes that seal_blob() once wrote for `pointer`, from their first HEAD_SIZE.

    `source` must be the content that it was then: compare hashes before. Raises BlobDamaged and
    BlobSourceChanged when other bytes came out, which are of no use, and Cancelled.
    """
    padded, sealed = _Padded(source, pointer.plain_size), _Hashed(target)
    try:
        encrypt_again(head, padded, sealed, [HybridIdentity.from_seed(pointer.seed)],
                      progress=progress, cancelled=cancelled, total=blob_size(pointer.plain_size))
    except AgeError:
        raise BlobDamaged(part="seal") from None
    padded.finish()
    _settle(same(sealed.hash.digest(), pointer.sha256), "hash")


def open_blob(source: Readable, target: Writable, pointer: BlobPointer, *,
              progress: Progress = silent, cancelled: IsCancelled = never) -> None:
    """Write the content of a sealed blob to target.

    Nothing in target may be used before this returns. Raises BlobDamaged (part says what did not
    match), and Cancelled.
    """
    sealed, plain = _Measured(source, pointer.size), _Unpadded(target, pointer.plain_size)
    try:
        decrypt(sealed, plain, [HybridIdentity.from_seed(pointer.seed)], armored=False,
                progress=progress, cancelled=cancelled, total=blob_size(pointer.plain_size))
    except AgeError:
        raise BlobDamaged(part="seal") from None
    _settle(sealed.at_end(), "size")
    _settle(same(sealed.hash.digest(), pointer.sha256), "hash")
    _settle(plain.at_end(), "padding")
    _settle(same(plain.hash.digest(), pointer.plain_sha256), "content")


def _settle(good: bool, part: str) -> None:
    if not good:
        raise BlobDamaged(part=part)


class _Padded:
    """Reads as the length in 8 bytes, the source, zeros up to the padded size."""

    def __init__(self, source: Readable, size: int) -> None:
        self.hash = Sha256()
        self._source = source
        self._size = self._left = size
        self._prefix = size.to_bytes(PREFIX_SIZE, "big")
        self._zeros = blob_size(size) - PREFIX_SIZE - size

    def read(self, size: int, /) -> bytes:
        parts = bytearray()
        while len(parts) < size and (piece := self._piece(size - len(parts))):
            parts += piece
        return bytes(parts)

    def _piece(self, size: int) -> bytes:
        if self._prefix:
            piece, self._prefix = self._prefix[:size], self._prefix[size:]
            return piece
        if self._left:
            return self._from_source(min(size, self._left))
        piece = ZEROS[:min(size, self._zeros)]
        self._zeros -= len(piece)
        return piece

    def _from_source(self, size: int) -> bytes:
        piece = self._source.read(size)
        if not piece:
            raise BlobSourceChanged(expected=self._size)
        self._left -= len(piece)
        self.hash.update(piece)
        return piece

    def finish(self) -> None:
        """Raise BlobSourceChanged if the source has grown."""
        if self._source.read(1):
            raise BlobSourceChanged(expected=self._size)


class _Hashed:
    """Writes through, and hashes and counts what was written."""

    def __init__(self, target: Writable) -> None:
        self.hash = Sha256()
        self.size = 0
        self._target = target

    def write(self, data: bytes, /) -> int:
        self._target.write(data)
        self.hash.update(data)
        self.size += len(data)
        return len(data)


class _Measured:
    """Reads through, hashes, and reads at most one byte more than expected."""

    def __init__(self, source: Readable, expected: int) -> None:
        self.hash = Sha256()
        self._source = source
        self._left = expected

    def read(self, size: int, /) -> bytes:
        piece = self._source.read(min(size, self._left + 1))
        self._left -= len(piece)
        if self._left < 0:
            raise BlobDamaged(part="size")
        self.hash.update(piece)
        return piece

    def at_end(self) -> bool:
        """Say whether exactly the expected bytes were there."""
        return self._left == 0 and not self._source.read(1)


class _Unpadded:
    """Writes the content through and checks length, prefix and zeros around it."""

    def __init__(self, target: Writable, expected: int) -> None:
        self.hash = Sha256()
        self._target = target
        self._prefix = bytearray()
        self._expected = self._left = expected
        self._zeros = blob_size(expected) - PREFIX_SIZE - expected

    def write(self, data: bytes, /) -> int:
        view = memoryview(data)
        if len(self._prefix) < PREFIX_SIZE:
            view = self._take_prefix(view)
        content, rest = view[:self._left], view[self._left:]
        if content:
            self._target.write(bytes(content))
            self.hash.update(content)
            self._left -= len(content)
        self._zeros -= len(rest)
        if self._zeros < 0 or any(rest):
            raise BlobDamaged(part="padding")
        return len(data)

    def _take_prefix(self, view: memoryview) -> memoryview:
        take = PREFIX_SIZE - len(self._prefix)
        self._prefix += view[:take]
        whole = len(self._prefix) == PREFIX_SIZE
        if whole and int.from_bytes(self._prefix, "big") != self._expected:
            raise BlobDamaged(part="padding")
        return view[take:]

    def at_end(self) -> bool:
        """Say whether prefix, content and zeros all came."""
        return len(self._prefix) == PREFIX_SIZE and self._left == 0 and self._zeros == 0
