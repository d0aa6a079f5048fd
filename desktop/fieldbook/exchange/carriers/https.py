"""The carrier over HTTPS, and over plain http to this computer and to onion addresses."""

from __future__ import annotations

import ipaddress
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import SKIP_HEADER

from fieldbook.core.errors import BugError
from fieldbook.exchange.carriers.calls import HubCalls
from fieldbook.exchange.carriers.carrier import Traffic
from fieldbook.exchange.carriers.counting import Pin, Pools, Terms, direct_pools, socks_pools
from fieldbook.exchange.carriers.naming import FAILURES, named
from fieldbook.exchange.carriers.transport import Answer, Request
from fieldbook.exchange.errors import (
    CarrierError,
    ConnectionCut,
    HubAway,
    HubConfused,
    HubNotTrusted,
    PlainHttpRefused,
)
from fieldbook.exchange.protocol.invite import Invite
from fieldbook.exchange.protocol.owner import HubIdentity, check_proof, new_nonce

PIECE = 64 * 1024
RANK = (HubAway, ConnectionCut, HubConfused, HubNotTrusted)
"""When no address works, the error furthest right is the one worth telling."""


@dataclass(frozen=True)
class Patience:
    """Seconds: to connect, between two bytes, and for one whole answer."""

    connect: float = 20.0
    read: float = 60.0
    whole: float = 900.0


FOR_ONIONS = Patience(connect=120.0, read=120.0, whole=1800.0)


@dataclass(frozen=True)
class Route:
    """How to reach and to know a hub.

    addresses: best first, without a slash at the end. certificate: SHA-256 of the one certificate
    it shows; empty: whatever the authorities vouch for (a PEM file; None: the public ones). proxy:
    socks5h://host:port or http://host:port for all but loopback addresses.
    """

    addresses: tuple[str, ...]
    certificate: bytes = b""
    authorities: Path | None = None
    proxy: str | None = None
    patience: Patience | None = None
    connections: int = 8

    def patience_with(self, host: str) -> Patience:
        """Return how long to wait for a host."""
        return self.patience or (FOR_ONIONS if host.endswith(".onion") else Patience())


class HttpsCarrier(HubCalls):
    """A Carrier that speaks HTTP/1.1 to the first address that answers."""

    def __init__(self, route: Route, *, hub_id: bytes | None = None,
                 hub_key: bytes | None = None) -> None:
        """Raises PlainHttpRefused if an address is plain http to somewhere else."""
        self._sessions = HttpsTransport(route, Pin(route.certificate) if route.certificate
                                        else None)
        super().__init__(self._sessions, hub_id=hub_id, hub_key=hub_key)

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses, the one that worked last in front: keep this order for the next time."""
        return self._sessions.addresses


def carrier_for(invite: Invite, *, addresses: Sequence[str] = (), hub_key: bytes | None = None,
                proxy: str | None = None) -> HttpsCarrier:
    """Return the carrier to the hub of an invite; addresses: a learned order of the invite's."""
    order = tuple(addresses) or invite.hubs
    return HttpsCarrier(Route(order, certificate=invite.certificate, proxy=proxy),
                        hub_id=invite.hub_id, hub_key=hub_key)


def meet_hub(address: str, secret: bytes, proxy: str | None = None) -> HubIdentity:
    """Return who a new hub is, proven with the secret (32 bytes) of the owner file.

    The question is asked over a connection that nothing vouches for. Pin the certificate in the
    answer from then on; if there is none (the hub sits behind a proxy that has one), the question
    is asked again over a connection that the public authorities vouch for. Raises HubNotProven,
    and HubNotTrusted if the certificate shown is not the one that the hub says it has.
    """
    pin = Pin(None)
    identity = _question(address, secret, proxy, pin)
    if identity.certificate_sha256:
        if identity.certificate_sha256 != pin.seen.hex():
            raise HubNotTrusted(part="certificate")
    elif address.startswith("https://"):
        identity = _question(address, secret, proxy, None)
    return identity


def _question(address: str, secret: bytes, proxy: str | None, pin: Pin | None) -> HubIdentity:
    nonce = new_nonce()
    with closing(HubCalls(HttpsTransport(Route((address,), proxy=proxy), pin))) as calls:
        identity = calls.hub_info(nonce)
    check_proof(identity, secret, nonce)
    return identity


