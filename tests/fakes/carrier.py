"""Carriers for tests: the hub's own code without a network, and one on which much goes wrong."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fakes.hub import Owner
from fieldbook.core.clock import Clock
from fieldbook.exchange.carriers.calls import HubCalls
from fieldbook.exchange.carriers.carrier import Carrier, Traffic
from fieldbook.exchange.carriers.transport import Request
from fieldbook.exchange.errors import ConnectionCut, HubAway
from fieldbook.hub.limits import Limits
from fieldbook.hub.service import build_service
from fieldbook.hub.state import Hub, open_hub


class InProcessAnswer:
    """An answer that is already here."""

    def __init__(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.status = status
        self._headers = headers
        self._body = body

    def header(self, name: str) -> str:
        return self._headers.get(name.lower(), "")

    def pieces(self) -> Iterator[bytes]:
        for at in range(0, len(self._body), 65536):
            yield self._body[at:at + 65536]

    def close(self) -> None:
        self._body = b""


class InProcessTransport:
    """Calls the hub's ASGI application directly, and counts as HTTP/1.1 would be counted."""

    def __init__(self, hub: Hub, seen: list[str] | None = None) -> None:
        self.traffic = Traffic()
        self.seen = seen if seen is not None else []
        self._service = build_service(hub, self.seen.append)

    def send(self, request: Request) -> InProcessAnswer:
        path, _, query = request.path.partition("?")
        headers = {**request.headers, "host": "hub"}
        if request.body is not None:
            headers["content-length"] = str(len(request.body))
        head = len(request.method) + len(request.path) + 12 + _size(headers)
        self.traffic.request()
        self.traffic.up(head + len(request.body or b""))
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1",
            "method": request.method, "scheme": "http", "path": path, "root_path": "",
            "raw_path": path.encode(), "query_string": query.encode(),
            "headers": [(name.lower().encode(), value.encode())
                        for name, value in headers.items()],
            "client": None, "server": ("hub", 80),
        }
        return asyncio.run(self._run(scope, request.body or b""))

    async def _run(self, scope: dict[str, Any], body: bytes) -> InProcessAnswer:
        sent: list[dict[str, Any]] = []
        given = False

        async def receive() -> dict[str, Any]:
            nonlocal given
            if given:
                await asyncio.sleep(3600)
            given = True
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        await self._service(scope, receive, send)
        headers = {name.decode(): value.decode() for name, value in sent[0].get("headers", [])}
        answer = b"".join(message.get("body", b"") for message in sent[1:])
        self.traffic.down(17 + _size(headers) + len(answer))
        return InProcessAnswer(sent[0]["status"], headers, answer)

    def close(self) -> None:
        pass


def _size(headers: dict[str, str]) -> int:
    return 2 + sum(len(name) + len(value) + 4 for name, value in headers.items())


def make_hub(folder: Path, owner: Owner, *, clock: Clock | None = None,
             limits: Limits | None = None) -> Hub:
    """Return a hub in this process, with SQLite and a folder as usual."""
    return open_hub(folder, owner.file, clock=clock, limits=limits)


def in_process_carrier(hub: Hub) -> HubCalls:
    """Return a carrier to a hub in this process; knows its key as an enrolled client does."""
    return HubCalls(InProcessTransport(hub), hub_key=hub.identity.key.public)


FAULTS = ("none", "drop", "cut", "repeat", "away")


class FlakyCarrier:
    """A carrier on which calls are lost, cut after they were done, or done twice.

    The same seed gives the same faults in the same order. `rate` is the share of calls that meet
    one. Streams of blobs break off in the middle. `log` holds (call, fault) of every call.
    """

    def __init__(self, inner: Carrier, seed: int, rate: float = 0.3) -> None:
        self._inner = inner
        self._random = random.Random(seed)
        self._rate = rate
        self.log: list[tuple[str, str]] = []

    @property
    def traffic(self) -> Traffic:
        return self._inner.traffic

    def get_blob_range(self, sha256: bytes, start: int, end: int) -> Iterator[bytes]:
        pieces = self._meet("get_blob_range", self._inner.get_blob_range, sha256, start, end)
        breaks_at = self._random.randrange(start, end) if self._is_bad() else end
        at = start
        for piece in pieces:
            room = breaks_at - at
            if len(piece) > room:
                self.log.append(("get_blob_range", "truncate"))
                yield piece[:room]
                raise ConnectionCut
            yield piece
            at += len(piece)

    def close(self) -> None:
        self._inner.close()

    def _is_bad(self) -> bool:
        return self._random.random() < self._rate

    def _meet(self, name: str, call: Any, *arguments: Any, **options: Any) -> Any:
        fault = self._random.choice(FAULTS[1:]) if self._is_bad() else FAULTS[0]
        self.log.append((name, fault))
        if fault == "away":
            raise HubAway(reason="refused")
        if fault == "drop":
            raise ConnectionCut
        answer = call(*arguments, **options)
        if fault == "repeat":
            answer = call(*arguments, **options)
        if fault == "cut":
            raise ConnectionCut
        return answer


def _flaky(name: str) -> Any:
    def call(self: FlakyCarrier, *arguments: Any, **options: Any) -> Any:
        return self._meet(name, getattr(self._inner, name), *arguments, **options)

    call.__name__ = name
    return call


for _name in ("hub_info", "get_tuf", "put_tuf", "blob_size", "declare_blob", "put_blocks",
              "commit_blob", "delete_blob", "enrol", "register_invite", "revoke_invite",
              "register_mailbox", "revoke_mailbox", "replace_capabilities", "put_packet",
              "list_packets", "get_packet", "acknowledge"):
    setattr(FlakyCarrier, _name, _flaky(_name))


class Away:
    """A carrier that brings no packet to the hub; `left` bytes went out before it failed."""

    def __init__(self, carrier: Carrier, error: Exception, left: int = 0) -> None:
        self._carrier, self._error, self._left = carrier, error, left

    def put_packet(self, *_: object) -> None:
        self._carrier.traffic.up(self._left)
        raise self._error

    def __getattr__(self, name: str) -> object:
        return getattr(self._carrier, name)
