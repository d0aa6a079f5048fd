"""Conversations with the organisation: what was asked, what was answered, how far each got."""

from __future__ import annotations

from typing import Literal

import msgspec

from fieldbook.core.ids import new_id
from fieldbook.messages.errors import EmptyMessage, NoSuchMessage, UnknownKind
from fieldbook.store.collection import Collection
from fieldbook.store.store import Store

MESSAGE = "message"
DRAFT = (MESSAGE, "new", "text")
"""Form, record and field of the message that is being written."""
KINDS = ("advice", "training", "advocacy", "litigation", "urgent", "other", "reply")


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """One message. `about` is the submission that it answers, if any."""

    id: str
    thread: str = ""
    direction: Literal["in", "out"] = "out"
    kind: str = "other"
    text: str = ""
    peer: str = ""
    about: str = ""
    packet: str = ""
    state: str = "draft"
    state_since: int = 0
    read: bool = False
    created: int = 0


class Outgoing(msgspec.Struct, frozen=True, kw_only=True):
    """A plain message, ready to be sealed by somebody else."""

    id: str
    thread: str
    kind: str
    text: str
    about: str = ""


class Thread(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation: its first words, its messages oldest first, how many are unread."""

    id: str
    title: str
    messages: tuple[Message, ...]
    unread: int


class Messages:
    """What pages and commands ask of messages."""

    def __init__(self, store: Store) -> None:
        store.declare(Collection(MESSAGE, indexed=("thread", "about", "read")))
        self._store = store

    def write(self, text: str, kind: str = "other", *, thread: str = "", about: str = "",
              peer: str = "") -> Outgoing:
        """Keep a message that shall be sent. Raises EmptyMessage, UnknownKind."""
        if not text.strip():
            raise EmptyMessage
        if kind not in KINDS:
            raise UnknownKind(kind_given=kind)
        message, thread = new_id(), thread or about or new_id()
        with self._store.change() as change:
            change.create(MESSAGE, {
                "thread": thread, "direction": "out", "kind": kind, "text": text, "about": about,
                "peer": peer, "state": "waiting", "read": True}, id=message)
            self._index(message)
        return Outgoing(id=message, thread=thread, kind=kind, text=text, about=about)

    def receive(self, *, message: str, thread: str, kind: str, text: str, peer: str = "",
                about: str = "") -> Message:
        """Keep a message that came; the same message twice is kept once."""
        if self._store.records.get(MESSAGE, message) is None:
            with self._store.change() as change:
                change.create(MESSAGE, {
                    "thread": thread, "direction": "in", "kind": kind, "text": text,
                    "about": about, "peer": peer, "state": "received", "read": False}, id=message)
                self._index(message)
        return self.get(message)

    def get(self, message: str) -> Message:
        """Return one message. Raises NoSuchMessage."""
        body = self._store.records.get(MESSAGE, message)
        if body is None:
            raise NoSuchMessage(id=message)
        return msgspec.convert(body, Message)

    def set_state(self, message: str, state: str, since_ms: int, packet: str = "") -> None:
        """Note how far a message got."""
        with self._store.change() as change:
            change.set(MESSAGE, message, state=state, state_since=since_ms,
                       **({"packet": packet} if packet else {}))

    def take_back(self, message: str) -> None:
        """Note that a message never left: its text stands before what is being written now."""
        found = self._store.records.get(MESSAGE, message)
        if found is None:
            return
        form, record, field = DRAFT
        with self._store.change() as change:
            change.delete(MESSAGE, message)
            self._store.search.remove(MESSAGE, message)
            written = self._store.drafts.get(form, record).get(field, "")
            self._store.drafts.save(form, record, field,
                                    "\n\n".join(filter(None, (found["text"], written))))

    def threads(self) -> list[Thread]:
        """Return all conversations, the latest first."""
        by_thread: dict[str, list[Message]] = {}
        for body in self._store.records.all(MESSAGE):
            message = msgspec.convert(body, Message)
            by_thread.setdefault(message.thread, []).append(message)
        threads = [_thread(key, found) for key, found in by_thread.items()]
        return sorted(threads, key=lambda one: -one.messages[-1].created)

    def about(self, submission: str) -> list[Message]:
        """Return the messages about one submission, oldest first."""
        bodies = self._store.records.all(MESSAGE, about=submission)
        found = [msgspec.convert(body, Message) for body in bodies]
        return sorted(found, key=lambda one: (one.created, one.id))

    def unread(self) -> int:
        """Return how many messages came and were not read."""
        return self._store.records.count(MESSAGE, read=False, direction="in")

    def mark_read(self, thread: str) -> None:
        """Note that a conversation was read."""
        waiting = [body["id"] for body in self._store.records.all(MESSAGE, thread=thread)
                   if not body.get("read")]
        if waiting:
            with self._store.change() as change:
                for message in waiting:
                    change.set(MESSAGE, message, read=True)

    def reindex(self) -> None:
        """Let search learn all messages, as after a rescue."""
        with self._store.transaction():
            for body in self._store.records.all(MESSAGE):
                self._index(body["id"])

    def _index(self, message: str) -> None:
        one = self.get(message)
        self._store.search.put(MESSAGE, message, title="", text=one.text, where=one.thread)


def _thread(key: str, found: list[Message]) -> Thread:
    ordered = tuple(sorted(found, key=lambda one: (one.created, one.id)))
    title = ordered[0].text.strip().splitlines()[0][:80]
    unread = sum(1 for one in ordered if one.direction == "in" and not one.read)
    return Thread(id=key, title=title, messages=ordered, unread=unread)
