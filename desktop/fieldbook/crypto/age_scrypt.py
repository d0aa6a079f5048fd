"""Passphrases for age files: scrypt (C2SP age.md, "The scrypt recipient type"; RFC 7914)."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from typing import ClassVar

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from fieldbook.crypto.age_format import Stanza, decode_raw_base64, raw_base64
from fieldbook.crypto.age_keys import WRAPPED_SIZE, ZERO_NONCE, open_file_key
from fieldbook.crypto.errors import AgeHeaderDamaged, AgeTooCostly, NotEnoughMemory

_SCRYPT_SALT = 16
_WORK_FACTOR = re.compile(r"[1-9][0-9]{0,2}")


class ScryptRecipient:
    """Encrypts to a passphrase, which has to be the only recipient."""

    post_quantum: ClassVar[bool] = True

    def __init__(self, passphrase: str, work_factor: int = 18) -> None:
        self._passphrase = passphrase.encode("utf-8", "surrogatepass")
        self._work_factor = work_factor

    def wrap(self, file_key: bytes) -> Stanza:
        """Return a fresh stanza; takes about a second at the default work factor."""
        salt = secrets.token_bytes(_SCRYPT_SALT)
        cipher = _scrypt_cipher(self._passphrase, salt, self._work_factor)
        arguments = ("scrypt", raw_base64(salt).decode(), str(self._work_factor))
        return Stanza(arguments, cipher.encrypt(ZERO_NONCE, file_key, None))


class ScryptIdentity:
    """Opens files that were encrypted to a passphrase.

    A file names its own cost: 2 to the work factor, in KiB of memory and about as much time.
    Files over `max_work_factor` are refused unopened. Never try passphrases on files of strangers
    without being asked to.
    """

    def __init__(self, passphrase: str, max_work_factor: int = 22) -> None:
        self._passphrase = passphrase.encode("utf-8", "surrogatepass")
        self._most = max_work_factor

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key, or None. Raises AgeTooCostly, NotEnoughMemory."""
        if not any(stanza.arguments[0] == "scrypt" for stanza in stanzas):
            return None
        if len(stanzas) != 1:
            raise AgeHeaderDamaged(reason="passphrase-not-alone")
        salt, work_factor = self._cost(stanzas[0])
        return open_file_key(_scrypt_cipher(self._passphrase, salt, work_factor), stanzas[0].body)

    def _cost(self, stanza: Stanza) -> tuple[bytes, int]:
        if len(stanza.arguments) != 3 or len(stanza.body) != WRAPPED_SIZE:
            raise AgeHeaderDamaged(reason="stanza")
        salt = decode_raw_base64(stanza.arguments[1].encode())
        factor = stanza.arguments[2]
        if salt is None or len(salt) != _SCRYPT_SALT or not _WORK_FACTOR.fullmatch(factor):
            raise AgeHeaderDamaged(reason="stanza")
        if int(factor) > self._most:
            raise AgeTooCostly(work_factor=int(factor), most=self._most)
        return salt, int(factor)


def _scrypt_cipher(passphrase: bytes, salt: bytes, work_factor: int) -> ChaCha20Poly1305:
    labelled = b"age-encryption.org/v1/scrypt" + salt
    try:
        key = Scrypt(labelled, 32, 1 << work_factor, 8, 1).derive(passphrase)
    except MemoryError as error:
        raise NotEnoughMemory(memory_kib=1 << work_factor) from error
    return ChaCha20Poly1305(key)
