"""The HTTPS carrier against a real hub: pinned, counted, several addresses, proxies."""

from __future__ import annotations

import secrets
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from fakes.hub import Holder, Owner, RunningHub, running_hub
from fieldbook.core.errors import BugError
from fieldbook.crypto.certificates import make_certificate
from fieldbook.crypto.hashing import sha256
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.carriers.https import HttpsCarrier, Route, carrier_for, meet_hub
from fieldbook.exchange.errors import (
    HubAway,
    HubConfused,
    HubNotProven,
    HubNotTrusted,
    InviteUsed,
    PlainHttpRefused,
)
from fieldbook.exchange.protocol.invite import hub_token
from fieldbook.exchange.protocol.owner import OwnerCredential, hub_id_of
from fieldbook.exchange.protocol.wire import BLOCK_SIZE


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHub]:
    with running_hub(tmp_path_factory.mktemp("tls"), tls=True) as hub:
        yield hub


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHub]:
    with running_hub(tmp_path_factory.mktemp("plain")) as hub:
        yield hub


@pytest.fixture
def carrier(hub: RunningHub) -> Iterator[HttpsCarrier]:
    carrier = hub.carrier()
    yield carrier
    carrier.close()


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def test_from_invite_to_receipt_and_back(hub):
    invite, holder, owner = hub.invite(), Holder(), hub.owner
    carrier = carrier_for(invite)
    half = hub_token(invite.token)
    carrier.enrol(half, holder.mailbox, holder.read.hash, holder.write.hash)
    with pytest.raises(InviteUsed):
        carrier.enrol(half, bytes(16), holder.read.hash, holder.write.hash)
    sealed = secrets.token_bytes(16384)
    carrier.put_packet(owner.inbox.mailbox, sealed, holder.write)
    waiting = carrier.list_packets(owner.inbox.mailbox, 0, owner.inbox)
    assert sha256(sealed) in [one.sha256 for one in waiting.packets]
    assert carrier.get_packet(owner.inbox.mailbox, sha256(sealed), owner.inbox) == sealed
    carrier.acknowledge(owner.inbox.mailbox, [sha256(sealed)], owner.inbox)
    carrier.close()


def test_a_blob_goes_up_and_comes_down(carrier, hub):
    owner, blob = OwnerCredential(hub.owner.key), secrets.token_bytes(3 * BLOCK_SIZE + 7)
    name = sha256(blob)
    assert carrier.blob_size(name) is None
    assert not carrier.declare_blob(name, len(blob), owner).complete
    carrier.put_blocks(name, 0, blob[:BLOCK_SIZE], owner)
    assert carrier.declare_blob(name, len(blob), owner).have == {0}
    carrier.put_blocks(name, 1, blob[BLOCK_SIZE:], owner)
    carrier.commit_blob(name, owner)
    assert carrier.blob_size(name) == len(blob)
    assert b"".join(carrier.get_blob_range(name, 0, len(blob))) == blob
    assert b"".join(carrier.get_blob_range(name, 70_000, 150_000)) == blob[70_000:150_000]


def test_it_is_a_carrier(carrier):
    def takes(one: Carrier) -> int:
        return one.traffic.requests

    assert takes(carrier) == 0
    wanted = {name for name in vars(Carrier) if not name.startswith("_")}
    assert wanted <= set(dir(carrier))


def test_many_acknowledgements_go_in_several_calls(carrier, hub):
    before = carrier.traffic.requests
    carrier.acknowledge(hub.owner.inbox.mailbox, [secrets.token_bytes(32) for _ in range(501)],
                        hub.owner.inbox)
    assert carrier.traffic.requests - before == 2


def test_another_certificate_is_not_trusted(hub):
    for pin in (secrets.token_bytes(32), b""):
        carrier = HttpsCarrier(Route((hub.address,), certificate=pin))
        with pytest.raises(HubNotTrusted) as error:
            carrier.hub_info()
        assert error.value.facts == {"part": "certificate"}
        carrier.close()


def test_the_right_certificate_with_another_hub_behind_it_is_not_trusted(hub):
    carrier = HttpsCarrier(Route((hub.address,), certificate=hub.certificate),
                           hub_id=secrets.token_bytes(16))
    with pytest.raises(HubNotTrusted) as error:
        carrier.hub_info()
    assert error.value.facts == {"part": "identity"}
    carrier.close()


def test_a_receipt_by_another_hub_is_not_trusted(hub):
    carrier = HttpsCarrier(Route((hub.address,), certificate=hub.certificate),
                           hub_key=Owner().key.public)
    with pytest.raises(HubNotTrusted) as error:
        carrier.put_packet(hub.owner.inbox.mailbox, secrets.token_bytes(4096),
                           OwnerCredential(hub.owner.key))
    assert error.value.facts == {"part": "receipt"}
    carrier.close()


