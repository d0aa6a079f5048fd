from __future__ import annotations

import msgspec
import pytest

from fieldbook.store import changesets
from fieldbook.store.changesets import Sealed
from fieldbook.store.documents import ERASE, Operations
from fieldbook.store.errors import DeviceKeyUnusable
from fieldbook.store.quarantine import Quarantine
from unit.store.acts import create, edit, reasons


def test_an_unknown_device_waits_in_quarantine_until_it_is_known(store, stranger, now):
    store.journal.apply([stranger.write(now)])
    assert reasons(store) == ["device-unknown"]
    assert store.records.get("incident", "r") is None
    assert store.journal.add_device(stranger.key.public) == stranger.id
    assert reasons(store) == []
    assert store.records.get("incident", "r")["title"] == "t"


def test_forged_and_altered_changesets_are_set_aside(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    good = changesets.decode(stranger.write(now))
    forged = Sealed(good.header, bytes(64), good.parts)
    other = changesets.encode_part("incident", "r", Operations(fields={"title": "other"}))
    altered = Sealed(good.header, good.signature, [other])
    store.journal.apply([changesets.encode(forged), changesets.encode(altered)])
    assert sorted(reasons(store)) == ["changeset-altered", "changeset-forged"]
    assert store.records.get("incident", "r") is None
    store.journal.apply([changesets.encode(good)])
    assert store.records.get("incident", "r")["title"] == "t"


def test_a_tag_that_does_not_fit_its_body_is_refused(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    body = changesets.encode_part("incident", "other", Operations(fields={"title": "t"}))
    store.journal.apply([stranger.write(now, body=body)])
    assert reasons(store) == ["changeset-altered"]


@pytest.mark.parametrize("garbage", [
    b"", b"\xc1", b"nonsense", msgspec.msgpack.encode([b"", b"", []]),
    msgspec.msgpack.encode([msgspec.msgpack.encode([1, "d"]), b"", []]), b"\x91" * 5000])
def test_garbage_is_set_aside_and_the_rest_goes_on(two, garbage):
    a, b = two
    id = create(a, title="Raid")
    assert b.journal.apply([garbage, *a.journal.since({})]) == {id}
    assert reasons(b) == ["changeset-unreadable"]
    b.journal.clear_quarantine()
    assert reasons(b) == []


@pytest.mark.parametrize("body", [
    b"\xc1", msgspec.msgpack.encode([b"s" * 32, "incident", "r", [0, 5]]),
    msgspec.msgpack.encode([b"s", "incident", "r", [0, {"t": msgspec.msgpack.Ext(5, b"x")}]])])
def test_signed_nonsense_is_refused(store, stranger, now, body):
    store.journal.add_device(stranger.key.public)
    store.journal.apply([stranger.write(now, body=body)])
    assert reasons(store) == ["changeset-unreadable"]
    assert store.journal.verify() == []


def test_a_fork_is_noticed(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    one = stranger.write(now)
    two = stranger.write(now, Operations(fields={"title": "twin"}), previous=b"", number=1)
    store.journal.apply([one, two])
    assert reasons(store) == ["device-forked"]
    assert store.records.get("incident", "r")["title"] == "t"


def test_a_broken_chain_is_refused(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    store.journal.apply([stranger.write(now), stranger.write(now + 1, previous=b"x" * 32)])
    assert reasons(store) == ["chain-broken"]
    assert store.journal.vector()[stranger.id] == 1


def test_a_clock_that_stands_still_breaks_the_chain(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    store.journal.apply([stranger.write(now), stranger.write(now)])
    assert reasons(store) == ["chain-broken"]


def test_a_clock_far_ahead_waits_until_its_time_has_come(store, stranger, now, clock):
    store.journal.add_device(stranger.key.public)
    day = 24 * 3600 * 1000
    store.journal.apply([stranger.write(now + ((day + 60_000) << 16))])
    assert reasons(store) == ["clock-ahead"]
    clock.advance(120_000)
    assert store.journal.apply([]) == {"r"}
    edit(store, "r", title="after what was seen")
    assert store.records.get("incident", "r")["title"] == "after what was seen"


def test_a_revoked_device_is_refused_from_a_number_on(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    store.journal.end_device(stranger.id, 1)
    store.journal.apply([stranger.write(now), stranger.write(now + 1)])
    assert reasons(store) == ["device-revoked"]
    assert store.journal.vector()[stranger.id] == 1


def test_a_newer_format_waits(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    good = changesets.decode(stranger.write(now))
    header = msgspec.structs.replace(changesets.decode_header(good.header),
                                     version=changesets.VERSION + 1)
    store.journal.apply([changesets.encode(
        Sealed(msgspec.msgpack.encode(header), good.signature, good.parts))])
    assert reasons(store) == ["changeset-newer"]


def test_quarantine_does_not_grow_for_ever(store, clock):
    aside = Quarantine(store._database, clock, limit=20)
    aside.put(b"rare", "device-forked")
    for n in range(50):
        aside.put(str(n).encode(), "changeset-unreadable")
    assert len(reasons(store)) == 20
    assert "device-forked" in reasons(store)


def test_an_erasure_signed_by_another_device_counts(store, stranger, now):
    store.journal.add_device(stranger.key.public)
    id = create(store, title="Raid")
    store.journal.apply([stranger.write(now + 1, Operations(life=ERASE), id)])
    assert store.records.get("incident", id) is None
    assert store.journal.verify() == []


def test_a_key_of_the_wrong_size_is_refused(store):
    with pytest.raises(DeviceKeyUnusable):
        store.journal.add_device(b"short")
