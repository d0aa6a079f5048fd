"""Taking off, also when it is stopped, leaves nothing behind of what went."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldbook.core.errors import Cancelled
from fieldbook.exchange.spool import SEALED, Spool
from unit.travel.travel_world import PLANTED, STAYS, Traveller, dump, words_of

BLOCK = b"sealed for the organisation " * 1000


@pytest.fixture
def there() -> Traveller:
    made = Traveller()
    made.fill()
    return made


def test_stopped_in_the_middle_nothing_is_left_of_what_went_before(there: Traveller,
                                                                   tmp_path: Path) -> None:
    words = ["Jackfruit", "Quokka", "Xylophone", "Yucca"]  # no other word begins like these
    for word in words:
        there.case(word, word.encode() * 50_000)
    ids = [one.id for one in there.travel.plan() if one.title.split()[0] in words]
    assert len(ids) == len(words)
    there.travel.slice_seconds = 0  # one record after another
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 14

    there.pack(tmp_path / "parcel", ids)
    with pytest.raises(Cancelled):
        there.travel.take_off(ids, cancelled=stop)
    here = {one.title.split()[0] for one in there.travel.plan() if one.id in ids}
    gone = [word for word in words if word not in here]
    assert here
    assert gone
    left = dump(there.store)
    for word in gone:
        assert word.encode() not in left
        # the index keeps words without capitals and endings, and beginnings only once
        assert word.lower()[1:5].encode() not in left, "the search index still knows it"
    for word in here:
        assert word.encode() in left


def test_a_file_that_was_sealed_and_not_sent_goes_with_its_entry(there: Traveller) -> None:
    going, staying = (there.store.sql(
        "SELECT outbox.id FROM outbox JOIN record ON record.id = outbox.subject"
        " WHERE instr(record.body, ?)", (word,))[0][0] for word in (PLANTED, STAYS))
    spool = Spool(there.store)
    for item in (going, staying):
        number = spool.create(SEALED, "ab" * 32, len(BLOCK))
        spool.put(number, 0, [BLOCK, BLOCK])
        there.store.sql(
            "INSERT INTO outbox_blob (outbox, place, name, media_type, source, spool)"
            " VALUES (?, 0, '', '', '', ?)",
            (item, number))
    ids = there.going()
    there.travel.take_off(ids, anyway=ids, offline=True)
    rows = there.store.sql("SELECT spool.kind, count(*) FROM spool_block JOIN spool"
                           " ON spool.id = spool_block.spool GROUP BY spool.id")
    assert [tuple(row) for row in rows] == [(SEALED, 2)]
    assert there.store.sql("SELECT count(*) FROM spool")[0][0] == 1
    assert list(words_of(dump(there.store))) == []
