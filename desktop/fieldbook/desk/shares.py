"""Shares of members' ways back, which this desk keeps for them.

A share is a secret row of the store: the journal, and so every copy made of it, never sees the
words, and nothing searches them. What the journal does see is that a share came, was handed out, or
was forgotten: nobody reads a share here without leaving a line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import msgspec

from fieldbook.core.clock import Clock
from fieldbook.core.errors import WorldError
from fieldbook.core.unshown import Unshown
from fieldbook.crypto.age import Identity
from fieldbook.crypto.slip39_share import decode_share
from fieldbook.desk.errors import NoSuchShare
from fieldbook.desk.members import Member, Members
from fieldbook.exchange.errors import BodyDamaged
from fieldbook.exchange.mailboxes import DAY_MS, Received
from fieldbook.exchange.outbox import Outbox
from fieldbook.exchange.protocol.bodies import ReceiptBody, encode_receipt
from fieldbook.exchange.protocol.shares import ShareLetter, open_share
from fieldbook.store.collection import Collection
from fieldbook.store.store import Store

SHARE_LOG = "share_log"
DECLARED = Collection(SHARE_LOG, indexed=("member",))
PREFIX = "desk.share."

Did = Literal["kept", "replaced", "handed-out", "forgotten"]


@dataclass(frozen=True, slots=True)
class HeldShare:
    """A share that is kept for a member, without its words. Times in ms since 1970.

    name: as its owner wants to be called, or the start of the member's id: then not `is_named`.
    since: when it came. handed_out: when it was last read to somebody; None: never.
    """

    member: str
    name: str
    since: int
    need: int
    of: int
    handed_out: int | None
    is_named: bool = True


@dataclass(frozen=True, slots=True)
class LogLine:
    """What was done with a member's share, when (ms since 1970), on which device, and why."""

    member: str
    name: str
    did: str
    when: int
    device: str
    why: str
    is_named: bool = True


class _Kept(Unshown, frozen=True):
    words: str
    need: int
    of: int
    name: str
    made: int
    since: int
    packet: str = ""


class HeldShares:
    """Keeps shares, one for each member. Every call belongs on the store's lane."""

    def __init__(self, store: Store, members: Members, outbox: Outbox, clock: Clock) -> None:
        self._store = store
        self._members = members
        self._outbox = outbox
        self._clock = clock
        store.declare(DECLARED)

    def take(self, received: Received, identities: Sequence[Identity]) -> None:
        """Keep a share in place of an older one, and queue the signed receipt.

        Raises SenderUnknown, BodyDamaged.
        """
        member = self._members.sender(received.sender)
        letter = open_share(received.body, identities)
        _need_sound(letter)
        with self._store.change() as change:
            before = self._kept(member.id)
            if before is None or before.made <= letter.created:
                kept = _Kept(letter.words, letter.need, letter.of, letter.name, letter.created,
                             received.arrived, received.packet)
                self._store.secrets.put(PREFIX + member.id, msgspec.msgpack.encode(kept))
                did: Did = "kept" if before is None else "replaced"
                change.create(SHARE_LOG, {"member": member.id, "did": did})
            self._queue_receipt(received.packet, member)

    def repeat_receipts(self) -> None:
        """Queue once more that shares are kept: a restored hub may have lost the receipts."""
        for one in self.all():
            member, packet = self._members.get(one.member), self._need(one.member).packet
            if member is not None and packet:
                self._queue_receipt(packet, member)

    def all(self) -> list[HeldShare]:
        """Return what is kept, the oldest first."""
        names = [one.removeprefix(PREFIX) for one in self._store.secrets.names()
                 if one.startswith(PREFIX)]
        return sorted((self.get(member) for member in names), key=lambda one: one.since)

    def is_used(self) -> bool:
        """Tell whether a share ever came."""
        return self._store.records.count(SHARE_LOG) > 0

    def get(self, member: str) -> HeldShare:
        """Return what is kept for a member, without the words. Raises NoSuchShare."""
        kept = self._need(member)
        times = [one["created"] for one in self._store.records.all(SHARE_LOG, member=member)
                 if one["did"] == "handed-out" and one["created"] >= kept.since]
        return HeldShare(member, kept.name or self._called(member), kept.since, kept.need, kept.of,
                         max(times, default=None), bool(kept.name) or self._is_named(member))

    def hand_out(self, member: str, why: str = "") -> str:
        """Return the words of a share; that it was read stands in the log first.

        `why`: who asked, and how it was made sure. Raises NoSuchShare.
        """
        kept = self._need(member)
        self._log(member, "handed-out", why)
        return kept.words

    def forget(self, member: str, why: str = "") -> None:
        """Erase a share. Raises NoSuchShare."""
        with self._store.transaction():
            self._need(member)
            self._store.secrets.remove(PREFIX + member)
            self._log(member, "forgotten", why)

    def log(self) -> list[LogLine]:
        """Return what was done with shares, the newest first."""
        return [LogLine(one["member"], self._called(one["member"]), one["did"], one["created"],
                        self._device(one["id"]), one.get("why", ""), self._is_named(one["member"]))
                for one in self._store.records.all(SHARE_LOG, newest=True)]

    def _queue_receipt(self, packet: str, member: Member) -> None:
        receipt = ReceiptBody(packet=bytes.fromhex(packet), status="accepted",
                              day=self._clock.now_ms() // DAY_MS)
        self._outbox.put("receipt", encode_receipt(receipt), mailbox=bytes.fromhex(member.mailbox))

    def _log(self, member: str, did: Did, why: str) -> None:
        with self._store.change() as change:
            change.create(SHARE_LOG, {"member": member, "did": did, "why": why.strip()})

    def _device(self, line: str) -> str:
        versions = self._store.records.versions(SHARE_LOG, line)
        return str(versions[0].device) if versions else ""

    def _called(self, member: str) -> str:
        found = self._members.get(member)
        return found.called if found else member[:6]

    def _is_named(self, member: str) -> bool:
        found = self._members.get(member)
        return found is not None and bool(found.name)

    def _need(self, member: str) -> _Kept:
        kept = self._kept(member)
        if kept is None:
            raise NoSuchShare(id=member)
        return kept

    def _kept(self, member: str) -> _Kept | None:
        raw = self._store.secrets.get(PREFIX + member)
        return None if raw is None else msgspec.msgpack.decode(raw, type=_Kept)


def _need_sound(letter: ShareLetter) -> None:
    """Raise BodyDamaged unless the words are a share that opens nothing alone."""
    try:
        share = decode_share(letter.words)
    except WorldError as error:
        raise BodyDamaged(type="share") from error
    if share.need != letter.need or letter.of < letter.need:
        raise BodyDamaged(type="share")
