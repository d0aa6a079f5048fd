"""Bytes that look random, faster than the system gives them: a keystream whose key nobody keeps."""

from __future__ import annotations

import secrets

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


class Noise:
    """An endless stream, AES-256 in counter mode (NIST SP 800-38A) over zeros, with a fresh key.

    For filling files so that they look like encrypted ones; never for keys.
    """

    def __init__(self) -> None:
        mode = modes.CTR(secrets.token_bytes(16))
        self._stream = Cipher(algorithms.AES(secrets.token_bytes(32)), mode).encryptor()
        self._zeros, self._buffer = b"", bytearray()

    def take(self, size: int) -> memoryview:
        """Return the next `size` bytes; they stay as they are until the next call."""
        if len(self._zeros) != size:
            self._zeros, self._buffer = bytes(size), bytearray(size + 15)
        made = self._stream.update_into(self._zeros, self._buffer)
        return memoryview(self._buffer)[:made]
