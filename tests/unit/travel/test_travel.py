"""What goes leaves no word behind, and comes back as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from fieldbook.core.background import drain
from fieldbook.core.errors import Cancelled
from fieldbook.core.progress import never, silent
from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.errors import WordsDamaged
from fieldbook.exchange.account import new_account, save_account
from fieldbook.exchange.notes import CHANGES_SENT, get_note, put_note
from fieldbook.exchange.protocol.invite import Invite
from fieldbook.store.leftovers import unfinished
from fieldbook.travel.errors import (
    NoParcel,
    NothingChosen,
    NotSafeYet,
    ParcelDamaged,
    ParcelExists,
    ParcelFromElsewhere,
    ParcelPlaceMissing,
    ParcelUnreadable,
    ParcelWordsWrong,
    UnknownThing,
)
from fieldbook.travel.packing import Packer
from fieldbook.vault.slots import fresh_payload
from fieldbook.vault.sql import connect
from unit.travel.travel_world import (
    PHOTO,
    PLANTED,
    STAYS,
    Traveller,
    decrypted,
    dump,
    pages,
    words_of,
)


@pytest.fixture
def there() -> Traveller:
    made = Traveller()
    made.fill()
    return made


def test_nothing_of_it_is_left_in_any_table_or_page(there: Traveller, tmp_path: Path) -> None:
    ids = [record for one in there.travel.plan() if PLANTED in one.title
           for _, record in one.records if record != "new"]
    assert list(words_of(dump(there.store)))
    packed = there.pack(tmp_path / "parcel")
    there.travel.take_off(there.going())

    left = dump(there.store)
    assert list(words_of(left)) == []
    assert [one for one in ids if one.encode() in left] == []
    assert list(words_of(pages(there.connection, tmp_path / "pages"))) == []
    assert " ".join(packed.words[:3]).encode() not in left
    assert STAYS.encode() in left
    assert there.store.search.query(PLANTED) == []
    assert there.store.journal.verify() == []
    assert there.travel.parcel() is None


def test_nothing_of_it_is_left_in_the_encrypted_file(tmp_path: Path) -> None:
    """Every page of the store's file, in the clear, those that are free too; and its journal."""
    file, key, salt = tmp_path / "0", b"k" * 32, b"s" * 16
    there = Traveller(connection=connect(file, key, salt))
    there.fill()
    payload = replace(fresh_payload(0, 0), store_key=key, store_salt=salt, hmac=0)
    assert list(words_of(decrypted(file, payload)))
    there.pack(tmp_path / "parcel")
    there.travel.take_off(there.going())
    assert list(words_of(decrypted(file, payload))) == []
    assert STAYS.encode() in decrypted(file, payload)
    assert not [path for path in tmp_path.iterdir() if "journal" in path.name
                and path.stat().st_size]


def test_it_comes_back_as_it_was(there: Traveller, tmp_path: Path) -> None:
    before = there.everything()
    packed = there.pack(tmp_path / "parcel")
    there.travel.take_off(there.going())
    assert PHOTO not in [data for _, data in there.everything()["files"].values()]

    words = " ".join(packed.words)
    contents = there.travel.look(tmp_path / "parcel", words)
    assert contents.is_ours
    assert all(PLANTED in one.title for one in contents.items)
    back = there.travel.bring_back(tmp_path / "parcel", words)
    assert (back.missing, back.files) == (0, 1)
    assert there.everything() == before
    assert there.store.journal.verify() == []
    assert b"away:" not in dump(there.store)

    there.travel.bring_back(tmp_path / "parcel", words)
    assert there.everything() == before


def test_what_was_written_on_the_way_stays_beside_what_comes_back(
        there: Traveller, tmp_path: Path) -> None:
    staying = next(one for one in there.travel.plan() if STAYS in one.title)
    packed = there.pack(tmp_path / "parcel")
    there.travel.take_off(there.going())
    there.clock.advance(86_400_000)
    there.casework.set_case(staying.id[5:], summary="written on the way")
    new = there.contacts.add(name="met on the way")
    there.travel.bring_back(tmp_path / "parcel", " ".join(packed.words))
    assert there.casework.case(staying.id[5:]).summary == "written on the way"
    assert there.contacts.get(new.id).name == "met on the way"
    assert len(there.casework.cases()) == 2
    assert len(there.contacts.all()) == 3
    assert there.store.journal.verify() == []


