"""Starting a hub and asking how it is. `fieldbook hub serve` and `hub status` call this."""

from __future__ import annotations

import ipaddress
import os
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from fieldbook.core.clock import SystemClock
from fieldbook.crypto.certificates import certificate_sha256, make_certificate
from fieldbook.exchange.protocol.owner import decode_owner_file
from fieldbook.hub.errors import (
    CertificateUnusable,
    OwnerFileMissing,
    PlainHttpNotLocal,
    PortTaken,
)
from fieldbook.hub.limits import Limits
from fieldbook.hub.listening import Listener, make_listener, silence
from fieldbook.hub.service import build_service
from fieldbook.hub.state import TLS_FOLDER, open_hub
from fieldbook.hub.status import status

__all__ = ["Listening", "TlsFiles", "is_loopback", "serve", "status"]


@dataclass(frozen=True)
class Listening:
    """Where the hub can be reached now, and SHA-256 of its certificate in hex (empty for http)."""

    address: str
    certificate_sha256: str


@dataclass(frozen=True)
class TlsFiles:
    """A certificate (with its chain) and its key, both in PEM."""

    certificate: Path
    key: Path


def serve(data: Path, owner_file: Path, *, port: int = 0, host: str = "127.0.0.1",
          database: str | None = None, objects: str | None = None, tls: bool | TlsFiles = True,
          names: Sequence[str] = (), limits: Limits | None = None, exit_with_parent: bool = False,
          on_listening: Callable[[Listening], None] = lambda _: None) -> None:
    """Serve until a signal comes; with exit_with_parent also until standard input ends.

    port 0: any free one. tls: True for a self-made certificate kept in the data folder, False for
    plain http (loopback only). names: further host names for the self-made certificate; the first
    one is the name in the address. Raises HubStartError of some kind, or OwnerFileDamaged.
    """
    if tls is False and not is_loopback(host):
        raise PlainHttpNotLocal
    owner = decode_owner_file(_read_owner(owner_file))
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    files = _tls_files(data, tls, [*names, host])
    certificate = _pin(files)
    silence()
    bound = _bind(host, port)
    address = _address("https" if files else "http", (*names, host)[0], bound)
    with closing(bound), closing(open_hub(data, owner, certificate=certificate, database=database,
                                          objects=objects, limits=limits)) as hub:
        listener = make_listener(
            build_service(hub, _report), hub.limits,
            lambda: on_listening(Listening(address, certificate.hex())),
            (files.certificate, files.key) if files else None)
        if exit_with_parent:
            _watch_parent(listener)
        with suppress(KeyboardInterrupt):
            listener.run(sockets=[bound])


def is_loopback(host: str) -> bool:
    """Say whether a host to listen on can only be reached from this computer."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _read_owner(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        raise OwnerFileMissing from None


def _tls_files(data: Path, tls: bool | TlsFiles, names: Sequence[str]) -> TlsFiles | None:
    if isinstance(tls, TlsFiles):
        return tls
    if not tls:
        return None
    folder = data / TLS_FOLDER
    files = TlsFiles(folder / "certificate.pem", folder / "key.pem")
    if not files.certificate.exists():
        folder.mkdir(exist_ok=True, mode=0o700)
        key, certificate = make_certificate(names, SystemClock().now_ms())
        _write_private(files.key, key)
        _write_private(files.certificate, certificate)
    return files


def _write_private(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read; it appears whole or not at all."""
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def _pin(files: TlsFiles | None) -> bytes:
    if files is None:
        return b""
    try:
        ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(
            files.certificate, files.key)
        return certificate_sha256(files.certificate.read_bytes())
    except (OSError, ValueError):
        raise CertificateUnusable from None


def _bind(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    if sys.platform != "win32":
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
    except (OSError, OverflowError):
        bound.close()
        raise PortTaken(port=port) from None
    return bound


def _address(scheme: str, name: str, bound: socket.socket) -> str:
    if name in ("0.0.0.0", "::"):  # noqa: S104  (nobody can connect to "every address")
        name = "localhost"
    shown = f"[{name}]" if ":" in name else name
    return f"{scheme}://{shown}:{bound.getsockname()[1]}"


def _watch_parent(listener: Listener) -> None:
    """Stop when standard input ends, which it does when the parent is gone, however it ended."""
    def watch() -> None:
        while os.read(0, 1024):
            pass
        listener.should_exit = True

    threading.Thread(target=watch, name="parent", daemon=True).start()


def _report(trace: str) -> None:
    print(f"hub: {trace}", file=sys.stderr, flush=True)
