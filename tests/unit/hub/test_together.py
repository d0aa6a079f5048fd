"""Several hub processes on one set of data: numbers, invites and blobs stay in order."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from fakes.hub import Holder, Owner, RunningHub, running_hub
from fakes.postgres import running_postgres
from fieldbook.core.errors import WorldError
from fieldbook.crypto.hashing import sha256
from fieldbook.exchange.carriers.https import HttpsCarrier
from fieldbook.exchange.errors import InviteUsed
from fieldbook.exchange.protocol.invite import hub_token
from fieldbook.exchange.protocol.owner import OwnerCredential
from fieldbook.exchange.protocol.wire import BLOCK_SIZE


@pytest.fixture(scope="module", params=[
    "sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def hubs(request: pytest.FixtureRequest,
         tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[RunningHub]]:
    folder, owner = tmp_path_factory.mktemp("together"), Owner()
    with ExitStack() as stack:
        arguments = []
        if request.param == "postgresql":
            arguments = ["--database", stack.enter_context(running_postgres())]
        yield [stack.enter_context(running_hub(folder, owner, arguments=arguments))
               for _ in range(2)]


@pytest.fixture
def carriers(hubs: list[RunningHub]) -> Iterator[list[HttpsCarrier]]:
    carriers = [hub.carrier() for hub in hubs]
    yield carriers
    for carrier in carriers:
        carrier.close()


def test_they_are_one_hub(carriers):
    assert len({carrier.hub_info() for carrier in carriers}) == 1


def test_packets_put_through_both_have_one_row_of_numbers(hubs, carriers):
    holder, owner = Holder(), OwnerCredential(hubs[0].owner.key)
    carriers[0].register_mailbox(holder.mailbox, holder.read.hash, holder.write.hash, owner.key)
    sealed = [secrets.token_bytes(4096) for _ in range(15)]
    jobs = [(carriers[i % 2], one) for i, one in enumerate([*sealed, *reversed(sealed)])]
    with ThreadPoolExecutor(6) as threads:
        receipts = list(threads.map(
            lambda job: job[0].put_packet(holder.mailbox, job[1], owner), jobs))
    waiting = carriers[1].list_packets(holder.mailbox, 0, holder.read)
    assert [one.n for one in waiting.packets] == list(range(1, 16))
    assert {one.sha256 for one in waiting.packets} == {sha256(one) for one in sealed}
    assert len({receipt.packet for receipt in receipts}) == 15


def test_one_invite_opens_one_mailbox_however_many_come_at_once(hubs, carriers):
    half = hub_token(hubs[0].invite().token)
    holders = [Holder() for _ in range(8)]

    def enrol(place: int) -> bool:
        holder = holders[place]
        try:
            carriers[place % 2].enrol(half, holder.mailbox, holder.read.hash, holder.write.hash)
        except InviteUsed:
            return False
        return True

    with ThreadPoolExecutor(6) as threads:
        came_in = list(threads.map(enrol, range(8)))
    assert sum(came_in) == 1
    winner = holders[came_in.index(True)]
    assert carriers[0].list_packets(winner.mailbox, 0, winner.read).last == 0


def test_one_blob_can_go_up_through_both_at_once(hubs, carriers):
    blob, owner = secrets.token_bytes(20 * BLOCK_SIZE), OwnerCredential(hubs[0].owner.key)
    name = sha256(blob)
    carriers[0].declare_blob(name, len(blob), owner)

    def put(block: int) -> None:
        data = blob[block * BLOCK_SIZE:(block + 1) * BLOCK_SIZE]
        carriers[block % 2].put_blocks(name, block, data, owner)

    def commit(place: int) -> None:
        carriers[place].commit_blob(name, owner)

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(put, range(20)))
        list(threads.map(commit, range(2)))
    assert b"".join(carriers[1].get_blob_range(name, 0, len(blob))) == blob


def test_a_quota_holds_over_both(hubs, carriers):
    holder, owner = Holder(), hubs[0].owner
    carriers[0].register_mailbox(holder.mailbox, holder.read.hash, holder.write.hash, owner.key)
    size = 2048 * 1024 * 1024

    def declare(place: int) -> bool:
        try:
            carriers[place % 2].declare_blob(secrets.token_bytes(32), size, holder.write)
        except WorldError as error:
            return error.facts != {"limit": "bytes"}
        return True

    with ThreadPoolExecutor(6) as threads:
        assert sum(threads.map(declare, range(6))) == 1
