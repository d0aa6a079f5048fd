"""The real process: what it writes, how it stops, what it does with strangers and dawdlers."""

from __future__ import annotations

import http.client
import json
import secrets
import socket
import ssl
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from fakes.hub import DESKTOP, Holder, Owner, RunningHub, running_hub, start_hub
from fieldbook.crypto.hashing import sha256
from fieldbook.exchange.carriers.https import HttpsCarrier, Route
from fieldbook.exchange.errors import HubBusy
from fieldbook.exchange.protocol.errors import OwnerFileDamaged
from fieldbook.exchange.protocol.owner import OwnerCredential, encode_owner_file
from fieldbook.hub.errors import (
    CertificateUnusable,
    OwnerFileMissing,
    PlainHttpNotLocal,
    PortTaken,
)
from fieldbook.hub.server import TlsFiles, serve
from fieldbook.hub.status import status


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> RunningHub:
    with running_hub(tmp_path_factory.mktemp("process")) as hub:
        yield hub


def connect(hub: RunningHub) -> socket.socket:
    parts = urlsplit(hub.address)
    return socket.create_connection((parts.hostname, parts.port), timeout=10)


def raw(hub: RunningHub, request: bytes, *, end: bool = True) -> bytes:
    """Send bytes (and an end of file after them); return all that comes until the hub closes."""
    with connect(hub) as link:
        link.sendall(request)
        if end:
            link.shutdown(socket.SHUT_WR)
        parts = []
        while piece := link.recv(65536):
            parts.append(piece)
        return b"".join(parts)


def ask(hub: RunningHub, method: str, path: str, body: bytes | None = None,
        headers: dict[str, str] | None = None) -> tuple[http.client.HTTPResponse, bytes]:
    parts = urlsplit(hub.address)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
    connection.request(method, path, body, headers or {})
    answer = connection.getresponse()
    try:
        return answer, answer.read()
    finally:
        connection.close()


def test_nothing_that_it_writes_tells_who_came(tmp_path: Path):
    agent, forwarded = "Suspicious-Agent/9.7", "203.0.113.77"
    headers = {"User-Agent": agent, "X-Forwarded-For": forwarded, "Forwarded": f"for={forwarded}"}
    with running_hub(tmp_path) as hub:
        parts = urlsplit(hub.address)
        with socket.create_connection((parts.hostname, parts.port)) as link:
            own = f"{link.getsockname()[0]}:{link.getsockname()[1]}"
            link.sendall(b"GET /v1/hub HTTP/1.1\r\nHost: x\r\nUser-Agent: " + agent.encode()
                         + b"\r\nConnection: close\r\n\r\n")
            assert link.recv(65536).startswith(b"HTTP/1.1 200")
        for method, path in (("GET", "/v1/hub"), ("GET", "/nowhere"), ("POST", "/v1/enrol"),
                             ("PATCH", "/v1/hub"), ("GET", "/blobs/" + "0" * 64),
                             ("PUT", "/tuf/1.root.json"), ("GET", "/v1/mailboxes/x/packets")):
            ask(hub, method, path, b"{}" if method != "GET" else None, headers)
        raw(hub, b"\x16\x03\x01 not http\r\n\r\n")
        raw(hub, b"GET / HTTP/9.9\r\nUser-Agent: " + agent.encode() + b"\r\n\r\n")
        carrier = hub.carrier()
        sealed = secrets.token_bytes(4096)
        carrier.put_packet(hub.owner.inbox.mailbox, sealed, OwnerCredential(hub.owner.key))
        carrier.close()
        hub.stop()
        written = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert any(sealed in content for content in written.values())
    for path, content in written.items():
        for trace in (agent, forwarded, own, "127.0.0.1", "203.0.113", "HTTP/1.1", "GET /"):
            assert trace.encode() not in content, (path.name, trace)
        packed = socket.inet_aton(forwarded)
        assert path.name == sha256(sealed).hex() or packed not in content


