"""Reading a request without trusting it: bounded size, bounded time, exact shapes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import TypeVar

from starlette.requests import ClientDisconnect, Request

from fieldbook.core.errors import WorldError
from fieldbook.exchange.protocol.encoding import from_json
from fieldbook.hub.callers import Call
from fieldbook.hub.faults import HubFault
from fieldbook.hub.limits import Limits

T = TypeVar("T")

LINGER_SECONDS, LINGER_BYTES = 1.0, 4 * 1024 * 1024
"""How much of a body that is too large is still taken, so that its sender can hear the answer."""


async def read_body(request: Request, most: int, limits: Limits) -> bytes:
    """Return the body. Raises HubFault: too-large, too-slow, or malformed when it breaks off."""
    length = request.headers.get("content-length", "0")
    if not length.isdigit():
        raise HubFault("malformed")
    parts, stream = bytearray(), request.stream()
    try:
        async with asyncio.timeout(limits.body):
            async for piece in _pieces(stream, limits.idle):
                parts += piece
                if max(len(parts), int(length)) > most:
                    await _linger(stream)
                    raise HubFault("too-large")
    except TimeoutError:
        raise HubFault("too-slow") from None
    except ClientDisconnect:
        raise HubFault("malformed") from None
    return bytes(parts)


async def _linger(stream: AsyncIterator[bytes]) -> None:
    taken = 0
    with suppress(TimeoutError, ClientDisconnect):
        async with asyncio.timeout(LINGER_SECONDS):
            async for piece in stream:
                taken += len(piece)
                if taken > LINGER_BYTES:
                    return


async def _pieces(stream: AsyncIterator[bytes], idle: float) -> AsyncIterator[bytes]:
    while True:
        async with asyncio.timeout(idle):
            piece = await anext(stream, None)
        if piece is None:
            return
        yield piece


def call_of(request: Request, body: bytes) -> Call:
    """Return the request as far as credentials are concerned."""
    authorization, owner = (request.headers.get(name, "") for name in Call.HEADERS)
    return Call(request.method, sent_path(request), authorization, owner, body)


def sent_path(request: Request) -> str:
    """Return the path and query exactly as they were sent: that is what an owner signs."""
    raw: bytes = request.scope.get("raw_path") or request.scope["path"].encode()
    query: bytes = request.scope.get("query_string", b"")
    whole = raw.partition(b"?")[0] + (b"?" + query if query else b"")
    return whole.decode("ascii", "replace")


def parse_body(body: bytes, shape: type[T]) -> T:
    """Return the JSON object in a body. Raises HubFault("malformed")."""
    try:
        return from_json(body, shape, WorldError())
    except WorldError:
        raise HubFault("malformed") from None


def parse_hex(text: str, size: int) -> bytes:
    """Return `size` bytes from lower-case hex. Raises HubFault("malformed")."""
    if len(text) != 2 * size or not set(text) <= set("0123456789abcdef"):
        raise HubFault("malformed")
    return bytes.fromhex(text)


def parse_number(text: str) -> int:
    """Return a number of at most 15 plain digits. Raises HubFault("malformed")."""
    if not (text.isascii() and text.isdigit() and len(text) <= 15):
        raise HubFault("malformed")
    return int(text)
