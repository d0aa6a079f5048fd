"""A hub that answers garbage: always a named error, never a traceback, never an endless wait."""

from __future__ import annotations

import random
import secrets
import socket
import threading
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fakes.hub import Holder, Owner
from fieldbook.core.errors import WorldError
from fieldbook.crypto.hashing import sha256
from fieldbook.exchange.carriers.https import HttpsCarrier, Patience, Route
from fieldbook.exchange.errors import (
    ConnectionCut,
    HubAway,
    HubBusy,
    HubConfused,
    HubFull,
    RequestRefused,
)
from fieldbook.exchange.protocol.owner import OwnerCredential

QUICK = Patience(connect=2, read=0.4, whole=1.0)
OWNER, HOLDER = Owner(), Holder()


class Garbage:
    """A server that answers each request head with whatever it was told to."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        self.answer: bytes = b""
        self.hold = False
        self.requests = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                link, _ = self._server.accept()
            except OSError:
                return
            with link:
                link.settimeout(2)
                try:
                    self._talk(link)
                except OSError:
                    continue

    def _talk(self, link: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            piece = link.recv(65536)
            if not piece:
                return
            head += piece
        self.requests += 1
        link.sendall(self.answer)
        if self.hold:
            link.recv(65536)

    def close(self) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(5)


@pytest.fixture(scope="module")
def garbage() -> Iterator[Garbage]:
    server = Garbage()
    yield server
    server.close()


@pytest.fixture
def carrier(garbage: Garbage) -> Iterator[HttpsCarrier]:
    garbage.hold = False
    carrier = HttpsCarrier(Route((garbage.address,), patience=QUICK),
                           hub_key=Owner().key.public)
    yield carrier
    carrier.close()


def calls(carrier: HttpsCarrier) -> dict[str, Callable[[], object]]:
    """Return every call of a carrier, ready to be made."""
    owner = OwnerCredential(OWNER.key)
    box = HOLDER.mailbox
    return {
        "hub_info": lambda: carrier.hub_info(bytes(32)),
        "get_tuf": lambda: carrier.get_tuf("timestamp.json"),
        "put_tuf": lambda: carrier.put_tuf("1.root.json", b"{}", OWNER.key),
        "blob_size": lambda: carrier.blob_size(bytes(32)),
        "get_blob_range": lambda: list(carrier.get_blob_range(bytes(32), 0, 10)),
        "declare_blob": lambda: carrier.declare_blob(bytes(32), 10, owner),
        "put_blocks": lambda: carrier.put_blocks(bytes(32), 0, b"x", owner),
        "commit_blob": lambda: carrier.commit_blob(bytes(32), owner),
        "delete_blob": lambda: carrier.delete_blob(bytes(32), OWNER.key),
        "enrol": lambda: carrier.enrol(bytes(32), box, bytes(32), bytes(32)),
        "register_invite": lambda: carrier.register_invite(bytes(32), 5, OWNER.key),
        "revoke_invite": lambda: carrier.revoke_invite(bytes(32), OWNER.key),
        "register_mailbox": lambda: carrier.register_mailbox(box, bytes(32), bytes(32), OWNER.key),
        "revoke_mailbox": lambda: carrier.revoke_mailbox(box, OWNER.key),
        "replace_capabilities": lambda: carrier.replace_capabilities(
            box, bytes(32), bytes(32), HOLDER.read),
        "put_packet": lambda: carrier.put_packet(box, bytes(4096), HOLDER.read),
        "list_packets": lambda: carrier.list_packets(box, 0, HOLDER.read),
        "get_packet": lambda: carrier.get_packet(box, bytes(32), HOLDER.read),
        "acknowledge": lambda: carrier.acknowledge(box, [bytes(32)], HOLDER.read),
    }


def error_of(call: Callable[[], object]) -> WorldError | None:
    try:
        call()
    except WorldError as error:
        return error
    return None


READING = ("hub_info", "put_packet", "list_packets", "get_packet")


def http(status: str, body: bytes, *headers: str) -> bytes:
    head = "".join(f"{line}\r\n" for line in (f"HTTP/1.1 {status}", *headers,
                                              f"Content-Length: {len(body)}"))
    return head.encode() + b"\r\n" + body


NONSENSE = {
    "nothing": b"",
    "text": b"hello\r\n",
    "binary": bytes(range(256)),
    "old http": b"HTTP/0.9 200 OK\r\n\r\n{}",
    "no status": b"HTTP/1.1\r\n\r\n",
    "status 99": b"HTTP/1.1 99 X\r\n\r\n",
    "status 9999": b"HTTP/1.1 9999 X\r\n\r\n",
    "endless line": b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000,
    "many headers": b"HTTP/1.1 200 OK\r\n" + b"X: a\r\n" * 500 + b"\r\n",
    "broken headers": b"HTTP/1.1 200 OK\r\n:::\r\n\xff\xfe\r\n\r\n",
    "length no number": b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "length negative": b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}",
    "cut": b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{",
    "chunks broken": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
    "chunk cut": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n500\r\n{}",
    "continue for ever": b"HTTP/1.1 100 Continue\r\n\r\n" * 50,
    "redirect": http("302 Found", b"", "Location: http://169.254.169.254/"),
    "redirect broken": http("302 Found", b"", "Location: http://[::1"),
    "redirect nowhere": http("301 Moved", b""),
    "not modified": http("304 Not Modified", b""),
    "switching": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
    "unauthorised": http("401 Unauthorized", b"", "WWW-Authenticate: Basic realm=x"),
    "proxy login": http("407 Proxy Authentication Required", b"login"),
    "portal": http("200 OK", b"<html>Accept our terms</html>", "Content-Type: text/html"),
    "gzip": http("200 OK", b"\x1f\x8b\x08\x00garbage", "Content-Encoding: gzip"),
    "deep": http("200 OK", b"[" * 400_000),
    "long": http("200 OK", b" " * 700_000),
    "null": http("200 OK", b"null"),
    "bytes": http("200 OK", secrets.token_bytes(300)),
    "wrong types": http("200 OK", b'{"epoch":1,"last":"x","hub_key":[],"packet":{},"have":5}'),
    "fault garbage": http("400 Bad Request", b'{"error":{"kind":["x"]}}'),
    "fault long": http("409 Conflict", b'{"error":{"kind":"' + b"x" * 9000 + b'"}}'),
    "fault words": http("400 Bad Request", b'{"error":{"kind":"<b>call this number</b>"}}'),
}


@pytest.mark.parametrize("kind", NONSENSE)
def test_nonsense_is_a_named_error_for_every_call(garbage, carrier, kind):
    garbage.answer = NONSENSE[kind]
    errors = {name: error_of(call) for name, call in calls(carrier).items()}
    for name, error in errors.items():
        assert error is not None or name not in READING, name
        assert error is None or error.kind != "world", name
        assert error is None or "call this" not in str(error.facts)


@pytest.mark.parametrize(("answer", "expected"), [
    (http("503 Service Unavailable", b"later"), HubBusy),
    (http("429 Too Many Requests", b""), HubBusy),
    (http("502 Bad Gateway", b"<html>"), HubAway),
    (http("507 Insufficient Storage", b'{"error":{"kind":"disk-full"}}'), HubFull),
    (http("500 Internal Server Error", b"oops"), HubConfused),
    (http("400 Bad Request", b'{"error":{"kind":"malformed"}}'), RequestRefused),
    (http("302 Found", b"", "Location: http://x/"), HubConfused),
    (NONSENSE["cut"], ConnectionCut),
    (NONSENSE["nothing"], ConnectionCut),
    (NONSENSE["text"], HubConfused),
    (NONSENSE["portal"], HubConfused),
])
def test_what_went_wrong_is_told_apart(garbage, carrier, answer, expected):
    garbage.answer = answer
    with pytest.raises(expected):
        carrier.hub_info()


def test_a_cut_request_is_made_once_more_and_not_for_ever(garbage, carrier):
    garbage.answer, before = b"", garbage.requests
    with pytest.raises(ConnectionCut):
        carrier.hub_info()
    assert garbage.requests - before == 2


def test_no_redirect_is_followed_and_no_cookie_kept(garbage, carrier):
    garbage.answer = http("302 Found", b"", f"Location: {garbage.address}/else",
                          "Set-Cookie: id=1; Path=/")
    before = garbage.requests
    with pytest.raises(HubConfused):
        carrier.hub_info()
    assert garbage.requests - before == 1
    assert not list(carrier._sessions._session.cookies)


def test_a_silent_hub_is_not_waited_for(garbage, carrier):
    garbage.answer, garbage.hold = b"", True
    with pytest.raises(HubAway) as error:
        carrier.hub_info()
    assert error.value.facts == {"reason": "timeout"}


def test_silence_in_the_middle_is_a_cut(garbage, carrier):
    garbage.answer, garbage.hold = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", True
    with pytest.raises(ConnectionCut):
        carrier.hub_info()


def test_a_body_that_drips_for_ever_ends(garbage, carrier):
    done = threading.Event()

    def drip(link: socket.socket) -> None:
        link.recv(65536)
        link.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n")
        while not done.wait(0.1):
            link.sendall(b" ")

    garbage._talk, plain = drip, garbage._talk
    try:
        with pytest.raises(ConnectionCut):
            carrier.hub_info()
    finally:
        done.set()
        garbage._talk = plain


def listing(packets: str, last: int = 9) -> bytes:
    return http("200 OK", f'{{"epoch":"{"0" * 32}","last":{last},"packets":[{packets}]}}'.encode())


def entry(n: int, size: int = 4096) -> str:
    return f'{{"n":{n},"sha256":"{"0" * 64}","size":{size},"day":1}}'


@pytest.mark.parametrize("packets", [
    entry(0), entry(-1), f"{entry(2)},{entry(1)}", f"{entry(1)},{entry(1)}", entry(1, 5),
    entry(2**60), entry(1).replace("0" * 64, "0" * 63), entry(1).replace("0" * 64, "Z" * 64)])
def test_listings_that_make_no_sense_are_refused(garbage, carrier, packets):
    garbage.answer = listing(packets)
    with pytest.raises(HubConfused):
        carrier.list_packets(HOLDER.mailbox, 0, HOLDER.read)


def test_a_listing_does_not_go_back_before_what_was_asked_for(garbage, carrier):
    garbage.answer = listing(entry(5))
    assert carrier.list_packets(HOLDER.mailbox, 4, HOLDER.read).packets[0].n == 5
    with pytest.raises(HubConfused):
        carrier.list_packets(HOLDER.mailbox, 5, HOLDER.read)


def test_another_packet_than_the_one_asked_for_is_refused(garbage, carrier):
    garbage.answer = http("200 OK", bytes(4096))
    assert carrier.get_packet(HOLDER.mailbox, sha256(bytes(4096)), HOLDER.read) == bytes(4096)
    with pytest.raises(HubConfused):
        carrier.get_packet(HOLDER.mailbox, sha256(b"other"), HOLDER.read)


@pytest.mark.parametrize("have", ["[[0,5]]", "[[7,1]]", "[[9007199254740991,9007199254740991]]",
                                  "[[-1,1]]", "[5]", "[[1]]"])
def test_blocks_that_cannot_be_there_are_refused(garbage, carrier, have):
    garbage.answer = http("200 OK", f'{{"have":{have}}}'.encode())
    with pytest.raises(HubConfused):
        carrier.declare_blob(bytes(32), 4 * 65536, HOLDER.write)


@pytest.mark.parametrize(("answer", "error"), [
    (http("206 X", b"0123456789", "Content-Range: bytes 0-9/50"), None),
    (http("200 OK", b"0123456789"), None),
    (http("200 OK", b"0123456789abc"), HubConfused),
    (http("206 X", b"01234", "Content-Range: bytes 0-9/50"), ConnectionCut),
    (http("206 X", b"0123456789", "Content-Range: bytes 1-10/50"), HubConfused),
    (http("206 X", b"0123456789", "Content-Range: bytes 0-5/6"), RequestRefused),
    (http("206 X", b"0123456789"), HubConfused),
    (http("206 X", b"0123456789", "Content-Range: bytes ٠-٩/50"), HubConfused)])
def test_a_range_is_exactly_what_was_asked_for(garbage, carrier, answer, error):
    garbage.answer = answer
    if error is None:
        assert b"".join(carrier.get_blob_range(bytes(32), 0, 10)) == b"0123456789"
    else:
        with pytest.raises(error):
            list(carrier.get_blob_range(bytes(32), 0, 10))


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 3))
def test_random_bytes_are_a_named_error(noise, shape):
    answer = (noise, b"HTTP/1.1 " + noise, b"HTTP/1.1 200 OK\r\n" + noise,
              http("200 OK", noise))[shape]
    server = _shared()
    server.answer = answer
    carrier = HttpsCarrier(Route((server.address,), patience=QUICK))
    try:
        with pytest.raises(WorldError):
            carrier.list_packets(HOLDER.mailbox, 0, HOLDER.read)
    finally:
        carrier.close()


def test_true_answers_with_bits_flipped_are_a_named_error_or_harmless(garbage, carrier):
    chance, true = random.Random(11), listing(entry(1))
    for _ in range(80):
        changed = bytearray(true)
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        garbage.answer = bytes(changed)
        try:
            waiting = carrier.list_packets(HOLDER.mailbox, 0, HOLDER.read)
        except WorldError:
            continue
        assert all(one.size == 4096 and one.n >= 1 for one in waiting.packets)


_servers: list[Garbage] = []


def _shared() -> Garbage:
    """One server for all examples of a property; it ends with the process."""
    if not _servers:
        _servers.append(Garbage())
    return _servers[0]