def test_a_parcel_counts_only_with_its_words(there: Traveller, tmp_path: Path) -> None:
    ids = there.going()
    with pytest.raises(NoParcel):
        there.travel.confirm("abandon " * 27)
    packed = there.travel.pack(ids, tmp_path / "parcel")
    with pytest.raises(NotSafeYet) as refused:
        there.travel.take_off(ids)
    assert refused.value.facts["count"] == len(ids)
    other = there.travel.pack(ids, tmp_path / "other")
    with pytest.raises(ParcelWordsWrong):
        there.travel.confirm(" ".join(packed.words))
    with pytest.raises(WordsDamaged):
        there.travel.confirm(" ".join(other.words[:-1]))
    assert not any(one.packed for one in there.travel.plan())
    there.travel.confirm(" ".join(other.words).upper())
    assert {one.id for one in there.travel.plan() if one.packed} == set(ids)


def test_what_was_changed_since_is_not_in_the_parcel(there: Traveller, tmp_path: Path) -> None:
    ids = there.going()
    there.pack(tmp_path / "parcel")
    case = next(one for one in ids if one.startswith("case:"))
    incident = there.casework.incidents(case[5:])[0].id
    there.store.drafts.save("incident", incident, "who", "a word more")
    with pytest.raises(NotSafeYet):
        there.travel.take_off(ids)
    assert there.casework.case(case[5:]).title
    off = there.travel.take_off(ids, anyway=[case])
    assert off.items == len(ids)
    assert there.going() == []


def test_what_is_not_named_stays(there: Traveller, tmp_path: Path) -> None:
    contact = next(one.id for one in there.travel.plan()
                   if one.kind == "contact" and PLANTED in one.title)
    there.pack(tmp_path / "parcel", [contact])
    there.travel.take_off([contact])
    kinds = {one.kind for one in there.travel.plan() if PLANTED in one.title}
    assert kinds == {"case", "thread", "draft"}
    with pytest.raises(UnknownThing):
        there.travel.take_off([contact])
    with pytest.raises(NothingChosen):
        there.travel.take_off([])


