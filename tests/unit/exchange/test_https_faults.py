"""Over a carrier on which calls are lost, cut and repeated, everything arrives, and once."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from fakes.carrier import FlakyCarrier, in_process_carrier, make_hub
from fakes.hub import Holder, Owner
from fieldbook.crypto.hashing import sha256
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.errors import ConnectionCut, HubAway, UploadIncomplete
from fieldbook.exchange.protocol.invite import hub_token, token_hash
from fieldbook.exchange.protocol.wire import BLOCK_SIZE, block_count

T = TypeVar("T")


def insist(call: Callable[[], T]) -> T:
    """Make a call until it gets through, as an exchange does over several evenings."""
    for _ in range(200):
        try:
            return call()
        except (ConnectionCut, HubAway):
            continue
    raise AssertionError("200 tries")


def fetch(carrier: Carrier, name: bytes, size: int) -> bytes:
    """Fetch a blob, going on where it was cut."""
    got = bytearray()

    def some() -> None:
        for piece in carrier.get_blob_range(name, len(got), size):
            got.extend(piece)

    insist(some)
    return bytes(got)


def upload(carrier: Carrier, blob: bytes, holder: Holder) -> None:
    name, size = sha256(blob), len(blob)
    while True:
        state = insist(lambda: carrier.declare_blob(name, size, holder.write))
        if state.complete:
            return
        for block in set(range(block_count(size))) - state.have:
            data = blob[block * BLOCK_SIZE:(block + 1) * BLOCK_SIZE]
            try:
                carrier.put_blocks(name, block, data, holder.write)
            except (ConnectionCut, HubAway):
                continue
        try:
            carrier.commit_blob(name, holder.write)
        except (ConnectionCut, HubAway, UploadIncomplete):
            continue


@pytest.mark.parametrize("seed", range(4))
def test_all_arrives_once(tmp_path: Path, seed: int):
    owner, holder, chance = Owner(), Holder(), random.Random(seed)
    hub = make_hub(tmp_path, owner)
    carrier = FlakyCarrier(in_process_carrier(hub), seed, rate=0.4)
    half = hub_token(chance.randbytes(16))
    insist(lambda: carrier.register_invite(token_hash(half), 2**40, owner.key))
    insist(lambda: carrier.enrol(half, holder.mailbox, holder.read.hash, holder.write.hash))
    sealed = [chance.randbytes(4096) for _ in range(8)]
    receipts = [insist(lambda one=one: carrier.put_packet(owner.inbox.mailbox, one, holder.write))
                for one in sealed]
    blob = chance.randbytes(5 * BLOCK_SIZE + 99)
    upload(carrier, blob, holder)
    assert fetch(carrier, sha256(blob), len(blob)) == blob

    waiting = insist(lambda: carrier.list_packets(owner.inbox.mailbox, 0, owner.inbox))
    assert [one.sha256 for one in waiting.packets] == [sha256(one) for one in sealed]
    assert [one.n for one in waiting.packets] == list(range(1, 9))
    assert [receipt.packet for receipt in receipts] == [sha256(one).hex() for one in sealed]
    names = [one.sha256 for one in waiting.packets]
    assert [insist(lambda name=name: carrier.get_packet(owner.inbox.mailbox, name, owner.inbox))
            for name in names] == sealed
    insist(lambda: carrier.acknowledge(owner.inbox.mailbox, names, owner.inbox))
    assert insist(lambda: carrier.list_packets(owner.inbox.mailbox, 0, owner.inbox)).packets == ()
    hub.close()
    assert {fault for _, fault in carrier.log} >= {"none", "drop", "cut", "repeat", "away"}


def test_the_same_seed_fails_in_the_same_way(tmp_path: Path):
    hub = make_hub(tmp_path, Owner())
    logs = []
    for _ in range(2):
        carrier = FlakyCarrier(in_process_carrier(hub), 5)
        for _ in range(30):
            insist(carrier.hub_info)
        logs.append(carrier.log)
    hub.close()
    assert logs[0] == logs[1]


def test_the_fakes_have_every_call_of_a_carrier(tmp_path: Path):
    hub = make_hub(tmp_path, Owner())
    for carrier in (in_process_carrier(hub), FlakyCarrier(in_process_carrier(hub), 1)):
        for name in vars(Carrier):
            assert name.startswith("_") or hasattr(carrier, name), name
    hub.close()


def test_the_fake_counts_as_http_would(tmp_path: Path):
    hub = make_hub(tmp_path, Owner())
    carrier = in_process_carrier(hub)
    carrier.hub_info()
    hub.close()
    assert carrier.traffic.requests == 1
    assert carrier.traffic.bytes_up == len(b"GET /v1/hub HTTP/1.1\r\nhost: hub\r\n\r\n")
    assert 150 < carrier.traffic.bytes_down < 300
