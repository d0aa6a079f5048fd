"""What a tape looks like when all that must differ is masked: keys, names of mailboxes, contents.

Masked is what is random by its form: hexadecimal of 16 bytes and more becomes a number, the same
one wherever the same turns up again on the tape; contents become their length. All else stays as it
was sent: methods, paths, cursors, ranges, names and values of headers, the order, which requests
share a connection, and the records of TLS with the extensions of its first message. In a list of
packets the order is that of their hashes, which is random: it is sorted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import groupby

from fakes.front import Connection, Tape

HEX = re.compile(rb"[0-9a-f]{32,}")
PACKETS = re.compile(rb'(?<="packets":\[)[^\[\]{}]+')
DAYS_AND_TIMES = re.compile(rb'\d{4}-\d\d-\d\dT[\d:]+Z|(?<="day":)\d+')
"""Of the hub's answers: midnight may come between two."""
_NO_BODY = (204, 304)


class Masks:
    """Numbers for what is random, in the order in which it turns up."""

    def __init__(self) -> None:
        self._numbers: dict[bytes, int] = {}

    def over(self, text: bytes) -> str:
        masked = PACKETS.sub(lambda found: b",".join(sorted(found[0].split(b","))),
                             HEX.sub(self._number, text))
        return DAYS_AND_TIMES.sub(b"<time>", masked).decode("latin-1")

    def _number(self, found: re.Match[bytes]) -> bytes:
        number = self._numbers.setdefault(found[0], len(self._numbers) + 1)
        return b"<%d: %d>" % (number, len(found[0]))


def shape(tape: Tape) -> list[str]:
    """Return the shape of a tape, a line for each request, answer and TLS record of the client."""
    masks, lines = Masks(), []
    for number, one in enumerate(tape.connections):
        lines += [f"{number} tls {line}" for line in records(bytes(one.raw_up))]
        lines += [f"{number} {line}" for line in _exchanges(one, masks)]
    return lines


def _exchanges(one: Connection, masks: Masks) -> Iterator[str]:
    asked = list(messages(bytes(one.up)))
    methods = [head.split(b" ", 1)[0] for head, _ in asked]
    answered = list(messages(bytes(one.down), methods))
    for place, (head, body) in enumerate(asked):
        yield f"> {masks.over(head)} {_body(body, masks)}"
        if place < len(answered):
            yield f"< {masks.over(answered[place][0])} {_body(answered[place][1], masks)}"


def _body(body: bytes, masks: Masks) -> str:
    """Return JSON with what is random masked, and of all else, which is sealed, the length."""
    try:
        json.loads(body)
    except ValueError:
        return f"{len(body)} bytes"
    return masks.over(body)


def messages(data: bytes, methods: list[bytes] | None = None) -> Iterator[tuple[bytes, bytes]]:
    """Yield (head, body) of each whole HTTP/1.1 message; `methods`: these are answers to them."""
    at, number = 0, 0
    while (end := data.find(b"\r\n\r\n", at)) >= 0:
        head = data[at:end]
        lines = head.lower().split(b"\r\n")
        fields = dict(line.split(b": ", 1) for line in lines[1:] if b": " in line)
        at = end + 4
        silent = methods is not None and (
            methods[number:number + 1] == [b"HEAD"] or int(lines[0].split()[1]) in _NO_BODY)
        if fields.get(b"transfer-encoding") == b"chunked" and not silent:
            body, at = _chunks(data, at)
        else:
            size = 0 if silent else int(fields.get(b"content-length", b"0"))
            body, at = data[at:at + size], at + size
        if at > len(data):
            return  # cut in its middle
        yield head, body
        number += 1


def _chunks(data: bytes, at: int) -> tuple[bytes, int]:
    parts = []
    while True:
        end = data.index(b"\r\n", at)
        size = int(data[at:end], 16)
        parts.append(data[end + 2:end + 2 + size])
        at = end + 2 + size + 2
        if size == 0:
            return b"".join(parts), at


def records(raw: bytes) -> Iterator[str]:
    """Yield what the TLS records of a client look like: kinds, lengths, extensions of the hello."""
    for kind, run in groupby(_records(raw), key=lambda one: one[0]):
        sizes = []
        for _, body in run:
            sizes.append(len(body))
            if kind == 22 and body[:1] == b"\x01":
                yield f"hello {extensions(body)}"
        yield f"{kind} {sizes}"


def _records(raw: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 5 <= len(raw):
        size = int.from_bytes(raw[at + 3:at + 5], "big")
        yield raw[at], raw[at + 5:at + 5 + size]
        at += 5 + size


def extensions(hello: bytes) -> list[tuple[int, int]]:
    """Return (type, length) of each extension of a ClientHello (RFC 8446, 4.1.2)."""
    at = 4 + 2 + 32
    at += 1 + hello[at]
    at += 2 + int.from_bytes(hello[at:at + 2], "big")
    at += 1 + hello[at]
    end, at = at + 2 + int.from_bytes(hello[at:at + 2], "big"), at + 2
    found = []
    while at < end:
        kind, size = (int.from_bytes(hello[at + n:at + n + 2], "big") for n in (0, 2))
        found.append((kind, size))
        at += 4 + size
    return found
