"""Parcels that nobody packed: sealed by somebody who knows the format, for words of their own."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest

from fieldbook.core.clock import iso
from fieldbook.crypto import age
from fieldbook.exchange.parting import KeptOutbox
from fieldbook.store.away import NOWHERE, Held, KeptDraft
from fieldbook.store.changesets import decode, decode_header
from fieldbook.travel.errors import ParcelDamaged, ParcelFromElsewhere
from fieldbook.travel.parcel import Manifest, Stream
from fieldbook.travel.words import new_words
from unit.travel.travel_world import PLANTED, Traveller

ROW = {"id": "o1", "subject": "s1", "sha256": b"", "mailbox": b"theirs", "state": "waiting"}
DRAFT = Held(NOWHERE, "new", b"", (KeptDraft("message", "text", f"{PLANTED} of a stranger", 1),))


@dataclass
class Forger:
    """Seals whatever it is told."""

    folder: Path

    def __post_init__(self) -> None:
        words, self._identity = new_words("en")
        self.words = " ".join(words)
        self.file = self.folder / "forged"

    def seal(self, manifest: Manifest | bytes, streams: bytes = b"",
             changesets: tuple[bytes, ...] = ()) -> None:
        said = manifest if isinstance(manifest, bytes) else msgspec.msgpack.encode(manifest)
        inside = struct.pack(">8sII", b"FBPARCEL", 1, len(said)) + said + streams
        inside += b"".join(struct.pack(">I", len(one)) + one for one in changesets) + bytes(4)
        with self.file.open("wb") as out:
            age.encrypt(io.BytesIO(inside), out, [self._identity.recipient])


def manifest(**given: Any) -> Manifest:
    return Manifest(**{"made": 1, "items": (), "held": (), "devices": {}, "vector": {},
                       "streams": (), **given})


@pytest.fixture
def there() -> Traveller:
    made = Traveller()
    made.fill()
    return made


@pytest.fixture
def forger(tmp_path: Path) -> Forger:
    return Forger(tmp_path)


def untouched(there: Traveller, forger: Forger, *, elsewhere: bool = False,
              error: type[Exception] = ParcelDamaged) -> None:
    before = there.everything()
    with pytest.raises(error):
        there.travel.bring_back(forger.file, forger.words, elsewhere=elsewhere)
    assert there.everything() == before
    assert there.store.journal.verify() == []


def test_one_that_names_no_device_is_not_from_here(there: Traveller, forger: Forger) -> None:
    forger.seal(manifest(held=(DRAFT,), outbox=KeptOutbox(rows=(ROW,))))
    assert not there.travel.look(forger.file, forger.words).is_ours
    untouched(there, forger, error=ParcelFromElsewhere)


def test_who_knows_the_devices_of_a_vault_has_not_their_signatures(there: Traveller,
                                                                   forger: Forger) -> None:
    """Neither without changesets, nor with some that are signed by nobody, nor with old ones."""
    devices, vector = there.store.journal.devices(), there.store.journal.vector()
    genuine = there.store.journal.since({})
    last = genuine[-1]
    assert decode_header(decode(last).header).number == max(vector.values())
    torn = msgspec.structs.replace(decode(last), signature=bytes(64))
    for changesets in ((), genuine[:-1], (msgspec.msgpack.encode(torn),)):
        for said in (vector, {}, dict.fromkeys(vector, 0)):
            forger.seal(manifest(devices=devices, vector=said, held=(DRAFT,),
                                 outbox=KeptOutbox(rows=(ROW,))), changesets=tuple(changesets))
            untouched(there, forger)


@pytest.mark.parametrize(("given", "streams"), [
    ({"made": 2**62}, b""),
    ({"made": -(2**62)}, b""),
    ({"streams": (Stream("blob", "x", -5, "ab"),)}, b""),
    ({"streams": (Stream("blob", "x", 2**63, "ab"),)}, b""),
    ({"streams": (Stream("blob", "x", 3, "ab"),)}, b"abc"),
    ({"streams": (Stream("spooled", "zz", 3, "ab"),)}, b"abc"),
    ({"devices": {"x": b"short"}}, b""),
    ({"vector": {"x": -1}}, b""),
    ({"outbox": KeptOutbox(rows=({"id": "o1"},))}, b""),
    ({"outbox": KeptOutbox(files=({"id": "o1"},))}, b""),
])
def test_what_no_program_of_ours_packs_is_called_damaged(
        there: Traveller, forger: Forger, given: dict[str, Any], streams: bytes) -> None:
    forger.seal(manifest(**given), streams)
    untouched(there, forger, elsewhere=True)


def test_a_time_that_is_taken_can_be_said(there: Traveller, forger: Forger) -> None:
    forger.seal(manifest(made=249_999_999_999_999))
    assert iso(there.travel.look(forger.file, forger.words).made)


@pytest.mark.parametrize("said", [b"", b"\xc1", b"\x91" * 100_000 + b"\x90", b"\x80"])
def test_a_manifest_that_cannot_be_read(there: Traveller, forger: Forger, said: bytes) -> None:
    forger.seal(said)
    untouched(there, forger, elsewhere=True)


def test_a_vault_whose_journal_has_a_gap_is_packed_and_comes_back(there: Traveller,
                                                                  tmp_path: Path) -> None:
    """As one that was rescued."""
    store = there.store
    gone, = store.sql("SELECT device, number FROM changeset ORDER BY number LIMIT 1 OFFSET 1")
    for name, in store.sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
        store.sql(f"DROP TRIGGER {name}")  # what keeps the journal whole, but for damage
    for table in ("part", "changeset"):
        store.sql(f"DELETE FROM {table} WHERE device = ? AND number = ?", tuple(gone))
    contact = [one for one in there.going() if one.startswith("contact:")]
    packed = there.pack(tmp_path / "parcel", contact)
    there.travel.take_off(contact)
    assert there.travel.bring_back(tmp_path / "parcel", " ".join(packed.words)).missing == 0