def test_no_file_of_a_packet_tells_the_time_of_day(running: RunningHub):
    carrier = running.carrier()
    sealed = secrets.token_bytes(4096)
    carrier.put_packet(running.owner.inbox.mailbox, sealed, OwnerCredential(running.owner.key))
    carrier.close()
    [path] = list(running.data.rglob(sha256(sealed).hex()))
    assert path.stat().st_mtime_ns % (86_400 * 10**9) == 0


def test_answers_name_neither_software_nor_time(running: RunningHub):
    for path in ("/v1/hub", "/nowhere", "/blobs/" + "0" * 64):
        answer, _ = ask(running, "GET", path)
        assert {name.lower() for name, _ in answer.getheaders()} == {
            "content-length", "content-type"}


def test_the_data_folder_belongs_to_its_user_alone(running: RunningHub):
    assert stat.S_IMODE(running.data.stat().st_mode) == 0o700


@pytest.mark.parametrize(("method", "path", "status", "kind"), [
    ("GET", "/", 404, "no-such-call"),
    ("GET", "/v1/hub/", 404, "no-such-call"),
    ("GET", "/tuf/..%2f..%2fowner.json", 404, None),
    ("GET", "/tuf/%00", 404, "no-such-file"),
    ("POST", "/v1/hub", 405, "wrong-method"),
    ("GET", "/v1/hub?nonce=xyz", 400, "malformed"),
    ("GET", "/v1/hub?nonce=00", 400, "malformed"),
    ("GET", "/blobs/zz", 400, "malformed"),
    ("GET", "/blobs/" + "A" * 64, 400, "malformed"),
    ("POST", "/v1/enrol", 400, "malformed"),
    ("POST", "/v1/invites", 403, "refused"),
    ("DELETE", "/v1/blobs/" + "0" * 64, 403, "refused"),
    ("GET", "/v1/mailboxes/" + "0" * 32 + "/packets", 403, "refused"),
])
def test_wrong_requests_get_a_status_and_a_word(running, method, path, status, kind):
    body = b"\xff{" if method == "POST" else None
    answer, content = ask(running, method, path, body)
    assert answer.status == status
    if kind:
        assert json.loads(content) == {"error": {"kind": kind}}


@pytest.mark.parametrize("credential", [
    "Bearer", "Bearer .", "Basic dXNlcjpwYXNz", "Bearer " + "0" * 32, "Bearer " + "g" * 97,
    "Bearer " + "0" * 32 + "." + "0" * 64, "Bearer " + "0" * 32 + "." + "0" * 65, "\xff" * 10])
def test_wrong_credentials_are_refused(running, credential):
    answer, _ = ask(running, "GET", "/v1/mailboxes/" + "0" * 32 + "/packets", None,
                    {"Authorization": credential})
    assert answer.status == 403


@pytest.mark.parametrize("body", [
    b"", b"null", b"[]", b"{}", b'{"hub_token": 5}', b"[" * 50_000, b'{"a":' * 10_000,
    b'{"hub_token":"' + b"0" * 64 + b'"}', b'"' + b"x" * 60_000, b"\xff\xfe", b"{" + b" " * 60_000])
def test_garbage_bodies_are_malformed(running, body):
    answer, content = ask(running, "POST", "/v1/enrol", body)
    assert (answer.status, content) == (400, b'{"error":{"kind":"malformed"}}')


@pytest.mark.parametrize("request_", [
    b"\0" * 100, b"GET\r\n\r\n", b"GET / HTTP/1.1\r\nContent-Length: x\r\nHost: x\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", b"A" * 40_000,
    b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"y" * 40_000 + b"\r\n\r\n"])
def test_what_is_no_http_ends_the_connection_and_nothing_else(running, request_):
    answer = raw(running, request_)
    assert not answer or answer.startswith(b"HTTP/1.1 4")
    assert ask(running, "GET", "/v1/hub")[0].status == 200


