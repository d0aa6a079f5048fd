"""The page format of SQLCipher 4, as far as it takes to tell whether a page is whole.

https://www.zetetic.net/sqlcipher/design/ : a page is ciphertext, a 16-byte IV, and an HMAC over
both and the page number (32 bits, little-endian). Page 1 begins with the 16-byte salt, which the
HMAC leaves out. The HMAC key is PBKDF2-HMAC-SHA512 of the key with 2 iterations and the salt
XOR 0x3a.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import BinaryIO

from fieldbook.vault import sql
from fieldbook.vault.slots import Payload

_DIGESTS = ("sha512", "sha256")
_SALT_MASK = 0x3A


class PageChecker:
    """Tells whether pages of one store are what SQLCipher wrote with its key."""

    def __init__(self, payload: Payload) -> None:
        masked = bytes(byte ^ _SALT_MASK for byte in payload.store_salt)
        key = hashlib.pbkdf2_hmac("sha512", payload.store_key, masked, 2, sql.KEY_SIZE)
        self._fresh = hmac.new(key, digestmod=_DIGESTS[payload.hmac])
        self._end = sql.usable_size(payload.hmac) + sql.SALT_SIZE

    def is_whole(self, number: int, page: bytes) -> bool:
        """Tell whether `page`, 16 KiB, authenticates as page `number`, counted from 1."""
        if len(page) != sql.PAGE_SIZE:
            return False
        begin = sql.SALT_SIZE if number == 1 else 0
        state = self._fresh.copy()
        state.update(page[begin:self._end])
        state.update(number.to_bytes(4, "little"))
        stored = page[self._end:self._end + self._fresh.digest_size]
        return hmac.compare_digest(state.digest(), stored)


def read_page(file: BinaryIO, number: int) -> bytes:
    """Return page `number`, counted from 1; shorter than 16 KiB at the end of the file."""
    file.seek((number - 1) * sql.PAGE_SIZE)
    return file.read(sql.PAGE_SIZE)
