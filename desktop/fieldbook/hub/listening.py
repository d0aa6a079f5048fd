"""Listening: uvicorn, made silent and impatient.

It writes no log, sends neither Server nor Date, and cuts connections that dawdle: a head that does
not end in time, an answer that nobody reads.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import uvicorn
from h11 import IDLE
from uvicorn.protocols.http.h11_impl import H11Protocol

from fieldbook.hub.limits import Limits

HEAD_SIZE = 16 * 1024
KEEP_ALIVE = 75
LOGGERS = ("uvicorn", "uvicorn.error", "uvicorn.access", "uvicorn.asgi", "asyncio",
           "sqlalchemy", "starlette")


def silence() -> None:
    """Turn off every log that could name an address: none of these loggers writes anywhere."""
    for name in LOGGERS:
        logger = logging.getLogger(name)
        logger.handlers[:] = [logging.NullHandler()]
        logger.propagate = False
        logger.setLevel(logging.CRITICAL + 1)


def impatient(limits: Limits) -> type[H11Protocol]:
    """Return uvicorn's HTTP/1.1 protocol with these limits on slow peers."""

    class Impatient(H11Protocol):
        """HTTP/1.1 that closes connections on which nothing useful happens."""

        _timer: asyncio.TimerHandle | None = None
        _stall: asyncio.TimerHandle | None = None

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            self._await_head()

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            if self.conn.their_state is IDLE:
                self._await_head()
            else:
                self._cancel()

        def connection_lost(self, exc: Exception | None) -> None:
            self._cancel()
            self.resume_writing()
            super().connection_lost(exc)

        def pause_writing(self) -> None:
            super().pause_writing()
            self._stall = self.loop.call_later(limits.stall, self.transport.abort)

        def resume_writing(self) -> None:
            super().resume_writing()
            if self._stall is not None:
                self._stall.cancel()
                self._stall = None

        def _await_head(self) -> None:
            if self._timer is None:
                self._timer = self.loop.call_later(limits.header, self.transport.abort)

        def _cancel(self) -> None:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None

    return Impatient


class Listener(uvicorn.Server):
    """A uvicorn server that tells when it accepts connections."""

    def __init__(self, config: uvicorn.Config, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        if self.started:
            asyncio.get_running_loop().set_exception_handler(lambda *_: None)
            self._on_ready()


def make_listener(service: Any, limits: Limits, on_ready: Callable[[], None],
                  certificate: tuple[Path, Path] | None) -> Listener:
    """Return a server for an ASGI application; certificate: (certificate file, key file) in PEM."""
    config = uvicorn.Config(
        service, http=impatient(limits), ws="none", loop="asyncio", lifespan="off",
        interface="asgi3", log_config=None, access_log=False, server_header=False,
        date_header=False, proxy_headers=False, limit_concurrency=limits.connections,
        timeout_keep_alive=KEEP_ALIVE, timeout_graceful_shutdown=5, backlog=512,
        h11_max_incomplete_event_size=HEAD_SIZE,
        ssl_certfile=str(certificate[0]) if certificate else None,
        ssl_keyfile=str(certificate[1]) if certificate else None,
    )
    config.load()
    if config.ssl is not None:
        # From 1.3 on the certificate is encrypted too, so a watcher cannot tell the hub by it.
        config.ssl.minimum_version = ssl.TLSVersion.TLSv1_3
    return Listener(config, on_ready)
