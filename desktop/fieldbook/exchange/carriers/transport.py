"""The narrow place between the hub's calls and how requests travel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from fieldbook.exchange.carriers.carrier import Traffic
from fieldbook.exchange.errors import HubConfused


@dataclass(frozen=True)
class Request:
    """One request: path with query, headers, body (None: no body)."""

    method: str
    path: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None


class Answer(Protocol):
    """One answer; its body is read once, then or never, and it is closed."""

    status: int

    def header(self, name: str) -> str:
        """Return a header, or an empty text."""
        ...

    def pieces(self) -> Iterator[bytes]:
        """Yield the body as it comes. Raises ConnectionCut if it breaks off."""
        ...

    def close(self) -> None:
        """Let the connection go; nothing more is read."""
        ...


class Transport(Protocol):
    """Brings requests to the hub and answers back; safe to use from several threads."""

    traffic: Traffic

    def send(self, request: Request) -> Answer:
        """Return the answer as soon as its head is here. Raises errors of `exchange.errors`."""
        ...

    def close(self) -> None:
        """Close connections."""
        ...


def read_whole(answer: Answer, limit: int) -> bytes:
    """Return the whole body. Raises HubConfused when it is longer than `limit` bytes."""
    body = bytearray()
    for piece in answer.pieces():
        body += piece
        if len(body) > limit:
            raise HubConfused(part="length")
    return bytes(body)