def test_a_certificate_file_of_the_organisation_can_vouch(hub):
    authorities = hub.data / "tls" / "certificate.pem"
    carrier = HttpsCarrier(Route((hub.address,), authorities=authorities))
    assert hub_id_of(bytes.fromhex(carrier.hub_info().hub_key))
    carrier.close()


def test_the_owner_meets_its_hub_and_learns_the_certificate(hub):
    identity = meet_hub(hub.address, hub.owner.secret)
    assert identity.certificate_sha256 == hub.certificate.hex()
    with pytest.raises(HubNotProven):
        meet_hub(hub.address, secrets.token_bytes(32))


def test_somebody_who_passes_the_proof_on_is_found_out(hub, plain):
    """The proof of one hub, shown behind another certificate, does not hold."""
    with relay(hub.address, tls_of=plain) as address, pytest.raises(HubNotTrusted):
        meet_hub(address, hub.owner.secret)


def test_plain_http_is_for_this_computer_and_onions_only():
    for address in ("http://hub.example.org", "http://10.0.0.1:80", "http://localhost.evil.org"):
        with pytest.raises(PlainHttpRefused):
            HttpsCarrier(Route((address,)))
    for address in ("http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1",
                    "http://abc.onion", "https://hub.example.org"):
        HttpsCarrier(Route((address,))).close()
    for address in ("ftp://hub.example.org", "https://", "https://hub.example.org/path"):
        with pytest.raises(BugError):
            HttpsCarrier(Route((address,)))


def test_an_onion_is_never_asked_of_a_name_server():
    carrier = HttpsCarrier(Route(("http://" + "a" * 56 + ".onion",)))
    with pytest.raises(HubAway) as error:
        carrier.hub_info()
    assert error.value.facts == {"reason": "tor"}
    carrier.close()


def test_what_is_away_is_named():
    for address, reason in ((f"http://127.0.0.1:{closed_port()}", "refused"),
                            (f"https://127.0.0.1:{closed_port()}", "refused"),
                            ("https://no-such-host.invalid", "name")):
        carrier = HttpsCarrier(Route((address,)))
        with pytest.raises(HubAway) as error:
            carrier.hub_info()
        assert error.value.facts == {"reason": reason}
        assert carrier.traffic.bytes_up == 0, "what waits is taken back only if nothing left"
        carrier.close()


def test_plain_http_where_tls_should_be_is_confused(plain):
    address = plain.address.replace("http:", "https:")
    carrier = HttpsCarrier(Route((address,), certificate=bytes(32)))
    with pytest.raises(HubConfused) as error:
        carrier.hub_info()
    assert error.value.facts == {"part": "tls"}
    carrier.close()


def test_the_address_that_works_is_learned(hub):
    dead = f"https://127.0.0.1:{closed_port()}"
    carrier = HttpsCarrier(Route((dead, hub.address), certificate=hub.certificate))
    carrier.hub_info()
    assert carrier.addresses == (hub.address, dead)
    before = carrier.traffic.requests
    carrier.hub_info()
    assert carrier.traffic.requests == before + 1
    carrier.close()


def test_an_impostor_at_one_address_does_not_stop_the_others(hub, tmp_path):
    with running_hub(tmp_path, tls=True) as impostor:
        carrier = HttpsCarrier(Route((impostor.address, hub.address),
                                     certificate=hub.certificate))
        assert carrier.hub_info().certificate_sha256 == hub.certificate.hex()
        only = HttpsCarrier(Route((f"https://127.0.0.1:{closed_port()}", impostor.address),
                                  certificate=hub.certificate))
        with pytest.raises(HubNotTrusted):
            only.hub_info()
        carrier.close()
        only.close()


def test_counted_bytes_are_the_bytes_on_the_wire(plain):
    with relay(plain.address) as address:
        counts = address.counts
        carrier = HttpsCarrier(Route((str(address),)))
        owner = OwnerCredential(plain.owner.key)
        blob = secrets.token_bytes(2 * BLOCK_SIZE)
        carrier.hub_info()
        carrier.put_packet(plain.owner.inbox.mailbox, secrets.token_bytes(4096), owner)
        carrier.get_tuf("timestamp.json")
        carrier.declare_blob(sha256(blob), len(blob), owner)
        carrier.put_blocks(sha256(blob), 0, blob, owner)
        carrier.commit_blob(sha256(blob), owner)
        assert b"".join(carrier.get_blob_range(sha256(blob), 5, 100_000)) == blob[5:100_000]
        carrier.close()
        assert carrier.traffic.requests == 8  # and one more for the hub's key
        assert (carrier.traffic.bytes_up, carrier.traffic.bytes_down) == tuple(counts)
        assert address.connections == 1