def test_a_body_over_the_limit_is_refused_before_it_is_read(running):
    head = b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n"
    assert raw(running, head + b"x" * 10, end=False).startswith(b"HTTP/1.1 413")
    chunk = b"10000\r\n" + b"x" * 65536 + b"\r\n"
    head = b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    assert raw(running, head + chunk + chunk, end=False).startswith(b"HTTP/1.1 413")


def test_many_at_once_each_get_their_number(running):
    owner = OwnerCredential(running.owner.key)
    holder, carrier = Holder(), running.carrier()
    carrier.register_mailbox(holder.mailbox, holder.read.hash, holder.write.hash,
                             running.owner.key)
    sealed = [secrets.token_bytes(4096) for _ in range(20)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda one: carrier.put_packet(holder.mailbox, one, owner),
                         [*sealed, *sealed]))
    waiting = carrier.list_packets(holder.mailbox, 0, holder.read)
    carrier.close()
    assert [one.n for one in waiting.packets] == list(range(1, 21))
    assert {one.sha256 for one in waiting.packets} == {sha256(one) for one in sealed}


def test_what_was_receipted_is_there_after_a_power_cut(tmp_path: Path):
    hub = start_hub(tmp_path, Owner())
    carrier = hub.carrier()
    sealed = [secrets.token_bytes(4096) for _ in range(5)]
    for one in sealed:
        carrier.put_packet(hub.owner.inbox.mailbox, one, OwnerCredential(hub.owner.key))
    carrier.close()
    hub.kill()
    hub.process.stdin.close()
    with running_hub(tmp_path, hub.owner) as again:
        carrier = again.carrier()
        waiting = carrier.list_packets(hub.owner.inbox.mailbox, 0, hub.owner.inbox)
        assert [one.sha256 for one in waiting.packets] == [sha256(one) for one in sealed]
        carrier.close()


def test_it_ends_when_its_parent_is_gone(tmp_path: Path):
    hub = start_hub(tmp_path, Owner())
    assert hub.stop() == 0
    assert status(hub.data)["mailboxes"] == 1


def test_its_own_certificate_stays_and_is_private(tmp_path: Path):
    owner = Owner()
    seen = set()
    for _ in range(2):
        with running_hub(tmp_path, owner, tls=True) as hub:
            parts = urlsplit(hub.address)
            assert parts.scheme == "https"
            shown = ssl.get_server_certificate((parts.hostname, parts.port))
            seen.add(sha256(ssl.PEM_cert_to_DER_cert(shown)))
            seen.add(hub.certificate)
            assert status(hub.data)["certificate_sha256"] == hub.certificate.hex()
    assert len(seen) == 1
    key = hub.data / "tls" / "key.pem"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600


def test_only_tls_1_3_is_spoken(tmp_path: Path):
    with running_hub(tmp_path, tls=True) as hub:
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
        old.maximum_version = ssl.TLSVersion.TLSv1_2
        with connect(hub) as link, pytest.raises((ssl.SSLError, ConnectionError)):
            old.wrap_socket(link)


def test_it_says_in_json_why_it_does_not_start(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-m", "fieldbook.hub", "--data", str(tmp_path / "hub"), "--owner",
         str(tmp_path / "owner.json")], capture_output=True, timeout=30, check=False,
        env={"PYTHONPATH": str(DESKTOP)}, stdin=subprocess.DEVNULL)
    assert (done.returncode, done.stdout) == (1, b"")
    assert json.loads(done.stderr) == {"error": {"kind": "owner-file-missing"}}


