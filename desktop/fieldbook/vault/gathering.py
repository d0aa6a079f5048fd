"""Shares that come one after another, until there are enough of them."""

from __future__ import annotations

from fieldbook.crypto import slip39, slip39_share
from fieldbook.crypto.errors import SharesUnlike
from fieldbook.crypto.slip39_share import Share


class Gathering:
    """Takes shares of one group as they are typed, and says how many are still needed.

    What it holds is as secret as the shares; let go of it when the secret was used.
    """

    def __init__(self) -> None:
        self._read: dict[int, Share] = {}
        self._typed: list[str] = []

    def add(self, text: str) -> bool:
        """Take a share; tell whether it is another one than those before.

        Raises ShareDamaged, and SharesUnlike when it does not belong to those before.
        """
        share = slip39_share.decode_share(text)
        for other in self._read.values():
            if share.common != other.common or share.need != other.need:
                raise SharesUnlike
        known = self._read.get(share.member)
        if known is not None:
            if known != share:
                raise SharesUnlike
            return False
        self._read[share.member] = share
        self._typed.append(text)
        return True

    @property
    def have(self) -> int:
        """How many different shares there are."""
        return len(self._read)

    @property
    def missing(self) -> int:
        """How many more it takes; not known, and said to be 1, before the first."""
        needs = [share.need for share in self._read.values()]
        return max(0, needs[0] - self.have) if needs else 1

    def secret(self) -> bytes:
        """Return the secret. Raises SharesTooFew, SharesUnlike."""
        return slip39.combine(self._typed)
