"""What submissions and messages look like inside their packets.

The bodies are MessagePack maps; a reader ignores fields it does not know. Attachments are listed in
the order of the packet's blob pointers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import msgspec

from fieldbook.exchange.protocol.encoding import pack, unpack
from fieldbook.exchange.protocol.errors import BodyDamaged

Text = Annotated[str, msgspec.Meta(max_length=200_000)]
Short = Annotated[str, msgspec.Meta(max_length=1000)]
Id = Annotated[str, msgspec.Meta(max_length=64)]


class Enclosed(msgspec.Struct, frozen=True, kw_only=True):
    """How an attachment is called and what it is, for example "image/jpeg"."""

    name: Annotated[str, msgspec.Meta(max_length=512)]
    media_type: Annotated[str, msgspec.Meta(max_length=200)]


class SubmissionLetter(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Body of a `submission`: what one person decided to send. `created` is in ms since 1970."""

    id: Id
    title: Short
    document: dict[str, Any]
    created: int
    attachments: tuple[Enclosed, ...] = ()


class MessageLetter(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Body of a `message`; `about` is the id of the submission that it answers, if any."""

    id: Id
    thread: Id
    kind: Annotated[str, msgspec.Meta(max_length=64)]
    text: Text
    created: int
    about: Id = ""
    attachments: tuple[Enclosed, ...] = ()


@dataclass(frozen=True)
class Attachment:
    """A file of the store that shall go with a letter; `blob` names it there."""

    name: str
    media_type: str
    blob: str


def enclosed(attachments: Sequence[Attachment]) -> tuple[Enclosed, ...]:
    """Return how attachments are listed in a letter."""
    return tuple(Enclosed(name=one.name, media_type=one.media_type) for one in attachments)


def encode_submission(submission: str, title: str, document: Mapping[str, Any], created: int,
                      attachments: Sequence[Attachment] = ()) -> bytes:
    """Return the body of a `submission` packet."""
    return pack(SubmissionLetter(id=submission, title=title, document=dict(document),
                                 created=created, attachments=enclosed(attachments)))


def decode_submission(body: bytes) -> SubmissionLetter:
    """Return the submission in a body. Raises BodyDamaged."""
    return unpack(body, SubmissionLetter, BodyDamaged(type="submission"))


def encode_message(letter: MessageLetter) -> bytes:
    """Return the body of a `message` packet."""
    return pack(letter)


def decode_message(body: bytes) -> MessageLetter:
    """Return the message in a body. Raises BodyDamaged."""
    return unpack(body, MessageLetter, BodyDamaged(type="message"))
