"""Things that listen where a hub should: they answer garbage, hang, or close in the middle."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

Answer = Callable[[socket.socket], None]


def read_request(connection: socket.socket) -> bytes:
    """Return the head of a request, b"" when there is none any more."""
    head = b""
    while b"\r\n\r\n" not in head:
        piece = connection.recv(65536)
        if not piece:
            return b""
        head += piece
    return head


def answering(body: bytes, status: str = "200 OK", *headers: str) -> Answer:
    """Return what answers every request alike."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]

    def answer(connection: socket.socket) -> None:
        while read_request(connection):
            connection.sendall("\r\n".join(lines).encode() + body)

    return answer


def saying(*pieces: bytes, then: float = 0.0, again: bool = False) -> Answer:
    """Return what says some bytes to a request, waits, and closes; or says the last for ever."""
    def answer(connection: socket.socket) -> None:
        read_request(connection)
        for piece in pieces:
            connection.sendall(piece)
        while again:
            connection.sendall(pieces[-1])
        time.sleep(then)

    return answer


def speaking_first(data: bytes) -> Answer:
    """Return what says some bytes to whatever comes first, as a plain server does to TLS."""
    def answer(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(data)

    return answer


OK = b"HTTP/1.1 200 OK\r\n"
LIARS: dict[str, Answer] = {
    "closes": saying(),
    "half": saying(OK + b"Content-Length: 1000\r\n\r\n{\"a\":"),
    "half a head": saying(OK + b"Content-Le"),
    "noise": saying(os.urandom(3000)),
    "zeros": saying(bytes(3000)),
    "log-in page": answering(b"<html><form>Please log in</form></html>"),
    "empty": answering(b""),
    "object": answering(b"{}"),
    "list": answering(b"[]"),
    "null": answering(b"null"),
    "deep": answering(b"[" * 100_000),
    "long number": answering(b'{"hub_key": ' + b"9" * 10_000 + b"}"),
    "not utf-8": answering(b'{"hub_key": "\xff\xfe"}'),
    "redirect": answering(b"", "302 Found", "Location: http://127.0.0.1:1/"),
    "error": answering(b"oops", "500 Internal Server Error"),
    "refusal": answering(b'{"error": {"kind": "made-up"}}', "403 Forbidden"),
    "nowhere": answering(b'{"error": {"kind": "not-found"}}', "404 Not Found"),
    "strange status": answering(b"", "999 Hello"),
    "compressed": answering(b"\x1f\x8b\x08\x00", "200 OK", "Content-Encoding: gzip"),
    "endless": saying(OK + b"Transfer-Encoding: chunked\r\n\r\n",
                      b"10000\r\n" + b"x" * 65536 + b"\r\n", again=True),
    "endless head": saying(OK, b"X-Header: " + b"x" * 6000 + b"\r\n", again=True),
}


class Listener:
    """Listens on a port of this computer and counts who comes."""

    def __init__(self, answer: Answer, port: int = 0) -> None:
        self._answer = answer
        self._socket = socket.create_server(("127.0.0.1", port))
        self._open: list[socket.socket] = []
        self.port = int(self._socket.getsockname()[1])
        self.visits = 0
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                self.visits += 1
                self._open.append(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:
            self._answer(connection)

    def close(self) -> None:
        for one in (self._socket, *self._open):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        self._thread.join(5)


@contextmanager
def listening(answer: Answer, port: int = 0) -> Iterator[Listener]:
    listener = Listener(answer, port)
    try:
        yield listener
    finally:
        listener.close()
