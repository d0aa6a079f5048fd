"""HTTP connections that count every byte and know one certificate.

Counting happens where http.client hands bytes to the socket and takes them from it: inside TLS, so
request lines, status lines, headers and bodies are counted, and TCP, TLS and SOCKS are not.
"""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.contrib.socks import (
    SOCKSConnection,
    SOCKSHTTPConnectionPool,
    SOCKSHTTPSConnection,
    SOCKSHTTPSConnectionPool,
)
from urllib3.util.ssl_ import create_urllib3_context

from fieldbook.crypto.hashing import same, sha256
from fieldbook.exchange.carriers.carrier import Traffic
from fieldbook.exchange.errors import HubNotTrusted

Pools = dict[str, type[HTTPConnectionPool]]


class Pin:
    """The one certificate that a hub may show (SHA-256, 32 bytes), or None: any, and remember it.

    "Any" is for the single question by which a hub proves itself to its owner.
    """

    def __init__(self, expected: bytes | None) -> None:
        self._expected = expected
        self.seen = b""

    def check(self, certificate: bytes | None) -> None:
        """Raise HubNotTrusted unless this certificate (DER) is the one."""
        self.seen = sha256(certificate or b"")
        if self._expected is not None and not same(self.seen, self._expected):
            raise HubNotTrusted(part="certificate")


@dataclass(frozen=True)
class Terms:
    """What holds for every connection of a carrier.

    pin: None where the authorities vouch. whole: for a host, the seconds that one exchange of
    request and answer may take, however slowly the answer drips.
    """

    traffic: Traffic
    pin: Pin | None
    whole: Callable[[str], float]


def direct_pools(terms: Terms) -> Pools:
    """Return urllib3's pool classes by scheme, for connections without a SOCKS proxy."""
    return {
        "http": _pool(HTTPConnectionPool, _counted(HTTPConnection, terms, None)),
        "https": _pool(HTTPSConnectionPool, _counted(HTTPSConnection, terms, terms.pin)),
    }


def socks_pools(terms: Terms) -> Pools:
    """Return urllib3's pool classes by scheme, for connections through a SOCKS proxy."""
    return {
        "http": _pool(SOCKSHTTPConnectionPool, _counted(SOCKSConnection, terms, None)),
        "https": _pool(SOCKSHTTPSConnectionPool, _counted(SOCKSHTTPSConnection, terms, terms.pin)),
    }


def _pool(base: type[HTTPConnectionPool], connection: type[HTTPConnection]) -> Any:
    return type(f"Counted{base.__name__}", (base,), {"ConnectionCls": connection})


def _counted(base: Any, terms: Terms, pin: Pin | None) -> Any:
    # a context of our own: else urllib3 reads all authorities anew for each connection, though the
    # pin asks none of them, and Python lets nobody else run meanwhile
    bare = create_urllib3_context(cert_reqs=ssl.CERT_NONE) if pin is not None else None

    class Counted(base):  # type: ignore[misc]
        """A connection of urllib3 that counts, ends in time, and pins if there is a pin."""

        def send(self, data: bytes) -> None:
            if self.sock is None:
                self.connect()  # first, so that nothing is counted that could not leave
            terms.traffic.up(len(data))
            super().send(data)

        def connect(self) -> None:
            self._wind_up()
            if bare is not None:
                self.ssl_context = bare
            super().connect()
            if pin is not None:
                pin.check(self.sock.getpeercert(binary_form=True))
                self.is_verified = True

        def putrequest(self, *arguments: Any, **options: Any) -> None:
            self._wind_up()
            super().putrequest(*arguments, **options)

        def _wind_up(self) -> None:
            ends = time.monotonic() + terms.whole(self.host)
            self.response_class = partial(_CountedResponse, traffic=terms.traffic, ends=ends)

    return Counted


class _CountedResponse(http.client.HTTPResponse):
    """An answer that counts what was read of it, and stops at `ends` (of the monotonic clock)."""

    def __init__(self, sock: socket.socket, *arguments: Any, traffic: Traffic, ends: float,
                 **options: Any) -> None:
        super().__init__(sock, *arguments, **options)
        self.fp.close()
        self.fp = io.BufferedReader(_CountedReader(sock, traffic, ends))


class _CountedReader(io.RawIOBase):
    def __init__(self, sock: socket.socket, traffic: Traffic, ends: float) -> None:
        self._inner = sock.makefile("rb", buffering=0)
        self._traffic = traffic
        self._ends = ends

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        if time.monotonic() > self._ends:
            raise TimeoutError
        count = self._inner.readinto(buffer)
        self._traffic.down(count or 0)
        return count

    def close(self) -> None:
        self._inner.close()
        super().close()
