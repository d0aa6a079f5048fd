"""Keys that publications are signed with. Apart from the signing itself, which loads much more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from fieldbook.core.unshown import Unshown
from fieldbook.crypto.signatures import SigningKey


class OnlineKeys(Unshown, frozen=True):
    """Secret bytes (32 each) of the keys that the desk's exchange signs with."""

    targets: bytes
    snapshot: bytes
    timestamp: bytes


@dataclass(frozen=True)
class PublishingKeys:
    """What a publisher signs with. `collection(id)` returns that collection's key (store lane)."""

    owner: SigningKey
    online: OnlineKeys
    collection: Callable[[str], SigningKey]