def test_what_keeps_it_from_starting_is_named(tmp_path: Path):
    owner, damaged, nothing = (tmp_path / name for name in ("owner.json", "damaged", "no.pem"))
    owner.write_bytes(encode_owner_file(Owner().file))
    damaged.write_text("{}")
    nothing.write_text("nothing")
    with pytest.raises(OwnerFileMissing):
        serve(tmp_path / "hub", tmp_path / "absent")
    with pytest.raises(OwnerFileDamaged):
        serve(tmp_path / "hub", damaged)
    with pytest.raises(PlainHttpNotLocal):
        serve(tmp_path / "hub", owner, tls=False, host="0.0.0.0")
    with pytest.raises(CertificateUnusable):
        serve(tmp_path / "hub", owner, tls=TlsFiles(nothing, nothing))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(PortTaken) as error:
            serve(tmp_path / "hub", owner, tls=False, port=port)
        assert error.value.facts == {"port": port}


IMPATIENT = """
import sys
from pathlib import Path
from fieldbook.hub.limits import Limits
from fieldbook.hub.server import serve
serve(Path(sys.argv[1]), Path(sys.argv[2]), tls=False, exit_with_parent=True,
      limits=Limits(header=0.4, idle=0.4, body=1.0, stall=0.4, connections=4),
      on_listening=lambda told: print(told.address, flush=True))
"""


@pytest.fixture(scope="module")
def impatient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Owner]]:
    """The address of a hub with little patience and room for four, and its owner."""
    folder, owner = tmp_path_factory.mktemp("impatient"), Owner()
    (folder / "owner.json").write_bytes(encode_owner_file(owner.file))
    process = subprocess.Popen(
        [sys.executable, "-c", IMPATIENT, str(folder / "hub"), str(folder / "owner.json")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={"PYTHONPATH": str(DESKTOP)})
    yield process.stdout.readline().decode().strip(), owner
    process.stdin.close()
    process.stdout.close()
    process.wait(15)


def link_to(address: str) -> socket.socket:
    link = socket.socket()
    link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    link.settimeout(10)
    parts = urlsplit(address)
    link.connect((parts.hostname, parts.port))
    return link


@pytest.mark.parametrize(("begin", "answer"), [
    (b"", b""), (b"GET /v1/hub HTTP/1.1\r\nHo", b""),
    (b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{", b"HTTP/1.1 408")])
def test_what_never_ends_is_cut(impatient, begin, answer):
    with link_to(impatient[0]) as link:
        started = time.monotonic()
        link.sendall(begin)
        got = link.recv(65536)
        assert got.startswith(answer) if answer else got == b""
        assert time.monotonic() - started < 5


def test_a_body_of_one_byte_now_and_then_is_not_waited_for(impatient):
    with link_to(impatient[0]) as link:
        link.sendall(b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n")
        with pytest.raises(ConnectionError):
            dribble(link)


def dribble(link: socket.socket) -> None:
    for _ in range(60):
        link.sendall(b" ")
        time.sleep(0.1)


def test_a_reader_that_takes_nothing_is_cut(impatient):
    address, owner = impatient
    blob, credential = bytes(8 * 1024 * 1024), OwnerCredential(owner.key)
    carrier = HttpsCarrier(Route((address,)))
    carrier.declare_blob(sha256(blob), len(blob), credential)
    for first in range(0, 128, 16):
        carrier.put_blocks(sha256(blob), first, bytes(1024 * 1024), credential)
    carrier.commit_blob(sha256(blob), credential)
    carrier.close()
    with link_to(address) as link:
        link.sendall(f"GET /blobs/{sha256(blob).hex()} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        time.sleep(1.5)
        got = 0
        try:
            while piece := link.recv(65536):
                got += len(piece)
        except ConnectionError:
            pass
    assert got < len(blob)


def test_too_many_at_once_are_asked_to_come_later(impatient):
    links = [link_to(impatient[0]) for _ in range(5)]
    carrier = HttpsCarrier(Route((impatient[0],)))
    with pytest.raises(HubBusy):
        carrier.hub_info()
    for link in links:
        link.close()
    carrier.close()
    time.sleep(0.2)
    carrier = HttpsCarrier(Route((impatient[0],)))
    assert carrier.hub_info().hub_key
    carrier.close()