def test_a_parcel_that_was_altered_stops_everything(there: Traveller, tmp_path: Path) -> None:
    file = tmp_path / "parcel"
    packed = there.pack(file)
    whole = file.read_bytes()
    file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(ParcelDamaged):
        there.travel.take_off(there.going())
    assert there.going()
    with pytest.raises(ParcelDamaged):
        there.travel.bring_back(file, " ".join(packed.words))
    for cut in (0, 10, 3000, len(whole) // 2, len(whole) - 1):
        file.write_bytes(whole[:cut])
        with pytest.raises(ParcelDamaged):
            there.travel.bring_back(file, " ".join(packed.words))
    file.unlink()
    with pytest.raises(ParcelUnreadable):
        there.travel.bring_back(file, " ".join(packed.words))
    there.travel.take_off(there.going())  # the stick was brought away: it was proven when made


def test_a_disk_that_gives_back_something_else_is_noticed(
        there: Traveller, tmp_path: Path) -> None:
    def torn(file: Path) -> None:
        data = file.read_bytes()
        file.write_bytes(data[:5000] + bytes(16) + data[5016:])

    packer = Packer(there.store, lambda job: drain(job()), there.clock, torn)
    with pytest.raises(ParcelDamaged):
        packer.pack(there.travel.plan(), tmp_path / "parcel", HybridIdentity.generate(), silent,
                    never)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_not_overwritten(there: Traveller, tmp_path: Path) -> None:
    file = tmp_path / "parcel"
    file.write_text("mine")
    with pytest.raises(ParcelExists):
        there.travel.pack(there.going(), file)
    assert file.read_text() == "mine"
    with pytest.raises(ParcelPlaceMissing):
        there.travel.pack(there.going(), tmp_path / "no stick" / "parcel")
    made = tmp_path / "parcel-2"
    unfinished(made).write_bytes(b"of a run that was killed")
    there.travel.pack(there.going(), made)
    assert made.stat().st_mode & 0o077 == 0


def test_stopping_while_packing_leaves_no_file(there: Traveller, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        there.travel.pack(there.going(), tmp_path / "parcel", cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_stopping_while_it_goes_loses_nothing(there: Traveller, tmp_path: Path) -> None:
    before = there.everything()
    packed = there.pack(tmp_path / "parcel")
    ids = there.going()
    asked = 0
    there.travel.slice_seconds = 0  # one record after another

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 1

    there.travel.take_off(ids[:1], cancelled=lambda: False)
    there.travel.bring_back(tmp_path / "parcel", " ".join(packed.words))
    assert there.everything() == before
    (tmp_path / "parcel").unlink()
    packed = there.pack(tmp_path / "parcel", ids)
    with pytest.raises(Cancelled):
        there.travel.take_off(ids, cancelled=stop)
    left = [one.id for one in there.travel.plan() if one.id in ids]
    assert left
    parcel = there.travel.parcel()
    assert parcel is not None
    assert parcel.words_seen
    there.travel.take_off(left)
    assert list(words_of(dump(there.store))) == []
    there.travel.bring_back(tmp_path / "parcel", " ".join(packed.words))
    assert there.everything() == before


def test_another_vault_takes_it_only_on_purpose(there: Traveller, tmp_path: Path) -> None:
    case = next(one for one in there.travel.plan() if one.id.startswith("case:"))
    packed = there.pack(tmp_path / "parcel", [case.id])
    words = " ".join(packed.words)
    versions = {key: there.store.records.versions(*key) for key in case.records}
    new = Traveller(clock=there.clock, key=b"another key")
    assert not new.travel.look(tmp_path / "parcel", words).is_ours
    with pytest.raises(ParcelFromElsewhere):
        new.travel.bring_back(tmp_path / "parcel", words)
    assert new.casework.cases() == []
    new.travel.bring_back(tmp_path / "parcel", words, elsewhere=True)
    assert new.casework.case(case.id[5:]).title == case.title
    assert {key: new.store.records.versions(*key) for key in case.records} == versions
    file, = new.casework.evidence.of_case(case.id[5:])
    assert new.casework.evidence.read(file.id).read() == PHOTO
    assert new.casework.evidence.damaged() == []
    assert new.store.journal.verify() == []


def join(there: Traveller) -> None:
    invite = Invite(hubs=("https://hub.example",), hub_id=b"h" * 16, certificate=b"c" * 32,
                    root=b"r" * 32, token=b"t" * 16, expires=1, role="defender")
    save_account(there.store, msgspec.structs.replace(new_account(invite), joined=True))


def test_without_a_connection_own_copies_are_left_and_said_so(
        there: Traveller, tmp_path: Path) -> None:
    there.pack(tmp_path / "parcel")
    join(there)
    with there.store.transaction():
        put_note(there.store, CHANGES_SENT, b"\x80")
        there.outbox.put("changes", PLANTED.encode(), mailbox=b"m" * 16)
    off = there.travel.take_off(there.going(), offline=True)
    assert off.copies_left
    assert there.given_up == 0
    assert get_note(there.store, CHANGES_SENT) is None
    assert list(words_of(dump(there.store))) == []


def test_the_hub_is_asked_before_anything_goes(there: Traveller, tmp_path: Path) -> None:
    there.pack(tmp_path / "parcel")
    join(there)
    off = there.travel.take_off(there.going())
    assert there.given_up == 1
    assert not off.copies_left


def test_a_rescue_does_not_call_lost_what_is_away(there: Traveller, tmp_path: Path) -> None:
    before = there.everything()["records"]
    packed = there.pack(tmp_path / "parcel")
    there.travel.take_off(there.going())
    built = there.store.mend_after_rescue()
    assert (built.lost, built.nameless, built.entries) == ([], set(), 0)
    assert there.store.journal.verify() == []
    there.travel.bring_back(tmp_path / "parcel", " ".join(packed.words))
    assert there.everything()["records"] == before