class HttpsTransport:
    """Sends requests with as few bytes around them as HTTP/1.1 allows."""

    def __init__(self, route: Route, pin: Pin | None) -> None:
        self.traffic = Traffic()
        self._route = route
        self._order = list(route.addresses)
        self._guard = threading.Lock()
        for address in route.addresses:
            _need_safe(address)
        if not route.addresses:
            raise BugError("a hub has at least one address")
        self._session = _session(self.traffic, pin, route)

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses in the learned order."""
        with self._guard:
            return tuple(self._order)

    def send(self, request: Request) -> Answer:
        """Return the answer of the first address that gives one."""
        worst: CarrierError | None = None
        for address in self.addresses:
            try:
                answer = self._send_to(address, request)
            except CarrierError as error:
                worst = max(filter(None, (worst, error)), key=_rank)
            else:
                self._learn(address)
                return answer
        raise worst or HubAway(reason="unreachable")

    def close(self) -> None:
        """Close all connections."""
        self._session.close()

    def _learn(self, address: str) -> None:
        with self._guard:
            if self._order[0] != address:
                self._order.remove(address)
                self._order.insert(0, address)

    def _send_to(self, address: str, request: Request) -> Answer:
        host = urlsplit(address).hostname or ""
        proxy = None if is_loopback(host) else _far_names(self._route.proxy)
        if host.endswith(".onion") and not proxy:
            raise HubAway(reason="tor")  # asking a name server for it would tell on the user
        patience = self._route.patience_with(host)
        prepared = self._session.prepare_request(requests.Request(
            request.method, address + request.path, dict(request.headers), data=request.body))
        self.traffic.request()
        try:
            response = self._session.send(
                prepared, stream=True, allow_redirects=False, verify=self._session.verify,
                timeout=(patience.connect, patience.read),
                proxies={"http": proxy, "https": proxy} if proxy else {})
        except FAILURES as error:
            raise named(error) from None
        return _Answer(response)


class _Answer:
    """An answer of requests, its body still on the wire."""

    def __init__(self, response: requests.Response) -> None:
        self.status = response.status_code
        self._response = response

    def header(self, name: str) -> str:
        return self._response.headers.get(name, "")

    def pieces(self) -> Iterator[bytes]:
        try:
            yield from self._response.raw.stream(PIECE, decode_content=False)
        except FAILURES as error:
            cause = named(error)
            raise (ConnectionCut() if isinstance(cause, HubAway) else cause) from None

    def close(self) -> None:
        self._response.close()


class _Adapter(HTTPAdapter):
    """Makes requests use connections that count and pin."""

    def __init__(self, terms: Terms, connections: int) -> None:
        self._direct: Pools = direct_pools(terms)
        self._socks: Pools = socks_pools(terms)
        super().__init__(pool_connections=8, pool_maxsize=connections, max_retries=0)

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, **options)
        self.poolmanager.pool_classes_by_scheme = self._direct

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **options)
        is_socks = proxy.lower().startswith("socks")
        manager.pool_classes_by_scheme = self._socks if is_socks else self._direct
        return manager

    def close(self) -> None:
        """Close every connection now: urllib3 waits until nobody holds its pools, and an error that
        was raised once holds them for long.
        """
        for manager in (self.poolmanager, *self.proxy_manager.values()):
            for key in manager.pools.keys():  # noqa: SIM118 - the container cannot be iterated
                pool = manager.pools.get(key)
                if pool is not None:
                    pool.close()
        super().close()


def _session(traffic: Traffic, pin: Pin | None, route: Route) -> requests.Session:
    session = requests.Session()
    session.trust_env = False  # no proxy and no password from the environment or ~/.netrc
    session.headers.clear()
    session.headers.update({"User-Agent": SKIP_HEADER, "Accept-Encoding": SKIP_HEADER})
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.verify = False if pin else str(route.authorities or "") or True
    terms = Terms(traffic, pin, lambda host: route.patience_with(host).whole)
    for scheme in ("http://", "https://"):
        session.mount(scheme, _Adapter(terms, route.connections))
    return session


def _need_safe(address: str) -> None:
    parts = urlsplit(address)
    host = parts.hostname or ""
    if parts.scheme == "http" and not (is_loopback(host) or host.endswith(".onion")):
        raise PlainHttpRefused
    if parts.scheme not in ("http", "https") or not host or parts.path or parts.query:
        raise BugError("not the address of a hub")


def _far_names(proxy: str | None) -> str | None:
    """Return the proxy so that it, not this computer, looks names up."""
    return proxy.replace("socks5://", "socks5h://", 1) if proxy else None


def is_loopback(host: str) -> bool:
    """Say whether a host in an address is this computer."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _rank(error: CarrierError) -> int:
    return next((place for place, kind in enumerate(RANK) if isinstance(error, kind)), 0)
