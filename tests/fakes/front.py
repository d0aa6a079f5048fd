"""A listener between clients and a real hub that writes down every byte, both ways.

What comes in over TCP is written down as it is and handed to a second listener, which shows the
hub's own certificate, writes down what was inside TLS, and speaks to the hub.
"""

from __future__ import annotations

import asyncio
import ssl
import threading
import time
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")

PIECE = 1 << 16


@dataclass
class Connection:
    """All bytes of one connection, in TLS and out of it."""

    raw_up: bytearray = field(default_factory=bytearray)
    raw_down: bytearray = field(default_factory=bytearray)
    up: bytearray = field(default_factory=bytearray)
    down: bytearray = field(default_factory=bytearray)
    over: bool = False


@dataclass
class Tape:
    """Connections in the order in which they were opened."""

    connections: list[Connection] = field(default_factory=list)

    @property
    def sent(self) -> bytes:
        """Everything that the client sent, TLS as it went over the wire and what was in it."""
        return b"\0\0".join(
            bytes(part) for one in self.connections for part in (one.raw_up, one.up))

    @property
    def every_byte(self) -> bytes:
        """Everything, both ways."""
        return self.sent + b"\0\0".join(
            bytes(part) for one in self.connections for part in (one.raw_down, one.down))


class Front:
    """Listens on `port` of this computer for a hub that is reached at `hub_port`."""

    def __init__(self, port: int, hub_port: int, certificate: Path, key: Path) -> None:
        self._hub_port = hub_port
        self._tape = Tape()
        self._waiting: dict[int, Connection] = {}
        self._cut_after: int | None = None
        self._shown = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._shown.load_cert_chain(certificate, key)
        self._shown.minimum_version = ssl.TLSVersion.TLSv1_3
        self._to_hub = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._to_hub.check_hostname = False
        self._to_hub.verify_mode = ssl.CERT_NONE
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._listeners = self._do(self._listen(port))

    @contextmanager
    def tape(self, *, cut_after: int | None = None) -> Iterator[Tape]:
        """Write down what goes on in a block; with `cut_after`, cut each connection after so many
        bytes from the client."""
        self._tape, self._cut_after = Tape(), cut_after
        try:
            yield self._tape
            end = time.monotonic() + 20
            while not all(one.over for one in self._tape.connections):
                assert time.monotonic() < end, "a connection was left open"
                time.sleep(0.005)
        finally:
            self._tape, self._cut_after = Tape(), None

    def close(self) -> None:
        """Listen no more."""
        self._do(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _listen(self, port: int) -> list[asyncio.Server]:
        inner = await asyncio.start_server(self._inside, "127.0.0.1", 0, ssl=self._shown)
        self._inner_port = inner.sockets[0].getsockname()[1]
        return [inner, await asyncio.start_server(self._outside, "127.0.0.1", port)]

    async def _end(self) -> None:
        for listener in self._listeners:
            listener.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for one in others:
            one.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _outside(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Between the client and the listener inside: TLS as it is on the wire."""
        connection, left = Connection(), self._cut_after
        self._tape.connections.append(connection)
        try:
            hub_reader, hub_writer = await asyncio.open_connection("127.0.0.1", self._inner_port)
            self._waiting[hub_writer.get_extra_info("sockname")[1]] = connection
            await _both(reader, writer, hub_reader, hub_writer,
                        (connection.raw_up, connection.raw_down), left)
        finally:
            connection.over = True

    async def _inside(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Between the end of TLS and the hub: requests and answers."""
        connection = self._waiting.pop(writer.get_extra_info("peername")[1])
        hub_reader, hub_writer = await asyncio.open_connection(
            "127.0.0.1", self._hub_port, ssl=self._to_hub)
        await _both(reader, writer, hub_reader, hub_writer, (connection.up, connection.down), None)


async def _both(reader: asyncio.StreamReader, writer: asyncio.StreamWriter,
                hub_reader: asyncio.StreamReader, hub_writer: asyncio.StreamWriter,
                noted: tuple[bytearray, bytearray], left: int | None) -> None:
    """Carry bytes both ways until either end stops."""
    ways = [asyncio.ensure_future(_carry(reader, hub_writer, noted[0], left)),
            asyncio.ensure_future(_carry(hub_reader, writer, noted[1], None))]
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)
        for one in (writer, hub_writer):
            one.close()


async def _carry(source: asyncio.StreamReader, target: asyncio.StreamWriter, noted: bytearray,
                 left: int | None) -> None:
    with suppress(OSError, ssl.SSLError):
        while data := await source.read(PIECE if left is None else min(PIECE, left)):
            noted += data
            target.write(data)
            await target.drain()
            left = None if left is None else left - len(data)
            if left == 0:
                return
