"""What members sent: submissions and messages, as records of the collection `received`."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from fieldbook.core.clock import Clock
from fieldbook.core.ids import id_from, new_id
from fieldbook.desk.errors import (
    AlreadyDecided,
    EmptyReply,
    NoSuchLetter,
    NotASubmission,
)
from fieldbook.desk.members import Member, Members
from fieldbook.exchange.attachments import Attached
from fieldbook.exchange.letters import Enclosed, decode_message, decode_submission
from fieldbook.exchange.mailboxes import DAY_MS, Received
from fieldbook.exchange.outbox import Outbox
from fieldbook.exchange.protocol.bodies import ReceiptBody, Status, encode_receipt
from fieldbook.store.collection import Collection
from fieldbook.store.store import Store

RECEIVED, REPLY = "received", "reply"
DECLARED = (Collection(RECEIVED, indexed=("packet", "member"), blobs=("blobs",)),
            Collection(REPLY, indexed=("received",)))
LetterState = Literal["new", "accepted", "refused", "answered"]
REPEATED: tuple[Status, ...] = ("received", "accepted", "refused")
REPEATED_DAYS = 120
"""Days that a hub remembers what was acknowledged: within them it takes nothing again by itself."""
TITLE_LENGTH = 80
REPLY_FORM, REPLY_FIELD = "desk-reply", "text"
"""Where the answer to a letter is written, by the letter's id, before it is sent."""


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """A submission or message that came.

    received: ms since 1970. letter: the sender's own id of it. attachments: {"name", "media_type",
    "size", "sha256", "blob", "state"}; state: waiting, here, damaged.
    """

    id: str
    kind: Literal["submission", "message"]
    member: str
    received: int
    state: LetterState = "new"
    title: str = ""
    letter: str = ""
    packet: str = ""
    thread: str = ""
    subject: str = ""
    text: str = ""
    why: str = ""
    document: dict[str, Any] = msgspec.field(default_factory=dict)
    attachments: list[dict[str, Any]] = msgspec.field(default_factory=list)
    blobs: list[str] = msgspec.field(default_factory=list)


