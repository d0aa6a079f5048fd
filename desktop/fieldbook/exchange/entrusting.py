"""A share of the way back into this vault, given to the organisation to keep.

The words are sealed in the call that hands them over. What is kept here tells that there is such a
share, and how far it got; it helps nobody to open anything. Every call belongs on the store's lane.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

import msgspec

from fieldbook.core.clock import Clock
from fieldbook.core.errors import WorldError
from fieldbook.crypto.slip39_share import decode_share, encode_share
from fieldbook.exchange.account import Party
from fieldbook.exchange.notes import get_note, put_note
from fieldbook.exchange.outbox import Outbox, Outgoing
from fieldbook.exchange.protocol.encoding import pack
from fieldbook.exchange.protocol.shares import LEAST, ShareLetter, seal_share
from fieldbook.exchange.refusals import NotOutgoing, UnderWay
from fieldbook.store.store import Store

SHARE = "share"
ENTRUSTED = "entrusted-shares"
REMEMBERED = 4
"""Shares given away lately; an older one was replaced long ago."""

EntrustedState = Literal["waiting", "sent", "kept", "refused"]
_STATES: dict[str, EntrustedState] = {
    "waiting": "waiting", "on-the-way": "sent", "stored": "sent", "accepted": "kept",
    "answered": "kept", "refused": "refused"}


class ShareAlone(WorldError):
    """The share opens the vault without any other, so that nobody else may have it."""

    kind = "share-alone"


@dataclass(frozen=True, slots=True)
class Entrusted:
    """How far the share got that was given away last: `kept` once the desk's receipt is here.

    item: its id in the outbox. since: when it got into this state, ms since 1970; for `kept` it is
    the day that the desk signed.
    """

    item: str
    state: EntrustedState
    since: int
    need: int
    of: int
    name: str


class _Given(msgspec.Struct, frozen=True):
    item: str
    need: int
    of: int
    name: str


class Entrusting:
    """Gives shares away, and knows how far they got."""

    def __init__(self, store: Store, outbox: Outbox, clock: Clock) -> None:
        self._store = store
        self._outbox = outbox
        self._clock = clock

    def entrust(self, party: Party, words: str, *, need: int, of: int, name: str = "") -> Outgoing:
        """Seal a share for the organisation and queue it; one that still waits goes no more.

        Raises ShareDamaged, and ShareAlone when no other share is needed.
        """
        share = decode_share(words)
        if min(share.need, need) < LEAST:
            raise ShareAlone
        letter = ShareLetter(words=encode_share(share), need=share.need,
                             of=max(of, share.need), name=name.strip()[:200],
                             created=self._clock.now_ms())
        body = seal_share(letter, party.recipients(party.inbox))
        with self._store.transaction():
            for before in self._given():
                with suppress(NotOutgoing, UnderWay):
                    self._outbox.withdraw(before.item)
            item = self._outbox.put(SHARE, body)
            given = [_Given(item, letter.need, letter.of, letter.name), *self._given()]
            put_note(self._store, ENTRUSTED, pack(given[:REMEMBERED]))
            found = self._outbox.get(item)
        assert found is not None
        return found

    def state(self) -> Entrusted | None:
        """Return how far the latest share got; None: the organisation has none and gets none."""
        for one in self._given():
            found = self._outbox.get(one.item)
            if found is not None:
                return Entrusted(found.id, _STATES[found.state], found.since, one.need, one.of,
                                 one.name)
        return None

    def _given(self) -> list[_Given]:
        raw = get_note(self._store, ENTRUSTED)
        return msgspec.msgpack.decode(raw, type=list[_Given]) if raw else []
