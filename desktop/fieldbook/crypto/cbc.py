"""What somebody else encrypts with AES-256-CBC, such as SQLCipher."""

from __future__ import annotations

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC


def decrypt(key: bytes, iv: bytes, ciphertext: bytes) -> bytes:
    """Return the plaintext of whole blocks of 16 bytes, without padding.

    Nothing is authenticated here: the caller has checked a MAC over `iv` and `ciphertext`.
    """
    cipher = Cipher(AES(key), CBC(iv)).decryptor()
    return cipher.update(ciphertext) + cipher.finalize()


def encrypt(key: bytes, iv: bytes, plaintext: bytes) -> bytes:
    """Return the ciphertext of whole blocks of 16 bytes; `iv` must be drawn anew each time.

    Nothing is authenticated here: the caller puts a MAC over `iv` and the ciphertext.
    """
    cipher = Cipher(AES(key), CBC(iv)).encryptor()
    return cipher.update(plaintext) + cipher.finalize()
