"""The epoch stays over restarts and changes when the data came back from a backup."""

from __future__ import annotations

import secrets
import shutil
from pathlib import Path

import pytest

from fakes.carrier import in_process_carrier, make_hub
from fakes.hub import Owner
from fieldbook.crypto.hashing import sha256
from fieldbook.exchange.errors import NotOnHub
from fieldbook.exchange.protocol.owner import OwnerCredential
from fieldbook.exchange.uploading import upload_bytes
from fieldbook.hub.errors import NoHubHere, OwnerChanged, StorageUnusable
from fieldbook.hub.state import open_hub
from fieldbook.hub.status import status


def epoch_of(folder: Path, owner: Owner) -> bytes:
    hub = make_hub(folder, owner)
    hub.close()
    return hub.identity.epoch


def test_key_and_epoch_stay_over_a_restart(tmp_path, owner):
    first, second = (make_hub(tmp_path, owner) for _ in range(2))
    assert first.identity.hub_id == second.identity.hub_id
    assert first.identity.epoch == second.identity.epoch
    first.close()
    second.close()


def test_a_folder_that_was_copied_back_has_a_new_epoch_and_the_same_key(tmp_path, owner):
    before = epoch_of(tmp_path / "hub", owner)
    shutil.copytree(tmp_path / "hub", tmp_path / "backup")
    shutil.rmtree(tmp_path / "hub")
    shutil.copytree(tmp_path / "backup", tmp_path / "hub")
    after = epoch_of(tmp_path / "hub", owner)
    assert after != before
    assert epoch_of(tmp_path / "hub", owner) == after


@pytest.mark.parametrize("part", ["hub.sqlite3", "objects"])
def test_either_part_restored_alone_gives_a_new_epoch(tmp_path, owner, part):
    folder = tmp_path / "hub"
    old = epoch_of(folder, owner)
    saved = tmp_path / "saved"
    copy = shutil.copytree if (folder / part).is_dir() else shutil.copy2
    copy(folder / part, saved)
    (folder / "objects" / "hub" / "epoch").unlink()
    newer = epoch_of(folder, owner)
    assert newer != old
    if (folder / part).is_dir():
        shutil.rmtree(folder / part)
    copy(saved, folder / part)
    assert epoch_of(folder, owner) not in (old, newer)


def test_a_listing_shows_that_counters_ran_back(tmp_path, owner):
    def put(folder: Path, times: int) -> int:
        hub = make_hub(folder, owner)
        carrier = in_process_carrier(hub)
        for _ in range(times):
            carrier.put_packet(owner.inbox.mailbox, secrets.token_bytes(4096),
                               OwnerCredential(owner.key))
        last = carrier.list_packets(owner.inbox.mailbox, 99, owner.inbox).last
        hub.close()
        return last

    assert put(tmp_path / "hub", 2) == 2
    shutil.copytree(tmp_path / "hub", tmp_path / "backup")
    assert put(tmp_path / "hub", 3) == 5
    assert put(tmp_path / "backup", 0) == 2


def test_what_an_emptied_folder_lost_is_taken_again(tmp_path, owner):
    """A database that was kept must not say that files are here which are gone."""
    packet, blob = secrets.token_bytes(4096), secrets.token_bytes(70_000)
    gone = secrets.token_bytes(4096)
    key = OwnerCredential(owner.key)

    def bring(hub) -> int:
        carrier = in_process_carrier(hub)
        carrier.put_packet(owner.inbox.mailbox, packet, key)
        return upload_bytes(carrier, sha256(blob), blob, key)

    hub = make_hub(tmp_path, owner)
    assert bring(hub) == len(blob)
    assert bring(hub) == 0
    carrier = in_process_carrier(hub)
    carrier.put_packet(owner.inbox.mailbox, gone, key)
    carrier.acknowledge(owner.inbox.mailbox, [sha256(gone)], owner.inbox)
    hub.close()
    shutil.rmtree(tmp_path / "objects")

    hub = make_hub(tmp_path, owner)
    carrier = in_process_carrier(hub)
    assert carrier.list_packets(owner.inbox.mailbox, 0, owner.inbox).packets == ()
    with pytest.raises(NotOnHub):
        b"".join(carrier.get_blob_range(sha256(blob), 0, 10))
    assert bring(hub) == len(blob)
    listed = carrier.list_packets(owner.inbox.mailbox, 0, owner.inbox)
    assert [one.sha256 for one in listed.packets] == [sha256(packet)]
    assert carrier.get_packet(owner.inbox.mailbox, sha256(packet), owner.inbox) == packet
    assert b"".join(carrier.get_blob_range(sha256(blob), 0, len(blob))) == blob
    carrier.put_packet(owner.inbox.mailbox, gone, key)
    assert len(carrier.list_packets(owner.inbox.mailbox, 0, owner.inbox).packets) == 1
    hub.close()


def test_another_owner_cannot_take_the_folder_over(tmp_path, owner):
    epoch_of(tmp_path, owner)
    with pytest.raises(OwnerChanged):
        make_hub(tmp_path, Owner())


def test_a_broken_database_or_object_place_is_named(tmp_path, owner):
    (tmp_path / "hub").mkdir()
    (tmp_path / "hub" / "hub.sqlite3").write_bytes(b"not a database" * 100)
    with pytest.raises(StorageUnusable) as unusable:
        make_hub(tmp_path / "hub", owner)
    assert unusable.value.facts == {"part": "database"}
    with pytest.raises(StorageUnusable) as unusable:
        open_hub(tmp_path / "other", owner.file, objects="nonsense://x")
    assert unusable.value.facts == {"part": "objects"}
    with pytest.raises(StorageUnusable) as unusable:
        open_hub(tmp_path / "third", owner.file, database="nonsense://x")
    assert unusable.value.facts == {"part": "database"}


def test_objects_can_live_in_another_store(tmp_path, owner):
    hub = open_hub(tmp_path, owner.file, objects="memory:///")
    carrier = in_process_carrier(hub)
    sealed = secrets.token_bytes(4096)
    carrier.put_packet(owner.inbox.mailbox, sealed, OwnerCredential(owner.key))
    listed = carrier.list_packets(owner.inbox.mailbox, 0, owner.inbox).packets[0]
    assert carrier.get_packet(owner.inbox.mailbox, listed.sha256, owner.inbox) == sealed
    assert not (tmp_path / "objects").exists()
    hub.close()


def test_status_counts_and_names_nobody(tmp_path, owner):
    with pytest.raises(NoHubHere):
        status(tmp_path / "hub")
    hub = make_hub(tmp_path / "hub", owner)
    carrier = in_process_carrier(hub)
    carrier.put_packet(owner.inbox.mailbox, secrets.token_bytes(4096), OwnerCredential(owner.key))
    carrier.register_invite(bytes(32), 2**40, owner.key)
    told = status(tmp_path / "hub")
    hub.close()
    assert told == {
        "hub_id": hub.identity.hub_id.hex(), "hub_key": hub.identity.key.public.hex(),
        "hub_epoch": hub.identity.epoch.hex(), "owner_key": owner.key.public.hex(),
        "certificate_sha256": "", "mailboxes": 1, "invites_open": 1, "packets": 1,
        "packet_bytes": 4096, "blobs": 0, "blob_bytes": 0, "uploads": 0}
