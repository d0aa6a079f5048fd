"""Names for everything that can go wrong between a request and its answer."""

from __future__ import annotations

import http.client
import socket
import ssl
from collections.abc import Callable, Iterator

from requests.exceptions import (
    ChunkedEncodingError,
    ProxyError,
    RequestException,
)
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    IncompleteRead,
    NameResolutionError,
    NewConnectionError,
    ReadTimeoutError,
)
from urllib3.exceptions import ProxyError as PoolProxyError

from fieldbook.core.errors import WorldError
from fieldbook.exchange.errors import (
    BlobDamaged,
    CarrierError,
    ConnectionCut,
    HubAway,
    HubBusy,
    HubConfused,
    HubFull,
    HubNotTrusted,
    HubRefused,
    InviteExpired,
    InviteRevoked,
    InviteUnknown,
    InviteUsed,
    MailboxTaken,
    NotOnHub,
    RequestRefused,
    UploadIncomplete,
    VersionTooOld,
)
from fieldbook.exchange.protocol.wire import Fault

FAILURES = (RequestException, HTTPError, http.client.HTTPException, OSError, ValueError)
"""What requests, urllib3 and http.client raise when a peer is away or talks nonsense."""

CUT = (http.client.RemoteDisconnected, http.client.IncompleteRead, IncompleteRead,
       ConnectionResetError, ConnectionAbortedError, BrokenPipeError, ssl.SSLEOFError,
       ssl.SSLZeroReturnError)

Test = Callable[[BaseException], bool]


def _is(*kinds: type[BaseException]) -> Test:
    return lambda error: isinstance(error, kinds)


def _is_socks(name: str) -> Test:
    return lambda error: (type(error).__module__, type(error).__name__) == ("socks", name)


RULES: tuple[tuple[Test, Callable[[], CarrierError]], ...] = (
    (_is(ssl.SSLCertVerificationError), lambda: HubNotTrusted(part="certificate")),
    (_is(NameResolutionError, socket.gaierror), lambda: HubAway(reason="name")),
    (_is_socks("ProxyConnectionError"), lambda: HubAway(reason="proxy")),
    (_is(ProxyError, PoolProxyError), lambda: HubAway(reason="proxy")),
    (_is(ConnectionRefusedError), lambda: HubAway(reason="refused")),
    (_is(NewConnectionError), lambda: HubAway(reason="unreachable")),
    (_is(ConnectTimeoutError), lambda: HubAway(reason="timeout")),
    (_is(*CUT), ConnectionCut),
    (_is(ReadTimeoutError, TimeoutError), lambda: HubAway(reason="timeout")),
    (_is(ssl.SSLError), lambda: HubConfused(part="tls")),
    (_is(http.client.HTTPException, ValueError, ChunkedEncodingError),
     lambda: HubConfused(part="http")),
    (_is(OSError), ConnectionCut),
)
"""Looked through in this order over an error and all that it was made from."""


def named(error: BaseException) -> CarrierError:
    """Return the named error for one of FAILURES."""
    whole = list(_chain(error))
    for test, make in RULES[:-1]:
        if any(test(one) for one in whole):
            return make()
    plain = [one for one in whole if isinstance(one, OSError)
             and not isinstance(one, RequestException)]
    return ConnectionCut() if plain else HubConfused(part="http")


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error, what it holds as arguments or reason, and what it came from."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        one = waiting.pop(0)
        if not isinstance(one, BaseException) or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [getattr(one, "reason", None), one.__cause__, one.__context__, *one.args]


ANSWERS: dict[str, Callable[[Fault], WorldError]] = {
    "refused": lambda _: HubRefused(),
    "invite-used": lambda _: InviteUsed(),
    "invite-expired": lambda _: InviteExpired(),
    "invite-revoked": lambda _: InviteRevoked(),
    "invite-unknown": lambda _: InviteUnknown(),
    "mailbox-taken": lambda _: MailboxTaken(),
    "no-such-blob": lambda _: NotOnHub(what="blob"),
    "not-declared": lambda _: NotOnHub(what="blob"),
    "no-such-packet": lambda _: NotOnHub(what="packet"),
    "no-such-mailbox": lambda _: NotOnHub(what="mailbox"),
    "no-such-file": lambda _: NotOnHub(what="file"),
    "upload-incomplete": lambda _: UploadIncomplete(),
    "blob-damaged": lambda _: BlobDamaged(part="hash"),
    "version-too-old": lambda fault: VersionTooOld(version=fault.version or 0),
    "quota-bytes": lambda _: HubFull(limit="bytes"),
    "quota-packets": lambda _: HubFull(limit="packets"),
    "disk-full": lambda _: HubFull(limit="disk"),
    "too-slow": lambda _: ConnectionCut(),
    "busy": lambda _: HubBusy(),
    "broken": lambda _: HubConfused(part="broken"),
    "no-such-call": lambda _: HubConfused(part="call"),
    "wrong-method": lambda _: HubConfused(part="call"),
}
"""The hub's words; any other well-formed one means that the request was wrong."""


def fault_error(status: int, fault: Fault | None) -> WorldError:
    """Return the named error for an answer with a status of 400 or more."""
    if fault is not None:
        make = ANSWERS.get(fault.kind)
        return make(fault) if make else RequestRefused(why=_word(fault.kind))
    if status in (502, 504):
        return HubAway(reason="gateway")
    return HubBusy() if status in (429, 503) else HubConfused(part="status")


def _word(kind: str) -> str:
    """Return the hub's word if it is one: what a stranger sent is not shown to anybody as it is."""
    return kind if kind.replace("-", "").isalnum() and kind.isascii() else "unknown"
