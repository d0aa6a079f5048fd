"""Reads the own mailbox over a carrier and hands what came to the mailroom."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from fieldbook.core.errors import WorldError
from fieldbook.core.progress import IsCancelled, stop_if
from fieldbook.exchange.account import Party
from fieldbook.exchange.attachments import AttachmentRoom
from fieldbook.exchange.carriers.carrier import Carrier, Waiting, WaitingPacket
from fieldbook.exchange.errors import BlobDamaged, NotOnHub
from fieldbook.exchange.lanes import InStore
from fieldbook.exchange.mailboxes import Mailroom, Place, body_pointer
from fieldbook.exchange.outbox import Outbox
from fieldbook.exchange.protocol.packet import Opened
from fieldbook.exchange.report import Moved

LONGEST_BODY = 32 * 1024 * 1024


class Receiver:
    """One reading of the own mailbox."""

    def __init__(self, mailroom: Mailroom, outbox: Outbox, attachments: AttachmentRoom,
                 party: Party, carrier: Carrier, in_store: InStore) -> None:
        self._mailroom = mailroom
        self._outbox = outbox
        self._attachments = attachments
        self._party = party
        self._carrier = carrier
        self._in_store = in_store

    def receive(self, cancelled: IsCancelled) -> Iterator[Moved]:
        """Apply what waits, in its order; yield what was applied; then tell the hub."""
        for name, day in self._in_store(self._mailroom.held):
            yield from self._take(name, day, cancelled)
        more = True
        while more:
            stop_if(cancelled)
            place = self._in_store(self._mailroom.place)
            waiting = self._list(place)
            for packet in waiting.packets:
                stop_if(cancelled)
                yield from self._receive_one(packet, cancelled)
                self._go_on(Place(packet.n, waiting.epoch))
            more = waiting.more and bool(waiting.packets)
            if not waiting.packets and place.epoch != waiting.epoch:
                self._go_on(Place(place.after, waiting.epoch))
        self._acknowledge()

    def _go_on(self, place: Place) -> None:
        self._in_store(partial(self._mailroom.move, place))

    def _list(self, place: Place) -> Waiting:
        """List what is new; from the beginning when the hub was restored from a backup."""
        waiting = self._carrier.list_packets(self._party.mailbox, place.after, self._party.reader)
        restored = place.epoch and (waiting.epoch != place.epoch or waiting.last < place.after)
        if not restored:
            return waiting
        self._in_store(partial(self._mailroom.begin_again, waiting.epoch))
        return self._carrier.list_packets(self._party.mailbox, 0, self._party.reader)

    def _receive_one(self, packet: WaitingPacket, cancelled: IsCancelled) -> Iterator[Moved]:
        if self._in_store(partial(self._mailroom.has_seen, packet.sha256)):
            self._in_store(partial(self._mailroom.come_again, packet.sha256))
        else:
            yield from self._take(packet.sha256, packet.day, cancelled)

    def _take(self, name: bytes, day: int, cancelled: IsCancelled) -> Iterator[Moved]:
        try:
            sealed = self._carrier.get_packet(self._party.mailbox, name, self._party.reader)
        except NotOnHub:
            return
        try:
            opened = self._mailroom.open(sealed)
        except WorldError as error:
            self._in_store(partial(self._mailroom.set_aside, name, sealed, error))
            return
        try:
            body = self._body(opened, cancelled)
        except NotOnHub:
            self._in_store(partial(self._mailroom.hold, name, day, opened.packet, sealed))
            return
        except BlobDamaged as error:
            self._in_store(partial(self._mailroom.set_aside, name, sealed, error))
            return
        if self._in_store(partial(self._mailroom.take, name, day, opened, body, sealed)):
            yield Moved(opened.packet.type, name.hex(), len(sealed))

    def _body(self, opened: Opened, cancelled: IsCancelled) -> bytes:
        pointer = body_pointer(opened.packet)
        if pointer is None:
            return opened.packet.body
        if pointer.plain_size > LONGEST_BODY:
            raise BlobDamaged(part="size")
        return self._attachments.read(pointer, cancelled)

    def _acknowledge(self) -> None:
        while names := self._in_store(self._mailroom.unacknowledged):
            self._carrier.acknowledge(self._party.mailbox, names, self._party.reader)
            self._in_store(partial(self._mailroom.acknowledged, names))
