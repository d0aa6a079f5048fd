"""The exchange with a hub that is a process of its own, over TLS."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from fieldbook.core.background import SerialLane
from fieldbook.crypto import slip39
from fieldbook.exchange.account import change_account, load_account, member_party
from fieldbook.exchange.carriers.https import carrier_for
from fieldbook.exchange.connecting import carrier_to
from fieldbook.exchange.entrusting import Entrusting
from fieldbook.exchange.errors import HubAway, HubNotTrusted
from fieldbook.exchange.joining import join
from fieldbook.library.importing import import_folder
from journeys.exchange_world import Member, RealWorld, free_port, new_store, write_course

WORDS = (b"planted-title", b"planted-words", b"planted-name", b"planted-file", b"planted-photo")
PHOTO = b"planted-photo" * 30_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("real")


@pytest.fixture(scope="module")
def real(folder: Path) -> Iterator[RealWorld]:
    made = RealWorld(folder)
    yield made
    made.close()


def _joined(real: RealWorld) -> Member:
    member = real.member()
    member.join(real.desk.invite().text, "planted-name")
    return member


def test_one_submission_over_a_real_hub(real: RealWorld, folder: Path) -> None:
    course = _course(real, folder)
    real.publish(course)
    member = _joined(real)
    member.connections = 4
    assert member.fetch(course, "fr").fetched > 0
    member.submit("s1", "planted-title", {"planted-file.jpg": PHOTO}, what="planted-words")
    member.exchange()
    real.desk.exchange(real.library)
    line, = real.desk.inbox()
    shown = real.desk.show(line.id)
    assert real.desk_store.blobs.read(shown["attachments"][0]["blob"]) == PHOTO
    real.desk.accept(line.id)
    real.desk.reply(line.id, "planted-words in a reply")
    real.desk.exchange(real.library)
    member.exchange()
    assert member.state("s1").state == "answered"
    assert [letter.text for letter in member.letters] == ["planted-words in a reply"]
    _assert_clean(folder)


def test_a_recovery_share_over_a_real_hub(real: RealWorld, folder: Path) -> None:
    """Neither the hub's files nor what it prints has a word of it; the desk has it whole."""
    member = _joined(real)
    share = slip39.split(bytes(range(16)), 2, 3)[0]
    Entrusting(member.store, member.outbox, real.clock).entrust(
        member_party(member.store), share, need=2, of=3)
    member.exchange()
    real.desk.exchange(real.library)
    held, = real.desk.shares.all()
    assert real.desk.shares.hand_out(held.member) == share
    words = share.split()
    _assert_clean(folder, [" ".join(words[at:at + 2]).encode() for at in range(0, 20, 2)])


def _course(real: RealWorld, folder: Path) -> str:
    return import_folder(real.desk_store, write_course(folder / "course", lessons=3)).id


def _assert_clean(folder: Path, planted: Sequence[bytes] = WORDS) -> None:
    """What the hub wrote holds no planted word and no address of whoever called."""
    written = [path for path in (folder / "hub").rglob("*") if path.is_file()]
    written.append(folder / "hub-stderr.txt")
    assert len(written) > 3
    for path in written:
        data = path.read_bytes()
        for word in planted:
            assert word not in data, (path.name, word)
    assert b"127.0.0.1" not in (folder / "hub-stderr.txt").read_bytes()


def test_another_certificate_is_refused(real: RealWorld) -> None:
    """Somebody else at the hub's address: nothing goes there, and what waits goes on waiting."""
    member = _joined(real)
    change_account(member.store, {"certificate": b"x" * 32})
    member.submit("s1", "title")
    with pytest.raises(HubNotTrusted):
        member.exchange()
    assert member.state("s1").sent is None


def test_a_hub_that_is_away_is_named(real: RealWorld) -> None:
    member = _joined(real)
    member.submit("s1", "title")
    change_account(member.store, {"hubs": (f"https://127.0.0.1:{free_port()}",)})
    with pytest.raises(HubAway):
        member.exchange()
    assert [one.id for one in member.outbox.waiting()] == [member.state("s1").id]


def test_the_store_is_free_while_the_network_waits(real: RealWorld) -> None:
    """The engine runs in its own thread; the store's lane answers others meanwhile."""
    lane = SerialLane()
    member = lane.call(lambda: Member(new_store(real.clock, b"lane"), real.clock, lambda: None))
    try:
        _exchange_beside(real, lane, member)
    finally:
        lane.close()


def _exchange_beside(real: RealWorld, lane: SerialLane, member: Member) -> None:
    member.in_store = lane.call
    invite = real.desk.invite().text
    join(member.store, member.library, carrier_for, invite, clock=real.clock, in_store=lane.call)
    member.carrier = lambda: carrier_to(lane.call(lambda: load_account(member.store)))
    lane.call(lambda: member.submit("s1", "title", {"photo": PHOTO}))
    engine = lane.call(member.engine)
    failed: list[BaseException] = []

    def work() -> None:
        try:
            engine.run()
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    asked = 0
    while thread.is_alive():
        lane.call(lambda: member.store.sql("SELECT 1"))
        asked += 1
    thread.join()
    assert failed == []
    assert asked > 3
    assert lane.call(lambda: member.state("s1")).state == "stored"


def test_what_the_wire_costs(real: RealWorld) -> None:
    """Headers and bodies, without TCP and TLS: the limits that the design sets."""
    member = _joined(real)
    with member.store.change() as change:
        incident = change.create("incident", {"title": "A title", "what": ""})
    member.exchange()
    member.exchange()
    idle = member.exchange()
    with member.store.change() as change:
        change.set("incident", incident, what="One sentence of the length that people write.")
    edit = member.exchange()
    assert idle.bytes_up + idle.bytes_down <= 1536, json.dumps(vars(idle), default=str)
    assert edit.bytes_up + edit.bytes_down <= 8192
    assert [one.type for one in edit.sent] == ["changes"]
