"""Files that come in while somebody types: in slices, whole or not at all, put away and back."""

from __future__ import annotations

import hashlib
import io

import pytest

from fieldbook.casework.casework import Casework
from fieldbook.casework.errors import CannotClean, EvidenceDamaged
from fieldbook.core.background import drain
from fieldbook.core.errors import Cancelled
from fieldbook.core.events import Events
from fieldbook.formats import images
from fieldbook.store.store import Store
from fieldbook.vault.sql import connect_in_memory

LARGE = bytes(range(256)) * (12 * 4096)  # 12 MiB


@pytest.fixture
def store(clock):
    return Store(connect_in_memory(), b"k" * 32, clock=clock, events=Events())


@pytest.fixture
def work(store):
    return Casework(store)


def slices_of(generator):
    count = 0
    while True:
        try:
            next(generator)
        except StopIteration as end:
            return count, end.value
        count += 1


def test_a_large_file_gives_way_between_slices_and_is_the_same_file(work):
    case = work.new_case("March").id
    told: list[tuple[int, int]] = []
    count, record = slices_of(work.evidence.attach_sliced(
        case, "film.bin", io.BytesIO(LARGE), size=len(LARGE),
        progress=lambda done, total: told.append((done, total))))
    assert count > 3
    assert told[-1] == (len(LARGE), len(LARGE))
    assert record.sha256 == hashlib.sha256(LARGE).hexdigest()
    assert work.evidence.of_case(case) == [record]
    steps, verified = slices_of(work.evidence.verify_sliced(record.id))
    assert steps >= 12
    assert verified == record


def test_a_stopped_attachment_leaves_nothing(work, store):
    case = work.new_case("March").id
    stop = False
    work_under_way = work.evidence.attach_sliced(case, "film.bin", io.BytesIO(LARGE),
                                                 size=len(LARGE), cancelled=lambda: stop)
    next(work_under_way)
    stop = True
    with pytest.raises(Cancelled):
        drain(work_under_way)
    assert work.evidence.of_case(case) == []
    assert store.blobs.all() == []


def test_sliced_and_at_once_are_the_same_record(work, tmp_path, shared_data):
    case = work.new_case("March").id
    photo = (shared_data / "images" / "SampleWithGeoTag.jpg").read_bytes()
    at_once = work.evidence.attach_stream(case, "gate.jpg", io.BytesIO(photo))
    sliced = drain(work.evidence.attach_sliced(case, "gate.jpg", io.BytesIO(photo)))
    assert sliced.has_place
    assert (sliced.found, sliced.blob, sliced.media_type) == \
        (at_once.found, at_once.blob, at_once.media_type)
    copy = drain(work.evidence.without_metadata_sliced(sliced.id))
    assert images.inspect(work.evidence.read(copy.id).read()) == {}
    assert work.evidence.copies(case) == {sliced.id: copy}


def test_an_image_in_a_form_that_cannot_be_cleaned_says_so(work):
    case = work.new_case("March").id
    gif = b"GIF89a\x01\x00\x01\x00\x00\x00\x00\x21\xfe\x04here\x00;"
    record = work.evidence.attach_stream(case, "moving.gif", io.BytesIO(gif))
    with pytest.raises(CannotClean):
        drain(work.evidence.without_metadata_sliced(record.id))


def test_a_file_put_away_can_be_brought_back(work):
    case = work.new_case("March").id
    record = work.evidence.attach_stream(case, "a.bin", io.BytesIO(b"what was seen"))
    work.evidence.put_away(record.id)
    assert work.evidence.of_case(case) == []
    assert work.evidence.bring_back(record.id) == record
    assert work.evidence.read(record.id).read() == b"what was seen"


def test_damage_is_noticed_in_slices_too(work, store):
    case = work.new_case("March").id
    record = work.evidence.attach_stream(case, "a.bin", io.BytesIO(b"what was seen"))
    with store.change() as change:
        change.set("evidence", record.id, sha256="0" * 64)
    with pytest.raises(EvidenceDamaged):
        drain(work.evidence.verify_sliced(record.id))
