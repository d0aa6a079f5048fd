"""What an exchange costs on the wire: HTTP headers and bodies, with a real hub; --quick for less.

The figures are those of the design: a field edit, nothing new, publishing what did not change, a
first exchange, a catalogue of 10,000 items with 12 changed, 200 MB over a link that is cut.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import io
import json
import random
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "tests"), str(HERE.parent / "desktop")]

from fieldbook.crypto.age import sealed_size  # noqa: E402
from fieldbook.crypto.padding import blob_size  # noqa: E402
from fieldbook.exchange.account import change_account  # noqa: E402
from fieldbook.exchange.errors import CarrierError  # noqa: E402
from fieldbook.exchange.letters import Attachment  # noqa: E402
from fieldbook.exchange.report import ExchangeReport  # noqa: E402
from fieldbook.library.content import ContentItem  # noqa: E402
from fieldbook.library.importing import import_folder  # noqa: E402
from fieldbook.studio.publishing import publish  # noqa: E402
from journeys.exchange_world import Member, RealWorld, free_port, write_course  # noqa: E402

FIRST = 1.0815
"""A first exchange may cost 1.03 times the payload plus 5 %."""

SENTENCE = "Two officers asked for papers and kept the phone for about twenty minutes."


def tell(name: str, value: float, unit: str, limit: float) -> None:
    ratio = round(value / limit, 3) if limit else 0.0
    print(json.dumps({"name": name, "value": round(value, 4), "unit": unit, "limit": limit,
                      "ratio": ratio}), flush=True)


def wire(report: ExchangeReport) -> int:
    return report.bytes_up + report.bytes_down


def measure_small(world: RealWorld) -> None:
    member = joined(world)
    with member.store.change() as change:
        incident = change.create("incident", {"title": "A title", "what": ""})
    member.exchange()
    member.exchange()
    tell("nothing new", wire(member.exchange()), "bytes", 1536)
    with member.store.change() as change:
        change.set("incident", incident, what=SENTENCE)
    tell("a field edit", wire(member.exchange()), "bytes", 8192)
    member.submit("s1", "A title", what=SENTENCE * 20)
    tell("a submission of 1,500 letters", wire(member.exchange()), "bytes", 24_576)


def measure_courses(world: RealWorld, folder: Path) -> None:
    course = import_folder(world.desk_store, write_course(folder / "course", lessons=40)).id
    world.publish(course)
    tell("publishing an unchanged course", world.publish(course).new_bytes, "bytes", 0)
    member = joined(world)
    offer = member.publications.offers()[0]
    report = member.fetch(course, "fr")
    tell("first fetch of a course, of its payload", report.bytes_down / offer.sizes["fr"], "times",
         FIRST)


def measure_attachment(world: RealWorld, size: int) -> None:
    member = joined(world)
    queue_file(member, size)
    report = member.exchange()
    tell(f"a first exchange with {size // 10**6} MB, of its payload", report.bytes_up / size,
         "times", FIRST)


class Shelf:
    """A publisher's library of `count` short items in one language."""

    def __init__(self, count: int) -> None:
        self.texts = {f"part-{n // 100:03}/item-{n:05}": self._text(n, 0) for n in range(count)}

    def edit(self, count: int) -> None:
        for path in random.Random(2).sample(sorted(self.texts), count):
            self.texts[path] = self._text(len(path), 1) + path.encode()

    def course(self, _: str) -> Any:
        return SimpleNamespace(size=sum(map(len, self.texts.values())), titles={"en": "Course"})

    def content(self, _: str) -> Iterator[ContentItem]:
        for path, data in sorted(self.texts.items()):
            yield ContentItem(path, "en", "lesson", path[-5:], data,
                              hashlib.sha256(data).hexdigest())

    @staticmethod
    def _text(number: int, edition: int) -> bytes:
        return f"# Item {number}\n\nEdition {edition}. {SENTENCE}\n".encode()


def measure_catalogue(world: RealWorld, count: int) -> None:
    shelf: Any = Shelf(count)

    def published() -> None:
        with contextlib.closing(world.desk.carrier()) as carrier:
            publish(world.desk_store, shelf, "catalogue", carrier, world.desk.publishing_keys(),
                    clock=world.clock)

    published()
    member = joined(world)
    member.fetch("catalogue", "en")
    shelf.edit(12)
    published()
    report = member.fetch("catalogue", "en")
    assert report.fetched >= 12, report
    tell(f"a catalogue of {count:,} items with 12 changed", report.requests, "requests", 20)


class CuttingProxy:
    """Forwards a port to another, and breaks the connection after some bytes, so many times."""

    def __init__(self, target: int, cuts: int, least: int, most: int) -> None:
        self.port = free_port()
        self.up = 0
        self.cuts = cuts
        self._target = target
        self._span = (least, most)
        self._random = random.Random(3)
        self._server = socket.create_server(("127.0.0.1", self.port))
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            near, _ = self._server.accept()
            far = socket.create_connection(("127.0.0.1", self._target))
            room = self._random.randint(*self._span) if self.cuts > 0 else 2**60
            threading.Thread(target=self._back, args=(far, near), daemon=True).start()
            threading.Thread(target=self._forth, args=(near, far, room), daemon=True).start()

    def _forth(self, near: socket.socket, far: socket.socket, room: int) -> None:
        with contextlib.suppress(OSError):
            while data := near.recv(65_536):
                data = data[:room]
                far.sendall(data)
                self.up += len(data)
                room -= len(data)
                if room <= 0:
                    self.cuts -= 1
                    break
        self._end(near, far)

    def _back(self, far: socket.socket, near: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := far.recv(65_536):
                near.sendall(data)
        self._end(near, far)

    @staticmethod
    def _end(*ends: socket.socket) -> None:
        for end in ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()


def measure_cuts(world: RealWorld, size: int, cuts: int) -> None:
    """Send a file through a proxy that cuts the link; count what passed the proxy."""
    member = joined(world)
    port = int(world.hub.address.rsplit(":", 1)[1])
    proxy = CuttingProxy(port, cuts, size // (3 * cuts), size // cuts)
    change_account(member.store, {"hubs": (f"http://127.0.0.1:{proxy.port}",)})
    queue_file(member, size)
    for _ in range(20 * cuts):
        try:
            member.exchange()
        except CarrierError:
            continue
        break
    assert member.state("file").state == "stored"
    assert proxy.cuts <= 0, f"{proxy.cuts} cuts were left"
    tell(f"{size // 10**6} MB with {cuts} cuts, sent twice", proxy.up / padded(size) - 1, "share",
         0.01)


def padded(size: int) -> int:
    """Return how many bytes a file has on the wire when nothing is cut, headers left out."""
    return sealed_size(blob_size(size), 1)


def queue_file(member: Member, size: int) -> None:
    blob = member.store.blobs.add(io.BytesIO(random.Random(4).randbytes(size))).id
    member.outbox.submit("file", "A title", {}, [Attachment("video.mp4", "video/mp4", blob)])


def joined(world: RealWorld) -> Member:
    member = world.member()
    member.join(world.desk.invite().text)
    return member


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="smaller files, fewer items")
    quick = parser.parse_args().quick
    with tempfile.TemporaryDirectory() as folder:
        world = RealWorld(Path(folder), tls=False)
        try:
            measure_small(world)
            measure_courses(world, Path(folder))
            measure_attachment(world, 20_000_000)
            measure_catalogue(world, 1_000 if quick else 10_000)
            measure_cuts(world, 20_000_000 if quick else 200_000_000, 3 if quick else 30)
        finally:
            world.close()


if __name__ == "__main__":
    main()