def test_asking_for_news_takes_few_bytes(plain):
    """Timestamp, next root, and the mailbox: at most 1.5 KiB in all, headers and bodies."""
    carrier, holder = plain.carrier(), Holder()
    key = plain.owner.key
    carrier.register_mailbox(holder.mailbox, holder.read.hash, holder.write.hash, key)
    carrier.put_tuf("timestamp.json", b'{"signed":{"version":1,"x":"' + b"a" * 400 + b'"}}', key)
    traffic = carrier.traffic
    before = traffic.bytes_up + traffic.bytes_down
    assert carrier.get_tuf("timestamp.json")
    assert carrier.get_tuf("2.root.json") is None
    assert carrier.list_packets(holder.mailbox, 0, holder.read).packets == ()
    spent = traffic.bytes_up + traffic.bytes_down - before
    carrier.close()
    assert spent <= 1536


def test_nothing_superfluous_is_sent(plain):
    with relay(plain.address) as address:
        carrier = HttpsCarrier(Route((str(address),)))
        carrier.hub_info()
        carrier.close()
        head = bytes(address.sent)
    port = urlsplit(str(address)).port
    assert head == f"GET /v1/hub HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode()


def test_the_proxy_looks_names_up_itself():
    with socks_proxy() as (proxy, asked):
        for given in (proxy, proxy.replace("socks5h", "socks5")):
            carrier = HttpsCarrier(Route(("https://hub.invalid",), proxy=given))
            with pytest.raises(HubAway):
                carrier.hub_info()
            carrier.close()
    assert asked == [b"hub.invalid", b"hub.invalid"]


def test_without_the_proxy_nothing_goes_out():
    carrier = HttpsCarrier(Route(("http://" + "a" * 56 + ".onion",),
                                 proxy=f"socks5h://127.0.0.1:{closed_port()}"))
    with pytest.raises(HubAway) as error:
        carrier.hub_info()
    assert error.value.facts == {"reason": "proxy"}
    carrier.close()


def test_a_hub_on_this_computer_is_reached_without_the_proxy(plain):
    carrier = plain.carrier(proxy=f"socks5h://127.0.0.1:{closed_port()}")
    assert carrier.hub_info().hub_key
    carrier.close()


class Relayed(str):
    """The address of a relay, and what went through it."""

    counts: list[int]
    sent: bytearray
    connections: int


@contextmanager
def relay(address: str, tls_of: RunningHub | None = None) -> Iterator[Relayed]:
    """Pass bytes on to a hub and count them; with tls_of: end TLS with a certificate of its own."""
    target = urlsplit(address)
    server = socket.create_server(("127.0.0.1", 0))
    scheme = "https" if tls_of else "http"
    told = Relayed(f"{scheme}://127.0.0.1:{server.getsockname()[1]}")
    told.counts, told.sent, told.connections = [0, 0], bytearray(), 0
    wrap = _impostor(tls_of) if tls_of else (lambda link: link)

    def pump(source: socket.socket, sink: socket.socket, place: int) -> None:
        try:
            while piece := source.recv(65536):
                told.counts[place] += len(piece)
                if place == 0:
                    told.sent.extend(piece)
                sink.sendall(piece)
        except OSError:
            pass
        finally:
            for one in (source, sink):
                with suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)

    def accept() -> None:
        while True:
            try:
                link = wrap(server.accept()[0])
            except OSError:
                return
            told.connections += 1
            far = _far(target)
            threads = [threading.Thread(target=pump, args=(link, far, 0), daemon=True),
                       threading.Thread(target=pump, args=(far, link, 1), daemon=True)]
            for thread in threads:
                thread.start()
            links.extend([link, far])
            pumps.extend(threads)

    links: list[socket.socket] = []
    pumps: list[threading.Thread] = []
    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield told
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        thread.join(5)
        for one in pumps:
            one.join(5)
        for link in links:
            link.close()


def _far(target) -> socket.socket:
    link = socket.create_connection((target.hostname, target.port))
    if target.scheme == "http":
        return link
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context.wrap_socket(link)


def _impostor(hub: RunningHub):
    folder: Path = hub.data.parent
    key, certificate = make_certificate([], 1_770_000_000_000)
    (folder / "impostor-key.pem").write_bytes(key)
    (folder / "impostor.pem").write_bytes(certificate)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "impostor.pem", folder / "impostor-key.pem")
    return lambda link: context.wrap_socket(link, server_side=True)


@contextmanager
def socks_proxy() -> Iterator[tuple[str, list[bytes]]]:
    """A SOCKS5 proxy that notes the names it is asked for and connects to nothing."""
    server = socket.create_server(("127.0.0.1", 0))
    asked: list[bytes] = []

    def serve() -> None:
        while True:
            try:
                link, _ = server.accept()
            except OSError:
                return
            with link:
                link.recv(64)
                link.sendall(b"\x05\x00")
                request = link.recv(512)
                assert request[3] == 3, "a name was looked up before the proxy"
                asked.append(request[5:5 + request[4]])
                link.sendall(b"\x05\x04\x00\x01" + bytes(6))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"socks5h://127.0.0.1:{server.getsockname()[1]}", asked
    server.shutdown(socket.SHUT_RDWR)
    server.close()
    thread.join(5)
