"""Plays desktop, logind and UPower on a private bus, in a process of its own.

It speaks D-Bus by itself, so that what reaches the window is typed as the services' documentation
says, and not as Qt would write it. It reads one word a line from its input and sends the message of
that name (`MESSAGES`). `Inhibit` is answered with one end of a pipe, as logind does; "inhibited"
and "released" on its output tell when it is held and closed.
"""

from __future__ import annotations

import os
import selectors
import socket
import struct
import sys
from collections.abc import Iterator, Sequence

SESSION_ID, SESSION = "7", "/org/freedesktop/login1/session/_37"
LOGIN1 = "org.freedesktop.login1"
PROPERTIES = "org.freedesktop.DBus.Properties"
UPOWER = ("/org/freedesktop/UPower", "org.freedesktop.UPower")
NAMES = ("org.freedesktop.login1", "org.freedesktop.UPower", "org.freedesktop.ScreenSaver")

Message = tuple[str, str, str, str, tuple[object, ...]]
"""Path, interface, member, signature, arguments."""

SAVERS = {
    "freedesktop": ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    "kde": ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
    "gnome": ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    "xfce": ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
    "mate": ("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
    "cinnamon": ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
}
_PRESENCE = ("/org/gnome/SessionManager/Presence", "org.gnome.SessionManager.Presence",
             "StatusChanged", "u")
_MANAGER = ("/org/freedesktop/login1", f"{LOGIN1}.Manager")


def _changed(path: str, interface: str, name: str, value: bool) -> Message:
    return path, PROPERTIES, "PropertiesChanged", "sa{sv}as", (interface, {name: value}, ())


MESSAGES: dict[str, Message] = {
    **{name: (*saver, "ActiveChanged", "b", (True,)) for name, saver in SAVERS.items()},
    **{f"{name}-off": (*saver, "ActiveChanged", "b", (False,)) for name, saver in SAVERS.items()},
    "idle": (*_PRESENCE, (3,)),
    "busy": (*_PRESENCE, (2,)),
    "unity": ("/com/canonical/Unity/Session", "com.canonical.Unity.Session", "Locked", "", ()),
    "sleep": (*_MANAGER, "PrepareForSleep", "b", (True,)),
    "wake": (*_MANAGER, "PrepareForSleep", "b", (False,)),
    "shutdown": (*_MANAGER, "PrepareForShutdown", "b", (True,)),
    "lock": (SESSION, f"{LOGIN1}.Session", "Lock", "", ()),
    "unlock": (SESSION, f"{LOGIN1}.Session", "Unlock", "", ()),
    "lock-other": (SESSION + "5", f"{LOGIN1}.Session", "Lock", "", ()),
    "away": _changed(SESSION, f"{LOGIN1}.Session", "Active", False),
    "back": _changed(SESSION, f"{LOGIN1}.Session", "Active", True),
    "hint": _changed(SESSION, f"{LOGIN1}.Session", "LockedHint", True),
    "lid": _changed(*UPOWER, "LidIsClosed", True),
    "lid-open": _changed(*UPOWER, "LidIsClosed", False),
}


class _Writer:
    """Little-endian marshalling of the few types that are needed (D-Bus Specification)."""

    def __init__(self) -> None:
        self.data = bytearray()

    def align(self, size: int) -> None:
        self.data += bytes(-len(self.data) % size)

    def number(self, value: int) -> None:
        self.align(4)
        self.data += struct.pack("<I", value)

    def text(self, value: str) -> None:
        self.number(len(value.encode()))
        self.data += value.encode() + b"\0"

    def signature(self, value: str) -> None:
        self.data += bytes([len(value)]) + value.encode() + b"\0"

    def variant(self, kind: str, value: object) -> None:
        self.signature(kind)
        self.value(kind, value)

    def value(self, kind: str, value: object) -> None:
        if kind in ("b", "u", "h"):
            self.number(int(value))  # type: ignore[call-overload]
        elif kind in ("s", "o"):
            self.text(str(value))
        elif kind == "g":
            self.signature(str(value))
        else:
            self._array(kind, value)

    def _array(self, kind: str, value: object) -> None:
        self.number(0)
        place = len(self.data)
        entries = value.items() if isinstance(value, dict) else ()
        if kind == "a{sv}":
            self.align(8)
        start = len(self.data)
        for name, boolean in entries:
            self.align(8)
            self.text(name)
            self.variant("b", boolean)
        struct.pack_into("<I", self.data, place - 4, len(self.data) - start)


def split(signature: str) -> Iterator[str]:
    """Yield the single types of a signature made of b, u, s, h, as and a{sv}."""
    rest = signature
    while rest:
        size = 5 if rest.startswith("a{") else 2 if rest.startswith("a") else 1
        yield rest[:size]
        rest = rest[size:]


def message(kind: int, serial: int, fields: Sequence[tuple[int, str, object]], signature: str = "",
            arguments: Sequence[object] = ()) -> bytes:
    """Return a message; kind 1 is a call, 2 an answer, 4 a signal."""
    body = _Writer()
    for each, value in zip(split(signature), arguments, strict=True):
        body.value(each, value)
    head = _Writer()
    head.data += bytes([ord("l"), kind, 0, 1])
    head.number(len(body.data))
    head.number(serial)
    head.number(0)
    signed = [(8, "g", signature)] if signature else []
    for code, each, value in (*fields, *signed):
        head.align(8)
        head.data.append(code)
        head.variant(each, value)
    struct.pack_into("<I", head.data, 12, len(head.data) - 16)
    head.align(8)
    return bytes(head.data + body.data)


class Desktop:
    """One connection to the bus, with the names of logind, UPower and a screen saver."""

    def __init__(self, address: str) -> None:
        path = dict(part.split("=", 1) for part in address.partition(":")[2].split(","))["path"]
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(path)
        self._socket.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode()
                             + b"\r\n")
        self._line()
        self._socket.sendall(b"NEGOTIATE_UNIX_FD\r\n")
        self._line()
        self._socket.sendall(b"BEGIN\r\n")
        self._serial = 0
        self._bytes = b""
        self.pipe: int | None = None
        self._call("Hello")
        for name in NAMES:
            self._call("RequestName", "su", (name, 4))

    def fileno(self) -> int:
        return self._socket.fileno()

    def send(self, name: str) -> None:
        """Send the message of that name."""
        path, interface, member, signature, arguments = MESSAGES[name]
        fields = [(1, "o", path), (2, "s", interface), (3, "s", member)]
        self._socket.sendall(message(4, self._next(), fields, signature, arguments))

    def read(self) -> None:
        """Read what came in; answer Inhibit."""
        self._bytes += self._socket.recv(65536)
        while len(self._bytes) >= 16:
            body, serial, fields = struct.unpack_from("<III", self._bytes, 4)
            size = 16 + fields + (-fields % 8) + body
            if len(self._bytes) < size:
                return
            whole, self._bytes = self._bytes[:size], self._bytes[size:]
            if whole[1] == 1 and b"Inhibit\0" in whole:
                self._inhibit(serial, whole)

    def _inhibit(self, serial: int, asked: bytes) -> None:
        at = asked.index(b":1.")  # the sender's unique name
        sender = asked[at:asked.index(b"\0", at)].decode()
        self.pipe, theirs = os.pipe()
        answer = message(2, self._next(), [(5, "u", serial), (6, "s", sender), (9, "u", 1)],
                         "h", (0,))
        socket.send_fds(self._socket, [answer], [theirs])
        os.close(theirs)
        for word in (b"sleep:shutdown\0", b"delay\0"):
            assert word in asked
        print("inhibited", flush=True)

    def _call(self, member: str, signature: str = "", arguments: Sequence[object] = ()) -> None:
        fields = [(1, "o", "/org/freedesktop/DBus"), (2, "s", "org.freedesktop.DBus"),
                  (3, "s", member), (6, "s", "org.freedesktop.DBus")]
        self._socket.sendall(message(1, self._next(), fields, signature, arguments))

    def _next(self) -> int:
        self._serial += 1
        return self._serial

    def _line(self) -> None:
        line = b""
        while not line.endswith(b"\r\n"):
            line += self._socket.recv(1)
        assert line.startswith((b"OK ", b"AGREE_UNIX_FD")), line


def main(address: str) -> None:
    """Serve until the input ends."""
    desktop = Desktop(address)
    sources = selectors.DefaultSelector()
    sources.register(desktop, selectors.EVENT_READ)
    sources.register(sys.stdin, selectors.EVENT_READ)
    print("ready", flush=True)
    watched = False
    while True:
        for key, _ in sources.select():
            if key.fileobj is desktop:
                desktop.read()
                if desktop.pipe is not None and not watched:
                    watched = True
                    sources.register(desktop.pipe, selectors.EVENT_READ)
            elif key.fileobj is sys.stdin:
                word = sys.stdin.readline().strip()
                if not word:
                    return
                desktop.send(word)
                print("sent", flush=True)
            else:
                sources.unregister(key.fileobj)
                print("released", flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
