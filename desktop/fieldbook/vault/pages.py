"""The page format of SQLCipher 4, as far as it takes to tell whether a page is whole.

https://www.zetetic.net/sqlcipher/design/ : a page is ciphertext, a 16-byte IV, and an HMAC over
both and the page number (32 bits, little-endian). Page 1 begins with the 16-byte salt, which the
HMAC leaves out. The HMAC key is PBKDF2-HMAC-SHA512 of the key with 2 iterations and the salt
XOR 0x3a.

SQLCipher gives a page that does not authenticate as zeros, without an error. SQLite notices where
it expects a tree or the way to the next page; it does not notice at the end of a long row. So
whoever copies must ask here first.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterator
from typing import BinaryIO

from fieldbook.core.progress import IsCancelled, never, stop_if
from fieldbook.crypto import cbc
from fieldbook.vault import sql
from fieldbook.vault.slots import Payload

_DIGESTS = ("sha512", "sha256")
_SALT_MASK = 0x3A
_IV_SIZE = 16


class PageChecker:
    """Tells whether pages of one store are what SQLCipher wrote with its key."""

    def __init__(self, payload: Payload) -> None:
        masked = bytes(byte ^ _SALT_MASK for byte in payload.store_salt)
        key = hashlib.pbkdf2_hmac("sha512", payload.store_key, masked, 2, sql.KEY_SIZE)
        self._fresh = hmac.new(key, digestmod=_DIGESTS[payload.hmac])
        self._key = payload.store_key
        self._end = sql.usable_size(payload.hmac) + _IV_SIZE

    def is_whole(self, number: int, page: bytes) -> bool:
        """Tell whether `page`, 16 KiB, authenticates as page `number`, counted from 1."""
        if len(page) != sql.PAGE_SIZE:
            return False
        stored = page[self._end:self._end + self._fresh.digest_size]
        return hmac.compare_digest(self._mac(number, page), stored)

    def _mac(self, number: int, page: bytes) -> bytes:
        begin = sql.SALT_SIZE if number == 1 else 0
        state = self._fresh.copy()
        state.update(page[begin:self._end])
        state.update(number.to_bytes(4, "little"))
        return state.digest()

    def damaged(self, file: BinaryIO, count: int,
                cancelled: IsCancelled = never) -> Iterator[int]:
        """Yield the numbers of those of the first `count` pages that are not whole."""
        for number in range(1, count + 1):
            stop_if(cancelled)
            if not self.is_whole(number, read_page(file, number)):
                yield number

    def read(self, number: int, page: bytes) -> bytes:
        """Return what a whole page says to SQLite; of page 1 the first 16 bytes are zeros."""
        begin = sql.SALT_SIZE if number == 1 else 0
        end = self._end - _IV_SIZE
        return bytes(begin) + cbc.decrypt(self._key, page[end:self._end], page[begin:end])

    def begins_with(self, page: bytes) -> int:
        """Return the first byte of what a page, other than page 1, says; nothing is checked."""
        return cbc.decrypt(self._key, page[self._end - _IV_SIZE:self._end], page[:_IV_SIZE])[0]

    def sealed(self, number: int, clear: bytes) -> bytes:
        """Return page `number` as SQLCipher would write it; `clear` is what `read` returned."""
        iv = secrets.token_bytes(_IV_SIZE)
        begin = sql.SALT_SIZE if number == 1 else 0
        page = bytes(begin) + cbc.encrypt(self._key, iv, clear[begin:]) + iv
        return (page + self._mac(number, page)).ljust(sql.PAGE_SIZE, b"\0")

    def noise(self, number: int) -> bytes:
        """Return a page that authenticates as page `number`, with random content.

        Put in the place of a damaged page of a copy, it tells which rows depend on that page.
        """
        page = secrets.token_bytes(self._end)
        return (page + self._mac(number, page)).ljust(sql.PAGE_SIZE, b"\0")


def read_page(file: BinaryIO, number: int) -> bytes:
    """Return page `number`, counted from 1; shorter than 16 KiB at the end of the file."""
    file.seek((number - 1) * sql.PAGE_SIZE)
    return file.read(sql.PAGE_SIZE)
