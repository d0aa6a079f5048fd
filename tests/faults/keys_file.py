"""What a passphrase opens in a keys file, read without a vault."""

from __future__ import annotations

from typing import NamedTuple

from fieldbook.crypto import kdf
from fieldbook.vault import slots


class Opened(NamedTuple):
    """The first slot that opens in copy A, and the key that it took."""

    preamble: slots.Preamble
    kek: bytes
    hit: slots.Hit

    @property
    def payload(self) -> slots.Payload:
        return self.hit.payload


def opened(raw: bytes, passphrase: str) -> Opened:
    preamble = slots.parse_preamble(raw)
    assert preamble is not None
    kek = kdf.derive(passphrase, None, preamble.salt, preamble.parameters)
    hit, *_ = slots.try_slots(kek, 0, preamble, raw[:slots.COPY_SIZE])
    return Opened(preamble, kek, hit)