class Intake:
    """Takes letters in and answers them. Every call belongs on the store's lane."""

    def __init__(self, store: Store, members: Members, outbox: Outbox, clock: Clock) -> None:
        self._store = store
        self._members = members
        self._outbox = outbox
        self._clock = clock
        store.declare(*DECLARED)

    def take_submission(self, received: Received) -> None:
        """Keep a submission. Raises SenderUnknown, BodyDamaged."""
        letter = decode_submission(received.body)
        self._keep(received, letter.attachments, {
            "kind": "submission", "title": letter.title, "letter": letter.id,
            "thread": letter.id, "document": letter.document})

    def take_message(self, received: Received) -> None:
        """Keep a message. Raises SenderUnknown, BodyDamaged."""
        letter = decode_message(received.body)
        self._keep(received, letter.attachments, {
            "kind": "message", "title": _first_words(letter.text), "letter": letter.id,
            "thread": letter.thread, "subject": letter.kind, "text": letter.text})

    def attach(self, attached: Attached) -> None:
        """Note that an attachment is here, or that it is damaged for good."""
        found = self._store.records.all(RECEIVED, packet=attached.packet)
        if not found or attached.place >= len(found[0]["attachments"]):
            return
        attachments = [dict(one) for one in found[0]["attachments"]]
        attachments[attached.place].update(
            blob=attached.blob, state="here" if attached.blob else "damaged")
        blobs = sorted({*found[0].get("blobs", []), *filter(None, [attached.blob])})
        with self._store.change() as change:
            change.set(RECEIVED, found[0]["id"], attachments=attachments, blobs=blobs)

    def all(self) -> list[Letter]:
        """Return everything that came, newest first."""
        found = self._store.records.all_typed(RECEIVED, Letter)
        return sorted(found, key=lambda one: (-one.received, one.id))

    def get(self, letter: str) -> Letter:
        """Return one letter. Raises NoSuchLetter."""
        found = self._store.records.typed(RECEIVED, letter, Letter)
        if found is None:
            raise NoSuchLetter(id=letter)
        return found

    def replies(self, letter: str) -> list[dict[str, Any]]:
        """Return what was answered, oldest first: records with "text" and "created"."""
        return self._store.records.all(REPLY, received=letter)

    def accept(self, letter: str) -> Letter:
        """Accept a submission and queue the signed receipt. Raises NoSuchLetter, NotASubmission."""
        return self._decide(letter, "accepted", "")

    def refuse(self, letter: str, why: str) -> Letter:
        """Refuse a submission, say why, and queue the signed receipt. Raises EmptyReply too."""
        if not why.strip():
            raise EmptyReply
        return self._decide(letter, "refused", why)

    def reply(self, letter: str, text: str) -> str:
        """Queue an answer and return the message's id. Raises NoSuchLetter, EmptyReply."""
        if not text.strip():
            raise EmptyReply
        found = self.get(letter)
        message = new_id()
        with self._store.change() as change:
            change.create(REPLY, {"received": letter, "text": text}, id=message)
            if found.state == "new":
                change.set(RECEIVED, letter, state="answered")
            self._outbox.send_message(message, thread=found.thread, kind="reply", text=text,
                                      about=found.letter, mailbox=self._mailbox(found))
        return message

    def take_back(self, message: str) -> bool:
        """Note that an answer never left: its text is being written again. False: no answer."""
        reply = self._store.records.get(REPLY, message)
        if reply is None:
            return False
        letter, drafts = reply["received"], self._store.drafts
        with self._store.change() as change:
            change.delete(REPLY, message)
            if self.get(letter).state == "answered" and not self.replies(letter):
                change.set(RECEIVED, letter, state="new")
            written = drafts.get(REPLY_FORM, letter).get(REPLY_FIELD, "")
            drafts.save(REPLY_FORM, letter, REPLY_FIELD,
                        "\n\n".join(filter(None, (reply["text"], written))))
        return True

    def repeat_receipts(self) -> None:
        """Queue once more what was decided lately, and that messages came.

        A restored hub may have lost the receipts.
        """
        since = self._clock.now_ms() - REPEATED_DAYS * DAY_MS
        for body in self._store.records.all(RECEIVED):
            status = body.get("decision") or ("received" if body["kind"] == "message" else "")
            if body["changed"] < since or status not in REPEATED:
                continue
            letter = self.get(body["id"])
            if self._members.get(letter.member) is not None:
                self._queue_receipt(letter, status, letter.why)

    def _decide(self, letter: str, state: Literal["accepted", "refused"], why: str) -> Letter:
        found = self.get(letter)
        if found.kind != "submission":
            raise NotASubmission(id=letter)
        if self._decision(found) == state:
            return found
        if self._decision(found):
            raise AlreadyDecided(state=self._decision(found))
        with self._store.change() as change:
            change.set(RECEIVED, letter, state=state, why=why, decision=state)
            self._queue_receipt(found, state, why)
        return self.get(letter)

    def _decision(self, letter: Letter) -> str:
        body = self._store.records.get(RECEIVED, letter.id) or {}
        return str(body.get("decision", ""))

    def _queue_receipt(self, letter: Letter, status: Status, why: str) -> None:
        receipt = ReceiptBody(packet=bytes.fromhex(letter.packet), status=status, why=why,
                              day=self._clock.now_ms() // DAY_MS)
        self._outbox.put("receipt", encode_receipt(receipt), mailbox=self._mailbox(letter))

    def _mailbox(self, letter: Letter) -> bytes:
        member = self._members.get(letter.member)
        if member is None:
            raise NoSuchLetter(id=letter.id)
        return bytes.fromhex(member.mailbox)

    def _keep(self, received: Received, enclosed: tuple[Enclosed, ...],
              fields: dict[str, Any]) -> None:
        member: Member = self._members.sender(received.sender)
        attachments = [
            {"name": pointer.name, "media_type": one.media_type, "size": pointer.plain_size,
             "sha256": pointer.plain_sha256.hex(), "blob": "", "state": "waiting"}
            for pointer, one in zip(received.blobs, _padded(enclosed, len(received.blobs)),
                                    strict=False)]
        with self._store.change() as change:
            change.create(RECEIVED, {
                **fields, "member": member.id, "received": received.arrived, "state": "new",
                "packet": received.packet, "attachments": attachments, "blobs": []},
                id=id_from(bytes.fromhex(received.packet)[:16]))


def _padded(enclosed: tuple[Enclosed, ...], count: int) -> list[Enclosed]:
    """Return one description for each attachment, whatever the letter said."""
    unknown = Enclosed(name="file", media_type="application/octet-stream")
    return [*enclosed[:count], *[unknown] * (count - len(enclosed))]


def _first_words(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[0][:TITLE_LENGTH] if lines else ""
